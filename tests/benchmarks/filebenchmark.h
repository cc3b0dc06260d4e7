// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/measure.h"

namespace zuschnitt::benchmark {

/// Writes a generated portfolio into a new file.
void writePortfolio(const QString &file, int services);

/// Loading against a bare SELECT of the same rows, and edits, undo and redo until they are durable.
Figures measureFile(const QString &file);

} // namespace zuschnitt::benchmark
