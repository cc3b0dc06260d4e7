// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/mapgrid.h"

#include <cmath>
#include <limits>
#include <map>

namespace zuschnitt {

using namespace mapstyle;

namespace {

/// How cards and blocks follow each other.
struct Grid {
    enum class Filling {
        InRows, ///< a card that grows moves nothing but what stands below it
        ShortestColumn,
        InColumns, ///< one column after the other, of about one height
    };
    int mostColumns = 0; ///< of a block; 0: by its number of products
    double shelfWidth = 0;
    Filling filling = Filling::InRows;
};

int columnCount(const Grid &grid, std::size_t products)
{
    return grid.mostColumns == 0 ? usualColumns(products) : std::min(grid.mostColumns, static_cast<int>(products));
}

CardPlan planCard(const Portfolio &portfolio, const Product &product, StoredPlaces stored, MapShape::Cards cards)
{
    CardPlan plan;
    plan.product = &product;
    plan.placement = portfolio.find(placementId(product.id));
    plan.contents = cardContents(portfolio, product);
    plan.contents.folded = plan.contents.folded || cards == MapShape::Cards::Folded;
    plan.height = cardHeight(plan.contents, chipRows(plan.contents));
    if (stored != StoredPlaces::None && plan.placement && plan.placement->x && plan.placement->y) {
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

std::vector<BlockPlan> collectBlocks(const Portfolio &portfolio, CutId cut, StoredPlaces stored, MapShape::Cards cards)
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
        block.cards.push_back(planCard(portfolio, *product, stored, cards));
    }
    return blocks;
}

double widthOf(int columns) { return columns * cardWidth + (columns - 1) * cardGap; }

std::size_t columnFor(Grid::Filling filling, std::size_t index, const std::vector<double> &bottoms)
{
    if (filling == Grid::Filling::InRows)
        return index % bottoms.size();
    return static_cast<std::size_t>(std::min_element(bottoms.begin(), bottoms.end()) - bottoms.begin());
}

/// How many columns cards one below the other take if none is taller than `most`.
std::size_t columnsNeeded(const BlockPlan &block, double most)
{
    std::size_t columns = 1;
    double bottom = 0;
    for (const CardPlan &card : block.cards) {
        if (bottom > 0 && bottom + card.height > most) {
            ++columns;
            bottom = 0;
        }
        bottom += card.height + cardGap;
    }
    return columns;
}

/// The least height of columns into which all cards go, one after the other.
double columnHeight(const BlockPlan &block, std::size_t columns)
{
    double height = 0;
    for (const CardPlan &card : block.cards)
        height = std::max(height, card.height);
    while (columnsNeeded(block, height) > columns)
        height += grid;
    return height;
}

/// Puts the cards into columns, relative to the block's first card, and returns the size of all.
QSizeF fillColumns(BlockPlan &block, const Grid &grid)
{
    const int columns = std::max(1, columnCount(grid, block.cards.size()));
    std::vector<double> bottoms(static_cast<std::size_t>(columns), 0.0);
    const bool inColumns = grid.filling == Grid::Filling::InColumns;
    const double most = inColumns ? columnHeight(block, bottoms.size()) : 0;
    std::size_t column = 0;
    for (std::size_t index = 0; index < block.cards.size(); ++index) {
        if (inColumns)
            column += bottoms[column] > 0 && bottoms[column] + block.cards[index].height > most ? 1 : 0;
        else
            column = columnFor(grid.filling, index, bottoms);
        block.cards[index].wanted = {static_cast<double>(column) * (cardWidth + cardGap), bottoms[column]};
        bottoms[column] += block.cards[index].height + cardGap;
    }
    const double height = *std::max_element(bottoms.begin(), bottoms.end()) - cardGap;
    return {widthOf(columns), std::max(height, chipHeight)};
}

QSizeF blockSize(const BlockPlan &block, QSizeF cards)
{
    if (!block.group)
        return cards;
    if (block.folded)
        return {cardWidth + 2 * regionPadding, regionTitleHeight + 8};
    return {cards.width() + 2 * regionPadding, cards.height() + regionTitleHeight + regionPadding};
}

/// The blocks from left to right in shelves; returns the size of all.
QSizeF placeBlocks(std::vector<BlockPlan> &blocks, const Grid &grid)
{
    QPointF corner;
    QSizeF all;
    double shelfHeight = 0;
    for (BlockPlan &block : blocks) {
        if (!block.group && block.cards.empty())
            continue;
        const QSizeF size = blockSize(block, fillColumns(block, grid));
        if (corner.x() > 0 && corner.x() + size.width() > grid.shelfWidth) {
            corner = {0, corner.y() + shelfHeight + regionGap};
            shelfHeight = 0;
        }
        block.rect = QRectF(corner, size);
        block.origin = block.group ? corner + QPointF(regionPadding, regionTitleHeight) : corner;
        for (CardPlan &card : block.cards)
            card.wanted += block.origin;
        corner.rx() += size.width() + regionGap;
        shelfHeight = std::max(shelfHeight, size.height());
        all = all.expandedTo({block.rect.right(), block.rect.bottom()});
    }
    return all;
}

/// How much of a screen of these proportions the size fills: the larger the better.
double magnification(QSizeF size, QSizeF screen)
{
    return std::min(screen.width() / size.width(), screen.height() / size.height());
}

double shelfOf(int columns) { return widthOf(columns) + 2 * regionPadding; }

std::size_t productCount(const std::vector<BlockPlan> &blocks)
{
    std::size_t products = 0;
    for (const BlockPlan &block : blocks)
        products += block.cards.size();
    return products;
}

/// The tidy grid. Where a shelf ends follows from cards of one usual height, so that a card that
/// grows never sends a block into another shelf; windows are a little wider than tall.
Grid tidyGrid(const std::vector<BlockPlan> &blocks)
{
    constexpr double usualHeight = 240;
    constexpr QSizeF usualWindow(5, 4);
    std::vector<BlockPlan> model = blocks;
    int widest = 1;
    for (BlockPlan &block : model) {
        widest = std::max(widest, usualColumns(block.cards.size()));
        for (CardPlan &card : block.cards)
            card.height = usualHeight;
    }
    Grid best;
    double largest = 0;
    const int most = widest + 2 * usualColumns(productCount(blocks));
    for (int columns = widest; columns <= most; ++columns) {
        const Grid grid{0, shelfOf(columns), Grid::Filling::InRows};
        const double reached = magnification(placeBlocks(model, grid), usualWindow);
        if (reached > largest) {
            largest = reached;
            best = grid;
        }
    }
    return best;
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

int usualColumns(std::size_t products)
{
    const int count = static_cast<int>(products);
    return count <= 3 ? count : std::max(3, static_cast<int>(std::lround(std::sqrt(1.5 * count))));
}

std::vector<BlockPlan> planMap(const Portfolio &portfolio, CutId cut, StoredPlaces stored, MapShape::Cards cards)
{
    std::vector<BlockPlan> blocks = collectBlocks(portfolio, cut, stored, cards);
    placeBlocks(blocks, tidyGrid(blocks));
    for (BlockPlan &block : blocks) {
        const QPointF shift = commonShift(block);
        block.rect.translate(shift);
        for (CardPlan &card : block.cards)
            card.wanted = card.placed ? QPointF(*card.placement->x, *card.placement->y) : card.wanted + shift;
    }
    return blocks;
}

std::vector<BlockPlan> planForScreen(const Portfolio &portfolio, CutId cut, MapShape::Cards cards, QSizeF screen)
{
    std::vector<BlockPlan> blocks = collectBlocks(portfolio, cut, StoredPlaces::None, cards);
    Grid best;
    double largest = 0;
    const int most = 2 * usualColumns(productCount(blocks)) + 1;
    for (int columns = 1; columns <= most; ++columns) {
        for (int shelf = columns; shelf <= most; ++shelf) {
            const Grid grid{columns, shelfOf(shelf) + regionGap, Grid::Filling::ShortestColumn};
            const double reached = magnification(placeBlocks(blocks, grid), screen);
            if (reached > largest) {
                largest = reached;
                best = grid;
            }
        }
    }
    placeBlocks(blocks, best);
    return blocks;
}

std::vector<BlockPlan> planInStages(const Portfolio &portfolio, CutId cut, const Stages &stages)
{
    const auto stageOf = [&](const CardPlan &card) {
        const auto found = stages.find(card.product->id);
        return found == stages.end() ? std::numeric_limits<int>::max() : found->second;
    };
    const auto earlier = [&](const CardPlan &left, const CardPlan &right) { return stageOf(left) < stageOf(right); };
    std::vector<BlockPlan> blocks = collectBlocks(portfolio, cut, StoredPlaces::OnlyLocked, MapShape::Cards::AsStored);
    for (BlockPlan &block : blocks)
        std::stable_sort(block.cards.begin(), block.cards.end(), earlier);
    std::stable_sort(blocks.begin(), blocks.end(), [&](const BlockPlan &left, const BlockPlan &right) {
        return !left.cards.empty() && (right.cards.empty() || earlier(left.cards.front(), right.cards.front()));
    });
    Grid grid = tidyGrid(blocks);
    grid.filling = Grid::Filling::InColumns;
    placeBlocks(blocks, grid);
    for (BlockPlan &block : blocks) {
        for (CardPlan &card : block.cards) {
            if (card.placed)
                card.wanted = QPointF(*card.placement->x, *card.placement->y);
        }
    }
    return blocks;
}

} // namespace zuschnitt
