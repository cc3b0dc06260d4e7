// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

namespace zuschnitt {

/// The part of a service that an assignment has among the service's assignments in the same cut,
/// by its share alone: 0 to 1, all of them together 1.
double shareOf(const Portfolio &portfolio, const Assignment &assignment);

/// The product where each service of a cut is at home: the assignment of largest weight (share ×
/// role, main 1, supporting ½), on a tie the product that stands first.
std::unordered_map<ServiceId, ProductId> homesOf(const Portfolio &portfolio, CutId cut);

} // namespace zuschnitt
