// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/map/mapfixture.h"
#include "views/map/alsoherestrip.h"
#include "views/canvas/inplaceeditor.h"
#include "views/workspace/servicedrag.h"

#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

using namespace zuschnitt;
using namespace Qt::StringLiterals;
using test::MapFixture;

class TestMapDrag final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEdgeScrollsOnlyForWhoRestsThere();
    void fromCardToCardMoves();
    void toAnotherSlotReorders();
    void theOwnPlaceChangesNothing();
    void threeServicesOntoEmptyGroundMakeOneProductAndOneStep();
    void withControlTheServiceIsAlsoHere();
    void shiftAndAltMeanNothing();
    void theRightButtonOffersBoth();
    void escapeLeavesEverythingAsItWas();
    void undoWorksAfterReopening();
    void aCardMovesByItsTitle();
    void severalCardsMoveTogether();
    void aCardIntoARegionJoinsTheGroupInOneStep();
    void aLineBetweenChipsAddsADependency();
    void aRubberBandSelectsChips();
    void aDropFromElsewhereAssigns();
    void aDropOfTheRestLeavesWhatIsPlaced();
    void theRestMakesANewProduct();
};

void TestMapDrag::fromCardToCardMoves()
{
    MapFixture fixture;
    const std::size_t before = fixture.edits();
    fixture.drag(fixture.onChip(u"Fax"_s, fixture.collaboration), fixture.onCardEnd(fixture.workplace));
    QCOMPARE(fixture.in(fixture.workplace), QStringList({u"Notebook"_s, u"Fax"_s}));
    QCOMPARE(fixture.in(fixture.collaboration), QStringList({u"Mail"_s, u"Chat"_s}));
    QCOMPARE(fixture.edits(), before + 1);
    fixture.undo();
    QCOMPARE(fixture.in(fixture.collaboration), QStringList({u"Mail"_s, u"Fax"_s, u"Chat"_s}));
}

void TestMapDrag::toAnotherSlotReorders()
{
    MapFixture fixture;
    const QRect mail = fixture.map->rectOf(chipShape(fixture.chip(u"Mail"_s, fixture.collaboration)));
    fixture.drag(fixture.onChip(u"Chat"_s, fixture.collaboration), QPoint(mail.left() + 3, mail.center().y()));
    QCOMPARE(fixture.in(fixture.collaboration), QStringList({u"Chat"_s, u"Mail"_s, u"Fax"_s}));
}

void TestMapDrag::theOwnPlaceChangesNothing()
{
    MapFixture fixture;
    const std::size_t before = fixture.edits();
    const QPoint fax = fixture.onChip(u"Fax"_s, fixture.collaboration);
    fixture.drag(fax, fax + QPoint(18, 6));
    QCOMPARE(fixture.edits(), before);
}

void TestMapDrag::threeServicesOntoEmptyGroundMakeOneProductAndOneStep()
{
    MapFixture fixture;
    const std::size_t before = fixture.edits();
    fixture.click(fixture.onChip(u"Mail"_s, fixture.collaboration));
    fixture.click(fixture.onChip(u"Chat"_s, fixture.collaboration), Qt::ControlModifier);
    fixture.click(fixture.onChip(u"Notebook"_s, fixture.workplace), Qt::ShiftModifier);
    QCOMPARE(fixture.workspace.selection().items().size(), std::size_t(3));
    fixture.drag(fixture.onChip(u"Chat"_s, fixture.collaboration), fixture.onGround());
    QVERIFY(fixture.map->findChild<InPlaceEditor *>());
    fixture.type(u"Talking"_s, Qt::Key_Return);
    const Product *product = productNamed(fixture.portfolio(), fixture.cut, u"Talking"_s);
    QVERIFY(product);
    QCOMPARE(fixture.in(product->id).size(), 3);
    QCOMPARE(fixture.edits(), before + 1);
    fixture.undo();
    QVERIFY(!productNamed(fixture.portfolio(), fixture.cut, u"Talking"_s));
    QCOMPARE(fixture.in(fixture.workplace), QStringList(u"Notebook"_s));
    QCOMPARE(fixture.in(fixture.collaboration).size(), 3);
}

void TestMapDrag::withControlTheServiceIsAlsoHere()
{
    MapFixture fixture;
    const std::size_t before = fixture.edits();
    fixture.drag(fixture.onChip(u"Fax"_s, fixture.collaboration), fixture.onCardEnd(fixture.workplace), Qt::LeftButton,
                 Qt::ControlModifier);
    QVERIFY(fixture.map->findChild<AlsoHereStrip *>());
    const Assignment *here = fixture.assignment(u"Fax"_s, fixture.workplace);
    const Assignment *there = fixture.assignment(u"Fax"_s, fixture.collaboration);
    QVERIFY(here && there);
    QCOMPARE(here->share, there->share);
    fixture.type(u"25"_s, Qt::Key_Return);
    here = fixture.assignment(u"Fax"_s, fixture.workplace);
    there = fixture.assignment(u"Fax"_s, fixture.collaboration);
    QVERIFY(qFuzzyCompare(here->share / (here->share + there->share), 0.4));
    QCOMPARE(here->role, Role::Supporting);
    QCOMPARE(fixture.edits(), before + 1);
    fixture.undo();
    QVERIFY(!fixture.assignment(u"Fax"_s, fixture.workplace));
}

void TestMapDrag::shiftAndAltMeanNothing()
{
    MapFixture fixture;
    fixture.drag(fixture.onChip(u"Fax"_s, fixture.collaboration), fixture.onCardEnd(fixture.workplace), Qt::LeftButton,
                 Qt::ShiftModifier | Qt::AltModifier);
    QVERIFY(fixture.assignment(u"Fax"_s, fixture.workplace));
    QVERIFY(!fixture.assignment(u"Fax"_s, fixture.collaboration));
}

void TestMapDrag::theRightButtonOffersBoth()
{
    MapFixture fixture;
    const std::size_t before = fixture.edits();
    fixture.drag(fixture.onChip(u"Fax"_s, fixture.collaboration), fixture.onCardEnd(fixture.workplace),
                 Qt::RightButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(fixture.edits(), before);
    menu->actions().at(1)->trigger();
    menu->close();
    QVERIFY(fixture.assignment(u"Fax"_s, fixture.workplace));
    QVERIFY(fixture.assignment(u"Fax"_s, fixture.collaboration));
}

void TestMapDrag::escapeLeavesEverythingAsItWas()
{
    MapFixture fixture;
    const std::size_t before = fixture.edits();
    fixture.press(fixture.onChip(u"Fax"_s, fixture.collaboration));
    fixture.moveTo(fixture.onCardEnd(fixture.workplace) - QPoint(10, 10));
    fixture.moveTo(fixture.onCardEnd(fixture.workplace));
    QTest::keyClick(fixture.map.get(), Qt::Key_Escape);
    fixture.release(fixture.onCardEnd(fixture.workplace));
    QCOMPARE(fixture.edits(), before);
    QVERIFY(fixture.assignment(u"Fax"_s, fixture.collaboration));
}

void TestMapDrag::undoWorksAfterReopening()
{
    MapFixture fixture;
    fixture.drag(fixture.onChip(u"Fax"_s, fixture.collaboration), fixture.onCardEnd(fixture.workplace));
    fixture.reopen();
    QVERIFY(!fixture.map->rectOf(chipShape(fixture.chip(u"Fax"_s, fixture.workplace))).isNull());
    fixture.undo();
    QVERIFY(!fixture.map->rectOf(chipShape(fixture.chip(u"Fax"_s, fixture.collaboration))).isNull());
    QVERIFY(fixture.map->rectOf(chipShape(fixture.chip(u"Fax"_s, fixture.workplace))).isNull());
}

void TestMapDrag::aCardMovesByItsTitle()
{
    MapFixture fixture;
    const QRectF before = fixture.map->geometry().card(fixture.workplace)->rect;
    fixture.drag(fixture.onTitle(fixture.workplace), fixture.onTitle(fixture.workplace) + QPoint(40, 200));
    const QRectF after = fixture.map->geometry().card(fixture.workplace)->rect;
    QCOMPARE(after.topLeft(), before.topLeft() + QPointF(40, 200));
    QCOMPARE(fixture.lastEdit(), EditKind::ArrangeCards);
}

void TestMapDrag::severalCardsMoveTogether()
{
    MapFixture fixture;
    fixture.click(fixture.onTitle(fixture.workplace));
    fixture.click(fixture.onTitle(fixture.collaboration), Qt::ControlModifier);
    const QPointF before = fixture.map->geometry().card(fixture.collaboration)->rect.topLeft();
    const std::size_t edits = fixture.edits();
    fixture.drag(fixture.onTitle(fixture.workplace), fixture.onTitle(fixture.workplace) + QPoint(20, 100));
    QCOMPARE(fixture.map->geometry().card(fixture.collaboration)->rect.topLeft(), before + QPointF(20, 100));
    QCOMPARE(fixture.edits(), edits + 1);
}

void TestMapDrag::aCardIntoARegionJoinsTheGroupInOneStep()
{
    MapFixture fixture;
    const ProductGroupId group = ProductGroupId::random();
    QVERIFY(fixture.workspace.perform(edits::addGroup(group, fixture.cut, u"Field"_s, {fixture.collaboration})));
    fixture.map->fit();
    const std::size_t edits = fixture.edits();
    const QRect region = fixture.map->rectOf({Part::Region, group.uuid});
    fixture.drag(fixture.onTitle(fixture.workplace), region.topLeft() + QPoint(60, 60));
    QCOMPARE(fixture.portfolio().find(fixture.workplace)->group, std::optional(group));
    QCOMPARE(fixture.edits(), edits + 1);
    fixture.drag(fixture.onTitle(fixture.workplace),
                 fixture.map->rectOf({Part::Region, group.uuid}).bottomLeft() + QPoint(200, 80));
    QCOMPARE(fixture.portfolio().find(fixture.workplace)->group, std::optional<ProductGroupId>());
}

void TestMapDrag::aLineBetweenChipsAddsADependency()
{
    MapFixture fixture;
    const AssignmentId fax = fixture.chip(u"Fax"_s, fixture.collaboration);
    fixture.moveTo(fixture.at(chipShape(fax)), Qt::NoButton);
    fixture.drag(fixture.map->handleOf(fax).center().toPoint(), fixture.onChip(u"Notebook"_s, fixture.workplace));
    QCOMPARE(fixture.portfolio().all<Dependency>().size(), std::size_t(1));
    const Dependency *dependency = fixture.portfolio().all<Dependency>().front();
    QVERIFY(dependency->from == fixture.service(u"Fax"_s) && dependency->to == fixture.service(u"Notebook"_s));
}

void TestMapDrag::aRubberBandSelectsChips()
{
    MapFixture fixture;
    const QRect mail = fixture.map->rectOf(chipShape(fixture.chip(u"Mail"_s, fixture.collaboration)));
    const QRect card = fixture.map->rectOf(cardShape(fixture.collaboration));
    fixture.drag(QPoint(card.left() - 8, mail.top() + 4), mail.center());
    QCOMPARE(fixture.workspace.selection().items(),
             std::vector<Selectable>{fixture.chip(u"Mail"_s, fixture.collaboration)});
    fixture.drag(card.topLeft() - QPoint(8, 8), card.bottomRight() + QPoint(8, 8));
    QCOMPARE(fixture.workspace.selection().items(), std::vector<Selectable>{fixture.collaboration});
}

void TestMapDrag::aDropFromElsewhereAssigns()
{
    MapFixture fixture;
    const auto mime = mimeOfServices({{fixture.service(u"Print"_s), {}}}, {u"Print"_s});
    const QPoint target = fixture.onCardEnd(fixture.workplace);
    QDragEnterEvent enter(target, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(fixture.map->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(target, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(fixture.map->viewport(), &drop);
    QCOMPARE(fixture.in(fixture.workplace), QStringList({u"Notebook"_s, u"Print"_s}));
}

namespace {

/// Drops what lies in the inbox of Fax, as the inbox itself would.
void dropRestOfFax(MapFixture &fixture, QPoint target)
{
    const auto mime
        = mimeOfServices({movingFromInbox(fixture.portfolio(), fixture.cut, fixture.service(u"Fax"_s))}, {u"Fax"_s});
    QDragEnterEvent enter(target, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(fixture.map->viewport(), &enter);
    QDropEvent drop(target, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(fixture.map->viewport(), &drop);
}

} // namespace

void TestMapDrag::aDropOfTheRestLeavesWhatIsPlaced()
{
    MapFixture fixture;
    fixture.placeFaxPartly();
    const std::size_t before = fixture.edits();
    dropRestOfFax(fixture, fixture.onCardEnd(fixture.workplace));
    QVERIFY(fixture.assignment(u"Fax"_s, fixture.workplace));
    QVERIFY(fixture.assignment(u"Fax"_s, fixture.collaboration));
    QVERIFY(fixture.map->findChild<AlsoHereStrip *>());
    fixture.type(u"2"_s, Qt::Key_Return);
    QCOMPARE(fixture.assignment(u"Fax"_s, fixture.workplace)->share, 0.4);
    const auto &carried
        = fixture.portfolio().where<&AssignmentCapability::assignment>(fixture.chip(u"Fax"_s, fixture.workplace));
    QCOMPARE(carried.size(), std::size_t(1));
    QCOMPARE(fixture.portfolio().find(carried.front()->capability)->name, u"Archive"_s);
    QCOMPARE(fixture.edits(), before + 1);
}

void TestMapDrag::theRestMakesANewProduct()
{
    MapFixture fixture;
    fixture.placeFaxPartly();
    dropRestOfFax(fixture, fixture.onGround());
    fixture.type(u"Archives"_s, Qt::Key_Return);
    QCOMPARE(fixture.in(productNamed(fixture.portfolio(), fixture.cut, u"Archives"_s)->id), QStringList(u"Fax"_s));
    QVERIFY(fixture.assignment(u"Fax"_s, fixture.collaboration));
}

void TestMapDrag::theEdgeScrollsOnlyForWhoRestsThere()
{
    MapFixture fixture;
    const QPointF before = fixture.map->toMap(QPointF());
    const QPoint edge(fixture.map->viewport()->width() - 3, fixture.map->viewport()->height() / 2);
    fixture.press(fixture.onChip(u"Fax"_s, fixture.collaboration));
    fixture.moveTo(edge - QPoint(60, 0));
    fixture.moveTo(edge);
    QTest::qWait(100);
    QCOMPARE(fixture.map->toMap(QPointF()), before);
    QTRY_VERIFY(fixture.map->toMap(QPointF()) != before);
    QTest::keyClick(fixture.map.get(), Qt::Key_Escape);
    fixture.release(edge);
}

ZUSCHNITT_TEST(TestMapDrag)

#include "tst_mapdrag.moc"
