// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/mapgrid.h"

namespace zuschnitt {

/// A card with its place.
struct PlacedCard {
    const CardPlan *plan = nullptr;
    QRectF rect;
    int rows = 1; ///< of chips that it shows
};

/// The cards of one block with their places, and the region around them.
struct PlacedBlock {
    const BlockPlan *plan = nullptr;
    std::vector<PlacedCard> cards; ///< in the order of the plan; empty if the region is folded
    QRectF rect;
};

/// Gives every card a place near the wanted one so that none overlaps another.
///
/// Locked cards stay where they are. Then, block by block, the placed cards from top to bottom and
/// at last the free ones go to the nearest free place; then whole regions make room for each other.
/// A card that would reach into a locked one moves up by what it grew, or shows fewer rows.
std::vector<PlacedBlock> pushApart(const std::vector<BlockPlan> &plans);

} // namespace zuschnitt
