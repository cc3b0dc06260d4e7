// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/pushapart.h"
#include "model/layout/freespace.h"

namespace zuschnitt {

using namespace mapstyle;

namespace {

QRectF rectWith(const CardPlan &plan, int rows)
{
    return {plan.wanted, QSizeF(cardWidth, cardHeight(plan.contents, rows))};
}

/// Locked first, then placed from top to bottom, then free ones in their order.
template <typename Item, typename PlanOf>
void sortByPrecedence(std::vector<Item *> &items, PlanOf planOf)
{
    const auto rank = [&](const Item *item) {
        const CardPlan &plan = planOf(*item);
        return plan.locked ? 0 : plan.placed ? 1 : 2;
    };
    std::stable_sort(items.begin(), items.end(), [&](const Item *left, const Item *right) {
        if (rank(left) != rank(right))
            return rank(left) < rank(right);
        if (rank(left) == 2)
            return false;
        const QPointF a = planOf(*left).wanted;
        const QPointF b = planOf(*right).wanted;
        return a.y() != b.y() ? a.y() < b.y() : a.x() < b.x();
    });
}

std::vector<PlacedCard *> inPrecedence(std::vector<PlacedCard> &cards)
{
    std::vector<PlacedCard *> order;
    order.reserve(cards.size());
    for (PlacedCard &card : cards)
        order.push_back(&card);
    sortByPrecedence(order, [](const PlacedCard &card) -> const CardPlan & { return *card.plan; });
    return order;
}

/// Fewer rows, until the card keeps clear of `space` at its wanted place; false if it never does.
bool foldRows(PlacedCard &card, const FreeSpace &space)
{
    for (int rows = chipRows(card.plan->contents); rows >= 1; --rows) {
        const QRectF rect = rectWith(*card.plan, rows);
        if (space.isFree(rect)) {
            card.rect = rect;
            card.rows = rows;
            return true;
        }
    }
    return false;
}

/// Up, by no more than what the card is taller than its smallest size.
bool growUpwards(PlacedCard &card, const FreeSpace &locked, const FreeSpace &space)
{
    const double smallest = cardHeight(card.plan->contents, 1);
    if (!locked.isFree(card.rect)) {
        const QRectF moved = locked.nearestFree(card.rect);
        const double up = card.rect.top() - moved.top();
        if (moved.left() == card.rect.left() && up > 0 && up <= card.rect.height() - smallest && space.isFree(moved)) {
            card.rect = moved;
            return true;
        }
    }
    return false;
}

class PushApart final {
public:
    explicit PushApart(const std::vector<BlockPlan> &plans) : m_locked(cardGap)
    {
        for (const BlockPlan &plan : plans) {
            PlacedBlock block{&plan, {}, {}};
            if (!plan.folded) {
                for (const CardPlan &card : plan.cards)
                    block.cards.push_back({&card, rectWith(card, chipRows(card.contents)), chipRows(card.contents)});
            }
            m_blocks.push_back(std::move(block));
        }
    }

    std::vector<PlacedBlock> run()
    {
        placeLocked();
        for (PlacedBlock &block : m_blocks)
            settle(block);
        separateBlocks();
        separateRest();
        for (PlacedBlock &block : m_blocks)
            surround(block);
        return std::move(m_blocks);
    }

private:
    template <typename Visitor>
    void forEachCard(Visitor &&visit)
    {
        for (PlacedBlock &block : m_blocks) {
            for (PlacedCard &card : block.cards)
                visit(card);
        }
    }

    void placeLocked()
    {
        // All at their smallest first, so that none grows over another's place.
        FreeSpace smallest(cardGap);
        forEachCard([&](PlacedCard &card) {
            if (card.plan->locked)
                smallest.take(rectWith(*card.plan, 1));
        });
        forEachCard([&](PlacedCard &card) {
            if (card.plan->locked)
                fitLocked(card, smallest);
        });
    }

    void fitLocked(PlacedCard &card, const FreeSpace &smallest)
    {
        const double least = cardHeight(card.plan->contents, 1);
        int rows = card.rows;
        for (; rows > 1; --rows) {
            // What the card needs below its smallest size is free of the others' smallest and of
            // those already placed.
            QRectF growth = rectWith(*card.plan, rows);
            growth.setTop(growth.top() + least + cardGap);
            const bool grown = growth.height() <= 0 || smallest.isFree(growth);
            if (grown && m_locked.isFree(rectWith(*card.plan, rows)))
                break;
        }
        card.rows = rows;
        card.rect = rectWith(*card.plan, rows);
        m_locked.take(card.rect);
    }

    /// The cards of one block among themselves and around all locked ones.
    void settle(PlacedBlock &block)
    {
        FreeSpace space = m_locked;
        for (PlacedCard *card : inPrecedence(block.cards)) {
            if (card->plan->locked)
                continue;
            placeCard(*card, space);
            space.take(card->rect);
        }
        surround(block);
    }

    void placeCard(PlacedCard &card, const FreeSpace &space) const
    {
        const bool staysNear = card.plan->placed && !m_locked.isFree(card.rect);
        if (staysNear && (growUpwards(card, m_locked, space) || foldRows(card, space)))
            return;
        card.rect = space.nearestFree(card.rect);
    }

    static void surround(PlacedBlock &block)
    {
        QRectF around;
        if (block.plan->folded) {
            block.rect = QRectF(foldedCorner(*block.plan), block.plan->rect.size());
            return;
        }
        for (const PlacedCard &card : block.cards)
            around = around.isNull() ? card.rect : around.united(card.rect);
        if (block.cards.empty())
            block.rect = block.rect.isNull() ? block.plan->rect : block.rect;
        else if (block.plan->group)
            block.rect = around.adjusted(-regionPadding, -regionTitleHeight, regionPadding, regionPadding);
        else
            block.rect = around;
    }

    static QPointF foldedCorner(const BlockPlan &plan)
    {
        if (plan.cards.empty())
            return plan.rect.topLeft();
        QPointF corner = plan.cards.front().wanted;
        for (const CardPlan &card : plan.cards)
            corner = {std::min(corner.x(), card.wanted.x()), std::min(corner.y(), card.wanted.y())};
        return corner - QPointF(regionPadding, regionTitleHeight);
    }

    /// Regions and cards of no group make room for each other; a region moves with all its cards.
    void separateBlocks()
    {
        FreeSpace space(cardGap);
        std::vector<PlacedBlock *> regions;
        for (PlacedBlock &block : m_blocks) {
            if (block.plan->group && hasLocked(block))
                space.take(block.rect);
            else if (block.plan->group)
                regions.push_back(&block);
            else
                takeLocked(block, space);
        }
        sortRegions(regions);
        for (PlacedBlock *block : regions) {
            move(*block, space.nearestFree(block->rect).topLeft() - block->rect.topLeft());
            space.take(block->rect);
        }
        for (PlacedCard *card : inPrecedence(m_blocks.back().cards)) {
            if (card->plan->locked)
                continue;
            card->rect = space.nearestFree(card->rect);
            space.take(card->rect);
        }
    }

    static bool hasLocked(const PlacedBlock &block)
    {
        return std::any_of(block.cards.begin(), block.cards.end(),
                           [](const PlacedCard &card) { return card.plan->locked; });
    }

    static void takeLocked(const PlacedBlock &block, FreeSpace &space)
    {
        for (const PlacedCard &card : block.cards) {
            if (card.plan->locked)
                space.take(card.rect);
        }
    }

    static void sortRegions(std::vector<PlacedBlock *> &regions)
    {
        const auto isPlaced = [](const PlacedBlock *block) {
            return std::any_of(block->plan->cards.begin(), block->plan->cards.end(),
                               [](const CardPlan &card) { return card.placed; });
        };
        std::stable_sort(regions.begin(), regions.end(), [&](const PlacedBlock *left, const PlacedBlock *right) {
            if (isPlaced(left) != isPlaced(right))
                return isPlaced(left);
            const QPointF a = left->rect.topLeft();
            const QPointF b = right->rect.topLeft();
            return a.y() != b.y() ? a.y() < b.y() : a.x() < b.x();
        });
    }

    static void move(PlacedBlock &block, QPointF distance)
    {
        block.rect.translate(distance);
        for (PlacedCard &card : block.cards)
            card.rect.translate(distance);
    }

    /// Regions that hold locked cards cannot move, so cards of different blocks may still overlap.
    void separateRest()
    {
        FreeSpace space = m_locked;
        forEachCard([&](PlacedCard &card) {
            if (card.plan->locked)
                return;
            card.rect = space.nearestFree(card.rect);
            space.take(card.rect);
        });
    }

    std::vector<PlacedBlock> m_blocks;
    FreeSpace m_locked;
};

} // namespace

std::vector<PlacedBlock> pushApart(const std::vector<BlockPlan> &plans) { return PushApart(plans).run(); }

} // namespace zuschnitt
