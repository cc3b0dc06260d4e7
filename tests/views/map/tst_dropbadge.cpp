// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/map/mapfixture.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;
using test::MapFixture;

class TestDropBadge final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoTargetsHaveTwoBadgesAndTheDroppedOneComesTrue();
    void alsoHereHasABadgeOfItsOwn();
    void withoutJourneysAndDependenciesThereIsNone();
    void aFallBoughtByALargerProductIsATrade();
    void theJourneysThatChangeAreNamed();
    void noMoreThanThreeLinesEachWithItsVerdict();
};

namespace {

/// Fax needs Notebook; a journey of two moments uses Mail, then Fax.
void addJourneyAndDependency(MapFixture &fixture)
{
    const JourneyId journey = JourneyId::random();
    QVERIFY(fixture.workspace.perform(edits::addDependency(fixture.service(u"Fax"_s), fixture.service(u"Notebook"_s))));
    QVERIFY(fixture.workspace.perform(edits::addDependency(fixture.service(u"Fax"_s), fixture.service(u"Mail"_s))));
    QVERIFY(fixture.workspace.perform(edits::addDependency(fixture.service(u"Fax"_s), fixture.service(u"Chat"_s))));
    QVERIFY(fixture.workspace.perform(edits::addJourney(journey, u"Joining"_s)));
    for (const QString &service : {u"Mail"_s, u"Fax"_s}) {
        const MomentId moment = MomentId::random();
        QVERIFY(fixture.workspace.perform(edits::addMoment(moment, journey, service)));
        QVERIFY(fixture.workspace.perform(edits::useService(moment, fixture.service(service))));
    }
}

std::vector<BadgeLine> badgeAt(MapFixture &fixture, QPoint point, DropMode mode = DropMode::Move)
{
    const std::vector<edits::Moving> services
        = fixture.map->servicesToDrag(fixture.chip(u"Fax"_s, fixture.collaboration));
    const DropPlan plan
        = planDrop(fixture.portfolio(), fixture.map->geometry(), services, fixture.map->toMap(QPointF(point)));
    return fixture.map->badgeOf(plan, services, mode);
}

} // namespace

void TestDropBadge::twoTargetsHaveTwoBadgesAndTheDroppedOneComesTrue()
{
    MapFixture fixture;
    addJourneyAndDependency(fixture);
    const CutMetrics before = fixture.workspace.metrics();
    QCOMPARE(*before.crossing, 1.0 / 3);
    QCOMPARE(*before.handOversPerMonth(), 0.0);
    const std::vector<BadgeLine> onWorkplace = badgeAt(fixture, fixture.onCardEnd(fixture.workplace));
    const std::vector<BadgeLine> onGround = badgeAt(fixture, fixture.onGround());
    QVERIFY(onWorkplace != onGround);
    QCOMPARE(onWorkplace.size(), std::size_t(2));
    QCOMPARE(onWorkplace[0], (BadgeLine{u"0 → 1 hand-overs a month: “Joining”"_s, Verdict::Worse}));
    QCOMPARE(onWorkplace[1], (BadgeLine{u"33 % → 67 % of the dependencies leave their product"_s, Verdict::Worse}));
    fixture.drag(fixture.onChip(u"Fax"_s, fixture.collaboration), fixture.onCardEnd(fixture.workplace));
    QCOMPARE(*fixture.workspace.metrics().crossing, 2.0 / 3);
    QCOMPARE(*fixture.workspace.metrics().handOversPerMonth(), 1.0);
}

void TestDropBadge::alsoHereHasABadgeOfItsOwn()
{
    MapFixture fixture;
    addJourneyAndDependency(fixture);
    const QPoint target = fixture.onCardEnd(fixture.workplace);
    QVERIFY(badgeAt(fixture, target, DropMode::Also) != badgeAt(fixture, target, DropMode::Move));
}

void TestDropBadge::withoutJourneysAndDependenciesThereIsNone()
{
    MapFixture fixture;
    QVERIFY(badgeAt(fixture, fixture.onCardEnd(fixture.workplace)).empty());
}

void TestDropBadge::aFallBoughtByALargerProductIsATrade()
{
    CutMetrics before;
    before.crossing = 0.5;
    before.largest = 0.3;
    CutMetrics after = before;
    after.crossing = 0.4;
    QCOMPARE(outlookOf(before, after).crossing->verdict, Verdict::Better);
    after.largest = 0.4;
    QCOMPARE(outlookOf(before, after).crossing->verdict, Verdict::Trade);
    after.largest = 0.3;
    before.products.resize(3);
    after.products.resize(2);
    QCOMPARE(outlookOf(before, after).crossing->verdict, Verdict::Trade);
    after.crossing = 0.6;
    QCOMPARE(outlookOf(before, after).crossing->verdict, Verdict::Worse);
}

void TestDropBadge::theJourneysThatChangeAreNamed()
{
    Portfolio portfolio;
    CutMetrics before;
    RowChanges rows;
    for (const QString &name : {u"Joining"_s, u"Leaving"_s, u"Returning"_s}) {
        Journey row;
        row.id = JourneyId::random();
        row.name = name;
        rows.push_back(Change<Journey>{{}, row});
        JourneyMetrics journey;
        journey.journey = row.id;
        journey.moments.resize(2);
        for (MomentMetrics &moment : journey.moments)
            moment.moment = MomentId::random();
        before.journeys.push_back(journey);
    }
    portfolio.apply(rows);
    const auto cover = [](CutMetrics &metrics, std::size_t journey, std::size_t moment) {
        metrics.journeys[journey].moments[moment].state = MomentState::Covered;
        ++metrics.journeys[journey].covered;
    };
    const auto told = [&](const CutMetrics &after) {
        return badgeLines(outlookOf(before, after), portfolio, Vocabulary(Language::English)).at(0).text;
    };
    cover(before, 0, 0);
    CutMetrics after = before;
    cover(after, 1, 0);
    QCOMPARE(told(after), u"1 → 2 moments covered: “Leaving”"_s);
    cover(after, 2, 0);
    cover(after, 2, 1);
    QCOMPARE(told(after), u"1 → 4 moments covered: “Returning” and 1 more"_s);

    CutMetrics exchanged = before;
    exchanged.journeys[0].moments[0].state = MomentState::Gap;
    exchanged.journeys[0].covered = 0;
    cover(exchanged, 1, 1);
    QCOMPARE(told(exchanged), u"As many moments covered, but others: “Joining” and 1 more"_s);
}

void TestDropBadge::noMoreThanThreeLinesEachWithItsVerdict()
{
    Outlook outlook;
    outlook.covered = {12, 13, Verdict::Better};
    outlook.handOversPerMonth = {851.0, 850.6, Verdict::Trade};
    outlook.crossing = {0.171, 0.174, Verdict::Worse};
    const std::vector<BadgeLine> lines = badgeLines(outlook, Portfolio(), Vocabulary(Language::English));
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines[0], (BadgeLine{u"12 → 13 moments covered"_s, Verdict::Better}));
    QCOMPARE(lines[1], (BadgeLine{u"851.0 → 850.6 hand-overs a month"_s, Verdict::Trade}));
    QCOMPARE(lines[2], (BadgeLine{u"17.1 % → 17.4 % of the dependencies leave their product"_s, Verdict::Worse}));
    const std::vector<BadgeLine> german = badgeLines(outlook, Portfolio(), Vocabulary(Language::German));
    QCOMPARE(german[1].text.left(13), u"851,0 → 850,6"_s);
}

ZUSCHNITT_TEST(TestDropBadge)
#include "tst_dropbadge.moc"
