// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/metrics.h"

#include "model/analysis/journeyjudging.h"

#include <algorithm>
#include <map>

namespace zuschnitt {

namespace {

constexpr int fewestServices = 3; ///< for cohesion and purity to say anything

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Judges one model: homes, products and dependencies here, journeys elsewhere.
class Judging final {
public:
    explicit Judging(const CutModel &model)
        : m_model(model), m_inventory(model.inventory()), m_services(static_cast<int>(m_inventory.services.size())),
          m_products(static_cast<int>(model.products().size()))
    {
    }

    CutMetrics run()
    {
        findHomes();
        judgeProducts();
        judgeDependencies();
        judgeJourneys(m_model, m_metrics);
        // Only now, because leads are counted by number.
        dropGoneProducts();
        return std::move(m_metrics);
    }

private:
    bool isPlatform(int product) const { return m_model.products()[at(product)].platform; }

    void findHomes()
    {
        m_home.resize(at(m_services), CutModel::none);
        m_metrics.products.resize(at(m_products));
        int counted = 0;
        for (int service = 0; service < m_services; ++service) {
            if (m_model.isRetired(service))
                continue;
            ++counted;
            m_home[at(service)] = m_model.homeOf(service);
            if (m_home[at(service)] == CutModel::none)
                m_metrics.unassigned += m_model.decisionOf(service) == CutModel::Decision::Kept ? 0 : 1;
            else
                ++m_metrics.products[at(m_home[at(service)])].atHome;
            for (const CutModel::Place &place : m_model.placesOf(service))
                ++m_metrics.products[at(place.product)].services;
        }
        int most = 0;
        bool any = false;
        for (int product = 0; product < m_products; ++product) {
            m_metrics.products[at(product)].product = m_model.products()[at(product)].id;
            any = any || !m_model.products()[at(product)].gone;
            most = std::max(most, m_metrics.products[at(product)].atHome);
        }
        if (any && counted > 0)
            m_metrics.largest = static_cast<double>(most) / counted;
    }

    void judgeProducts()
    {
        std::vector<std::map<int, int>> groups(at(m_products));
        for (int service = 0; service < m_services; ++service) {
            const int group = m_inventory.formerGroup[at(service)];
            if (m_home[at(service)] != CutModel::none && group != CutModel::none)
                ++groups[at(m_home[at(service)])][group];
        }
        for (int product = 0; product < m_products; ++product) {
            ProductMetrics &metrics = m_metrics.products[at(product)];
            if (metrics.atHome < fewestServices || groups[at(product)].empty())
                continue;
            int most = 0;
            for (const auto &[group, count] : groups[at(product)])
                most = std::max(most, count);
            metrics.purity = static_cast<double>(most) / metrics.atHome;
        }
    }

    void judgeDependencies()
    {
        double all = 0;
        double crossing = 0;
        double onPlatform = 0;
        std::vector<double> inside(at(m_products), 0.0);
        std::vector<double> leaving(at(m_products), 0.0);
        for (const CutModel::Inventory::Line &line : m_inventory.lines) {
            if (m_model.isRetired(line.from) || m_model.isRetired(line.to))
                continue;
            all += line.weight;
            const int from = m_home[at(line.from)];
            const int to = m_home[at(line.to)];
            if (from != CutModel::none && from == to) {
                inside[at(from)] += line.weight;
                continue;
            }
            for (const int home : {from, to}) {
                if (home != CutModel::none)
                    leaving[at(home)] += line.weight;
            }
            const bool platform
                = (from != CutModel::none && isPlatform(from)) || (to != CutModel::none && isPlatform(to));
            (platform ? onPlatform : crossing) += line.weight;
        }
        if (all <= 0)
            return;
        m_metrics.crossing = crossing / all;
        m_metrics.onPlatform = onPlatform / all;
        m_metrics.modularity = modularity(all, inside, leaving);
        for (int product = 0; product < m_products; ++product) {
            const double touching = 2 * inside[at(product)] + leaving[at(product)];
            if (m_metrics.products[at(product)].atHome >= fewestServices && touching > 0)
                m_metrics.products[at(product)].cohesion = 2 * inside[at(product)] / touching;
        }
    }

    /// Newman and Girvan (2004): the part of the weight inside the homes less what chance would put
    /// there. A service without a product is a home of its own.
    double modularity(double all, const std::vector<double> &inside, const std::vector<double> &leaving) const
    {
        double sum = 0;
        for (int product = 0; product < m_products; ++product) {
            const double part = (2 * inside[at(product)] + leaving[at(product)]) / (2 * all);
            sum += inside[at(product)] / all - part * part;
        }
        std::vector<double> alone(at(m_services), 0.0);
        for (const CutModel::Inventory::Line &line : m_inventory.lines) {
            if (m_model.isRetired(line.from) || m_model.isRetired(line.to))
                continue;
            for (const int service : {line.from, line.to}) {
                if (m_home[at(service)] == CutModel::none)
                    alone[at(service)] += line.weight;
            }
        }
        for (const double weight : alone)
            sum -= weight * weight / (4 * all * all);
        return sum;
    }

    void dropGoneProducts()
    {
        std::size_t index = 0;
        std::erase_if(m_metrics.products, [&](const ProductMetrics &) { return m_model.products()[index++].gone; });
    }

    const CutModel &m_model;
    const CutModel::Inventory &m_inventory;
    int m_services;
    int m_products;
    std::vector<int> m_home; ///< by service
    CutMetrics m_metrics;
};

int sum(const std::vector<JourneyMetrics> &journeys, int JourneyMetrics::*member)
{
    int total = 0;
    for (const JourneyMetrics &journey : journeys)
        total += journey.*member;
    return total;
}

std::optional<double> part(int some, int others)
{
    if (some + others == 0)
        return {};
    return static_cast<double>(some) / (some + others);
}

std::optional<double> mean(const std::vector<JourneyMetrics> &journeys,
                           std::optional<int> (JourneyMetrics::*count)() const)
{
    double total = 0;
    double frequencies = 0;
    for (const JourneyMetrics &journey : journeys) {
        if (const std::optional<int> own = (journey.*count)()) {
            total += journey.frequency * *own;
            frequencies += journey.frequency;
        }
    }
    return frequencies > 0 ? std::optional(total / frequencies) : std::nullopt;
}

} // namespace

std::optional<double> JourneyMetrics::coverage() const { return part(covered, gaps); }

std::optional<int> JourneyMetrics::handOverCount() const
{
    if (covered + gaps == 0)
        return {};
    return static_cast<int>(handOvers.size());
}

std::optional<int> JourneyMetrics::teamHandOverCount() const
{
    if (covered + gaps == 0)
        return {};
    return static_cast<int>(
        std::count_if(handOvers.begin(), handOvers.end(), [](const HandOver &one) { return one.betweenTeams; }));
}

int CutMetrics::covered() const { return sum(journeys, &JourneyMetrics::covered); }

int CutMetrics::open() const { return sum(journeys, &JourneyMetrics::open); }

int CutMetrics::gaps() const { return sum(journeys, &JourneyMetrics::gaps); }

std::optional<double> CutMetrics::coverage() const { return part(covered(), gaps()); }

std::optional<double> CutMetrics::handOvers() const { return mean(journeys, &JourneyMetrics::handOverCount); }

std::optional<double> CutMetrics::teamHandOvers() const { return mean(journeys, &JourneyMetrics::teamHandOverCount); }

std::optional<double> CutMetrics::handOversPerMonth() const
{
    double total = 0;
    bool any = false;
    for (const JourneyMetrics &journey : journeys) {
        if (const std::optional<int> count = journey.handOverCount()) {
            total += journey.frequency * *count;
            any = true;
        }
    }
    return any ? std::optional(total) : std::nullopt;
}

CutMetrics metricsOf(const CutModel &model) { return Judging(model).run(); }

} // namespace zuschnitt
