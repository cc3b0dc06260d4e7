// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

namespace zuschnitt {

/// How far the fate of a service is decided in a cut. Partly: it is assigned, but some capability
/// it provides goes with none of its assignments.
enum class Placement { Unplaced, Partly, Placed };

Placement placementOf(const Portfolio &portfolio, CutId cut, ServiceId service);

/// The capabilities of a partly placed service that are still without a product, in order.
std::vector<const Capability *> unplacedCapabilities(const Portfolio &portfolio, CutId cut, ServiceId service);

/// True if the service provides the capability and it goes with this assignment.
bool carries(const Portfolio &portfolio, const Assignment &assignment, CapabilityId capability);

/// True if a service of the promising product brings the capability.
bool isCarried(const Portfolio &portfolio, const Promise &promise);

/// What a product promises and none of its services brings yet, in order.
std::vector<const Promise *> openPromises(const Portfolio &portfolio, ProductId product);

} // namespace zuschnitt
