// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/change.h"
#include "model/portfolio/portfolio.h"

namespace zuschnitt::benchmark {

/// A made-up portfolio with one cut: `services` services with five dependencies each, three of
/// four of them near by, a product per 15 services, a group per eight products. The same every time.
RowChanges generateRows(int services);
Portfolio generatePortfolio(int services);

} // namespace zuschnitt::benchmark
