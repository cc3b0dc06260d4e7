// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/serving.h"
#include "model/layout/mapgeometry.h"
#include "views/diagram/drawing.h"
#include "views/diagram/theme.h"
#include "views/workspace/selection.h"

#include <set>

class QPainter;

// What stands out on the map while something elsewhere asks where it is served.

namespace zuschnitt {

class Canvas;

/// The chips and promises that serve, and their cards.
std::set<ShapeId> lightsOf(const Portfolio &portfolio, const MomentServing &serving);

/// The same for the one capability or moment that is selected; nothing for anything else.
std::optional<std::set<ShapeId>> lightsOf(const Portfolio &portfolio, CutId cut, const Selection &selection);

/// A veil over all cards and chips but the lit ones; nothing below is painted again.
void paintSpotlight(QPainter &painter, const Canvas &canvas, const Theme &theme, const MapGeometry &geometry,
                    const std::set<ShapeId> &lit);

} // namespace zuschnitt
