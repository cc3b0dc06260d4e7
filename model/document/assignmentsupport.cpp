// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/assignmentsupport.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt::edits {

std::vector<CapabilityId> capabilitiesOf(const EditBuilder &builder, AssignmentId assignment)
{
    std::vector<CapabilityId> capabilities;
    for (const AssignmentCapability &row : builder.where<&AssignmentCapability::assignment>(assignment))
        capabilities.push_back(row.capability);
    return capabilities;
}

void setCapabilities(EditBuilder &builder, AssignmentId assignment, const std::vector<CapabilityId> &capabilities)
{
    for (const AssignmentCapability &row : builder.where<&AssignmentCapability::assignment>(assignment)) {
        if (std::find(capabilities.begin(), capabilities.end(), row.capability) == capabilities.end())
            builder.remove(row.id);
    }
    for (const CapabilityId &capability : capabilities) {
        AssignmentCapability row;
        row.id = assignmentCapabilityId(assignment, capability);
        row.assignment = assignment;
        row.capability = capability;
        builder.put(row);
    }
}

std::vector<CapabilityId> united(std::vector<CapabilityId> left, const std::vector<CapabilityId> &right)
{
    if (left.empty() || right.empty())
        return {};
    for (const CapabilityId &capability : right) {
        if (std::find(left.begin(), left.end(), capability) == left.end())
            left.push_back(capability);
    }
    return left;
}

std::vector<QString> positionsFor(EditBuilder &builder, ProductId target, const std::vector<ServiceId> &services,
                                  std::optional<ServiceId> before)
{
    std::vector<Assignment> siblings = builder.where<&Assignment::product>(target);
    const std::set<ServiceId> moving(services.begin(), services.end());
    // Dropped before one of the moving chips: the next one that stays decides.
    std::optional<AssignmentId> anchor;
    if (before) {
        std::size_t index = indexOf(siblings, std::optional(assignmentId(target, *before)));
        while (index < siblings.size() && moving.contains(siblings[index].service))
            ++index;
        if (index < siblings.size())
            anchor = siblings[index].id;
    }
    std::erase_if(siblings, [&](const Assignment &sibling) { return moving.contains(sibling.service); });
    const std::size_t index = indexOf(siblings, anchor);
    return orderKeysAt(builder, std::move(siblings), index, services.size());
}

void setPart(EditBuilder &builder, const Assignment &target, std::optional<double> part)
{
    const Product *product = builder.find(target.product);
    std::vector<Assignment> others = assignmentsIn(builder, product->cut, target.service);
    const double total = totalShare(others);
    const double even = roundedShare(total / static_cast<double>(others.size()));
    std::erase_if(others, [&](const Assignment &other) { return other.id == target.id; });
    Assignment changed = target;
    if (others.empty()) {
        changed.share = total;
    } else if (part) {
        changed.share = roundedShare(total * *part);
        rescale(builder, others, roundedShare(total - changed.share));
    } else {
        changed.share = even;
        for (Assignment other : others) {
            other.share = even;
            builder.put(other);
        }
    }
    builder.put(changed);
}

Assignment ensureAssigned(EditBuilder &builder, const Product &target, ServiceId service, const QString &position)
{
    const AssignmentId id = assignmentId(target.id, service);
    if (const Assignment *present = builder.find(id))
        return *present;
    Assignment row;
    row.id = id;
    row.product = target.id;
    row.service = service;
    row.position = position;
    row.share = assignmentsIn(builder, target.cut, service).empty() ? 1.0 : 0.0;
    builder.put(row);
    return row;
}

Error alreadyGone(const EditBuilder &builder, const Service &service, const Product &product)
{
    return {inWords(builder, QCoreApplication::translate("Edits", "“%1” is no longer in “%2”."))
                .arg(service.name, product.name)};
}

} // namespace zuschnitt::edits
