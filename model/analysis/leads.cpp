// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/leads.h"

#include <algorithm>
#include <cstddef>

namespace zuschnitt {

namespace {

/// The fewest changes from a moment to the end, by candidate. A gap has one entry.
using Costs = std::vector<int>;

Costs costsBefore(const LeadCandidates &own, const LeadCandidates &next, const Costs &nextCosts)
{
    const int change = 1 + *std::min_element(nextCosts.begin(), nextCosts.end());
    Costs costs(std::max<std::size_t>(1, own.size()), change);
    for (std::size_t index = 0; index < own.size(); ++index) {
        const auto same = std::find(next.begin(), next.end(), own[index]);
        if (same != next.end())
            costs[index] = std::min(change, nextCosts[static_cast<std::size_t>(same - next.begin())]);
    }
    return costs;
}

} // namespace

std::vector<int> chooseLeads(const std::vector<LeadCandidates> &moments)
{
    std::vector<Costs> costs(moments.size());
    for (std::size_t index = moments.size(); index-- > 0;) {
        costs[index] = index + 1 == moments.size() ? Costs(std::max<std::size_t>(1, moments[index].size()), 0)
                                                   : costsBefore(moments[index], moments[index + 1], costs[index + 1]);
    }
    std::vector<int> leads;
    int former = -1;
    for (std::size_t index = 0; index < moments.size(); ++index) {
        int chosen = -1;
        int least = 0;
        for (std::size_t candidate = 0; candidate < moments[index].size(); ++candidate) {
            const int change = index > 0 && moments[index][candidate] != former ? 1 : 0;
            const int cost = costs[index][candidate] + change;
            if (candidate == 0 || cost < least) {
                least = cost;
                chosen = moments[index][candidate];
            }
        }
        leads.push_back(chosen);
        former = chosen;
    }
    return leads;
}

} // namespace zuschnitt
