// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/portfolio/portfolio.h"

#include <optional>
#include <vector>

// Where capabilities can be put in their tree.

namespace zuschnitt {

/// Below a parent or on its own, there before another one or at the end.
struct CapabilityPlace {
    std::optional<CapabilityId> parent;
    std::optional<CapabilityId> before;

    friend bool operator==(const CapabilityPlace &, const CapabilityPlace &) = default;
};

enum class Step { Up, Down };

/// In order; those on their own without a parent.
std::vector<const Capability *> capabilitiesBelow(const Portfolio &portfolio, std::optional<CapabilityId> parent);

/// Right before or behind one that is there, beside it.
CapabilityPlace placeBefore(const Portfolio &portfolio, CapabilityId capability);
CapabilityPlace placeBehind(const Portfolio &portfolio, CapabilityId capability);
/// Where those of `moved` that stand beside the first one go together by one step; nothing at the edge.
std::optional<CapabilityPlace> placeAfterStep(const Portfolio &portfolio, const std::vector<CapabilityId> &moved,
                                              Step step);

/// False if a capability would stand below itself.
bool canMoveTo(const Portfolio &portfolio, const std::vector<CapabilityId> &moved, const CapabilityPlace &place);
/// Puts them there in this order as one edit; what stands below another of them comes along with it.
EditFunction moveCapabilities(const Portfolio &portfolio, const std::vector<CapabilityId> &moved,
                              CapabilityPlace place);

} // namespace zuschnitt
