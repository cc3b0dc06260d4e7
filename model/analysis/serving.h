// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace zuschnitt {

/// What of a cut serves a moment, whether or not it covers it.
struct MomentServing {
    MomentId moment;
    std::vector<AssignmentId> carriers; ///< that carry one of its needs; each once
    std::vector<PromiseId> promises; ///< of what it needs, where the product carries it not yet; each once
};

MomentServing servingOf(const Portfolio &portfolio, CutId cut, MomentId moment);
/// Of all moments of a journey, in order.
std::vector<MomentServing> servingOf(const Portfolio &portfolio, CutId cut, JourneyId journey);

/// Adds what serves a need for the capability.
void addServing(const Portfolio &portfolio, CutId cut, CapabilityId capability, MomentServing &serving);

/// Where a cut stands with a capability.
struct CapabilityServing {
    NeedState state = NeedState::Missing; ///< of each need for it
    int moments = 0; ///< that require it
    std::vector<ProductId> carriedBy; ///< in order, as all lists
    std::vector<ServiceId> keptIn; ///< services that are kept as they are and provide it
    std::vector<ProductId> promisedBy;
    std::vector<ServiceId> providers; ///< that could deliver it: all that provide it and are not retired

    friend bool operator==(const CapabilityServing &, const CapabilityServing &) = default;
};
CapabilityServing servingOf(const Portfolio &portfolio, CutId cut, CapabilityId capability);

/// Where on its way a journey first meets a product: the number of the moment. Without a journey the
/// moments of all journeys are counted one after the other. Products that serve none are left out.
std::unordered_map<ProductId, int> firstMoments(const Portfolio &portfolio, CutId cut,
                                                std::optional<JourneyId> journey = {});

} // namespace zuschnitt
