// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/mapgeometry.h"
#include "views/workspace/selection.h"

#include <optional>

namespace zuschnitt {

enum class Direction { Left, Right, Up, Down };

/// The chip or card that an arrow key reaches from `from`: the nearest one that lies in that
/// direction. From nothing, or from what the map does not show, the first card.
std::optional<Selectable> neighbourOf(const MapGeometry &geometry, const std::optional<Selectable> &from,
                                      Direction direction);

} // namespace zuschnitt
