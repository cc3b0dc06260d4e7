// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/measure.h"

namespace zuschnitt::benchmark {

/// Layout, drawing and exports, without window or file.
Figures measurePictures(int services);

} // namespace zuschnitt::benchmark
