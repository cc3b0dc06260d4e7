// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/cutmodel.h"

#include <variant>

// What a cut is judged by. The definitions are in docs/metrics.md; every figure that lacks its
// input is empty, never 0.

namespace zuschnitt {

/// Met: an assignment of the cut carries it, or a kept service does. Promised: a product bundles the
/// capability. Unplaced: some service provides it, or is it. Missing: none of these.
enum class NeedState { Met, Promised, Unplaced, Missing };

/// Open: without needs. Covered: all needs are met. Gap: some need is not.
enum class MomentState { Open, Covered, Gap };

/// Who serves a moment: a product, or a service that is kept as it is.
using Server = std::variant<ProductId, ServiceId>;

struct Vote {
    Server server;
    double votes = 0; ///< of the needs of the moment, one each

    friend bool operator==(const Vote &, const Vote &) = default;
};

struct MomentMetrics {
    MomentId moment;
    MomentState state = MomentState::Open;
    std::vector<NeedState> needs; ///< required capabilities in their order, then used services
    std::vector<Vote> votes; ///< of a covered moment, most first; only those that count
    std::optional<Server> lead; ///< of a covered moment
    bool decided = false; ///< the lead was decided by the room
    bool contested = false; ///< not decided, and the leader has less than 60 % of the votes

    friend bool operator==(const MomentMetrics &, const MomentMetrics &) = default;
};

/// Two neighbouring moments, open ones left out, whose leads differ.
struct HandOver {
    MomentId from;
    MomentId to;
    bool betweenTeams = false; ///< the leads share no known team

    friend bool operator==(const HandOver &, const HandOver &) = default;
};

struct JourneyMetrics {
    JourneyId journey;
    std::vector<MomentMetrics> moments; ///< in order
    std::vector<HandOver> handOvers;
    double frequency = 1; ///< per month
    bool frequencyAssumed = false; ///< none is given: the median of those given, else 1
    int covered = 0;
    int open = 0;
    int gaps = 0;

    /// Covered / (covered + gaps), 0 to 1; empty without such moments.
    std::optional<double> coverage() const;
    /// Empty without covered moments and gaps.
    std::optional<int> handOverCount() const;
    std::optional<int> teamHandOverCount() const;

    friend bool operator==(const JourneyMetrics &, const JourneyMetrics &) = default;
};

struct ProductMetrics {
    ProductId product;
    int services = 0; ///< by assignment
    int atHome = 0; ///< services whose home it is
    int leads = 0; ///< moments led
    std::optional<double> cohesion; ///< 2µ / (2µ + ε); empty below three services or without dependencies
    std::optional<double> purity; ///< largest part from one former group; empty below three services

    friend bool operator==(const ProductMetrics &, const ProductMetrics &) = default;
};

struct CutMetrics {
    std::vector<JourneyMetrics> journeys; ///< in order
    std::vector<ProductMetrics> products; ///< in order
    int met = 0; ///< needs
    int promised = 0;
    int unplaced = 0;
    int missing = 0;
    int unassigned = 0; ///< services neither assigned, kept nor retired
    int contested = 0; ///< moments
    std::optional<double> crossing; ///< part of the weight between different homes, neither a platform
    std::optional<double> onPlatform; ///< the same, one of the two a platform
    std::optional<double> modularity; ///< of the homes, resolution 1, undirected
    std::optional<double> largest; ///< the largest product's part of all services not retired, by home

    int covered() const;
    int open() const;
    int gaps() const;
    std::optional<double> coverage() const;
    /// The mean over journeys, weighted by frequency.
    std::optional<double> handOvers() const;
    std::optional<double> teamHandOvers() const;
    /// Frequency × hand-overs, summed.
    std::optional<double> handOversPerMonth() const;

    friend bool operator==(const CutMetrics &, const CutMetrics &) = default;
};

CutMetrics metricsOf(const CutModel &model);

} // namespace zuschnitt
