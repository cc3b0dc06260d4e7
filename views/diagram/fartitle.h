// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/mapgeometry.h"
#include "views/diagram/drawing.h"
#include "views/diagram/theme.h"

#include <optional>

namespace zuschnitt {

/// The title of a card that is seen from so far that its services have no names: as large as the room
/// allows, in two lines if need be, over the tops of the chips. None if the name is too long to be any
/// larger than usual.
std::optional<Shape> farTitle(const CardPlace &card, const QString &name, const Theme &theme);

} // namespace zuschnitt
