// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/map/mapfixture.h"
#include "views/map/promisetool.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;
using test::MapFixture;

/// Capabilities that products promise before a service brings them.
class TestPromises final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPromiseIsAChipUntilAServiceBringsIt();
    void aPromiseIsDraggedToAnotherCardInOneStep();
    void aPromiseOnEmptyGroundMakesAProductInOneStep();
    void deleteWithdrawsIt();
    void theBadgeTellsWhatIsPromisedWithoutCallingItBetter();
    void whatIsPromisedOrBroughtIsNotPromisedAgain();
    void aSelectedCapabilityLightsUpWhereItIs();
};

namespace {

CapabilityId addSending(MapFixture &fixture)
{
    const CapabilityId sending = CapabilityId::random();
    if (!fixture.workspace.perform(edits::addCapability(sending, u"Sending"_s)))
        qFatal("no capability");
    return sending;
}

CapabilityId promiseSending(MapFixture &fixture)
{
    const CapabilityId sending = addSending(fixture);
    if (!fixture.workspace.perform(edits::promise(fixture.collaboration, sending)))
        qFatal("no promise");
    return sending;
}

} // namespace

void TestPromises::aPromiseIsAChipUntilAServiceBringsIt()
{
    MapFixture fixture;
    const CapabilityId sending = promiseSending(fixture);
    const ShapeId chip = promiseShape(promiseId(fixture.collaboration, sending));
    QVERIFY(fixture.map->drawing().find(chip));
    QVERIFY(fixture.map->drawing().find(chip)->name.contains(u"promised"_s));
    QVERIFY(fixture.workspace.perform(edits::provide(fixture.service(u"Fax"_s), sending)));
    QVERIFY(!fixture.map->drawing().find(chip));
}

void TestPromises::aPromiseIsDraggedToAnotherCardInOneStep()
{
    MapFixture fixture;
    const CapabilityId sending = promiseSending(fixture);
    const std::size_t before = fixture.edits();
    fixture.drag(fixture.at(promiseShape(promiseId(fixture.collaboration, sending))),
                 fixture.onCardEnd(fixture.workplace));
    QVERIFY(fixture.portfolio().find(promiseId(fixture.workplace, sending)));
    QVERIFY(!fixture.portfolio().find(promiseId(fixture.collaboration, sending)));
    QCOMPARE(fixture.edits(), before + 1);
    fixture.undo();
    QVERIFY(fixture.portfolio().find(promiseId(fixture.collaboration, sending)));
}

void TestPromises::aPromiseOnEmptyGroundMakesAProductInOneStep()
{
    MapFixture fixture;
    const CapabilityId sending = promiseSending(fixture);
    const std::size_t before = fixture.edits();
    fixture.drag(fixture.at(promiseShape(promiseId(fixture.collaboration, sending))), fixture.onGround());
    fixture.type(u"Messages"_s, Qt::Key_Return);
    const Product *made = productNamed(fixture.portfolio(), fixture.cut, u"Messages"_s);
    QVERIFY(made);
    QVERIFY(fixture.portfolio().find(promiseId(made->id, sending)));
    QVERIFY(!fixture.portfolio().find(promiseId(fixture.collaboration, sending)));
    QCOMPARE(fixture.edits(), before + 1);
}

void TestPromises::deleteWithdrawsIt()
{
    MapFixture fixture;
    const PromiseId promise = promiseId(fixture.collaboration, promiseSending(fixture));
    fixture.click(fixture.at(promiseShape(promise)));
    QVERIFY(fixture.workspace.selection().contains(promise));
    fixture.map->takeOutSelected();
    QVERIFY(!fixture.portfolio().find(promise));
    QCOMPARE(fixture.lastEdit(), EditKind::WithdrawPromise);
    QCOMPARE(fixture.portfolio().all<Capability>().size(), std::size_t(1));
}

void TestPromises::theBadgeTellsWhatIsPromisedWithoutCallingItBetter()
{
    MapFixture fixture;
    const CapabilityId sending = addSending(fixture);
    const JourneyId journey = JourneyId::random();
    const MomentId moment = MomentId::random();
    QVERIFY(fixture.workspace.perform(edits::addJourney(journey, u"Joining"_s)));
    QVERIFY(fixture.workspace.perform(edits::addMoment(moment, journey, u"Send"_s)));
    QVERIFY(fixture.workspace.perform(edits::require(moment, sending)));
    const QPointF onCard = fixture.map->toMap(QPointF(fixture.onCardEnd(fixture.workplace)));
    const std::vector<Promised> dragged{{sending, std::nullopt}};
    const DropPlan plan = planPromise(fixture.portfolio(), fixture.map->geometry(), dragged, onCard);
    const std::vector<BadgeLine> lines = fixture.map->badgeOf(plan, dragged);
    QCOMPARE(lines, (std::vector{BadgeLine{u"0 → 1 needs promised"_s, Verdict::Same}}));
    fixture.map->drop(plan, dragged);
    QCOMPARE(fixture.workspace.metrics().promised, 1);
    QCOMPARE(fixture.workspace.metrics().covered(), 0);
}

void TestPromises::whatIsPromisedOrBroughtIsNotPromisedAgain()
{
    MapFixture fixture;
    const CapabilityId sending = promiseSending(fixture);
    const std::vector<Promised> dragged{{sending, std::nullopt}};
    const auto planAt = [&](ProductId product) {
        return planPromise(fixture.portfolio(), fixture.map->geometry(), dragged,
                           fixture.map->toMap(QPointF(fixture.onCardEnd(product))));
    };
    QCOMPARE(planAt(fixture.collaboration).kind, DropPlan::Kind::None);
    QCOMPARE(planAt(fixture.workplace).kind, DropPlan::Kind::IntoCard);
    QVERIFY(fixture.workspace.perform(edits::provide(fixture.service(u"Notebook"_s), sending)));
    QCOMPARE(planAt(fixture.workplace).kind, DropPlan::Kind::None);
    QCOMPARE(sentenceFor(planAt(fixture.workplace), dragged, fixture.portfolio(), fixture.workspace.vocabulary()),
             u"Workplace brings Sending already"_s);
}

void TestPromises::aSelectedCapabilityLightsUpWhereItIs()
{
    MapFixture fixture;
    const CapabilityId sending = promiseSending(fixture);
    QVERIFY(fixture.workspace.perform(edits::provide(fixture.service(u"Notebook"_s), sending)));
    fixture.workspace.selection().set(Selectable(sending));
    const std::set<ShapeId> lit{promiseShape(promiseId(fixture.collaboration, sending)),
                                cardShape(fixture.collaboration), cardShape(fixture.workplace),
                                chipShape(fixture.chip(u"Notebook"_s, fixture.workplace))};
    QCOMPARE(fixture.map->spotlight(), lit);
    fixture.workspace.selection().clear();
    QVERIFY(!fixture.map->spotlight());
}

ZUSCHNITT_TEST(TestPromises)
#include "tst_promises.moc"
