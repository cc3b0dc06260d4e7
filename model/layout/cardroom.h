// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/mapgeometry.h"

namespace zuschnitt {

/// How much room a new card asks for: for the services it gets at once (`chips`), and for those
/// that will soon follow.
struct CardRoom {
    int chips = 0;
    int spareRows = 0;
};

/// The nearest point on the grid of the map.
QPointF onGrid(QPointF point);

/// The corner of a card whose title is at the point, on the grid of the map.
QPointF cornerOfCardAt(QPointF point);

/// Where a new card lies so that no card or region has to move for it: the free place nearest to
/// `wanted` (its top left corner), in map units, in line with a column of cards nearby. A card of
/// a group stays within its region where that has room left.
QRectF roomForCard(const MapGeometry &geometry, const std::optional<ProductGroupId> &group, QPointF wanted,
                   const CardRoom &room = {});

/// Corners for cards that are put together: close to each other in the usual columns, the first at
/// the upper left corner that they have among them now. In the order of the map; locked cards and
/// those that the map does not show are left out.
std::vector<std::pair<ProductId, QPointF>> closeUp(const MapGeometry &geometry, const std::vector<ProductId> &products);

} // namespace zuschnitt
