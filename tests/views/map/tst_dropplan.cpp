// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/map/mapfixture.h"
#include "views/workspace/servicedrag.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;
using test::MapFixture;

namespace {

QString said(const MapFixture &fixture, const std::vector<edits::Moving> &services, QPointF point,
             DropMode mode = DropMode::Move)
{
    const DropPlan plan = planDrop(fixture.portfolio(), fixture.map->geometry(), services, point);
    return sentenceFor(plan, mode, services, fixture.portfolio(), fixture.workspace.vocabulary());
}

} // namespace

class TestDropPlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGhostSaysWhatWillHappen();
    void theRestOfAServiceIsSaidToBeAlsoThere();
    void onlyARealNewPlaceIsPlanned();
};

void TestDropPlan::theGhostSaysWhatWillHappen()
{
    MapFixture fixture;
    const std::vector<edits::Moving> print{{fixture.service(u"Print"_s), {}}};
    const std::vector<edits::Moving> fax{{fixture.service(u"Fax"_s), fixture.collaboration}};
    const QPointF workplace = fixture.map->geometry().card(fixture.workplace)->rect.center();
    const QPointF ground(200, 600);
    QCOMPARE(said(fixture, print, workplace), u"Print to Workplace"_s);
    QCOMPARE(said(fixture, print, workplace, DropMode::Also), u"Print also in Workplace"_s);
    QVERIFY(said(fixture, fax, ground).startsWith(u"New "_s));
    QVERIFY(said(fixture, fax, ground).endsWith(u" with Fax"_s));
    std::vector<edits::Moving> both = print;
    both.push_back(fax.front());
    QVERIFY(said(fixture, both, workplace).startsWith(u"2 "_s));
    QVERIFY(fixture.workspace.perform(edits::alsoAssign({fax.front().service}, fixture.workplace, {})));
    QCOMPARE(said(fixture, fax, workplace), u"Fax to Workplace, where the shares join"_s);
}

void TestDropPlan::theRestOfAServiceIsSaidToBeAlsoThere()
{
    MapFixture fixture;
    fixture.placeFaxPartly();
    const std::vector<edits::Moving> rest{movingFromInbox(fixture.portfolio(), fixture.cut, fixture.service(u"Fax"_s))};
    QVERIFY(rest.front().part == edits::Moving::Part::Rest);
    const QPointF workplace = fixture.map->geometry().card(fixture.workplace)->rect.center();
    const QPointF collaboration = fixture.map->geometry().card(fixture.collaboration)->rect.center();
    QCOMPARE(said(fixture, rest, workplace), u"Fax also in Workplace, with Archive"_s);
    QCOMPARE(said(fixture, rest, workplace, DropMode::Also), u"Fax also in Workplace, with Archive"_s);
    QCOMPARE(said(fixture, rest, collaboration), u"Fax in Collaboration, now also with Archive"_s);
    QCOMPARE(said(fixture, rest, QPointF(200, 600)),
             fixture.workspace.say(u"New {product}, also with %1"_s).arg(u"Fax"_s));
}

void TestDropPlan::onlyARealNewPlaceIsPlanned()
{
    MapFixture fixture;
    const std::vector<edits::Moving> fax{{fixture.service(u"Fax"_s), fixture.collaboration}};
    const CardPlace *card = fixture.map->geometry().card(fixture.collaboration);
    const auto planAt = [&](const QRectF &rect) {
        return planDrop(fixture.portfolio(), fixture.map->geometry(), fax, rect.center() - QPointF(10, 0));
    };
    QVERIFY(planAt(card->chips[1].rect).kind == DropPlan::Kind::None);
    QVERIFY(planAt(card->chips[2].rect).kind == DropPlan::Kind::None);
    const DropPlan first = planAt(card->chips[0].rect);
    QVERIFY(first.kind == DropPlan::Kind::IntoCard);
    QCOMPARE(first.before, std::optional(fixture.service(u"Mail"_s)));
}

ZUSCHNITT_TEST(TestDropPlan)

#include "tst_dropplan.moc"
