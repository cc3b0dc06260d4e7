// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/leads.h"
#include "tests/model/analysis/slowmetrics.h"
#include "tests/support/randomcut.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using test::CutBuilder;
using test::RandomCut;

class TestMetricsProperties final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondObviousWayAgreesOnRandomPortfolios();
    void whatWasPredictedIsWhatComes();
    void leadsChangeAsSeldomAsCanBe();
};

namespace {

bool close(std::optional<double> left, std::optional<double> right)
{
    return left.has_value() == right.has_value() && (!left || std::abs(*left - *right) < 1e-9);
}

/// What differs, in words; empty if nothing does.
QString difference(const CutMetrics &left, const CutMetrics &right)
{
    if (!close(left.crossing, right.crossing) || !close(left.onPlatform, right.onPlatform)
        || !close(left.modularity, right.modularity) || !close(left.largest, right.largest))
        return u"dependencies or largest"_s;
    if (left.met != right.met || left.promised != right.promised || left.unplaced != right.unplaced
        || left.missing != right.missing || left.unassigned != right.unassigned || left.contested != right.contested)
        return u"counts"_s;
    for (std::size_t index = 0; index < left.journeys.size(); ++index) {
        JourneyMetrics one = left.journeys[index];
        JourneyMetrics other = right.journeys[index];
        for (JourneyMetrics *journey : {&one, &other}) {
            for (MomentMetrics &moment : journey->moments) {
                for (Vote &vote : moment.votes)
                    vote.votes = std::round(vote.votes * 1e6);
            }
        }
        if (one != other)
            return u"journey %1"_s.arg(index);
    }
    for (std::size_t index = 0; index < left.products.size(); ++index) {
        const ProductMetrics &one = left.products[index];
        const ProductMetrics &other = right.products[index];
        if (one.product != other.product || one.services != other.services || one.atHome != other.atHome
            || one.leads != other.leads || !close(one.cohesion, other.cohesion) || !close(one.purity, other.purity))
            return u"product %1"_s.arg(index);
    }
    return left.products.size() == right.products.size() ? QString() : u"products"_s;
}

int changesIn(const std::vector<int> &leads)
{
    int changes = 0;
    for (std::size_t index = 1; index < leads.size(); ++index)
        changes += leads[index] < 0 || leads[index] != leads[index - 1] ? 1 : 0;
    return changes;
}

} // namespace

void TestMetricsProperties::aSecondObviousWayAgreesOnRandomPortfolios()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        const RandomCut random(seed);
        const CutModel model(random.built.portfolio, random.built.cut);
        const QString found = difference(metricsOf(model), test::slowMetrics(random.built.portfolio, random.built.cut));
        QVERIFY2(found.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(found)));
    }
}

void TestMetricsProperties::whatWasPredictedIsWhatComes()
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        RandomCut random(seed);
        const CutModel before(random.built.portfolio, random.built.cut);
        const RowChanges changes = random.randomChanges();
        const CutMetrics predicted = metricsOf(before.after(changes));
        // A new product stands last here, so the prediction holds; whether it does is not told by the change.
        const bool adds = std::any_of(changes.begin(), changes.end(), [](const RowChange &change) {
            return std::holds_alternative<Change<Product>>(static_cast<const RowChange::Variant &>(change));
        });
        QCOMPARE(before.follows(changes), !adds);
        random.built.portfolio.apply(changes);
        const CutMetrics come = metricsOf(CutModel(random.built.portfolio, random.built.cut));
        const QString found = difference(predicted, come);
        QVERIFY2(found.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(found)));
    }
}

void TestMetricsProperties::leadsChangeAsSeldomAsCanBe()
{
    QCOMPARE(chooseLeads({{0, 1}, {1, 2}, {}, {2}}), (std::vector{1, 1, -1, 2}));
    QCOMPARE(chooseLeads({{0, 1}, {2}, {0, 1}}), (std::vector{0, 2, 0}));
    QCOMPARE(changesIn(chooseLeads({{0, 1, 2}, {1, 2}, {2}, {}, {}})), 2);
    QVERIFY(chooseLeads({}).empty());
}

ZUSCHNITT_TEST(TestMetricsProperties)
#include "tst_metricsproperties.moc"
