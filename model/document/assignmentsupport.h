// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/editsupport.h"

#include <set>

// What the edits of assignments share. Not for other folders.
//
// Shares are relative to the other assignments of a service in the same cut. Every edit here keeps
// their sum, so that a share means the same before and after: a move keeps it, what is taken out
// goes to what is left, a further product takes its part from all others in proportion.

namespace zuschnitt::edits {

/// The capabilities that go with an assignment; none: all the service provides.
std::vector<CapabilityId> capabilitiesOf(const EditBuilder &builder, AssignmentId assignment);
/// Makes these the capabilities that go with an assignment.
void setCapabilities(EditBuilder &builder, AssignmentId assignment, const std::vector<CapabilityId> &capabilities);
/// What goes with two assignments together; none in either: all.
std::vector<CapabilityId> united(std::vector<CapabilityId> left, const std::vector<CapabilityId> &right);
/// One key per service, in their order, before the chip of `before`, which is none of them.
std::vector<QString> positionsFor(EditBuilder &builder, ProductId target, const std::vector<ServiceId> &services,
                                  std::optional<ServiceId> before);
/// Sets the target's part of the whole of one service; the others keep their proportions.
void setPart(EditBuilder &builder, const Assignment &target, std::optional<double> part);
/// Makes the assignment if there is none; the new one weighs nothing yet.
Assignment ensureAssigned(EditBuilder &builder, const Product &target, ServiceId service, const QString &position);
/// The service has left the product meanwhile.
Error alreadyGone(const EditBuilder &builder, const Service &service, const Product &product);

/// The services in the order given, each once.
template <typename Item, typename Key>
std::vector<ServiceId> distinctServices(const std::vector<Item> &items, Key key)
{
    std::vector<ServiceId> services;
    std::set<ServiceId> seen;
    for (const Item &item : items) {
        if (seen.insert(key(item)).second)
            services.push_back(key(item));
    }
    return services;
}

} // namespace zuschnitt::edits
