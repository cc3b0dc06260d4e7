// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"

namespace zuschnitt {

/// What a change does to one figure. A trade falls, but only because products become fewer or the
/// largest grows: never called better.
enum class Verdict { Same, Better, Worse, Trade };

template <typename Value>
struct Shift {
    Value before{};
    Value after{};
    Verdict verdict = Verdict::Same;
};

/// What a change does to the figures a room argues about. Empty where a side has no figure.
struct Outlook {
    Shift<int> covered; ///< moments
    std::vector<JourneyId> coveredIn; ///< whose moments are covered or not otherwise than before, most of them first
    std::optional<Shift<double>> handOversPerMonth;
    std::vector<JourneyId> handOversIn; ///< whose hand-overs per month change, by how much
    std::optional<Shift<double>> crossing; ///< parts of the weight of all dependencies
};

Outlook outlookOf(const CutMetrics &before, const CutMetrics &after);

} // namespace zuschnitt
