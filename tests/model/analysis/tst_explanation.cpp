// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cutfigures.h"
#include "model/analysis/explanation.h"
#include "tests/support/randomcut.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using test::CutBuilder;
using test::RandomCut;

class TestExplanation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsListedAddsUpToTheFiguresOfTheCut();
    void whatIsListedAddsUpToTheFiguresOfEachProduct();
    void whatIsListedAddsUpToTheFiguresOfEachJourney();
    void aGroupAddsUpItsProducts();
    void dependenciesAreCountedAndListedByWeight();
    void momentsThatWantWorkComeFirst();
    void costsFollowShares();
    void withoutInputNothingIsKnown();
};

namespace {

/// A portfolio and its judged cut.
struct Judged {
    explicit Judged(const CutBuilder &built)
        : portfolio(built.portfolio), cut(built.cut), model(portfolio, cut), metrics(metricsOf(model))
    {
    }

    Explanation operator()(Figure figure, const FigureScope &scope) const
    {
        return explain(figure, scope, {portfolio, model, metrics});
    }
    Explanation operator()(Figure figure) const { return (*this)(figure, cut); }

    const Portfolio &portfolio;
    CutId cut;
    CutModel model;
    CutMetrics metrics;
};

double sumOf(const Explanation &told)
{
    double sum = 0;
    for (const Reason &reason : told.reasons)
        sum += reason.number;
    return sum;
}

bool same(const Explanation &told, std::optional<double> figure)
{
    return told.known == figure.has_value() && (!figure || std::abs(told.value - *figure) < 1e-9);
}

bool isSame(double left, double right) { return std::abs(left - right) < 1e-6; }

double allWeight(const Judged &judged)
{
    double sum = 0;
    for (const CutModel::Inventory::Line &line : judged.model.inventory().lines) {
        if (!judged.model.isRetired(line.from) && !judged.model.isRetired(line.to))
            sum += line.weight;
    }
    return sum;
}

/// Checks what the random portfolios have in common; the seed names the one that fails.
void checkCut(const Judged &judged)
{
    const Explanation crossing = judged(Figure::Leaving);
    QVERIFY(same(crossing, judged.metrics.crossing));
    QVERIFY(isSame(sumOf(crossing), judged.metrics.crossing.value_or(0) * allWeight(judged)));
    const Explanation onPlatform = judged(Figure::OnPlatform);
    QVERIFY(same(onPlatform, judged.metrics.onPlatform));
    QVERIFY(isSame(sumOf(onPlatform), judged.metrics.onPlatform.value_or(0) * allWeight(judged)));
    QVERIFY(same(judged(Figure::Modularity), judged.metrics.modularity));
    const Explanation largest = judged(Figure::Largest);
    QVERIFY(same(largest, judged.metrics.largest));
    QVERIFY(!largest.known || isSame(double(largest.reasons.size()) / largest.whole, largest.value));
    QVERIFY(same(judged(Figure::Moments), judged.metrics.coverage()));
    QCOMPARE(int(judged(Figure::Contested).reasons.size()), judged.metrics.contested);
    QCOMPARE(int(judged(Figure::Unplaced).reasons.size()), judged.metrics.unassigned);
    const Explanation handOvers = judged(Figure::HandOvers);
    QVERIFY(same(handOvers, judged.metrics.handOversPerMonth()));
    QVERIFY(isSame(sumOf(handOvers), handOvers.value));
    const CutFigures counted = figuresOf(judged.portfolio, judged.cut);
    QCOMPARE(judged(Figure::Placed).count, counted.assigned);
    QCOMPARE(judged(Figure::Kept).count, counted.kept);
    QCOMPARE(judged(Figure::Retired).count, counted.retired);
}

} // namespace

void TestExplanation::whatIsListedAddsUpToTheFiguresOfTheCut()
{
    for (quint32 seed = 0; seed < 300 && !QTest::currentTestFailed(); ++seed) {
        const RandomCut random(seed);
        checkCut(Judged(random.built));
        if (QTest::currentTestFailed())
            qWarning("seed %u", seed);
    }
}

void TestExplanation::whatIsListedAddsUpToTheFiguresOfEachProduct()
{
    int cohesive = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        const RandomCut random(seed);
        const Judged judged(random.built);
        for (const ProductMetrics &product : judged.metrics.products) {
            QCOMPARE(judged(Figure::Services, product.product).count, product.services);
            const Explanation cohesion = judged(Figure::Cohesion, product.product);
            const Explanation purity = judged(Figure::Purity, product.product);
            QVERIFY(same(cohesion, product.cohesion) && same(purity, product.purity));
            QVERIFY(!purity.known || isSame(double(purity.reasons.size()) / purity.whole, *product.purity));
            if (product.cohesion) {
                ++cohesive;
                const double inside = sumOf(cohesion);
                const double leaving = sumOf(judged(Figure::Leaving, product.product));
                QVERIFY(isSame(2 * inside / (2 * inside + leaving), *product.cohesion));
            }
            QCOMPARE(int(judged(Figure::Leads, product.product).reasons.size()), product.leads);
        }
    }
    QVERIFY(cohesive > 50);
}

void TestExplanation::whatIsListedAddsUpToTheFiguresOfEachJourney()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const RandomCut random(seed);
        const Judged judged(random.built);
        for (const JourneyMetrics &journey : judged.metrics.journeys) {
            QVERIFY(same(judged(Figure::Moments, journey.journey), journey.coverage()));
            QCOMPARE(judged(Figure::Moments, journey.journey).reasons.size(), journey.moments.size());
            QCOMPARE(judged(Figure::HandOvers, journey.journey).count, journey.handOverCount().value_or(0));
            QCOMPARE(judged(Figure::TeamHandOvers, journey.journey).count, journey.teamHandOverCount().value_or(0));
        }
    }
}

void TestExplanation::aGroupAddsUpItsProducts()
{
    CutBuilder builder;
    ProductGroup group;
    group.id = ProductGroupId::random();
    group.cut = builder.cut;
    builder.portfolio.apply({Change<ProductGroup>{{}, group}});
    const ProductId mail = builder.product(u"Mail"_s);
    const ProductId phone = builder.product(u"Phone"_s);
    const ProductId other = builder.product(u"Other"_s);
    for (const ProductId product : {mail, phone})
        builder.change(product, [&](Product &row) { row.group = group.id; });
    const ServiceId fax = builder.service(u"Fax"_s);
    const ServiceId smtp = builder.service(u"SMTP"_s);
    const ServiceId rack = builder.service(u"Rack"_s);
    builder.change(fax, [](Service &row) { row.annualCost = 100, row.users = 7; });
    builder.change(smtp, [](Service &row) { row.annualCost = 50, row.users = 9; });
    builder.assign(fax, mail);
    builder.assign(fax, phone);
    builder.assign(smtp, phone);
    builder.assign(rack, other);
    builder.depends(fax, smtp, 4);
    builder.depends(smtp, rack, 2);
    const Judged judged(builder);
    QCOMPARE(judged(Figure::Services, group.id).count, 2); // Fax is in both, and counts once
    QCOMPARE(judged(Figure::Cost, group.id).value, 150.0);
    QCOMPARE(judged(Figure::Users, group.id).value, 9.0);
    const Explanation leaving = judged(Figure::Leaving, group.id);
    QCOMPARE(leaving.reasons, (std::vector<Reason>{{dependencyId(smtp, rack, {}), 2}}));
    QCOMPARE(leaving.whole, 2);
}

void TestExplanation::dependenciesAreCountedAndListedByWeight()
{
    CutBuilder builder;
    const ServiceId a = builder.service(u"A"_s);
    const ServiceId b = builder.service(u"B"_s);
    const ServiceId c = builder.service(u"C"_s);
    builder.assign(a, builder.product(u"One"_s));
    builder.assign(b, builder.product(u"Two"_s));
    builder.depends(a, b, 1);
    builder.depends(b, c, 3);
    const Explanation crossing = Judged(builder)(Figure::Leaving);
    QCOMPARE(crossing.count, 2);
    QCOMPARE(crossing.whole, 2);
    QCOMPARE(crossing.reasons.front(), (Reason{dependencyId(b, c, {}), 3}));
}

void TestExplanation::momentsThatWantWorkComeFirst()
{
    CutBuilder builder;
    const CapabilityId send = builder.capability(u"Send"_s);
    const ServiceId fax = builder.service(u"Fax"_s);
    builder.provides(fax, send);
    builder.assign(fax, builder.product(u"Mail"_s));
    const JourneyId journey = builder.journey(u"Day"_s);
    const MomentId covered = builder.moment(journey, u"covered"_s, {send});
    const MomentId open = builder.moment(journey, u"open"_s, {});
    const MomentId gap = builder.moment(journey, u"gap"_s, {builder.capability(u"Talk"_s)});
    const Explanation told = Judged(builder)(Figure::Moments);
    QCOMPARE(told.reasons,
             (std::vector<Reason>{{gap, 0, {}, MomentState::Gap},
                                  {open, 0, {}, MomentState::Open},
                                  {covered, 0, {}, MomentState::Covered}}));
    QCOMPARE(std::tuple(told.count, told.whole, told.open), std::tuple(1, 2, 1));
}

void TestExplanation::costsFollowShares()
{
    CutBuilder builder;
    const ProductId mail = builder.product(u"Mail"_s);
    const ProductId phone = builder.product(u"Phone"_s);
    const ServiceId fax = builder.service(u"Fax"_s);
    builder.change(fax, [](Service &row) { row.annualCost = 100; });
    builder.assign(fax, mail, 3);
    builder.assign(fax, phone, 1);
    const Judged judged(builder);
    QCOMPARE(judged(Figure::Cost, mail).reasons, (std::vector<Reason>{{fax, 75}}));
    QCOMPARE(judged(Figure::Cost).reasons, (std::vector<Reason>{{mail, 75}, {phone, 25}}));
    QCOMPARE(judged(Figure::Cost).value, figuresOf(builder.portfolio, builder.cut).cost.products);
}

void TestExplanation::withoutInputNothingIsKnown()
{
    CutBuilder builder;
    const ProductId mail = builder.product(u"Mail"_s);
    const Judged judged(builder);
    for (const Figure figure : {Figure::Placed, Figure::Cost, Figure::Leaving, Figure::OnPlatform, Figure::Modularity,
                                Figure::Largest, Figure::Moments, Figure::Contested, Figure::HandOvers})
        QVERIFY2(!judged(figure).known, qPrintable(QString::number(int(figure))));
    for (const Figure figure : {Figure::Cost, Figure::Users, Figure::Leads, Figure::Leaving, Figure::Cohesion})
        QVERIFY2(!judged(figure, mail).known, qPrintable(QString::number(int(figure))));
}

ZUSCHNITT_TEST(TestExplanation)

#include "tst_explanation.moc"
