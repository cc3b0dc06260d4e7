// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/archimatemodel.h"
#include "model/formats/sourceformat.h"

namespace zuschnitt {

/// Whether these are the tables that Archi writes of a model: elements, and with them relations and
/// properties, in any order and under any name.
bool isArchimateCsv(SourceFiles files);

Result<ArchimateModel> readArchimateCsv(SourceFiles files, ReadingProgress &progress);

} // namespace zuschnitt
