// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"
#include "views/diagram/drawing.h"
#include "views/diagram/theme.h"

namespace zuschnitt {

/// Blueprints of journeys one under another, each below its name, who travels it, its goal and its
/// sentence, as they are written to a file.
Drawing drawJourneySheet(const Portfolio &portfolio, CutId cut, const std::vector<JourneyId> &journeys,
                         const Theme &theme, const Vocabulary &vocabulary);

/// All journeys in small (journeycards.h), as they are written to a file.
Drawing drawJourneyOverview(const Portfolio &portfolio, CutId cut, const Theme &theme, const Vocabulary &vocabulary);

} // namespace zuschnitt
