// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/outlook.h"

#include <algorithm>
#include <cmath>

namespace zuschnitt {

namespace {

/// Quotients that should be equal differ by less.
constexpr double tolerance = 1e-9;

bool isBought(const CutMetrics &before, const CutMetrics &after)
{
    return after.products.size() < before.products.size()
        || after.largest.value_or(0) > before.largest.value_or(0) + tolerance;
}

/// Less is better.
std::optional<Shift<double>> fall(std::optional<double> before, std::optional<double> after, bool bought)
{
    if (!before || !after)
        return {};
    Shift<double> shift{*before, *after, Verdict::Same};
    if (*after > *before + tolerance)
        shift.verdict = Verdict::Worse;
    else if (*after < *before - tolerance)
        shift.verdict = bought ? Verdict::Trade : Verdict::Better;
    return shift;
}

/// Moments that are covered on one side only.
double coverageChange(const JourneyMetrics &before, const JourneyMetrics &after)
{
    double changed = 0;
    for (const MomentMetrics &moment : after.moments) {
        const auto was = std::find_if(before.moments.begin(), before.moments.end(),
                                      [&](const MomentMetrics &each) { return each.moment == moment.moment; });
        const bool wasCovered = was != before.moments.end() && was->state == MomentState::Covered;
        changed += wasCovered != (moment.state == MomentState::Covered);
    }
    return changed;
}

double handOverChange(const JourneyMetrics &before, const JourneyMetrics &after)
{
    return std::abs(after.frequency * after.handOverCount().value_or(0)
                    - before.frequency * before.handOverCount().value_or(0));
}

/// The journeys that change, most first; those that change alike in their order.
template <typename Change>
std::vector<JourneyId> changedJourneys(const CutMetrics &before, const CutMetrics &after, Change changeOf)
{
    std::vector<std::pair<double, JourneyId>> changed;
    for (const JourneyMetrics &journey : after.journeys) {
        const auto was = std::find_if(before.journeys.begin(), before.journeys.end(),
                                      [&](const JourneyMetrics &each) { return each.journey == journey.journey; });
        const double change = changeOf(was == before.journeys.end() ? JourneyMetrics() : *was, journey);
        if (change > tolerance)
            changed.emplace_back(change, journey.journey);
    }
    std::stable_sort(changed.begin(), changed.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    std::vector<JourneyId> journeys;
    for (const auto &each : changed)
        journeys.push_back(each.second);
    return journeys;
}

} // namespace

Outlook outlookOf(const CutMetrics &before, const CutMetrics &after)
{
    Outlook outlook;
    outlook.covered = {before.covered(), after.covered(), Verdict::Same};
    if (outlook.covered.after != outlook.covered.before)
        outlook.covered.verdict = outlook.covered.after > outlook.covered.before ? Verdict::Better : Verdict::Worse;
    outlook.coveredIn = changedJourneys(before, after, coverageChange);
    outlook.handOversIn = changedJourneys(before, after, handOverChange);
    const bool bought = isBought(before, after);
    outlook.handOversPerMonth = fall(before.handOversPerMonth(), after.handOversPerMonth(), bought);
    outlook.crossing = fall(before.crossing, after.crossing, bought);
    return outlook;
}

} // namespace zuschnitt
