// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/map/mapfixture.h"
#include "views/canvas/inplaceeditor.h"
#include "views/map/mapmarks.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace zuschnitt;
using namespace Qt::StringLiterals;
using test::MapFixture;

class TestMapKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deleteTakesAChipOutAndDissolvesACard();
    void renamingAChipRenamesTheService();
    void escapeLeavesTheNameAsItWas();
    void whatFloatsGoesWithTheFileAndTheMap();
    void aFewLettersMoveTheSelectedOnes();
    void quickAddAddsOneAfterTheOther();
    void whatIsAddedOrDissolvedMovesNoOtherCard();
    void cutAndPasteMovesCopyAndPasteShares();
    void arrowsGoFromChipToChip();
    void everythingIsSelectedChipsFirst();
    void theFoldMarkFolds();
};

void TestMapKeys::deleteTakesAChipOutAndDissolvesACard()
{
    MapFixture fixture;
    fixture.click(fixture.onChip(u"Fax"_s, fixture.collaboration));
    QTest::keyClick(fixture.map.get(), Qt::Key_Delete);
    QCOMPARE(fixture.in(fixture.collaboration), QStringList({u"Mail"_s, u"Chat"_s}));
    QVERIFY(!fixture.service(u"Fax"_s).isNull());
    fixture.click(fixture.onTitle(fixture.collaboration));
    QTest::keyClick(fixture.map.get(), Qt::Key_Delete);
    QVERIFY(!fixture.portfolio().find(fixture.collaboration));
    QVERIFY(!fixture.service(u"Mail"_s).isNull());
}

void TestMapKeys::renamingAChipRenamesTheService()
{
    MapFixture fixture;
    fixture.click(fixture.onChip(u"Fax"_s, fixture.collaboration));
    QTest::keyClick(fixture.map.get(), Qt::Key_F2);
    fixture.type(u"Telefax"_s, Qt::Key_Return);
    QCOMPARE(fixture.in(fixture.collaboration), QStringList({u"Mail"_s, u"Telefax"_s, u"Chat"_s}));
    fixture.click(fixture.onTitle(fixture.workplace));
    QTest::keyClick(fixture.map.get(), Qt::Key_F2);
    fixture.type(u"Desk"_s, Qt::Key_Return);
    QCOMPARE(fixture.portfolio().find(fixture.workplace)->name, u"Desk"_s);
}

void TestMapKeys::escapeLeavesTheNameAsItWas()
{
    MapFixture fixture;
    const std::size_t before = fixture.edits();
    fixture.click(fixture.onTitle(fixture.workplace));
    QTest::keyClick(fixture.map.get(), Qt::Key_F2);
    fixture.type(u"Desk"_s, Qt::Key_Escape);
    QCOMPARE(fixture.edits(), before);
    QVERIFY(fixture.map->hasFocus());
}

void TestMapKeys::whatFloatsGoesWithTheFileAndTheMap()
{
    MapFixture fixture;
    const std::size_t before = fixture.edits();
    const auto startTyping = [&] {
        fixture.click(fixture.onTitle(fixture.workplace));
        QTest::keyClick(fixture.map.get(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"Desk"_s);
    };
    startTyping();
    fixture.reopen();
    QVERIFY(!fixture.map->findChild<InPlaceEditor *>());
    startTyping();
    fixture.map.reset();
    QCOMPARE(fixture.edits(), before);
}

void TestMapKeys::aFewLettersMoveTheSelectedOnes()
{
    MapFixture fixture;
    fixture.click(fixture.onChip(u"Fax"_s, fixture.collaboration));
    fixture.click(fixture.onChip(u"Mail"_s, fixture.collaboration), Qt::ControlModifier);
    QTest::keyClick(fixture.map.get(), Qt::Key_M);
    fixture.type(u"kpl"_s, Qt::Key_Return);
    QCOMPARE(fixture.in(fixture.workplace).size(), 3);
    QCOMPARE(fixture.in(fixture.collaboration), QStringList(u"Chat"_s));
}

void TestMapKeys::quickAddAddsOneAfterTheOther()
{
    MapFixture fixture;
    QTest::mouseDClick(fixture.map->viewport(), Qt::LeftButton, {}, fixture.onGround());
    fixture.type(u"First"_s, Qt::Key_Return);
    fixture.type(u"Second"_s, Qt::Key_Return);
    QVERIFY(productNamed(fixture.portfolio(), fixture.cut, u"First"_s));
    QVERIFY(productNamed(fixture.portfolio(), fixture.cut, u"Second"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    fixture.type(u"Intranet"_s, Qt::Key_Return);
    QVERIFY(!fixture.service(u"Intranet"_s).isNull());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(fixture.map->hasFocus());
}

void TestMapKeys::whatIsAddedOrDissolvedMovesNoOtherCard()
{
    MapFixture fixture;
    const auto places = [&] {
        return std::pair(fixture.map->geometry().card(fixture.collaboration)->rect,
                         fixture.map->geometry().card(fixture.workplace)->rect);
    };
    const auto before = places();
    QTest::mouseDClick(fixture.map->viewport(), Qt::LeftButton, {}, fixture.onGround());
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Five"_s, u"Six"_s, u"Seven"_s})
        fixture.type(name, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(fixture.map->geometry().cards.size(), std::size_t(9));
    QCOMPARE(places(), before);
    const ProductId last = productNamed(fixture.portfolio(), fixture.cut, u"Seven"_s)->id;
    QCOMPARE(fixture.workspace.selection().items(), std::vector<Selectable>{last});
    QVERIFY(fixture.map->viewport()->rect().contains(fixture.map->rectOf(cardShape(last))));
    const QRectF workplace = fixture.map->geometry().card(fixture.workplace)->rect;
    fixture.click(fixture.onTitle(fixture.collaboration));
    QTest::keyClick(fixture.map.get(), Qt::Key_Delete);
    QCOMPARE(fixture.map->geometry().card(fixture.workplace)->rect, workplace);
    fixture.undo();
    QCOMPARE(places(), before);
}

void TestMapKeys::cutAndPasteMovesCopyAndPasteShares()
{
    MapFixture fixture;
    fixture.click(fixture.onChip(u"Fax"_s, fixture.collaboration));
    QTest::keyClick(fixture.map.get(), Qt::Key_X, Qt::ControlModifier);
    fixture.click(fixture.onTitle(fixture.workplace));
    QTest::keyClick(fixture.map.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(fixture.in(fixture.workplace), QStringList({u"Notebook"_s, u"Fax"_s}));
    QCOMPARE(fixture.in(fixture.collaboration), QStringList({u"Mail"_s, u"Chat"_s}));
    fixture.click(fixture.onChip(u"Mail"_s, fixture.collaboration));
    QTest::keyClick(fixture.map.get(), Qt::Key_C, Qt::ControlModifier);
    fixture.click(fixture.onTitle(fixture.workplace));
    QTest::keyClick(fixture.map.get(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(fixture.assignment(u"Mail"_s, fixture.workplace));
    QVERIFY(fixture.assignment(u"Mail"_s, fixture.collaboration));
}

void TestMapKeys::arrowsGoFromChipToChip()
{
    MapFixture fixture;
    fixture.click(fixture.onChip(u"Mail"_s, fixture.collaboration));
    QTest::keyClick(fixture.map.get(), Qt::Key_Right);
    QCOMPARE(fixture.workspace.selection().items(),
             std::vector<Selectable>{fixture.chip(u"Fax"_s, fixture.collaboration)});
    QTest::keyClick(fixture.map.get(), Qt::Key_Right);
    QCOMPARE(fixture.workspace.selection().items(),
             std::vector<Selectable>{fixture.chip(u"Notebook"_s, fixture.workplace)});
    QTest::keyClick(fixture.map.get(), Qt::Key_Up);
    QCOMPARE(fixture.workspace.selection().items(), std::vector<Selectable>{fixture.workplace});
    QTest::keyClick(fixture.map.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(fixture.workspace.selection().items().size(), std::size_t(2));
}

void TestMapKeys::everythingIsSelectedChipsFirst()
{
    MapFixture fixture;
    QTest::keyClick(fixture.map.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(fixture.workspace.selection().all<AssignmentId>().size(), std::size_t(4));
    QTest::keyClick(fixture.map.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(fixture.workspace.selection().all<ProductId>().size(), std::size_t(2));
}

void TestMapKeys::theFoldMarkFolds()
{
    MapFixture fixture;
    const QRectF mark = foldMarkOf(*fixture.map->geometry().card(fixture.collaboration));
    fixture.click(fixture.map->toWidget(mark).center().toPoint());
    QVERIFY(fixture.map->geometry().card(fixture.collaboration)->folded);
    fixture.click(fixture.at({Part::CardFold, fixture.collaboration.uuid}));
    QVERIFY(!fixture.map->geometry().card(fixture.collaboration)->folded);
}

ZUSCHNITT_TEST(TestMapKeys)

#include "tst_mapkeys.moc"
