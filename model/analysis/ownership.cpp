// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/ownership.h"

#include "model/layout/home.h"

#include <algorithm>
#include <map>

namespace zuschnitt {

namespace {

class OwnershipReading final {
public:
    OwnershipReading(const Portfolio &portfolio, const CutMetrics &metrics, CutId cut, OwnedBy by)
        : m_portfolio(portfolio), m_metrics(metrics), m_cut(cut), m_homes(homesOf(portfolio, cut)),
          m_before(by == OwnedBy::Owner ? &Service::owner : &Service::team),
          m_after(by == OwnedBy::Owner ? &Product::owner : &Product::team)
    {
    }

    Ownership read()
    {
        for (const Service *service : m_portfolio.all<Service>())
            pass(*service);
        for (auto &[name, row] : m_rows)
            m_ownership.rows.push_back(std::move(row));
        std::stable_sort(
            m_ownership.rows.begin(), m_ownership.rows.end(),
            [](const OwnershipRow &left, const OwnershipRow &right) { return left.before() > right.before(); });
        for (const auto &[ends, services] : m_passages)
            m_ownership.passages.push_back({ends.first, ends.second, services});
        std::stable_sort(m_ownership.passages.begin(), m_ownership.passages.end(),
                         [](const Passage &left, const Passage &right) { return left.services > right.services; });
        addProducts();
        addHandOvers();
        return std::move(m_ownership);
    }

private:
    OwnershipRow &rowOf(const QString &name)
    {
        OwnershipRow &row = m_rows[name];
        row.name = name;
        return row;
    }

    /// A kept service stays where it is; one in no product, or in a product of nobody, is open.
    QString ownerAfter(const Service &service, const QString &before) const
    {
        const ServiceFate *fate = fateIn(m_portfolio, m_cut, service.id);
        if (fate && fate->fate == Fate::Kept)
            return before;
        const auto home = m_homes.find(service.id);
        return home == m_homes.end() ? QString() : (m_portfolio.find(home->second)->*m_after).trimmed();
    }

    void pass(const Service &service)
    {
        const ServiceFate *fate = fateIn(m_portfolio, m_cut, service.id);
        if (fate && fate->fate == Fate::Retired)
            return;
        const QString before = (service.*m_before).trimmed();
        const QString after = ownerAfter(service, before);
        m_ownership.known += before.isEmpty() ? 0 : 1;
        if (before == after) {
            if (!before.isEmpty())
                rowOf(before).services.push_back({service.id, Passing::Kept, {}});
            return;
        }
        if (!before.isEmpty())
            rowOf(before).services.push_back({service.id, after.isEmpty() ? Passing::Open : Passing::GivenUp, after});
        if (!after.isEmpty())
            rowOf(after).services.push_back({service.id, Passing::Gained, before});
        if (before.isEmpty())
            return;
        if (after.isEmpty()) {
            ++m_ownership.open;
        } else {
            ++m_ownership.changing;
            ++m_passages[{before, after}];
        }
    }

    void addProducts()
    {
        for (const Product *product : m_portfolio.where<&Product::cut>(m_cut)) {
            const ProductSheet sheet = sheetOf(m_portfolio, m_metrics, product->id);
            const std::vector<Origin> &sources = m_before == &Service::owner ? sheet.owners : sheet.teams;
            if (!sources.empty())
                m_ownership.products.push_back({product->id, sources});
        }
        std::stable_sort(m_ownership.products.begin(), m_ownership.products.end(),
                         [](const DrawnProduct &left, const DrawnProduct &right) {
                             return left.sources.size() > right.sources.size();
                         });
    }

    void addHandOvers()
    {
        for (const JourneyMetrics &journey : m_metrics.journeys) {
            const auto leadOf = [&journey](MomentId id) -> std::optional<Server> {
                for (const MomentMetrics &moment : journey.moments) {
                    if (moment.moment == id)
                        return moment.lead;
                }
                return {};
            };
            for (const HandOver &handOver : journey.handOvers) {
                if (handOver.betweenTeams)
                    m_ownership.handOvers.push_back(
                        {journey.journey, handOver.to, leadOf(handOver.from), leadOf(handOver.to), journey.frequency});
            }
        }
        std::stable_sort(
            m_ownership.handOvers.begin(), m_ownership.handOvers.end(),
            [](const TeamHandOver &left, const TeamHandOver &right) { return left.perMonth > right.perMonth; });
    }

    const Portfolio &m_portfolio;
    const CutMetrics &m_metrics;
    const CutId m_cut;
    const std::unordered_map<ServiceId, ProductId> m_homes;
    QString Service::*const m_before;
    QString Product::*const m_after;
    Ownership m_ownership;
    std::map<QString, OwnershipRow> m_rows;
    std::map<std::pair<QString, QString>, int> m_passages;
};

} // namespace

int OwnershipRow::count(Passing passing) const
{
    return static_cast<int>(std::count_if(services.begin(), services.end(), [passing](const PassedService &service) {
        return service.passing == passing;
    }));
}

int OwnershipRow::before() const { return static_cast<int>(services.size()) - count(Passing::Gained); }

int OwnershipRow::after() const { return count(Passing::Kept) + count(Passing::Gained); }

Ownership ownershipOf(const Portfolio &portfolio, const CutMetrics &metrics, CutId cut, OwnedBy by)
{
    return OwnershipReading(portfolio, metrics, cut, by).read();
}

} // namespace zuschnitt
