// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"
#include "model/portfolio/vocabulary.h"
#include "views/diagram/drawing.h"
#include "views/diagram/theme.h"

namespace zuschnitt {

/// The journeys, worst first: by coverage, the lowest first and those of which no moment says what it
/// needs last; then by hand-overs a month, the most first; then in their own order.
std::vector<const JourneyMetrics *> worstFirst(const CutMetrics &metrics);

/// All journeys in small, worst first, in rows of cards no wider than `width`: how each feels, who
/// leads, where the gaps are, and its sentence. Below them whose colours are whose.
Drawing drawJourneyCards(const Portfolio &portfolio, CutId cut, const CutMetrics &metrics, const Theme &theme,
                         const Vocabulary &vocabulary, double width);

} // namespace zuschnitt
