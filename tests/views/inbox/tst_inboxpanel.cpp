// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/workspacefixture.h"
#include "views/controls/dragbadge.h"
#include "views/controls/field.h"
#include "views/controls/lineframe.h"
#include "views/controls/look.h"
#include "views/controls/section.h"
#include "views/inbox/inboxmodel.h"
#include "views/inbox/inboxpanel.h"
#include "views/inbox/inboxview.h"
#include "views/inbox/tray.h"
#include "views/workspace/servicedrag.h"

#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::WorkspaceFixture;

namespace {

struct Shown {
    WorkspaceFixture &fixture;
    InboxPanel panel;

    explicit Shown(WorkspaceFixture &fixed) : fixture(fixed), panel(fixed.workspace())
    {
        panel.resize(232, 700);
        panel.show();
        if (!QTest::qWaitForWindowActive(&panel))
            qWarning("the window does not become active");
    }

    QPoint place(const QString &service) const
    {
        const QModelIndex index = panel.model().indexOf(fixture.service(service).id);
        return panel.view()->visualRect(index).center();
    }

    void click(const QString &service, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, modifiers, place(service));
    }

    /// What is read while the services are held over it.
    QString wordsOver(QWidget *target, const std::vector<edits::Moving> &services)
    {
        const std::unique_ptr<QMimeData> data = mimeOfServices(services, {});
        const QPoint middle = target->rect().center();
        QDragEnterEvent enter(middle, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        QDragMoveEvent move(middle, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(target, &move);
        const auto *badge = panel.findChild<DragBadge *>();
        const QString words = badge && badge->isVisible() ? badge->sentence() : QString();
        QDragLeaveEvent leave;
        QApplication::sendEvent(target, &leave);
        return words;
    }

    QStringList visibleLabels() const
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
};

/// Drops services as another widget of the program would.
void dropOn(QWidget *target, const std::vector<edits::Moving> &services)
{
    const std::unique_ptr<QMimeData> data = mimeOfServices(services, {});
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(target, &drop);
}

} // namespace

class InboxPanelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickSelectsForTheWholeWindow()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s, u"Pager"_s});
        Shown shown(fixture);
        shown.click(u"Fax"_s);
        shown.click(u"Pager"_s, Qt::ControlModifier);
        QCOMPARE(fixture.workspace().selection().items().size(), std::size_t(2));
        QVERIFY(fixture.workspace().selection().contains(fixture.service(u"Pager"_s).id));
        fixture.workspace().selection().set(fixture.service(u"SMS"_s).id);
        QVERIFY(shown.panel.view()->selectedServices() == std::vector{fixture.service(u"SMS"_s).id});
    }

    void enterAndMAskWhereTo()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        Shown shown(fixture);
        std::vector<std::vector<ServiceId>> asked;
        connect(&shown.panel, &InboxPanel::moveRequested, &shown.panel,
                [&](const std::vector<ServiceId> &services) { asked.push_back(services); });
        shown.click(u"Fax"_s);
        QTest::keyClick(shown.panel.view(), Qt::Key_M);
        QTest::keyClick(shown.panel.view(), Qt::Key_Down);
        QTest::keyClick(shown.panel.view(), Qt::Key_Return);
        QCOMPARE(asked.size(), std::size_t(2));
        QVERIFY(asked[0] == std::vector{fixture.service(u"Fax"_s).id});
        QVERIFY(asked[1] == std::vector{fixture.service(u"SMS"_s).id});
    }

    void typingFiltersAndEscapeEndsIt()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        Shown shown(fixture);
        shown.panel.startSearch();
        QTest::keyClicks(shown.panel.search()->edit(), u"sm"_s);
        QCOMPARE(shown.panel.model().serviceCount(), 1);
        QTest::keyClicks(shown.panel.search()->edit(), u"x"_s);
        QVERIFY(shown.visibleLabels().contains(fixture.workspace().say(u"{No service} matches “smx”."_s)));
        QTest::keyClick(shown.panel.search()->edit(), Qt::Key_Escape);
        QCOMPARE(shown.panel.model().serviceCount(), 2);
    }

    void saysWhenNothingIsLeft()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        Shown shown(fixture);
        fixture.must(edits::moveServices({{fixture.service(u"Fax"_s).id, {}}}, fixture.mail()));
        QVERIFY(shown.visibleLabels().contains(fixture.workspace().say(u"Every {service} has its place."_s)));
    }

    void aDropOnATrayDecidesAndTheReasonJoinsTheEdit()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        Shown shown(fixture);
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        const std::size_t before = fixture.editCount();
        Tray *tray = shown.panel.retireTray();
        dropOn(tray, {{fax, {}}});
        QCOMPARE(fateIn(fixture.portfolio(), fixture.cut(), fax)->fate, Fate::Retired);
        QVERIFY(tray->reason()->isVisible());
        QTest::keyClicks(tray->reason()->editor(), u"Nobody sends faxes"_s);
        QTest::keyClick(tray->reason()->editor(), Qt::Key_Return);
        QVERIFY(!tray->reason()->isVisible());
        QCOMPARE(fateIn(fixture.portfolio(), fixture.cut(), fax)->reason, u"Nobody sends faxes"_s);
        QCOMPARE(fixture.editCount(), before + 1);
        QCOMPARE(tray->header()->figure(), u"1"_s);
        QCOMPARE(shown.panel.model().serviceCount(), 1);
    }

    void anOpenTrayShowsWhatLiesInIt()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        Shown shown(fixture);
        Tray *tray = shown.panel.keepTray();
        dropOn(tray, {{fixture.service(u"Fax"_s).id, {}}});
        QTest::keyClick(tray->reason()->editor(), Qt::Key_Escape);
        QVERIFY(!tray->view()->isVisible());
        QTest::mouseClick(tray->header(), Qt::LeftButton);
        QVERIFY(tray->view()->isVisible());
        QCOMPARE(tray->model().index(0, 0).data().toString(), u"Fax"_s);
    }

    void aDragSaysWhatLettingGoWillDo()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        Shown shown(fixture);
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        Tray *keep = shown.panel.keepTray();
        Tray *retire = shown.panel.retireTray();
        QWidget *list = shown.panel.view()->viewport();
        QCOMPARE(shown.wordsOver(keep, {{fax, {}}}), u"Keep Fax as it is"_s);
        QCOMPARE(shown.wordsOver(retire, {{fax, {}}}), u"Retire Fax"_s);
        QCOMPARE(shown.wordsOver(retire, {{fax, {}}, {fixture.service(u"SMS"_s).id, {}}}),
                 fixture.workspace().say(u"Retire 2 {services}"_s));
        fixture.must(edits::moveServices({{fax, {}}}, fixture.mail()));
        QCOMPARE(shown.wordsOver(retire, {{fax, fixture.mail()}}), u"Retire Fax"_s);
        QCOMPARE(shown.wordsOver(list, {{fax, fixture.mail()}}), u"Return Fax to the inbox"_s);
        fixture.must(edits::alsoAssign({fax}, fixture.phone(), {}));
        QCOMPARE(shown.wordsOver(retire, {{fax, fixture.mail()}}), u"Retire Fax everywhere"_s);
        QCOMPARE(shown.wordsOver(retire, {{fax, {}, edits::Moving::Part::Rest}}), u"Retire Fax everywhere"_s);
        QCOMPARE(shown.wordsOver(keep, {{fax, {}, edits::Moving::Part::Rest}}), u"Keep Fax as it is, everywhere"_s);
        QVERIFY(!shown.panel.findChild<DragBadge *>());
    }

    void aLongReasonLeavesTheNameItsRoom()
    {
        WorkspaceFixture fixture({u"Mail Security"_s});
        const ServiceId mail = fixture.service(u"Mail Security"_s).id;
        Shown shown(fixture);
        fixture.must(edits::setFate(fixture.cut(), {mail}, Fate::Retired, {}));
        Tray *tray = shown.panel.retireTray();
        QTest::mouseClick(tray->header(), Qt::LeftButton);
        QTest::mouseMove(&shown.panel, QPoint(5, 5));
        const QRect row = tray->view()->visualRect(tray->model().index(0, 0));
        const int nameEnd = 20 + QFontMetrics(diagramFont(FontRole::Body)).horizontalAdvance(u"Mail Security"_s);
        const auto shownName = [&] {
            return tray->view()->viewport()->grab(QRect(row.topLeft(), QSize(nameEnd, row.height()))).toImage();
        };
        const QImage alone = shownName();
        const QString reason = u"Nobody has asked for it since the portal is there"_s;
        fixture.must(edits::setFate(fixture.cut(), {mail}, Fate::Retired, reason));
        QCOMPARE(shownName(), alone);
        QVERIFY(tray->model().index(0, 0).data(Qt::ToolTipRole).toString().contains(reason));
    }

    void aDropOnTheListReturnsServices()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        fixture.must(edits::moveServices({{fax, {}}}, fixture.mail()));
        Shown shown(fixture);
        dropOn(shown.panel.view()->viewport(), {{fax, fixture.mail()}});
        QVERIFY(fixture.portfolio().all<Assignment>().empty());
        QCOMPARE(shown.panel.model().serviceCount(), 1);
    }

    void undoBringsAServiceBack()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        Shown shown(fixture);
        fixture.must(edits::moveServices({{fixture.service(u"Fax"_s).id, {}}}, fixture.mail()));
        QCOMPARE(shown.panel.model().serviceCount(), 0);
        QVERIFY(fixture.document().undo().ok());
        QCOMPARE(shown.panel.model().serviceCount(), 1);
    }
};

ZUSCHNITT_TEST(InboxPanelTest)

#include "tst_inboxpanel.moc"
