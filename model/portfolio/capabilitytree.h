// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

namespace zuschnitt {

/// True for a heading of the tree: there are capabilities below it, and no service provides it, no
/// moment needs it, no product promises it.
bool onlyGroups(const Portfolio &portfolio, CapabilityId capability);

/// The capabilities that are no headings, in order: those that can sensibly be provided and needed.
std::vector<const Capability *> usableCapabilities(const Portfolio &portfolio);

} // namespace zuschnitt
