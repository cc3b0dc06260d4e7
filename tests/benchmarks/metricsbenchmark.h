// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/measure.h"

namespace zuschnitt::benchmark {

/// How long it takes to judge a cut, from scratch and for a place that a drag passes.
Figures measureMetrics(int services);

} // namespace zuschnitt::benchmark
