// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/vocabulary.h"
#include "views/diagram/drawing.h"
#include "views/diagram/journeycontents.h"
#include "views/diagram/theme.h"

namespace zuschnitt {

/// The blueprint of a journey, back to front.
Drawing drawJourney(const JourneyContents &contents, const JourneyGeometry &geometry, const Theme &theme,
                    const Vocabulary &vocabulary);

/// The points of today's curve or of the wanted one, for the moments that say how they feel.
std::vector<QPointF> feelingPoints(const JourneyContents &contents, const JourneyGeometry &geometry,
                                   std::optional<qint64> Moment::*feeling);

} // namespace zuschnitt
