// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/leads.h"
#include "tests/model/analysis/slowmetrics.h"
#include "tests/support/cutbuilder.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using test::CutBuilder;

class TestMetricsProperties final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondObviousWayAgreesOnRandomPortfolios();
    void whatWasPredictedIsWhatComes();
    void leadsChangeAsSeldomAsCanBe();
};

namespace {

/// A small portfolio in which everything occurs.
class RandomCut final {
public:
    explicit RandomCut(quint32 seed) : m_random(seed)
    {
        const int products = m_random.bounded(5);
        for (int index = 0; index < products; ++index)
            m_products.push_back(built.product(
                u"P%1"_s.arg(index), one(4) ? ProductKind::Platform : ProductKind::Customer, name(u"T"_s, 3)));
        for (int index = 0; index < 4; ++index)
            m_capabilities.push_back(built.capability(u"C%1"_s.arg(index)));
        for (int index = 0; index < 8; ++index)
            addService(index);
        for (int count = m_random.bounded(12); count > 0; --count)
            addDependency();
        for (int index = 0; index < 3; ++index)
            addJourney(index);
        addPromises();
    }

    CutBuilder built;

    /// What an edit might do to the places of one service, to promises and to leads.
    RowChanges randomChanges()
    {
        RowChanges changes;
        const ServiceId service = m_services[std::size_t(m_random.bounded(int(m_services.size())))];
        if (const ServiceFate *fate = built.portfolio.find(fateId(built.cut, service)))
            changes.push_back(Change<ServiceFate>{*fate, {}});
        else
            changePlaces(service, changes);
        ProductId added = ProductId::random();
        Product product;
        product.id = added;
        product.cut = built.cut;
        product.position = u"zz"_s;
        if (one(3)) {
            changes.push_back(Change<Product>{{}, product});
            Assignment row;
            row.id = assignmentId(added, service);
            row.product = added;
            row.service = service;
            row.share = 0.5;
            changes.push_back(Change<Assignment>{{}, row});
        }
        return changes;
    }

private:
    bool one(int in) { return m_random.bounded(in) == 0; }
    QString name(const QString &prefix, int count)
    {
        return one(3) ? QString() : prefix + QString::number(m_random.bounded(count));
    }
    double share() { return (1 + m_random.bounded(4)) / 4.0; }

    void addService(int index)
    {
        const ServiceId service = built.service(u"S%1"_s.arg(index), name(u"T"_s, 3), name(u"G"_s, 2));
        m_services.push_back(service);
        std::vector<CapabilityId> provided;
        for (const CapabilityId capability : m_capabilities) {
            if (one(3)) {
                built.provides(service, capability);
                provided.push_back(capability);
            }
        }
        if (one(6)) {
            built.decide(service, one(2) ? Fate::Kept : Fate::Retired);
            return;
        }
        for (const ProductId product : m_products) {
            if (!one(3))
                continue;
            const std::vector<CapabilityId> carried
                = one(3) && !provided.empty() ? std::vector{provided.front()} : std::vector<CapabilityId>();
            built.assign(service, product, share(), one(2) ? Role::Main : Role::Supporting, carried);
        }
    }

    void addDependency()
    {
        const auto any = [this] { return m_services[std::size_t(m_random.bounded(int(m_services.size())))]; };
        const ServiceId from = any();
        const ServiceId to = any();
        if (from != to && !built.portfolio.find(dependencyId(from, to, {})))
            built.depends(from, to, 1 + m_random.bounded(3));
    }

    void addJourney(int number)
    {
        const JourneyId journey = built.journey(
            u"J%1"_s.arg(number), one(2) ? std::optional<double>() : std::optional<double>(1 + m_random.bounded(9)));
        for (int index = 0; index < 5; ++index) {
            std::vector<CapabilityId> needs;
            std::vector<ServiceId> uses;
            for (const CapabilityId capability : m_capabilities) {
                if (one(4))
                    needs.push_back(capability);
            }
            for (const ServiceId service : m_services) {
                if (one(8))
                    uses.push_back(service);
            }
            const MomentId moment = built.moment(journey, u"M%1.%2"_s.arg(number).arg(index), needs, uses);
            if (one(5) && !m_products.empty())
                built.lead(moment, m_products.front());
        }
    }

    void addPromises()
    {
        for (const ProductId product : m_products) {
            if (one(2))
                built.promise(product, m_capabilities.back());
        }
    }

    void changePlaces(ServiceId service, RowChanges &changes)
    {
        for (const Assignment *assignment : assignmentsIn(built.portfolio, built.cut, service)) {
            for (const AssignmentCapability *row :
                 built.portfolio.where<&AssignmentCapability::assignment>(assignment->id))
                changes.push_back(Change<AssignmentCapability>{*row, {}});
            Assignment moved = *assignment;
            moved.share = share();
            changes.push_back(one(2) ? Change<Assignment>{*assignment, {}} : Change<Assignment>{*assignment, moved});
        }
        if (one(3)) {
            for (const Assignment *assignment : assignmentsIn(built.portfolio, built.cut, service))
                std::erase_if(changes, [&](const RowChange &change) {
                    const auto *own = std::get_if<Change<Assignment>>(&static_cast<const RowChange::Variant &>(change));
                    return own && own->after && own->id() == assignment->id;
                });
        }
    }

    QRandomGenerator m_random;
    std::vector<ServiceId> m_services;
    std::vector<CapabilityId> m_capabilities;
    std::vector<ProductId> m_products;
};

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
