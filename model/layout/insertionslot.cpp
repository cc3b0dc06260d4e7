// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/mapgeometry.h"

#include <cmath>

namespace zuschnitt {

namespace {

constexpr double lineWidth = 2;

/// True if the chip comes after a drop at `point`: it lies in a row further down, or in the same
/// row with its middle to the right.
bool isAfter(const QRectF &chip, QPointF point)
{
    if (point.y() < chip.top() - mapstyle::chipGap / 2)
        return true;
    return point.y() < chip.bottom() + mapstyle::chipGap / 2 && point.x() < chip.center().x();
}

QRectF lineAt(double x, double top) { return {x - lineWidth / 2, top, lineWidth, mapstyle::chipHeight}; }

QRectF lineBefore(const QRectF &chip) { return lineAt(chip.left() - mapstyle::chipGap / 2, chip.top()); }

QRectF lineAfterLast(const CardPlace &card)
{
    if (!card.chips.empty()) {
        const QRectF &last = card.chips.back().rect;
        return lineAt(last.right() + mapstyle::chipGap / 2, last.top());
    }
    const double top = std::max(card.title.bottom(), card.benefit.bottom()) + mapstyle::headerGap;
    return lineAt(card.title.left() - mapstyle::chipGap / 2, card.folded ? card.rect.top() + 8 : top);
}

} // namespace

InsertionSlot insertionSlotAt(const CardPlace &card, QPointF point)
{
    for (const ChipPlace &chip : card.chips) {
        if (isAfter(chip.rect, point))
            return {chip.assignment, lineBefore(chip.rect)};
    }
    return {std::nullopt, lineAfterLast(card)};
}

} // namespace zuschnitt
