// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"

// What the rest of the file says about a product: worked out, never entered.

namespace zuschnitt {

/// A service that a product contains.
struct ContainedService {
    AssignmentId assignment;
    ServiceId service;
    Role role = Role::Main;
    double share = 1; ///< of the whole service, 0 to 1

    friend bool operator==(const ContainedService &, const ContainedService &) = default;
};

/// What a product does for a moment. Leads: it has the lead. Serves: it has a service that is used,
/// or carries a capability that is required. Promises: it only bundles one by decision.
enum class MomentPart { Leads, Serves, Promises };

struct ServedMoment {
    JourneyId journey;
    MomentId moment;
    MomentState state = MomentState::Open;
    MomentPart part = MomentPart::Serves;

    friend bool operator==(const ServedMoment &, const ServedMoment &) = default;
};

struct HeldCapability {
    CapabilityId capability;
    bool promised = false;
    std::vector<ServiceId> carriers; ///< of its services, the ones that it goes with; empty: none yet

    friend bool operator==(const HeldCapability &, const HeldCapability &) = default;
};

/// A former owner, team or group, and how many of the services came from there.
struct Origin {
    QString name;
    int services = 0;

    friend bool operator==(const Origin &, const Origin &) = default;
};

struct ProductSheet {
    std::vector<ContainedService> services; ///< in their order on the card; without retired ones
    std::vector<ServedMoment> moments; ///< in the order of the journeys
    std::vector<HeldCapability> capabilities; ///< in the order of the capabilities
    std::vector<PersonaId> audience; ///< whose journeys have a moment that it leads, in order
    std::vector<Origin> owners; ///< the largest first, then by name; likewise the other two
    std::vector<Origin> teams;
    std::vector<Origin> groups;

    friend bool operator==(const ProductSheet &, const ProductSheet &) = default;
};

/// `metrics` are those of its cut.
ProductSheet sheetOf(const Portfolio &portfolio, const CutMetrics &metrics, ProductId product);

} // namespace zuschnitt
