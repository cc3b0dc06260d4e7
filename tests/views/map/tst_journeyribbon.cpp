// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/map/mapfixture.h"
#include "views/map/journeychooser.h"
#include "views/map/journeyribbon.h"
#include "views/workspace/capabilitydrag.h"
#include "views/workspace/preview.h"
#include "views/workspace/servicedrag.h"

#include <QtCore/QTimer>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace zuschnitt;
using namespace Qt::StringLiterals;
using test::MapFixture;

/// The journey above the map.
class TestJourneyRibbon final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachMomentSaysWhoLeadsItOrWhatIsMissing();
    void withoutAJourneyThereAreNoMoments();
    void aMomentThatIsHoveredLightsUpWhatServesIt();
    void whatIsHoveredOnTheMapLightsUpItsMoments();
    void aDragShowsTheJourneyAsItWouldBe();
    void aServiceThatIsDroppedBecomesANeedInOneStep();
    void severalCapabilitiesAreOneStep();
    void whatIsNeededAlreadyIsNotTaken();
    void aClickSelectsTheMoment();
    void aMomentSelectedElsewhereIsScrolledIntoView();
    void itsOwnWordsAreNeverCutOff();
    void theChooserGoesOnFromTheJourneyThatIsShown();
    void theProjectorSwitchesJourneysAndKeepsTheWayBack();
};

namespace {

using Light = MomentLook::Light;

/// "Joining": Mail, then Mail and Notebook, then a capability that nobody provides, then nothing.
struct Shown {
    MapFixture fixture;
    JourneyId journey = JourneyId::random();
    MomentId write = MomentId::random();
    MomentId start = MomentId::random();
    MomentId print = MomentId::random();
    MomentId leave = MomentId::random();
    std::unique_ptr<JourneyRibbon> ribbon;

    Shown()
    {
        perform(edits::addJourney(journey, u"Joining"_s));
        perform(edits::addMoment(write, journey, u"Write"_s));
        perform(edits::addMoment(start, journey, u"Start"_s));
        perform(edits::addMoment(print, journey, u"Print"_s));
        perform(edits::addMoment(leave, journey, u"Leave"_s));
        perform(edits::useService(write, fixture.service(u"Mail"_s)));
        perform(edits::useService(start, fixture.service(u"Mail"_s)));
        perform(edits::useService(start, fixture.service(u"Notebook"_s)));
        perform(edits::useService(print, fixture.service(u"Print"_s)));
        fixture.workspace.showJourney(journey);
        ribbon = std::make_unique<JourneyRibbon>(fixture.workspace, *fixture.map);
        ribbon->show();
    }
    void perform(const EditFunction &edit) { QVERIFY(fixture.workspace.perform(edit)); }
    const MomentLook &look(MomentId moment) const { return ribbon->tile(moment)->look(); }
    void drop(MomentId moment, const QMimeData &data)
    {
        const QPointF middle = QRectF(ribbon->tile(moment)->rect()).center();
        QDragEnterEvent enter(middle.toPoint(), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(ribbon->tile(moment), &enter);
        QDropEvent drop(middle, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(ribbon->tile(moment), &drop);
    }
    std::unique_ptr<QMimeData> service(const QString &name) const
    {
        return mimeOfServices({{fixture.service(name), std::nullopt}}, {name});
    }
};

} // namespace

void TestJourneyRibbon::eachMomentSaysWhoLeadsItOrWhatIsMissing()
{
    Shown shown;
    QCOMPARE(shown.ribbon->tiles().size(), std::size_t(4));
    QCOMPARE(shown.look(shown.write).words, u"Collaboration"_s);
    QCOMPARE(shown.look(shown.write).state, MomentState::Covered);
    QVERIFY(shown.look(shown.start).contested);
    QCOMPARE(shown.look(shown.start).words, u"contested"_s);
    QCOMPARE(shown.look(shown.start).servers.size(), std::size_t(2));
    QCOMPARE(shown.look(shown.print).state, MomentState::Gap);
    QCOMPARE(shown.look(shown.print).words, u"Gap"_s);
    QVERIFY(shown.look(shown.print).handOver != MomentLook::HandOver::None);
    QCOMPARE(shown.look(shown.leave).words, u"open"_s);
    QVERIFY(shown.ribbon->tile(shown.print)->accessibleName().contains(u"Gap"_s));
    QVERIFY(shown.ribbon->sentence().startsWith(u"2 of 3 moments"_s));
}

void TestJourneyRibbon::withoutAJourneyThereAreNoMoments()
{
    Shown shown;
    shown.fixture.workspace.showJourney({});
    QVERIFY(shown.ribbon->tiles().empty());
    QVERIFY(shown.ribbon->sentence().isEmpty());
    QVERIFY(shown.ribbon->isHidden());
    shown.fixture.workspace.showJourney(shown.journey);
    QVERIFY(!shown.ribbon->isHidden());
}

void TestJourneyRibbon::aMomentThatIsHoveredLightsUpWhatServesIt()
{
    Shown shown;
    MapFixture &fixture = shown.fixture;
    Q_EMIT shown.ribbon->tile(shown.start)->pointed(true);
    const std::set<ShapeId> both{chipShape(fixture.chip(u"Mail"_s, fixture.collaboration)),
                                 chipShape(fixture.chip(u"Notebook"_s, fixture.workplace)),
                                 cardShape(fixture.collaboration), cardShape(fixture.workplace)};
    QCOMPARE(fixture.map->spotlight(), both);
    Q_EMIT shown.ribbon->tile(shown.print)->pointed(true);
    QCOMPARE(fixture.map->spotlight(), std::set<ShapeId>());
    Q_EMIT shown.ribbon->tile(shown.print)->pointed(false);
    QVERIFY(!fixture.map->spotlight());
}

void TestJourneyRibbon::whatIsHoveredOnTheMapLightsUpItsMoments()
{
    Shown shown;
    MapFixture &fixture = shown.fixture;
    QCOMPARE(shown.look(shown.write).light, Light::Usual);
    fixture.moveTo(fixture.onCardEnd(fixture.workplace), Qt::NoButton);
    QCOMPARE(shown.look(shown.write).light, Light::Faded);
    QCOMPARE(shown.look(shown.start).light, Light::Lit);
    fixture.moveTo(fixture.onChip(u"Mail"_s, fixture.collaboration), Qt::NoButton);
    QCOMPARE(shown.look(shown.write).light, Light::Lit);
    QCOMPARE(shown.look(shown.start).light, Light::Lit);
    fixture.moveTo(fixture.onChip(u"Fax"_s, fixture.collaboration), Qt::NoButton);
    QCOMPARE(shown.look(shown.write).light, Light::Faded);
    fixture.moveTo(fixture.onGround(), Qt::NoButton);
    QCOMPARE(shown.look(shown.write).light, Light::Usual);
}

void TestJourneyRibbon::aDragShowsTheJourneyAsItWouldBe()
{
    Shown shown;
    MapFixture &fixture = shown.fixture;
    const QPoint mail = fixture.onChip(u"Mail"_s, fixture.collaboration);
    fixture.press(mail);
    fixture.moveTo(mail + QPoint(30, 0));
    fixture.moveTo(fixture.onCardEnd(fixture.workplace));
    QVERIFY(shown.look(shown.write).changes);
    QCOMPARE(shown.look(shown.write).words, u"→ Workplace"_s);
    QVERIFY(!shown.look(shown.print).changes);
    QTest::keyClick(fixture.map.get(), Qt::Key_Escape);
    QVERIFY(!shown.look(shown.write).changes);
    fixture.release(fixture.onCardEnd(fixture.workplace));
    QCOMPARE(shown.look(shown.write).words, u"Collaboration"_s);
}

void TestJourneyRibbon::aServiceThatIsDroppedBecomesANeedInOneStep()
{
    Shown shown;
    const std::size_t before = shown.fixture.edits();
    shown.drop(shown.leave, *shown.service(u"Fax"_s));
    QVERIFY(shown.fixture.portfolio().find(momentUseId(shown.leave, shown.fixture.service(u"Fax"_s))));
    QCOMPARE(shown.fixture.edits(), before + 1);
    QCOMPARE(shown.look(shown.leave).words, u"Collaboration"_s);
    QVERIFY(shown.fixture.workspace.selection().contains(Selectable(shown.leave)));
    shown.fixture.undo();
    QCOMPARE(shown.look(shown.leave).words, u"open"_s);
}

void TestJourneyRibbon::severalCapabilitiesAreOneStep()
{
    Shown shown;
    const CapabilityId sending = CapabilityId::random();
    const CapabilityId archive = CapabilityId::random();
    shown.perform(edits::addCapability(sending, u"Sending"_s));
    shown.perform(edits::addCapability(archive, u"Archive"_s));
    const std::size_t before = shown.fixture.edits();
    shown.drop(shown.leave, *mimeOfCapabilities({{sending, {}}, {archive, {}}}, {}));
    QVERIFY(shown.fixture.portfolio().find(momentNeedId(shown.leave, sending)));
    QVERIFY(shown.fixture.portfolio().find(momentNeedId(shown.leave, archive)));
    QCOMPARE(shown.fixture.edits(), before + 1);
    QCOMPARE(shown.look(shown.leave).words, u"Gap"_s);
}

void TestJourneyRibbon::whatIsNeededAlreadyIsNotTaken()
{
    Shown shown;
    const std::size_t before = shown.fixture.edits();
    shown.drop(shown.write, *shown.service(u"Mail"_s));
    QCOMPARE(shown.fixture.edits(), before);
}

void TestJourneyRibbon::aClickSelectsTheMoment()
{
    Shown shown;
    QTest::mouseClick(shown.ribbon->tile(shown.print), Qt::LeftButton);
    QVERIFY(shown.fixture.workspace.selection().contains(Selectable(shown.print)));
    QVERIFY(shown.look(shown.print).selected);
}

void TestJourneyRibbon::aMomentSelectedElsewhereIsScrolledIntoView()
{
    Shown shown;
    shown.ribbon->resize(180, shown.ribbon->height());
    MomentTile *last = shown.ribbon->tile(shown.leave);
    QTRY_VERIFY(!last->visibleRegion().contains(last->rect().center()));
    shown.fixture.workspace.selection().set(shown.leave);
    QTRY_VERIFY(last->visibleRegion().contains(last->rect().center()));
}

void TestJourneyRibbon::itsOwnWordsAreNeverCutOff()
{
    Shown shown;
    JourneyChooser chooser(shown.fixture.workspace);
    for (const Language language : {Language::English, Language::German}) {
        shown.fixture.workspace.setLanguage(language);
        shown.fixture.workspace.showJourney({});
        chooser.resize(chooser.sizeHint());
        QVERIFY(chooser.fontMetrics().horizontalAdvance(chooser.text()) < chooser.width() - 30);
    }
    QVERIFY(!chooser.isHidden());
    shown.perform(edits::removeJourney(shown.journey));
    QVERIFY(chooser.isHidden());
}

void TestJourneyRibbon::theChooserGoesOnFromTheJourneyThatIsShown()
{
    Shown shown;
    const JourneyId other = JourneyId::random();
    shown.perform(edits::addJourney(other, u"Leaving"_s));
    JourneyChooser chooser(shown.fixture.workspace);
    chooser.show();
    const auto chooseByKeys = [&](const std::vector<Qt::Key> &keys) {
        QTimer::singleShot(0, &chooser, [&] {
            for (const Qt::Key key : keys)
                QTest::keyClick(QApplication::activePopupWidget(), key);
        });
        QTest::keyClick(&chooser, Qt::Key_Down);
    };
    chooseByKeys({Qt::Key_Down, Qt::Key_Return});
    QCOMPARE(shown.fixture.workspace.journey(), other);
    chooseByKeys({Qt::Key_Up, Qt::Key_Up, Qt::Key_Return});
    QVERIFY(shown.fixture.workspace.journey().isNull());
    chooseByKeys({Qt::Key_Escape});
    QVERIFY(shown.fixture.workspace.journey().isNull());
}

void TestJourneyRibbon::theProjectorSwitchesJourneysAndKeepsTheWayBack()
{
    Shown shown;
    auto *chooser = shown.ribbon->findChild<JourneyChooser *>();
    QVERIFY(!chooser->isVisible());
    shown.fixture.map->setLeastTextSize(18);
    QVERIFY(chooser->isVisible());
    Q_EMIT chooser->chosen(0);
    QVERIFY(shown.ribbon->tiles().empty());
    QVERIFY(chooser->isVisible());
    Q_EMIT chooser->chosen(1);
    QCOMPARE(shown.ribbon->tiles().size(), std::size_t(4));
    Q_EMIT chooser->chosen(0);
    shown.fixture.map->setLeastTextSize(0);
    QVERIFY(shown.ribbon->isHidden());
    shown.fixture.map->setLeastTextSize(18); // nothing was followed when it began
    QVERIFY(shown.ribbon->isHidden());
}

ZUSCHNITT_TEST(TestJourneyRibbon)
#include "tst_journeyribbon.moc"
