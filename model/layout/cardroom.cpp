// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/cardroom.h"
#include "model/layout/cardsize.h"
#include "model/layout/freespace.h"
#include "model/layout/mapgrid.h"

#include <algorithm>
#include <cmath>

namespace zuschnitt {

using namespace mapstyle;

namespace {

/// What a card of the group keeps clear of: the cards of its own region and those outside any, and
/// the regions of other groups as wholes.
FreeSpace takenBeside(const MapGeometry &geometry, const std::optional<ProductGroupId> &group)
{
    FreeSpace space(cardGap);
    const RegionPlace *own = group ? geometry.region(*group) : nullptr;
    for (const RegionPlace &region : geometry.regions) {
        if (&region != own)
            space.take(region.rect);
    }
    for (const CardPlace &card : geometry.cards) {
        const RegionPlace *around = geometry.regionAt(card.rect.center());
        if (!around || around == own)
            space.take(card.rect);
    }
    return space;
}

/// Below the other cards of its column where the point is near to it.
QPointF inAColumn(const MapGeometry &geometry, const std::optional<ProductGroupId> &group, QPointF wanted)
{
    const RegionPlace *own = group ? geometry.region(*group) : nullptr;
    double nearest = cardWidth / 2;
    double left = wanted.x();
    for (const CardPlace &card : geometry.cards) {
        const double distance = std::abs(card.rect.left() - wanted.x());
        if (distance < nearest && geometry.regionAt(card.rect.center()) == own) {
            nearest = distance;
            left = card.rect.left();
        }
    }
    return {left, wanted.y()};
}

/// The free place for a card of this size within the region as it is.
std::optional<QRectF> roomInside(const RegionPlace &region, const FreeSpace &space, QRectF wanted)
{
    const QRectF inner = region.rect.adjusted(regionPadding, regionTitleHeight, -regionPadding, -regionPadding);
    const QPointF lastCorner = inner.bottomRight() - QPointF(wanted.width(), wanted.height());
    wanted.moveTo(std::max(inner.left(), std::min(wanted.left(), lastCorner.x())),
                  std::max(inner.top(), std::min(wanted.top(), lastCorner.y())));
    return space.nearestFreeWithin(wanted, inner);
}

} // namespace

QPointF onGrid(QPointF point) { return QPointF(std::round(point.x() / grid), std::round(point.y() / grid)) * grid; }

QPointF cornerOfCardAt(QPointF point) { return onGrid(point - QPointF(cardWidth / 2, cardPaddingY + titleHeight)); }

std::vector<std::pair<ProductId, QPointF>> closeUp(const MapGeometry &geometry, const std::vector<ProductId> &products)
{
    std::vector<const CardPlace *> cards;
    QRectF around;
    for (const CardPlace &card : geometry.cards) {
        if (card.locked || std::find(products.begin(), products.end(), card.product) == products.end())
            continue;
        cards.push_back(&card);
        around = around.isNull() ? card.rect : around.united(card.rect);
    }
    std::vector<double> bottoms(static_cast<std::size_t>(std::max(1, usualColumns(cards.size()))), around.top());
    std::vector<std::pair<ProductId, QPointF>> corners;
    for (std::size_t index = 0; index < cards.size(); ++index) {
        const std::size_t column = index % bottoms.size();
        corners.emplace_back(
            cards[index]->product,
            QPointF(around.left() + static_cast<double>(column) * (cardWidth + cardGap), bottoms[column]));
        bottoms[column] += cards[index]->rect.height() + cardGap;
    }
    return corners;
}

QRectF roomForCard(const MapGeometry &geometry, const std::optional<ProductGroupId> &group, QPointF wanted,
                   const CardRoom &room)
{
    const CardContents contents{room.chips, 0, 0, false, false};
    const double height = cardHeight(contents, chipRows(contents));
    const QPointF corner = inAColumn(geometry, group, wanted);
    const QRectF tall(corner, QSizeF(cardWidth, height + room.spareRows * (chipHeight + chipGap)));
    const QRectF small(corner, QSizeF(cardWidth, height));
    const FreeSpace space = takenBeside(geometry, group);
    const RegionPlace *region = group ? geometry.region(*group) : nullptr;
    const auto inside = region && !region->folded ? roomInside(*region, space, small) : std::optional<QRectF>();
    return inside ? *inside : QRectF(space.nearestFree(tall).topLeft(), small.size());
}

} // namespace zuschnitt
