// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/catalogue/catalogue.h"

#include <QtGui/QPainterPath>

namespace zuschnitt {

/// The lines of a small picture, within a square of 24 units.
inline constexpr double stepIconSize = 24;
QPainterPath iconOf(CatalogueStep step);

} // namespace zuschnitt
