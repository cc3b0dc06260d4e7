// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/measure.h"

namespace zuschnitt::benchmark {

/// The map on a window of 1920 × 1080: from opening to the first painted frame, panning, zooming,
/// and a chip dragged from card to card by the events a mouse makes.
Figures measureWindow(const QString &file);

} // namespace zuschnitt::benchmark
