// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/mapgeometry.h"
#include "model/layout/maplinks.h"
#include "model/layout/pushapart.h"
#include "model/portfolio/placement.h"

namespace zuschnitt {

using namespace mapstyle;

namespace {

std::vector<RegionPlace> regionsOf(const std::vector<PlacedBlock> &blocks)
{
    std::vector<RegionPlace> regions;
    for (const PlacedBlock &block : blocks) {
        if (!block.plan->group)
            continue;
        RegionPlace region;
        region.group = block.plan->group->id;
        region.rect = block.rect;
        region.title = QRectF(block.rect.left() + regionPadding, block.rect.top() + 8,
                              block.rect.width() - 2 * regionPadding, 24);
        region.productCount = static_cast<int>(block.plan->cards.size());
        region.folded = block.plan->folded;
        regions.push_back(region);
    }
    return regions;
}

CardPlace cardPlace(const Portfolio &portfolio, const PlacedCard &placed)
{
    CardPlace card;
    card.product = placed.plan->product->id;
    card.rect = placed.rect;
    card.folded = placed.plan->contents.folded;
    card.locked = placed.plan->locked;
    card.placed = placed.plan->placed;
    placeContents(card, placed.plan->contents, placed.rows, portfolio.where<&Assignment::product>(card.product),
                  openPromises(portfolio, card.product));
    return card;
}

std::vector<const PlacedCard *> cardsInOrder(const std::vector<PlacedBlock> &blocks)
{
    std::vector<const PlacedCard *> cards;
    for (const PlacedBlock &block : blocks) {
        for (const PlacedCard &card : block.cards)
            cards.push_back(&card);
    }
    std::sort(cards.begin(), cards.end(), [](const PlacedCard *left, const PlacedCard *right) {
        return inOrder(left->plan->product, right->plan->product);
    });
    return cards;
}

QRectF boundsOf(const MapGeometry &geometry)
{
    QRectF bounds;
    const auto include = [&](const QRectF &rect) { bounds = bounds.isNull() ? rect : bounds.united(rect); };
    for (const RegionPlace &region : geometry.regions)
        include(region.rect);
    for (const CardPlace &card : geometry.cards)
        include(card.rect);
    return bounds;
}

MapGeometry geometryOf(const Portfolio &portfolio, CutId cut, const std::vector<BlockPlan> &plans)
{
    const std::vector<PlacedBlock> blocks = pushApart(plans);
    MapGeometry geometry;
    geometry.regions = regionsOf(blocks);
    for (const PlacedCard *card : cardsInOrder(blocks)) {
        geometry.cardIndex.emplace(card->plan->product->id, geometry.cards.size());
        geometry.cards.push_back(cardPlace(portfolio, *card));
    }
    geometry.links = placeLinks(portfolio, cut, geometry);
    geometry.bounds = boundsOf(geometry);
    return geometry;
}

/// The corners of the cards that `changes` names, where they differ from what is stored.
template <typename Changes>
std::vector<std::pair<ProductId, QPointF>> movedCorners(const Portfolio &portfolio, const MapGeometry &geometry,
                                                        Changes changes)
{
    std::vector<std::pair<ProductId, QPointF>> moved;
    for (const CardPlace &card : geometry.cards) {
        const ProductPlacement *placement = portfolio.find(placementId(card.product));
        const bool hasPlace = placement && placement->x && placement->y;
        if (changes(card, hasPlace) && (!hasPlace || QPointF(*placement->x, *placement->y) != card.rect.topLeft()))
            moved.emplace_back(card.product, card.rect.topLeft());
    }
    return moved;
}

} // namespace

const CardPlace *MapGeometry::card(ProductId product) const
{
    const auto found = cardIndex.find(product);
    return found == cardIndex.end() ? nullptr : &cards[found->second];
}

const CardPlace *MapGeometry::cardAt(QPointF point) const
{
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [point](const CardPlace &card) { return card.rect.contains(point); });
    return found == cards.end() ? nullptr : &*found;
}

const RegionPlace *MapGeometry::regionAt(QPointF point) const
{
    const auto found = std::find_if(regions.begin(), regions.end(),
                                    [point](const RegionPlace &region) { return region.rect.contains(point); });
    return found == regions.end() ? nullptr : &*found;
}

const RegionPlace *MapGeometry::region(ProductGroupId group) const
{
    const auto found = std::find_if(regions.begin(), regions.end(),
                                    [group](const RegionPlace &region) { return region.group == group; });
    return found == regions.end() ? nullptr : &*found;
}

MapGeometry layOutMap(const Portfolio &portfolio, CutId cut, const MapShape &shape)
{
    return geometryOf(portfolio, cut,
                      shape.screen ? planForScreen(portfolio, cut, shape.cards, *shape.screen)
                                   : planMap(portfolio, cut, StoredPlaces::All, shape.cards));
}

std::vector<std::pair<ProductId, QPointF>> arrangeMap(const Portfolio &portfolio, CutId cut, Arrange which)
{
    const StoredPlaces stored = which == Arrange::All ? StoredPlaces::OnlyLocked : StoredPlaces::All;
    const MapGeometry geometry = geometryOf(portfolio, cut, planMap(portfolio, cut, stored));
    return movedCorners(portfolio, geometry, [which](const CardPlace &card, bool hasPlace) {
        return which == Arrange::OnlyNew ? !hasPlace : !card.locked;
    });
}

std::vector<std::pair<ProductId, QPointF>> arrangeInStages(const Portfolio &portfolio, CutId cut, const Stages &stages)
{
    const MapGeometry geometry = geometryOf(portfolio, cut, planInStages(portfolio, cut, stages));
    return movedCorners(portfolio, geometry, [](const CardPlace &card, bool) { return !card.locked; });
}

} // namespace zuschnitt
