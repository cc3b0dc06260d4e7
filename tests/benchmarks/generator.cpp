// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/generator.h"

#include "model/portfolio/orderkey.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

#include <set>

using namespace Qt::StringLiterals;

namespace zuschnitt::benchmark {

namespace {

constexpr int dependenciesPerService = 5;
constexpr int servicesPerProduct = 15;
constexpr int productsPerGroup = 8;
constexpr int formerGroupCount = 12;
constexpr int journeyCount = 20;
constexpr int momentsPerJourney = 8;

class Generator final {
public:
    explicit Generator(int services) : m_services(services), m_random(20'240'229) { }

    RowChanges run()
    {
        addCut();
        addGroups();
        addProducts();
        addServices();
        addDependencies();
        addCapabilities();
        addJourneys();
        return std::move(m_rows);
    }

private:
    template <typename Row>
    void add(const Row &row)
    {
        m_rows.push_back(Change<Row>{{}, row});
    }

    template <typename Row>
    static Id<Row> id(const char *kind, int number)
    {
        return {Uuid::named(QByteArray(kind) + ' ' + QByteArray::number(number))};
    }

    int productCount() const { return (m_services + servicesPerProduct - 1) / servicesPerProduct; }
    int groupCount() const { return (productCount() + productsPerGroup - 1) / productsPerGroup; }

    QString words(int least, int most)
    {
        static const QStringList all
            = u"Mail Archiv Portal Zugang Druck Notebook Lizenz Server Netz Telefon Konferenz "
              "Suche Ablage Sicherung Schulung Antrag Gerät Werkstatt Bericht Kalender"_s.split(u' ');
        QStringList chosen;
        const int count = m_random.bounded(least, most + 1);
        for (int word = 0; word < count; ++word)
            chosen << all[m_random.bounded(all.size())];
        return chosen.join(u' ');
    }

    void addCut()
    {
        Cut cut;
        cut.id = id<Cut>("cut", 0);
        cut.position = u"V"_s;
        cut.name = u"Generated"_s;
        add(cut);
    }

    void addGroups()
    {
        const auto positions = orderKeysBetween({}, {}, groupCount());
        for (int number = 0; number < groupCount(); ++number) {
            ProductGroup group;
            group.id = id<ProductGroup>("group", number);
            group.position = positions[static_cast<std::size_t>(number)];
            group.cut = id<Cut>("cut", 0);
            group.name = u"%1 %2"_s.arg(words(1, 2)).arg(number);
            add(group);
        }
    }

    void addProducts()
    {
        const auto positions = orderKeysBetween({}, {}, productCount());
        for (int number = 0; number < productCount(); ++number) {
            Product product;
            product.id = id<Product>("product", number);
            product.position = positions[static_cast<std::size_t>(number)];
            product.cut = id<Cut>("cut", 0);
            product.group = id<ProductGroup>("group", number / productsPerGroup);
            product.identity = {product.id.uuid};
            product.name = u"%1 %2"_s.arg(words(1, 2)).arg(number);
            product.coreBenefit = words(3, 7);
            product.owner = words(1, 1);
            add(product);
        }
    }

    void addServices()
    {
        const auto positions = orderKeysBetween({}, {}, m_services);
        for (int number = 0; number < m_services; ++number) {
            Service service;
            service.id = id<Service>("service", number);
            service.position = positions[static_cast<std::size_t>(number)];
            service.name = u"%1 %2"_s.arg(words(1, 2)).arg(number);
            service.description = words(5, 12);
            service.owner = words(1, 1);
            service.team = words(1, 1);
            service.formerGroup = u"Silo %1"_s.arg(m_random.bounded(formerGroupCount));
            service.annualCost = m_random.bounded(500'000);
            service.users = m_random.bounded(12'000);
            add(service);
            Assignment assignment;
            assignment.product = id<Product>("product", number / servicesPerProduct);
            assignment.service = service.id;
            assignment.id = assignmentId(assignment.product, assignment.service);
            assignment.position = service.position;
            add(assignment);
        }
    }

    void addDependencies()
    {
        for (int from = 0; from < m_services; ++from) {
            std::set<int> targets;
            while (static_cast<int>(targets.size()) < std::min(dependenciesPerService, m_services - 1)) {
                const bool near = m_random.bounded(4) != 0;
                const int to = near ? from + m_random.bounded(-30, 31) : m_random.bounded(m_services);
                if (to != from && to >= 0 && to < m_services)
                    targets.insert(to);
            }
            for (const int to : targets) {
                Dependency dependency;
                dependency.from = id<Service>("service", from);
                dependency.to = id<Service>("service", to);
                dependency.id = dependencyId(dependency.from, dependency.to, {});
                add(dependency);
            }
        }
    }

    int capabilityCount() const { return std::max(8, m_services / 25); }

    /// Each is provided by three services.
    void addCapabilities()
    {
        const auto positions = orderKeysBetween({}, {}, capabilityCount());
        for (int number = 0; number < capabilityCount(); ++number) {
            Capability capability;
            capability.id = id<Capability>("capability", number);
            capability.position = positions[static_cast<std::size_t>(number)];
            capability.name = u"%1 %2"_s.arg(words(1, 2)).arg(number);
            add(capability);
            std::set<int> providers;
            while (static_cast<int>(providers.size()) < std::min(3, m_services))
                providers.insert(m_random.bounded(m_services));
            for (const int provider : providers) {
                const ServiceId service = id<Service>("service", provider);
                add(Provision{provisionId(service, capability.id), service, capability.id});
            }
        }
    }

    void addJourneys()
    {
        const auto positions = orderKeysBetween({}, {}, journeyCount * momentsPerJourney);
        for (int number = 0; number < journeyCount; ++number) {
            Journey journey;
            journey.id = id<Journey>("journey", number);
            journey.position = positions[static_cast<std::size_t>(number)];
            journey.name = u"%1 %2"_s.arg(words(1, 2)).arg(number);
            journey.frequency = 1 + m_random.bounded(200);
            add(journey);
            for (int index = 0; index < momentsPerJourney; ++index)
                addMoment(journey.id, number * momentsPerJourney + index, positions);
        }
    }

    /// It requires two capabilities and uses one service.
    void addMoment(JourneyId journey, int number, const std::vector<QString> &positions)
    {
        Moment moment;
        moment.id = id<Moment>("moment", number);
        moment.position = positions[static_cast<std::size_t>(number)];
        moment.journey = journey;
        moment.name = words(1, 3);
        add(moment);
        const int first = m_random.bounded(capabilityCount());
        for (const int need : {first, (first + 1) % capabilityCount()}) {
            const CapabilityId capability = id<Capability>("capability", need);
            add(MomentNeed{momentNeedId(moment.id, capability), moment.position, moment.id, capability});
        }
        const ServiceId service = id<Service>("service", m_random.bounded(m_services));
        add(MomentUse{momentUseId(moment.id, service), moment.position, moment.id, service});
    }

    int m_services;
    QRandomGenerator m_random;
    RowChanges m_rows;
};

} // namespace

RowChanges generateRows(int services) { return Generator(services).run(); }

Portfolio generatePortfolio(int services)
{
    Portfolio portfolio;
    PortfolioInfo info;
    info.id = PortfolioId{Uuid::named("benchmark")};
    info.title = u"Benchmark"_s;
    info.language = u"de"_s;
    portfolio.apply({Change<PortfolioInfo>{{}, info}});
    portfolio.apply(generateRows(services));
    return portfolio;
}

} // namespace zuschnitt::benchmark
