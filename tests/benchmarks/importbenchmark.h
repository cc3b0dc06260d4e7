// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/measure.h"

#include <QtCore/QStringList>

namespace zuschnitt::benchmark {

/// Writes made-up sources into a folder, the same every time, and returns their paths: a CSV table of 100,000
/// services, a workbook of 10,000, and an ArchiMate Model Exchange File of 3,000 elements, 6,000 relations and 15 MB.
QStringList writeSources(const QString &folder);

/// How long it takes to import one of them into an empty portfolio.
Figures measureImport(const QString &source);

} // namespace zuschnitt::benchmark
