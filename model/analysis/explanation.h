// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"

// What makes a figure: the services, moments and dependencies that it counts. docs/metrics.md has
// the definitions; what is listed here adds up to the figures of metrics.h.

namespace zuschnitt {

/// Not each of them is known of each scope: see the groups.
enum class Figure {
    // of a cut
    Placed, ///< services in products
    Unplaced,
    Kept,
    Retired,
    OnPlatform,
    Modularity,
    Largest,
    // of a cut, a group and a product
    Services, ///< of a group or a product: assigned, each once
    Cost,
    Users,
    Leads, ///< moments led by a group or a product
    Leaving, ///< dependencies: of a cut the crossing ones, else those with one end inside
    // of a product
    Cohesion,
    Purity,
    // of a cut and a journey
    Moments,
    Contested,
    HandOvers,
    TeamHandOvers,
};

using FigureScope = std::variant<CutId, ProductGroupId, ProductId, JourneyId>;

/// One thing that makes a figure, and what can be selected to see it.
struct Reason {
    std::variant<ServiceId, ProductId, MomentId, DependencyId> subject = {};
    double number = 0; ///< its part: weight, cost a year, users, hand-overs a month, modularity
    std::optional<MomentId> next = {}; ///< of a hand-over from `subject`
    std::optional<MomentState> state = {}; ///< where moments are counted by it

    friend bool operator==(const Reason &, const Reason &) = default;
};

struct Explanation {
    Figure figure = Figure::Placed;
    FigureScope scope;
    bool known = true; ///< false: what it is worked out from is missing
    double value = 0; ///< as in metrics.h: a part from 0 to 1, money, a number
    int count = 0; ///< how many of `whole` it is
    int whole = 0;
    int open = 0; ///< moments that nobody can judge yet
    bool assumed = false; ///< some frequency is not given
    QString name; ///< a word that goes with it: the former group, the largest product
    std::vector<Reason> reasons;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// A cut that is modelled and judged; what it refers to stays with the caller.
struct JudgedCut {
    const Portfolio &portfolio;
    const CutModel &model;
    const CutMetrics &metrics;
};

/// Of a scope that is gone, or has no such figure, nothing is known.
Explanation explain(Figure figure, const FigureScope &scope, const JudgedCut &cut);

} // namespace zuschnitt
