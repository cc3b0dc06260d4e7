// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/mapgrid.h"

#include <cmath>
#include <map>

namespace zuschnitt {

using namespace mapstyle;

namespace {

int columnCount(std::size_t products)
{
    const int count = static_cast<int>(products);
    return count <= 3 ? count : std::max(3, static_cast<int>(std::lround(std::sqrt(1.5 * count))));
}

CardPlan planCard(const Portfolio &portfolio, const Product &product, StoredPlaces stored)
{
    CardPlan plan;
    plan.product = &product;
    plan.placement = portfolio.find(placementId(product.id));
    plan.contents = cardContents(portfolio, product);
    plan.height = cardHeight(plan.contents, chipRows(plan.contents));
    if (plan.placement && plan.placement->x && plan.placement->y) {
        plan.locked = plan.placement->locked;
        plan.placed = plan.locked || stored == StoredPlaces::All;
    }
    return plan;
}

bool isFolded(const Portfolio &portfolio, const ProductGroup &group)
{
    const GroupPlacement *placement = portfolio.find(placementId(group.id));
    return placement && placement->folded;
}

std::vector<BlockPlan> collectBlocks(const Portfolio &portfolio, CutId cut, StoredPlaces stored)
{
    std::vector<BlockPlan> blocks;
    std::unordered_map<ProductGroupId, std::size_t> index;
    for (const ProductGroup *group : portfolio.where<&ProductGroup::cut>(cut)) {
        index.emplace(group->id, blocks.size());
        blocks.push_back({group, isFolded(portfolio, *group), {}, {}, {}});
    }
    blocks.emplace_back();
    for (const Product *product : portfolio.where<&Product::cut>(cut)) {
        const auto found = product->group ? index.find(*product->group) : index.end();
        BlockPlan &block = found == index.end() ? blocks.back() : blocks[found->second];
        block.cards.push_back(planCard(portfolio, *product, stored));
    }
    return blocks;
}

double widthOf(int columns) { return columns * cardWidth + (columns - 1) * cardGap; }

/// Puts the cards into columns, relative to the block's first card, and returns the size of all.
QSizeF fillColumns(BlockPlan &block)
{
    const int columns = columnCount(block.cards.size());
    std::vector<double> bottoms(static_cast<std::size_t>(std::max(1, columns)), 0.0);
    for (std::size_t index = 0; index < block.cards.size(); ++index) {
        const std::size_t column = index % bottoms.size();
        block.cards[index].wanted = {static_cast<double>(column) * (cardWidth + cardGap), bottoms[column]};
        bottoms[column] += block.cards[index].height + cardGap;
    }
    const double height = *std::max_element(bottoms.begin(), bottoms.end()) - cardGap;
    return {widthOf(std::max(1, columns)), std::max(height, chipHeight)};
}

QSizeF blockSize(const BlockPlan &block, QSizeF cards)
{
    if (!block.group)
        return cards;
    if (block.folded)
        return {cardWidth + 2 * regionPadding, regionTitleHeight + 8};
    return {cards.width() + 2 * regionPadding, cards.height() + regionTitleHeight + regionPadding};
}

/// How wide a shelf may become: by the number of products, wider than tall, as screens are.
double shelfWidth(const std::vector<BlockPlan> &blocks)
{
    std::size_t products = 0;
    int widest = 1;
    for (const BlockPlan &block : blocks) {
        products += block.cards.size();
        widest = std::max(widest, columnCount(block.cards.size()));
    }
    const double columns = 1.25 * columnCount(products) + 1;
    return std::max(widthOf(widest) + 2 * regionPadding, columns * (cardWidth + cardGap));
}

void placeBlocks(std::vector<BlockPlan> &blocks)
{
    const double limit = shelfWidth(blocks);
    QPointF corner;
    double shelfHeight = 0;
    for (BlockPlan &block : blocks) {
        if (!block.group && block.cards.empty())
            continue;
        const QSizeF size = blockSize(block, fillColumns(block));
        if (corner.x() > 0 && corner.x() + size.width() > limit) {
            corner = {0, corner.y() + shelfHeight + regionGap};
            shelfHeight = 0;
        }
        block.rect = QRectF(corner, size);
        block.origin = block.group ? corner + QPointF(regionPadding, regionTitleHeight) : corner;
        for (CardPlan &card : block.cards)
            card.wanted += block.origin;
        corner.rx() += size.width() + regionGap;
        shelfHeight = std::max(shelfHeight, size.height());
    }
}

/// How far the block was moved as a whole: the distance from the grid that most of its placed cards
/// share. New cards of a region that was carried elsewhere then appear with the others.
QPointF commonShift(const BlockPlan &block)
{
    std::map<std::pair<double, double>, std::size_t> votes;
    std::size_t placed = 0;
    for (const CardPlan &card : block.cards) {
        if (!card.placed)
            continue;
        ++placed;
        ++votes[{std::round(*card.placement->x - card.wanted.x()), std::round(*card.placement->y - card.wanted.y())}];
    }
    for (const auto &[shift, count] : votes) {
        if (2 * count > placed && 4 * placed >= 3 * block.cards.size())
            return {shift.first, shift.second};
    }
    return {};
}

} // namespace

std::vector<BlockPlan> planMap(const Portfolio &portfolio, CutId cut, StoredPlaces stored)
{
    std::vector<BlockPlan> blocks = collectBlocks(portfolio, cut, stored);
    placeBlocks(blocks);
    for (BlockPlan &block : blocks) {
        const QPointF shift = commonShift(block);
        block.rect.translate(shift);
        for (CardPlan &card : block.cards)
            card.wanted = card.placed ? QPointF(*card.placement->x, *card.placement->y) : card.wanted + shift;
    }
    return blocks;
}

} // namespace zuschnitt
