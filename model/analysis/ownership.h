// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"
#include "model/analysis/productsheet.h"

// Who owned what before a cut, and who owns it after. docs/metrics.md has the rules.

namespace zuschnitt {

enum class OwnedBy { Owner, Team };

/// What becomes of a service, seen from one owner. Open: nobody knows yet who has it after.
enum class Passing { Kept, GivenUp, Gained, Open };

struct PassedService {
    ServiceId service;
    Passing passing = Passing::Kept;
    QString other; ///< who gets it, or had it; empty if nobody is known

    friend bool operator==(const PassedService &, const PassedService &) = default;
};

/// One owner or team.
struct OwnershipRow {
    QString name;
    std::vector<PassedService> services; ///< in the order of the services

    int count(Passing passing) const;
    int before() const;
    int after() const;
};

/// Services that go from one to another.
struct Passage {
    QString from;
    QString to;
    int services = 0;

    friend bool operator==(const Passage &, const Passage &) = default;
};

struct DrawnProduct {
    ProductId product;
    std::vector<Origin> sources; ///< the former owners or teams of its services, the largest first
};

/// A hand-over between teams, for which somebody has to pass work on.
struct TeamHandOver {
    JourneyId journey;
    MomentId to;
    std::optional<Server> fromLead; ///< empty: a gap
    std::optional<Server> toLead;
    double perMonth = 0;
};

struct Ownership {
    std::vector<OwnershipRow> rows; ///< most services before first, then by name
    std::vector<Passage> passages; ///< most services first, then by name; without what is kept
    std::vector<DrawnProduct> products; ///< most sources first, then in order
    std::vector<TeamHandOver> handOvers; ///< most frequent first, then in order
    int known = 0; ///< services whose owner before is entered; retired ones are outside
    int changing = 0; ///< of those, the ones that go to another
    int open = 0; ///< of those, the ones that nobody has yet
};

/// `metrics` are those of the cut.
Ownership ownershipOf(const Portfolio &portfolio, const CutMetrics &metrics, CutId cut, OwnedBy by);

} // namespace zuschnitt
