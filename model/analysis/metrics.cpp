// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/metrics.h"

#include "model/analysis/leads.h"

#include <algorithm>
#include <map>

namespace zuschnitt {

namespace {

constexpr double contestedBelow = 0.6;
constexpr int fewestServices = 3; ///< for cohesion and purity to say anything
/// Votes are sums of quotients; what differs by less is equal.
constexpr double tolerance = 1e-9;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Judges one model. Servers are numbers here: products as in the model, kept services after them.
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
        for (const CutModel::Inventory::JourneyNode &journey : m_inventory.journeys)
            m_metrics.journeys.push_back(judge(journey));
        // Only now, because leads are counted by number.
        dropGoneProducts();
        return std::move(m_metrics);
    }

private:
    bool isPlatform(int server) const { return server < m_products && m_model.products()[at(server)].platform; }
    bool isKept(int service) const { return m_model.decisionOf(service) == CutModel::Decision::Kept; }

    Server serverOf(int server) const
    {
        if (server < m_products)
            return m_model.products()[at(server)].id;
        return m_inventory.services[at(server - m_products)];
    }

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
                m_metrics.unassigned += isKept(service) ? 0 : 1;
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

    // ---- journeys

    using Weights = std::map<int, double>; ///< by server

    void addCarriers(int service, int capability, Weights &weights) const
    {
        if (m_model.isRetired(service))
            return;
        if (isKept(service)) {
            weights[m_products + service] += 1;
            return;
        }
        for (const CutModel::Place &place : m_model.placesOf(service)) {
            if (capability == CutModel::none || m_model.carries(service, place, capability))
                weights[place.product] += place.weight;
        }
    }

    Weights carriersOf(const CutModel::Inventory::Need &need) const
    {
        Weights weights;
        if (need.service != CutModel::none)
            addCarriers(need.service, CutModel::none, weights);
        else {
            for (const int service : m_inventory.providers[at(need.capability)])
                addCarriers(service, need.capability, weights);
        }
        return weights;
    }

    bool isPromised(int capability) const
    {
        const auto &products = m_model.products();
        return std::any_of(products.begin(), products.end(), [&](const CutModel::ProductNode &product) {
            return !product.gone
                && std::find(product.promises.begin(), product.promises.end(), capability) != product.promises.end();
        });
    }

    NeedState stateWithoutCarriers(const CutModel::Inventory::Need &need) const
    {
        if (need.service != CutModel::none)
            return m_model.isRetired(need.service) ? NeedState::Missing : NeedState::Unplaced;
        if (isPromised(need.capability))
            return NeedState::Promised;
        const std::vector<int> &providers = m_inventory.providers[at(need.capability)];
        const bool provided
            = std::any_of(providers.begin(), providers.end(), [&](int service) { return !m_model.isRetired(service); });
        return provided ? NeedState::Unplaced : NeedState::Missing;
    }

    void count(NeedState state)
    {
        switch (state) {
        case NeedState::Met:
            ++m_metrics.met;
            return;
        case NeedState::Promised:
            ++m_metrics.promised;
            return;
        case NeedState::Unplaced:
            ++m_metrics.unplaced;
            return;
        case NeedState::Missing:
            ++m_metrics.missing;
            return;
        }
    }

    MomentMetrics judge(const CutModel::Inventory::MomentNode &node, Weights &votes)
    {
        MomentMetrics moment;
        moment.moment = node.id;
        for (const CutModel::Inventory::Need &need : node.needs) {
            const Weights weights = carriersOf(need);
            double all = 0;
            for (const auto &[server, weight] : weights)
                all += weight;
            for (const auto &[server, weight] : weights)
                votes[server] += weight / all;
            moment.needs.push_back(weights.empty() ? stateWithoutCarriers(need) : NeedState::Met);
            count(moment.needs.back());
        }
        const bool covered = std::all_of(moment.needs.begin(), moment.needs.end(),
                                         [](NeedState state) { return state == NeedState::Met; });
        moment.state = node.needs.empty() ? MomentState::Open : covered ? MomentState::Covered : MomentState::Gap;
        if (moment.state != MomentState::Covered)
            votes.clear();
        leavePlatformsOut(votes);
        return moment;
    }

    /// Votes of platforms count only where nobody else has one.
    void leavePlatformsOut(Weights &votes) const
    {
        const bool others = std::any_of(votes.begin(), votes.end(),
                                        [this](const Weights::value_type &vote) { return !isPlatform(vote.first); });
        if (others)
            std::erase_if(votes, [this](const Weights::value_type &vote) { return isPlatform(vote.first); });
    }

    LeadCandidates candidatesFor(const MomentMetrics &moment, const Weights &votes) const
    {
        if (moment.decided)
            return {m_model.decidedLead(moment.moment)};
        double most = 0;
        for (const auto &[server, weight] : votes)
            most = std::max(most, weight);
        LeadCandidates candidates;
        for (const auto &[server, weight] : votes) {
            if (weight >= most - tolerance)
                candidates.push_back(server);
        }
        return candidates;
    }

    void tellVotes(MomentMetrics &moment, const Weights &votes) const
    {
        double all = 0;
        for (const auto &[server, weight] : votes) {
            moment.votes.push_back({serverOf(server), weight});
            all += weight;
        }
        std::stable_sort(moment.votes.begin(), moment.votes.end(),
                         [](const Vote &left, const Vote &right) { return left.votes > right.votes + tolerance; });
        const double most = moment.votes.empty() ? 0 : moment.votes.front().votes;
        moment.contested
            = moment.state == MomentState::Covered && !moment.decided && most < contestedBelow * all - tolerance;
    }

    JourneyMetrics judge(const CutModel::Inventory::JourneyNode &node)
    {
        JourneyMetrics journey;
        journey.journey = node.id;
        journey.frequency = node.frequency;
        journey.frequencyAssumed = node.frequencyAssumed;
        std::vector<LeadCandidates> candidates;
        for (const CutModel::Inventory::MomentNode &momentNode : node.moments) {
            Weights votes;
            MomentMetrics moment = judge(momentNode, votes);
            const bool isCovered = moment.state == MomentState::Covered;
            moment.decided = isCovered && m_model.decidedLead(moment.moment) != CutModel::none;
            tellVotes(moment, votes);
            if (moment.state != MomentState::Open)
                candidates.push_back(isCovered ? candidatesFor(moment, votes) : LeadCandidates());
            countMoment(moment, journey);
            journey.moments.push_back(std::move(moment));
        }
        tellLeads(journey, chooseLeads(candidates));
        return journey;
    }

    void countMoment(const MomentMetrics &moment, JourneyMetrics &journey)
    {
        journey.open += moment.state == MomentState::Open ? 1 : 0;
        journey.covered += moment.state == MomentState::Covered ? 1 : 0;
        journey.gaps += moment.state == MomentState::Gap ? 1 : 0;
        m_metrics.contested += moment.contested ? 1 : 0;
    }

    void tellLeads(JourneyMetrics &journey, const std::vector<int> &leads)
    {
        std::size_t next = 0;
        const MomentMetrics *former = nullptr;
        int formerLead = CutModel::none;
        for (MomentMetrics &moment : journey.moments) {
            if (moment.state == MomentState::Open)
                continue;
            const int lead = leads[next++];
            if (lead != CutModel::none)
                moment.lead = serverOf(lead);
            if (lead != CutModel::none && lead < m_products)
                ++m_metrics.products[at(lead)].leads;
            if (former && (lead == CutModel::none || lead != formerLead))
                journey.handOvers.push_back({former->moment, moment.moment, !shareATeam(formerLead, lead)});
            former = &moment;
            formerLead = lead;
        }
    }

    // ---- teams

    bool shareATeam(int one, int other)
    {
        return one != CutModel::none && other != CutModel::none && teamOf(one) != CutModel::none
            && teamOf(one) == teamOf(other);
    }

    int teamOf(int server)
    {
        if (server >= m_products)
            return m_inventory.team[at(server - m_products)];
        const int own = m_model.products()[at(server)].team;
        if (own != CutModel::none)
            return own;
        if (m_mainTeam.empty())
            findMainTeams();
        return m_mainTeam[at(server)];
    }

    /// The team that owns most weight in each product; teams are numbered by name.
    void findMainTeams()
    {
        std::vector<std::map<int, double>> weights(at(m_products));
        for (int service = 0; service < m_services; ++service) {
            const int team = m_inventory.team[at(service)];
            if (team == CutModel::none || m_model.isRetired(service))
                continue;
            for (const CutModel::Place &place : m_model.placesOf(service))
                weights[at(place.product)][team] += place.weight;
        }
        m_mainTeam.assign(at(m_products), CutModel::none);
        for (int product = 0; product < m_products; ++product) {
            double most = 0;
            for (const auto &[team, weight] : weights[at(product)]) {
                if (weight > most + tolerance) {
                    most = weight;
                    m_mainTeam[at(product)] = team;
                }
            }
        }
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
    std::vector<int> m_mainTeam; ///< by product; empty until it is asked for
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
