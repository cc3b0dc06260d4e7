// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/inspector/shownpanel.h"
#include "views/controls/textbutton.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::ShownPanel;
using zuschnitt::test::WorkspaceFixture;

class ItemListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOfferIsAddedByNameInOneEdit()
    {
        WorkspaceFixture fixture({});
        ShownPanel shown(fixture);
        shown.select(fixture.mail());
        const std::size_t before = fixture.editCount();
        shown.addTo(u"Add an offer"_s, u"Basic"_s);
        QCOMPARE(fixture.editCount(), before + 1);
        QCOMPARE(names(fixture), QStringList{u"Basic"_s});
        QCOMPARE(shown.row(u"Basic"_s)->entry().detail, u"base version"_s);
        QVERIFY(shown.line(u"Add an offer"_s)->hasFocus());
    }

    void aRowUnfoldsToItsFields()
    {
        WorkspaceFixture fixture({});
        ShownPanel shown(fixture);
        addOffers(fixture, shown);
        QTest::mouseClick(shown.row(u"Plus"_s), Qt::LeftButton);
        const std::size_t before = fixture.editCount();
        shown.write(u"Price (offer)"_s, u"4 EUR"_s);
        QCOMPARE(fixture.editCount(), before + 1);
        QCOMPARE(fixture.portfolio().where<&Offer::product>(fixture.mail()).back()->price, u"4 EUR"_s);
        QCOMPARE(shown.row(u"Plus"_s)->entry().detail, u"4 EUR"_s);
        shown.write(u"Name (offer)"_s, u"More"_s);
        QVERIFY(shown.field(u"Name (offer)"_s)->hasFocus());
        QCOMPARE(names(fixture), (QStringList{u"Basic"_s, u"More"_s}));
        QTest::mouseClick(shown.row(u"More"_s), Qt::LeftButton);
        QVERIFY(shown.panel.form()->findChildren<Form *>().isEmpty() || !nested(shown)->isVisible());
    }

    void aRowIsDraggedToAnotherPlace()
    {
        WorkspaceFixture fixture({});
        ShownPanel shown(fixture);
        addOffers(fixture, shown);
        const std::size_t before = fixture.editCount();
        ListRow *row = shown.row(u"Plus"_s);
        QTest::mousePress(row, Qt::LeftButton, {}, QPoint(60, 10));
        QTest::mouseMove(row, QPoint(60, -10));
        QTest::mouseMove(row, QPoint(60, -40));
        QTest::mouseRelease(row, Qt::LeftButton, {}, QPoint(60, -40));
        QCOMPARE(names(fixture), (QStringList{u"Plus"_s, u"Basic"_s}));
        QCOMPARE(fixture.editCount(), before + 1);
        QVERIFY(shown.panel.form()->findChildren<Form *>().isEmpty()); // letting go was no click
    }

    void escapeLeavesADraggedRowWhereItWas()
    {
        WorkspaceFixture fixture({});
        ShownPanel shown(fixture);
        addOffers(fixture, shown);
        ListRow *row = shown.row(u"Plus"_s);
        QTest::mousePress(row, Qt::LeftButton, {}, QPoint(60, 10));
        QTest::mouseMove(row, QPoint(60, -40));
        QTest::keyClick(row, Qt::Key_Escape);
        QTest::mouseRelease(row, Qt::LeftButton, {}, QPoint(60, 10));
        QCOMPARE(names(fixture), (QStringList{u"Basic"_s, u"Plus"_s}));
        QVERIFY(shown.panel.form()->findChildren<Form *>().isEmpty());
    }

    void altAndAnArrowMoveARowThatKeepsTheFocus()
    {
        WorkspaceFixture fixture({});
        ShownPanel shown(fixture);
        addOffers(fixture, shown);
        shown.addTo(u"Add an offer"_s, u"All"_s);
        shown.row(u"Basic"_s)->setFocus();
        QTest::keyClick(shown.row(u"Basic"_s), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(fixture), (QStringList{u"Plus"_s, u"Basic"_s, u"All"_s}));
        QVERIFY(shown.row(u"Basic"_s)->hasFocus());
        QTest::keyClick(shown.row(u"Basic"_s), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(shown.row(u"Basic"_s), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(fixture), (QStringList{u"Plus"_s, u"All"_s, u"Basic"_s}));
    }

    void anItemOfTheBacklogIsChangedAndRemoved()
    {
        WorkspaceFixture fixture({});
        ShownPanel shown(fixture);
        shown.select(fixture.mail());
        shown.addTo(u"Add to the backlog"_s, u"Chat"_s);
        QTest::mouseClick(shown.row(u"Chat"_s), Qt::LeftButton);
        shown.write(u"State (backlog)"_s, u"planned"_s);
        QCOMPARE(fixture.portfolio().all<BacklogItem>().front()->state, u"planned"_s);
        shown.write(u"Title (backlog)"_s, u"Chats"_s);
        QCOMPARE(fixture.portfolio().all<BacklogItem>().front()->title, u"Chats"_s);
        QTest::mouseClick(shown.row(u"Chats"_s)->findChild<RemoveButton *>(), Qt::LeftButton);
        QVERIFY(fixture.portfolio().all<BacklogItem>().empty());
        QVERIFY(fixture.document().undo().ok());
        QCOMPARE(shown.row(u"Chats"_s)->entry().detail, u"planned"_s);
    }

    void anOpenItemThatIsUndoneFolds()
    {
        WorkspaceFixture fixture({});
        ShownPanel shown(fixture);
        addOffers(fixture, shown);
        QTest::mouseClick(shown.row(u"Plus"_s), Qt::LeftButton);
        QVERIFY(nested(shown)->isVisible());
        QVERIFY(fixture.document().undo().ok());
        QCOMPARE(names(fixture), QStringList{u"Basic"_s});
        QTRY_VERIFY(shown.panel.form()->findChildren<Form *>().isEmpty());
    }

private:
    static void addOffers(WorkspaceFixture &fixture, ShownPanel &shown)
    {
        shown.select(fixture.mail());
        shown.addTo(u"Add an offer"_s, u"Basic"_s);
        shown.addTo(u"Add an offer"_s, u"Plus"_s);
    }

    static QStringList names(const WorkspaceFixture &fixture)
    {
        QStringList names;
        for (const Offer *offer : fixture.portfolio().where<&Offer::product>(fixture.mail()))
            names.append(offer->name);
        return names;
    }

    static Form *nested(const ShownPanel &shown) { return shown.panel.form()->findChildren<Form *>().first(); }
};

ZUSCHNITT_TEST(ItemListTest)

#include "tst_itemlist.moc"
