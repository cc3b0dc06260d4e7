// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/cardsize.h"

namespace zuschnitt {

/// A product as the layout sees it before it has a place.
struct CardPlan {
    const Product *product = nullptr;
    const ProductPlacement *placement = nullptr; ///< may be null
    CardContents contents;
    double height = 0;
    QPointF wanted; ///< top left corner
    bool placed = false;
    bool locked = false;
};

/// The products of a group, or (without group, last) those of none.
struct BlockPlan {
    const ProductGroup *group = nullptr;
    bool folded = false;
    std::vector<CardPlan> cards; ///< in the order of the products
    QPointF origin; ///< top left corner of the block's first card in the grid
    QRectF rect; ///< of the region, or around the cards outside any group
};

/// Which stored places count.
enum class StoredPlaces { All, OnlyLocked, None };

/// The tidy map: blocks from left to right in shelves, in each the cards in columns. Columns and
/// shelves follow from numbers of products, not from sizes, so that a card that grows moves
/// nothing but what stands below it. A stored place replaces that of the grid.
std::vector<BlockPlan> planMap(const Portfolio &portfolio, CutId cut, StoredPlaces stored,
                               MapShape::Cards cards = MapShape::Cards::AsStored);

/// The map that is largest on a screen of these proportions: of the numbers of columns that come
/// into question the best, each card in the shortest column. Nothing stored counts but what is
/// folded.
std::vector<BlockPlan> planForScreen(const Portfolio &portfolio, CutId cut, MapShape::Cards cards, QSizeF screen);

/// The tidy map with the cards in the order of their stages: columns from left to right, filled one
/// after the other. Only locked places count.
std::vector<BlockPlan> planInStages(const Portfolio &portfolio, CutId cut, const Stages &stages);

/// The usual number of columns for a number of products.
int usualColumns(std::size_t products);

} // namespace zuschnitt
