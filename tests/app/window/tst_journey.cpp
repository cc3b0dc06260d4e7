// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/workplace.h"
#include "tests/app/window/realpointer.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/controls/dragbadge.h"
#include "views/inbox/capabilitymodel.h"
#include "views/inbox/capabilitypage.h"
#include "views/inbox/capabilityview.h"
#include "views/inbox/inboxpanel.h"
#include "views/inbox/tray.h"
#include "views/map/journeyribbon.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QToolButton>

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
        return after ? badgeLines(outlookOf(fixture.workspace().metrics(), *after), fixture.workspace().vocabulary())
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
        QCOMPARE(badgeLines(outlookOf(before, now), fixture.workspace().vocabulary()), overIntranet);
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
        QCOMPARE(badgeLines(outlookOf(before, fixture.workspace().metrics()), fixture.workspace().vocabulary()), told);
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
