// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"

namespace zuschnitt::test {

/// The same figures, worked out slowly and as the definitions read: by tables of rows, every choice
/// of leads tried. For small portfolios only.
CutMetrics slowMetrics(const Portfolio &portfolio, CutId cut);

} // namespace zuschnitt::test
