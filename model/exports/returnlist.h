// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exports/exporttable.h"
#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

namespace zuschnitt {

/// What a cut means for the program that the services came from: by source and key of each service what
/// becomes of it. One row for each product that gets a service, with its share in percent; one row for
/// a service that is kept, retired or has no place yet. A service into which others were merged has a
/// row for each of their keys, too. Empty for a cut that does not exist.
ExportTable returnList(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary);

} // namespace zuschnitt
