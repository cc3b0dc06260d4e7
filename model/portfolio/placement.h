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

} // namespace zuschnitt
