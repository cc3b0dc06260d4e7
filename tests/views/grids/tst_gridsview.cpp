// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/workspacefixture.h"
#include "views/grids/gridsview.h"
#include "views/grids/gridtable.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::WorkspaceFixture;

namespace {

/// The view in a window of its own, driven by keys alone.
struct Shown {
    WorkspaceFixture &fixture;
    GridsView view;

    explicit Shown(WorkspaceFixture &fixed) : fixture(fixed), view(fixed.workspace())
    {
        view.resize(900, 600);
        view.show();
        if (!QTest::qWaitForWindowActive(&view))
            qWarning("the window does not become active");
        view.table().setFocus();
        view.table().setCurrentIndex(view.model().index(0, 0));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int time = 0; time < times; ++time)
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Letter by letter, since the first one may open a field.
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClicks(QApplication::focusWidget(), letter);
    }

    /// "x.x / .x." for what is filled in.
    QString cells() const
    {
        QStringList lines;
        for (const Service *service : fixture.portfolio().all<Service>()) {
            QString line;
            for (const Capability *capability : fixture.portfolio().all<Capability>())
                line += fixture.portfolio().find(provisionId(service->id, capability->id)) ? u'x' : u'.';
            lines += line;
        }
        return lines.join(u" / "_s);
    }

    QString current() const
    {
        const QModelIndex index = view.table().currentIndex();
        return u"%1,%2"_s.arg(index.row()).arg(index.column());
    }

    bool says(const QString &sentence) const
    {
        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == sentence; });
    }
};

void addCapabilities(WorkspaceFixture &fixture, const QStringList &names)
{
    for (const QString &name : names)
        fixture.must(edits::addCapability(CapabilityId::random(), name));
}

} // namespace

class TestGridsView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenCellsAreFilledInByKeysAndTakenBack()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s, u"Mail"_s});
        addCapabilities(fixture, {u"Send"_s, u"Call"_s, u"Keep"_s, u"Find"_s});
        Shown shown(fixture);
        QVERIFY(shown.says(u"0 of 3 IT services say what they provide"_s));
        const QString before = shown.cells();
        shown.press(Qt::Key_Space);
        shown.press(Qt::Key_Right);
        shown.type(u"x"_s);
        QCOMPARE(shown.cells(), u"xx.. / .... / ...."_s);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.current(), u"1,1"_s);
        shown.press(Qt::Key_Left);
        shown.press(Qt::Key_Down, Qt::ShiftModifier);
        shown.press(Qt::Key_Right, Qt::ShiftModifier, 3);
        shown.press(Qt::Key_Space);
        QCOMPARE(shown.cells(), u"xx.. / xxxx / xxxx"_s);
        QVERIFY(shown.says(u"3 of 3 IT services say what they provide"_s));
        for (int gesture = 0; gesture < 3; ++gesture)
            QVERIFY(fixture.document().undo().ok());
        QCOMPARE(shown.cells(), before);
    }

    void whatIsSelectedIsEmptiedIfAllOfItIsFilledIn()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        addCapabilities(fixture, {u"Send"_s, u"Call"_s});
        Shown shown(fixture);
        shown.press(Qt::Key_Space);
        shown.press(Qt::Key_Right, Qt::ShiftModifier);
        shown.press(Qt::Key_Space);
        QCOMPARE(shown.cells(), u"xx"_s);
        shown.press(Qt::Key_Space);
        QCOMPARE(shown.cells(), u".."_s);
    }

    void lettersFindAColumnAndAnXInAWordIsALetter()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        addCapabilities(fixture, {u"Send"_s, u"Be reachable"_s, u"Export lists"_s, u"Edit"_s});
        Shown shown(fixture);
        shown.type(u"ex"_s);
        QCOMPARE(shown.current(), u"0,2"_s);
        QVERIFY(shown.says(u"ex…"_s));
        QCOMPARE(shown.cells(), u"...."_s);
        shown.press(Qt::Key_Escape);
        shown.type(u"rea"_s);
        QCOMPARE(shown.current(), u"0,1"_s);
    }

    void controlAndAnArrowGoToTheNextFilledCell()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        addCapabilities(fixture, {u"A"_s, u"B"_s, u"C"_s, u"D"_s});
        fixture.must(edits::provideNamed(fixture.service(u"Fax"_s).id, u"C"_s));
        fixture.must(edits::provideNamed(fixture.service(u"SMS"_s).id, u"C"_s));
        Shown shown(fixture);
        shown.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.current(), u"0,2"_s);
        shown.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(shown.current(), u"1,2"_s);
        shown.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.current(), u"1,2"_s);
    }

    void aBlockIsCopiedAndPastedAsOneEdit()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        addCapabilities(fixture, {u"A"_s, u"B"_s, u"C"_s});
        fixture.must(edits::provideNamed(fixture.service(u"Fax"_s).id, u"C"_s));
        Shown shown(fixture);
        QGuiApplication::clipboard()->setText(u"ja\t1\t\r\nnein\tX\tx\tx\r\n"_s);
        const std::size_t before = fixture.editCount();
        shown.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shown.cells(), u"xx. / .xx"_s);
        QCOMPARE(fixture.editCount(), before + 1);
        shown.press(Qt::Key_Down, Qt::ShiftModifier);
        shown.press(Qt::Key_Right, Qt::ShiftModifier);
        shown.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"x\tx\n\tx"_s);
        QGuiApplication::clipboard()->clear();
    }

    void aNewCapabilityIsNamedInTheLastHeading()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        Shown shown(fixture);
        shown.type(u"Send"_s);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.cells(), u"."_s);
        QCOMPARE(shown.current(), u"0,0"_s);
        shown.press(Qt::Key_Space);
        QCOMPARE(shown.cells(), u"x"_s);
        shown.press(Qt::Key_Right);
        shown.type(u"Send"_s);
        shown.press(Qt::Key_Return);
        QVERIFY2(shown.view.table().nameEditor()->isVisible(), "a name that is taken stays to be put right");
        shown.press(Qt::Key_Escape);
        QVERIFY(shown.view.table().hasFocus());
    }

    void momentsAreFilledInAndAddedTheSameWay()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        const JourneyId trip = JourneyId::random();
        fixture.must(edits::addJourney(trip, u"Trip"_s));
        fixture.must(edits::addMoment(MomentId::random(), trip, u"Go"_s));
        addCapabilities(fixture, {u"Send"_s});
        Shown shown(fixture);
        for (QAbstractButton *button : shown.view.findChildren<QAbstractButton *>()) {
            if (button->text() == u"Moments and needs"_s)
                button->click();
        }
        QVERIFY(shown.says(u"0 of 1 moments say what they need"_s));
        QCOMPARE(shown.current(), u"1,0"_s);
        shown.press(Qt::Key_Insert);
        shown.type(u"Come"_s);
        shown.press(Qt::Key_Return);
        QCOMPARE(fixture.portfolio().where<&Moment::journey>(trip).back()->name, u"Come"_s);
        QCOMPARE(shown.current(), u"2,0"_s);
        shown.press(Qt::Key_Space);
        QCOMPARE(fixture.portfolio().all<MomentNeed>().size(), std::size_t(1));
        QVERIFY(shown.says(u"1 of 2 moments say what they need"_s));
    }

    void theSelectionIsSharedBothWays()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        addCapabilities(fixture, {u"Send"_s});
        Shown shown(fixture);
        shown.press(Qt::Key_Down);
        QVERIFY(fixture.workspace().selection().contains(fixture.service(u"SMS"_s).id));
        fixture.workspace().selection().set(fixture.service(u"Fax"_s).id);
        QCOMPARE(shown.current(), u"0,0"_s);
    }

    void withoutAnythingToFillInItSaysWhatToEnter()
    {
        WorkspaceFixture fixture({});
        const Shown shown(fixture);
        QVERIFY(shown.says(u"There are no IT services yet. Import a list (Ctrl+I) or add some on the map."_s));
        QVERIFY(!shown.view.table().isVisible());
    }
};

ZUSCHNITT_TEST(TestGridsView)

#include "tst_gridsview.moc"
