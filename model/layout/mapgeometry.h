// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/textmeasure.h"
#include "model/portfolio/portfolio.h"

#include <QtCore/QRectF>

#include <unordered_map>
#include <vector>

// Where everything on the map lies, as a pure function of the portfolio: the places that a hand or
// Auto-arrange stored, the sizes that follow from the contents, and a push-apart that keeps cards
// from overlapping. Deterministic; nothing is written back. All lengths in map units.

namespace zuschnitt {

/// Lengths every map uses; a 4-unit grid.
namespace mapstyle {
inline constexpr double grid = 4;
inline constexpr double chipHeight = 28;
inline constexpr double chipGap = 8;
inline constexpr double chipWidth = 144;
inline constexpr int chipColumns = 2;
inline constexpr double cardPaddingX = 16;
inline constexpr double cardPaddingY = 12;
inline constexpr double cardGap = 22;
inline constexpr double titleHeight = 20;
inline constexpr double benefitHeight = 18;
inline constexpr double secondBenefitHeight = 16;
inline constexpr double headerGap = 10; ///< between header and chips
inline constexpr double footerHeight = 16;
inline constexpr double footerGap = 8;
inline constexpr double stripWidth = 4;
inline constexpr double cardWidth = 2 * cardPaddingX + chipColumns * chipWidth + (chipColumns - 1) * chipGap;
inline constexpr double regionPadding = 20;
inline constexpr double regionTitleHeight = 36; ///< from the top edge to the cards
inline constexpr double regionGap = 28;
} // namespace mapstyle

struct ChipPlace {
    AssignmentId assignment;
    QRectF rect;
};

/// A capability that the product promises and nothing in it carries yet.
struct PromisePlace {
    PromiseId promise;
    QRectF rect;
};

struct CardPlace {
    ProductId product;
    QRectF rect;
    QRectF title; ///< the line of the title, with the room for number and fold mark at its end
    QRectF benefit; ///< the core benefit, one line or two; null without one
    QRectF footer; ///< owner, cost, users; null where nothing is known
    QRectF moreRect; ///< where "+3" stands; null unless `more`
    bool folded = false;
    bool locked = false;
    bool placed = false; ///< a hand or Auto-arrange put it there
    std::vector<ChipPlace> chips; ///< in order; those that did not fit are missing
    std::vector<PromisePlace> promises; ///< behind the chips, likewise
    int more = 0; ///< how many did not fit ("+3")
};

struct RegionPlace {
    ProductGroupId group;
    QRectF rect;
    QRectF title;
    int productCount = 0;
    bool folded = false; ///< then the cards of its products have no place
};

/// All dependencies between the services at home in two cards, in both directions, as one line.
/// `first` stands before `second` in the order of the products.
struct LinkPlace {
    ProductId first;
    ProductId second;
    double weight = 0;
    int count = 0;
    QPointF start;
    QPointF end;
    QPointF startControl; ///< of the cubic curve
    QPointF endControl;
};

struct MapGeometry {
    std::vector<RegionPlace> regions;
    std::vector<CardPlace> cards; ///< in the order of the products
    std::vector<LinkPlace> links; ///< heaviest first
    QRectF bounds;

    const CardPlace *card(ProductId product) const;
    const CardPlace *cardAt(QPointF point) const;
    const RegionPlace *regionAt(QPointF point) const;
    const RegionPlace *region(ProductGroupId group) const;
    std::unordered_map<ProductId, std::size_t> cardIndex;
};

/// How a map shall lie, beyond what is stored.
struct MapShape {
    enum class Cards { AsStored, Folded };
    Cards cards = Cards::AsStored;
    /// The screen that the map shall fill: only its proportions count. Places given by hand are left
    /// aside then, and cards lie where all together become largest on it. None: as stored.
    std::optional<QSizeF> screen;

    friend bool operator==(const MapShape &, const MapShape &) = default;
};

MapGeometry layOutMap(const Portfolio &portfolio, CutId cut, const MapShape &shape = {});

/// Where a chip dropped at `point` on the card would go: before which chip (none: at the end) and
/// where the insertion line is drawn.
struct InsertionSlot {
    std::optional<AssignmentId> before;
    QRectF line;
};
InsertionSlot insertionSlotAt(const CardPlace &card, QPointF point);

enum class Arrange { OnlyNew, All };
/// Tidy places for cards: a grid by product group, in the order of the products. Locked cards
/// stay. Top left corners by product, only of cards whose place changes.
std::vector<std::pair<ProductId, QPointF>> arrangeMap(const Portfolio &portfolio, CutId cut, Arrange which);

/// Tidy places in columns that are read from left to right, each from top to bottom: `stages` says at
/// which stage a product comes, in ascending order; products without one come last. Groups stay
/// together and follow each other by their first product. Locked cards stay. As arrangeMap(): only
/// cards whose place changes.
using Stages = std::unordered_map<ProductId, int>;
std::vector<std::pair<ProductId, QPointF>> arrangeInStages(const Portfolio &portfolio, CutId cut, const Stages &stages);

} // namespace zuschnitt
