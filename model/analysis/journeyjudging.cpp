// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/journeyjudging.h"

#include "model/analysis/leads.h"
#include "model/analysis/servers.h"

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr double contestedBelow = 0.6;
/// Votes are sums of quotients; what differs by less is equal.
constexpr double tolerance = 1e-9;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

class JourneyJudging final {
public:
    JourneyJudging(const CutModel &model, CutMetrics &metrics)
        : m_model(model), m_inventory(model.inventory()), m_products(static_cast<int>(model.products().size())),
          m_teams(model), m_metrics(metrics)
    {
    }

    void run()
    {
        for (const CutModel::Inventory::JourneyNode &journey : m_inventory.journeys)
            m_metrics.journeys.push_back(judge(journey));
    }

private:
    bool isPlatform(int server) const { return server < m_products && m_model.products()[at(server)].platform; }

    Server serverOf(int server) const { return zuschnitt::serverOf(m_model, server); }

    NeedState stateWithoutCarriers(const CutModel::Inventory::Need &need) const
    {
        if (need.service != CutModel::none)
            return m_model.isRetired(need.service) ? NeedState::Missing : NeedState::Unplaced;
        if (!bundlersOf(m_model, need).empty())
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

    MomentMetrics judge(const CutModel::Inventory::MomentNode &node, ServerWeights &votes)
    {
        MomentMetrics moment;
        moment.moment = node.id;
        for (const CutModel::Inventory::Need &need : node.needs) {
            const ServerWeights weights = carriersOf(m_model, need);
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
    void leavePlatformsOut(ServerWeights &votes) const
    {
        const bool others = std::any_of(votes.begin(), votes.end(), [this](const ServerWeights::value_type &vote) {
            return !isPlatform(vote.first);
        });
        if (others)
            std::erase_if(votes, [this](const ServerWeights::value_type &vote) { return isPlatform(vote.first); });
    }

    LeadCandidates candidatesFor(const MomentMetrics &moment, const ServerWeights &votes) const
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

    void tellVotes(MomentMetrics &moment, const ServerWeights &votes) const
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
            ServerWeights votes;
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

    bool shareATeam(int one, int other)
    {
        return one != CutModel::none && other != CutModel::none && m_teams.teamOf(one) != CutModel::none
            && m_teams.teamOf(one) == m_teams.teamOf(other);
    }

    const CutModel &m_model;
    const CutModel::Inventory &m_inventory;
    int m_products;
    ServerTeams m_teams;
    CutMetrics &m_metrics;
};

} // namespace

void judgeJourneys(const CutModel &model, CutMetrics &metrics) { JourneyJudging(model, metrics).run(); }

} // namespace zuschnitt
