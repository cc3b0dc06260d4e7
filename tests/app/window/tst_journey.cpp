// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/centre.h"
#include "app/window/projector.h"
#include "app/window/workplace.h"
#include "tests/app/window/realpointer.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/controls/dragbadge.h"
#include "views/controls/textbutton.h"
#include "views/grids/gridmodel.h"
#include "views/grids/gridsview.h"
#include "views/grids/gridtable.h"
#include "views/inbox/capabilitymodel.h"
#include "views/inbox/capabilitypage.h"
#include "views/inbox/capabilityview.h"
#include "views/inbox/inboxpanel.h"
#include "views/inbox/tray.h"
#include "views/inspector/inspectorpanel.h"
#include "views/journey/journeypage.h"
#include "views/journey/journeyview.h"
#include "views/map/journeychooser.h"
#include "views/map/journeyribbon.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>

#include <functional>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

/// The journey that leads, in the real window on the real display.
class TestJourney final : public QObject {
    Q_OBJECT

private:
    static const QString collaboration;
    static const QString device;
    static const QString infrastructure;
    static const QString intranet;
    RealPointer m_pointer;

    static std::size_t editCount(WindowFixture &fixture)
    {
        return fixture.workspace().document()->history().entries.size();
    }
    static JourneyRibbon &ribbon(WindowFixture &fixture) { return fixture.window().workplace().ribbon(); }
    static InboxPanel &inbox(WindowFixture &fixture) { return fixture.window().workplace().inbox(); }

    static const Journey &journey(WindowFixture &fixture, const QString &name)
    {
        for (const Journey *each : fixture.portfolio().all<Journey>()) {
            if (each->name == name)
                return *each;
        }
        qFatal("no journey");
    }
    /// The journey of which the last moment needs Fax, above the map.
    static void showPartner(WindowFixture &fixture)
    {
        fixture.workspace().showJourney(journey(fixture, u"Mit einem Partner an einem Dokument arbeiten"_s).id);
        QTest::qWait(500); // the map has fitted itself below it
    }
    static QPoint tilePoint(const MomentTile &tile) { return tile.mapToGlobal(tile.rect().center()); }

    static CapabilityId capability(WindowFixture &fixture, const QString &name)
    {
        for (const Capability *each : fixture.portfolio().all<Capability>()) {
            if (each->name == name)
                return each->id;
        }
        qFatal("no capability");
    }
    /// Its line in the list of capabilities, which is shown for it.
    QPoint capabilityPoint(WindowFixture &fixture, CapabilityId id)
    {
        QToolButton *tab = inbox(fixture).tab(InboxPanel::Page::Capabilities);
        m_pointer.click(tab->mapToGlobal(tab->rect().center()));
        CapabilityPage &page = *inbox(fixture).capabilities();
        const QModelIndex index = page.model().indexOf(id);
        page.view()->scrollTo(index);
        return page.view()->viewport()->mapToGlobal(page.view()->visualRect(index).center());
    }

    /// Holds Fax over a card and returns what the badge says there.
    std::vector<BadgeLine> badgeOver(WindowFixture &fixture, const QString &product, RealPointer::Pressed &pressed)
    {
        m_pointer.carry(fixture.cardPoint(product), pressed);
        const std::optional<CutMetrics> &after = fixture.workspace().preview();
        return after ? badgeLines(outlookOf(fixture.workspace().metrics(), *after), fixture.workspace().portfolio(),
                                  fixture.workspace().vocabulary())
                     : std::vector<BadgeLine>();
    }

private Q_SLOTS:
    void faxOverTwoProductsHasTwoBadgesAndTheDroppedOneComesTrue()
    {
        WindowFixture fixture;
        showPartner(fixture);
        const CutMetrics before = fixture.workspace().metrics();
        RealPointer::Pressed pressed = m_pointer.press(fixture.chipPoint(u"Fax"_s, collaboration));
        const std::vector<BadgeLine> overInfrastructure = badgeOver(fixture, infrastructure, pressed);
        const std::vector<BadgeLine> overIntranet = badgeOver(fixture, intranet, pressed);
        const bool lastWouldChange = ribbon(fixture).tiles().back()->look().changes;
        m_pointer.letGo(pressed); // first of all, or the button stays down for the next test
        QVERIFY(lastWouldChange);
        QVERIFY(!overInfrastructure.empty());
        QVERIFY(!overIntranet.empty());
        QVERIFY(overInfrastructure != overIntranet);
        QTRY_VERIFY(fixture.isIn(u"Fax"_s, intranet));
        const CutMetrics &now = fixture.workspace().metrics();
        QCOMPARE(badgeLines(outlookOf(before, now), fixture.workspace().portfolio(), fixture.workspace().vocabulary()),
                 overIntranet);
        QCOMPARE(now, metricsOf(CutModel(fixture.portfolio(), fixture.workspace().cut())));
        QVERIFY(!fixture.workspace().preview());
    }

    void hoveringAMomentLightsUpTheMapAndTheOtherWayRound()
    {
        WindowFixture fixture;
        showPartner(fixture);
        const MomentTile &last = *ribbon(fixture).tiles().back();
        m_pointer.moveTo(tilePoint(last));
        const ShapeId fax = chipShape(assignmentId(fixture.product(collaboration).id, fixture.service(u"Fax"_s).id));
        QTRY_VERIFY(fixture.map().spotlight() && fixture.map().spotlight()->contains(fax));
        m_pointer.moveTo(fixture.chipPoint(u"Fax"_s, collaboration));
        QTRY_VERIFY(!fixture.map().spotlight());
        QTRY_COMPARE(last.look().light, MomentLook::Light::Lit);
        QCOMPARE(ribbon(fixture).tiles().front()->look().light, MomentLook::Light::Faded);
    }

    void aServiceIsDroppedOnAMoment()
    {
        WindowFixture fixture;
        showPartner(fixture);
        const Service &service = fixture.unassigned();
        const MomentTile &first = *ribbon(fixture).tiles().front();
        const std::size_t before = editCount(fixture);
        m_pointer.drag(fixture.inboxPoint(service.name), tilePoint(first));
        QTRY_VERIFY(fixture.portfolio().find(momentUseId(first.moment(), service.id)));
        QCOMPARE(editCount(fixture), before + 1);
    }

    void aCapabilityIsPromisedByDraggingItIntoACard()
    {
        WindowFixture fixture;
        const CapabilityId phone = capability(fixture, u"Mobil telefonieren"_s);
        const PromiseId promise = promiseId(fixture.product(intranet).id, phone);
        const std::size_t before = editCount(fixture);
        m_pointer.drag(capabilityPoint(fixture, phone), fixture.cardPoint(intranet));
        QTRY_VERIFY(fixture.portfolio().find(promise));
        QCOMPARE(editCount(fixture), before + 1);
        QVERIFY(fixture.workspace().selection().contains(Selectable(promise)));
        m_pointer.key(u"Delete"_s);
        QTRY_VERIFY(!fixture.portfolio().find(promise));
    }

    void aCapabilityIsNeededByDraggingItOntoAMoment()
    {
        WindowFixture fixture;
        showPartner(fixture);
        const CapabilityId phone = capability(fixture, u"Mobil telefonieren"_s);
        const MomentTile &first = *ribbon(fixture).tiles().front();
        m_pointer.drag(capabilityPoint(fixture, phone), tilePoint(first));
        QTRY_VERIFY(fixture.portfolio().find(momentNeedId(first.moment(), phone)));
    }

    void aChipOfTheMapIsDroppedOnAMoment()
    {
        WindowFixture fixture;
        showPartner(fixture);
        const MomentTile &first = *ribbon(fixture).tiles().front();
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        QVERIFY(!fixture.portfolio().find(momentUseId(first.moment(), fax)));
        const std::size_t before = editCount(fixture);
        std::vector<BadgeLine> told;
        bool foreseen = false;
        QTimer watch; // a drag between widgets returns only after the drop
        connect(&watch, &QTimer::timeout, this, [&] {
            if (const auto *badge = fixture.window().findChild<DragBadge *>()) {
                told = badge->lines();
                foreseen = foreseen || fixture.workspace().preview();
            }
        });
        watch.start(10);
        m_pointer.drag(fixture.chipPoint(u"Fax"_s, collaboration), tilePoint(first));
        QTRY_VERIFY(fixture.portfolio().find(momentUseId(first.moment(), fax)));
        QCOMPARE(editCount(fixture), before + 1);
        QVERIFY(fixture.isIn(u"Fax"_s, collaboration));
        QVERIFY(foreseen && !told.empty());
        QVERIFY(!fixture.workspace().preview());
        QVERIFY(!fixture.window().findChild<DragBadge *>());
    }

    void aLaneOfTheJourneyViewForeseesAndTakesAService()
    {
        WindowFixture fixture;
        showPartner(fixture);
        m_pointer.key(u"ctrl+2"_s);
        const JourneyView &view = fixture.window().workplace().journeys().view();
        QTRY_VERIFY(view.isVisible());
        QTest::qWait(300);
        const Service &service = fixture.unassigned();
        const ShapeId lane{Part::Lane, fixture.product(collaboration).id.uuid};
        const QPoint middle = view.viewport()->mapToGlobal(view.rectOf(lane).center());
        bool foreseen = false;
        QTimer watch; // a drag between widgets returns only after the drop
        connect(&watch, &QTimer::timeout, this, [&] { foreseen = foreseen || fixture.workspace().preview(); });
        watch.start(10);
        m_pointer.drag(fixture.inboxPoint(service.name), middle);
        QTRY_VERIFY(fixture.isIn(service.name, collaboration));
        QVERIFY(foreseen);
        QVERIFY(!fixture.workspace().preview());
        QVERIFY(!fixture.window().findChild<DragBadge *>());
    }

    void aJourneyIsChosenInTheLineOfTheTabs()
    {
        WindowFixture fixture;
        const int height = fixture.map().height();
        auto *chooser = fixture.window().workplace().centre().tabs()->findChild<JourneyChooser *>();
        const QPoint middle = chooser->mapToGlobal(chooser->rect().center());
        const auto &journeys = fixture.portfolio().all<Journey>();
        // A menu returns only after the choice.
        const auto choose = [&](const std::function<void(QMenu &)> &step) {
            QTimer::singleShot(600, this, [&step] {
                if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
                    step(*menu);
            });
            m_pointer.click(middle);
        };
        choose([this](QMenu &) {
            m_pointer.key(u"Down"_s);
            m_pointer.key(u"Return"_s);
        });
        QTRY_COMPARE(fixture.workspace().journey(), journeys.front()->id);
        QTRY_VERIFY(fixture.map().height() < height);
        choose([this](QMenu &menu) {
            m_pointer.click(menu.mapToGlobal(menu.actionGeometry(menu.actions().at(2)).center()));
        });
        QTRY_COMPARE(fixture.workspace().journey(), journeys.at(1)->id);
        choose([this](QMenu &) {
            m_pointer.key(u"Up"_s);
            m_pointer.key(u"Up"_s);
            m_pointer.key(u"Return"_s);
        });
        QTRY_VERIFY(fixture.workspace().journey().isNull());
        QTRY_COMPARE(fixture.map().height(), height); // without a journey no row is taken
    }

    void theProjectorShowsTheJourneyView()
    {
        WindowFixture fixture;
        showPartner(fixture);
        m_pointer.key(u"ctrl+2"_s);
        const JourneyView &view = fixture.window().workplace().journeys().view();
        QTRY_VERIFY(view.isVisible());
        m_pointer.key(u"F11"_s);
        QTRY_VERIFY(fixture.window().isFullScreen());
        QVERIFY(view.isVisible() && !fixture.map().isVisible());
        QTRY_VERIFY(view.textSize() >= 17.9);
        auto *slider = fixture.window().findChild<Projector *>()->findChild<QSlider *>();
        QTRY_COMPARE(slider->value(), qRound(view.textSize()));
        slider->setValue(24);
        QCOMPARE(view.textSize(), 24.0);
        m_pointer.key(u"Escape"_s);
        QTRY_VERIFY(!fixture.window().isFullScreen());
        QVERIFY(view.isVisible());
        QTRY_VERIFY(view.textSize() < 18);
        // Grids are no picture for a room.
        m_pointer.key(u"ctrl+3"_s);
        m_pointer.key(u"F11"_s);
        QTRY_VERIFY(fixture.window().isFullScreen() && fixture.map().isVisible());
        m_pointer.key(u"Escape"_s);
        QTRY_VERIFY(!fixture.window().isFullScreen());
    }

    void whatTheMapDoesIsSeenWhereverItIsAskedFor()
    {
        WindowFixture fixture;
        Centre &centre = fixture.window().workplace().centre();
        const auto isField = [] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; };
        m_pointer.key(u"ctrl+2"_s);
        QTRY_COMPARE(centre.shown(), ActionId::ShowJourneys);
        m_pointer.key(u"n"_s);
        QTRY_COMPARE(centre.shown(), ActionId::ShowMap);
        QTRY_VERIFY(isField() && fixture.map().isAncestorOf(QApplication::focusWidget()));
        m_pointer.key(u"Escape"_s);
        QTRY_VERIFY(!isField());
        ActionSet &actions = fixture.window().actions();
        fixture.workspace().selection().set(fixture.product(collaboration).id);
        for (const ActionId id : {ActionId::ArrangeAll, ActionId::ArrangeByJourney, ActionId::FoldCards,
                                  ActionId::UnfoldCards, ActionId::FitSelection, ActionId::AddGroup, ActionId::Rename,
                                  ActionId::ColourByGroup, ActionId::MoveTo}) {
            if (id == ActionId::MoveTo)
                fixture.workspace().selection().set(fixture.service(u"Fax"_s).id);
            else
                fixture.workspace().selection().set(fixture.product(collaboration).id);
            centre.show(ActionId::ShowTeams);
            actions.action(id)->trigger();
            QVERIFY2(centre.shown() == ActionId::ShowMap, rowOf(id).text);
            m_pointer.key(u"Escape"_s);
        }
    }

    void thePromiseThatNothingDeliversLeadsToTheGrid()
    {
        WindowFixture fixture;
        const Portfolio &portfolio = fixture.portfolio();
        const std::vector<const Promise *> promises = portfolio.all<Promise>();
        const auto empty = std::find_if(promises.begin(), promises.end(), [&portfolio](const Promise *promise) {
            return portfolio.where<&Provision::capability>(promise->capability).empty();
        });
        QVERIFY(empty != promises.end());
        Workplace &workplace = fixture.window().workplace();
        workplace.grids().model().setKind(GridKind::Needs);
        fixture.workspace().selection().set((*empty)->id);
        for (TextButton *button : workplace.inspector().form()->findChildren<TextButton *>()) {
            if (button->text() == u"Fill it in in the grid"_s)
                button->click();
        }
        QCOMPARE(workplace.centre().shown(), ActionId::ShowGrids);
        const GridsView &grids = workplace.grids();
        QCOMPARE(grids.model().kind(), GridKind::Provides);
        QCOMPARE(grids.model().columnId(grids.table().currentIndex().column()),
                 std::optional((*empty)->capability.uuid));
    }

    void whatShowsNothingIsDisabled()
    {
        WindowFixture fixture;
        Centre &centre = fixture.window().workplace().centre();
        ActionSet &actions = fixture.window().actions();
        const auto areEnabled = [&] {
            return actions.action(ActionId::FitAll)->isEnabled() && actions.action(ActionId::ZoomIn)->isEnabled();
        };
        QVERIFY(areEnabled() && actions.action(ActionId::SelectAll)->isEnabled());
        centre.show(ActionId::ShowJourneys);
        QVERIFY(areEnabled() && !actions.action(ActionId::SelectAll)->isEnabled());
        centre.show(ActionId::ShowGrids);
        QVERIFY(!areEnabled());
        centre.show(ActionId::ShowTeams);
        QVERIFY(!areEnabled());
        centre.show(ActionId::ShowMap);
        QVERIFY(areEnabled());
        fixture.workspace().selection().set(fixture.unassigned().id);
        QVERIFY(!actions.action(ActionId::Rename)->isEnabled());
        fixture.workspace().selection().set(fixture.service(u"Fax"_s).id);
        QVERIFY(actions.action(ActionId::Rename)->isEnabled());
    }

    void aMomentIsRenamedWhereItHasItsName()
    {
        WindowFixture fixture;
        showPartner(fixture);
        const MomentTile &last = *ribbon(fixture).tiles().back();
        const MomentId moment = last.moment();
        m_pointer.click(tilePoint(last));
        QTRY_VERIFY(fixture.workspace().selection().contains(Selectable(moment)));
        m_pointer.key(u"F2"_s);
        QTRY_COMPARE(fixture.window().workplace().centre().shown(), ActionId::ShowJourneys);
        m_pointer.key(u"ctrl+a"_s);
        m_pointer.type(u"Faxen"_s);
        m_pointer.key(u"Return"_s);
        QTRY_COMPARE(fixture.portfolio().find(moment)->name, u"Faxen"_s);
    }

    void aTrayTellsWhatTheDropWouldChange()
    {
        WindowFixture fixture;
        const CutMetrics before = fixture.workspace().metrics();
        const Tray &tray = *inbox(fixture).retireTray();
        std::vector<BadgeLine> told;
        QTimer watch; // a drag between widgets returns only after the drop
        connect(&watch, &QTimer::timeout, this, [&] {
            if (const auto *badge = fixture.window().findChild<DragBadge *>())
                told = badge->lines();
        });
        watch.start(10);
        m_pointer.drag(fixture.chipPoint(u"Fax"_s, collaboration), tray.mapToGlobal(tray.rect().center()));
        QTRY_VERIFY(!fixture.isIn(u"Fax"_s, collaboration));
        QVERIFY(!told.empty());
        QCOMPARE(told.front().verdict, Verdict::Worse);
        QCOMPARE(badgeLines(outlookOf(before, fixture.workspace().metrics()), fixture.workspace().portfolio(),
                            fixture.workspace().vocabulary()),
                 told);
    }

    void cardsAreArrangedInTheOrderOfTheJourneyInOneStep()
    {
        WindowFixture fixture;
        fixture.workspace().showJourney(journey(fixture, u"Neu anfangen"_s).id);
        const std::size_t before = editCount(fixture);
        m_pointer.key(u"ctrl+alt+r"_s);
        QTRY_COMPARE(editCount(fixture), before + 1);
        const auto left = [&](const QString &product) {
            return fixture.map().geometry().card(fixture.product(product).id)->rect.left();
        };
        QVERIFY(left(device) < left(collaboration));
        m_pointer.key(u"ctrl+z"_s);
        QTRY_COMPARE(fixture.workspace().document()->history().entries.size(), before + 1);
    }
};

const QString TestJourney::collaboration = QStringLiteral("Smart Collaboration");
const QString TestJourney::device = QStringLiteral("Arbeitsgerät");
const QString TestJourney::infrastructure = QStringLiteral("Identität & Infrastruktur");
const QString TestJourney::intranet = QStringLiteral("Intranet");

ZUSCHNITT_TEST(TestJourney)

#include "tst_journey.moc"
