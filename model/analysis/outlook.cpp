// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/outlook.h"

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

} // namespace

Outlook outlookOf(const CutMetrics &before, const CutMetrics &after)
{
    Outlook outlook;
    outlook.covered = {before.covered(), after.covered(), Verdict::Same};
    if (outlook.covered.after != outlook.covered.before)
        outlook.covered.verdict = outlook.covered.after > outlook.covered.before ? Verdict::Better : Verdict::Worse;
    const bool bought = isBought(before, after);
    outlook.handOversPerMonth = fall(before.handOversPerMonth(), after.handOversPerMonth(), bought);
    outlook.crossing = fall(before.crossing, after.crossing, bought);
    return outlook;
}

} // namespace zuschnitt
