// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/mapgeometry.h"

namespace zuschnitt {

/// The lines between the cards, heaviest first, ties in the order of the cards. They leave from
/// the sides that face each other, spread along a side in the order of their other ends, so that
/// they do not cross at the card.
std::vector<LinkPlace> placeLinks(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry);

} // namespace zuschnitt
