// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/placement.h"

#include <algorithm>
#include <unordered_set>

namespace zuschnitt {

std::vector<const Capability *> unplacedCapabilities(const Portfolio &portfolio, CutId cut, ServiceId service)
{
    std::unordered_set<CapabilityId> placed;
    for (const Assignment *assignment : assignmentsIn(portfolio, cut, service)) {
        const auto &named = portfolio.where<&AssignmentCapability::assignment>(assignment->id);
        if (named.empty())
            return {}; // everything goes with this one
        for (const AssignmentCapability *link : named)
            placed.insert(link->capability);
    }
    std::vector<const Capability *> left;
    for (const Provision *provision : portfolio.where<&Provision::service>(service)) {
        if (!placed.contains(provision->capability))
            left.push_back(portfolio.find(provision->capability));
    }
    std::sort(left.begin(), left.end(), inOrder<Capability>);
    return left;
}

Placement placementOf(const Portfolio &portfolio, CutId cut, ServiceId service)
{
    if (fateIn(portfolio, cut, service))
        return Placement::Placed;
    if (assignmentsIn(portfolio, cut, service).empty())
        return Placement::Unplaced;
    return unplacedCapabilities(portfolio, cut, service).empty() ? Placement::Placed : Placement::Partly;
}

bool carries(const Portfolio &portfolio, const Assignment &assignment, CapabilityId capability)
{
    if (!portfolio.find(provisionId(assignment.service, capability)))
        return false;
    return portfolio.where<&AssignmentCapability::assignment>(assignment.id).empty()
        || portfolio.find(assignmentCapabilityId(assignment.id, capability));
}

bool isCarried(const Portfolio &portfolio, const Promise &promise)
{
    const auto &assignments = portfolio.where<&Assignment::product>(promise.product);
    return std::any_of(assignments.begin(), assignments.end(), [&](const Assignment *assignment) {
        return carries(portfolio, *assignment, promise.capability);
    });
}

std::vector<const Promise *> openPromises(const Portfolio &portfolio, ProductId product)
{
    std::vector<const Promise *> open;
    for (const Promise *promise : portfolio.where<&Promise::product>(product)) {
        if (!isCarried(portfolio, *promise))
            open.push_back(promise);
    }
    return open;
}

} // namespace zuschnitt
