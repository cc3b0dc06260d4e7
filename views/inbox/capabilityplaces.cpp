// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/capabilityplaces.h"

#include "model/document/edits.h"
#include "model/document/severaledits.h"

#include <algorithm>

namespace zuschnitt {

namespace {

bool isAmong(const std::vector<CapabilityId> &moved, CapabilityId capability)
{
    return std::find(moved.begin(), moved.end(), capability) != moved.end();
}

/// The capability itself or what stands above it, at any height.
bool isOrStandsBelow(const Portfolio &portfolio, const std::vector<CapabilityId> &moved,
                     std::optional<CapabilityId> capability)
{
    while (capability && !isAmong(moved, *capability)) {
        const Capability *row = portfolio.find(*capability);
        capability = row ? row->parent : std::nullopt;
    }
    return capability.has_value();
}

std::optional<CapabilityId> parentOf(const Portfolio &portfolio, CapabilityId capability)
{
    const Capability *row = portfolio.find(capability);
    return row ? row->parent : std::nullopt;
}

std::optional<CapabilityId> idAt(const std::vector<const Capability *> &siblings, std::size_t index)
{
    return index < siblings.size() ? std::optional(siblings[index]->id) : std::nullopt;
}

} // namespace

std::vector<const Capability *> capabilitiesBelow(const Portfolio &portfolio, std::optional<CapabilityId> parent)
{
    std::vector<const Capability *> below;
    for (const Capability *capability : portfolio.all<Capability>()) {
        if (capability->parent == parent)
            below.push_back(capability);
    }
    return below;
}

CapabilityPlace placeBefore(const Portfolio &portfolio, CapabilityId capability)
{
    return {parentOf(portfolio, capability), capability};
}

CapabilityPlace placeBehind(const Portfolio &portfolio, CapabilityId capability)
{
    const std::optional<CapabilityId> parent = parentOf(portfolio, capability);
    const auto siblings = capabilitiesBelow(portfolio, parent);
    std::size_t index = 0;
    while (index < siblings.size() && siblings[index]->id != capability)
        ++index;
    return {parent, idAt(siblings, index + 1)};
}

std::optional<CapabilityPlace> placeAfterStep(const Portfolio &portfolio, const std::vector<CapabilityId> &moved,
                                              Step step)
{
    if (moved.empty())
        return {};
    const std::optional<CapabilityId> parent = parentOf(portfolio, moved.front());
    const auto siblings = capabilitiesBelow(portfolio, parent);
    const auto isMoved = [&](const Capability *capability) { return isAmong(moved, capability->id); };
    const auto first = std::find_if(siblings.begin(), siblings.end(), isMoved);
    const auto last = std::find_if(siblings.rbegin(), siblings.rend(), isMoved);
    const bool atEdge = step == Step::Up ? first == siblings.begin() : last == siblings.rbegin();
    if (atEdge || first == siblings.end())
        return {};
    if (step == Step::Up)
        return CapabilityPlace{parent, (*std::prev(first))->id};
    const auto behind = static_cast<std::size_t>(last.base() - siblings.begin());
    return CapabilityPlace{parent, idAt(siblings, behind + 1)};
}

bool canMoveTo(const Portfolio &portfolio, const std::vector<CapabilityId> &moved, const CapabilityPlace &place)
{
    return !moved.empty() && !isOrStandsBelow(portfolio, moved, place.parent);
}

EditFunction moveCapabilities(const Portfolio &portfolio, const std::vector<CapabilityId> &moved, CapabilityPlace place)
{
    while (place.before && isAmong(moved, *place.before))
        place.before = placeBehind(portfolio, *place.before).before;
    std::vector<EditFunction> functions;
    for (const CapabilityId capability : moved) {
        if (!isOrStandsBelow(portfolio, moved, parentOf(portfolio, capability)))
            functions.push_back(edits::moveCapability(capability, place.before, place.parent));
    }
    return functions.size() == 1 ? functions.front() : edits::severalEdits(std::move(functions));
}

} // namespace zuschnitt
