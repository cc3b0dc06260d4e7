// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QRectF>

#include <optional>
#include <unordered_map>
#include <vector>

namespace zuschnitt {

/// Rectangles that are taken, in a grid of cells, so that asking for free room stays cheap with
/// many of them.
class FreeSpace final {
public:
    /// `gap` is the distance kept between any two rectangles.
    explicit FreeSpace(double gap) : m_gap(gap) { }

    void take(const QRectF &rect);
    /// True if nothing taken is closer to `rect` than the gap.
    bool isFree(const QRectF &rect) const { return obstacle(rect) == nullptr; }
    /// The nearest place for `rect` that is free: itself, or moved along the edges of what is in the
    /// way, least distance first, downwards on a tie.
    QRectF nearestFree(const QRectF &rect) const;
    /// The same, but only within `bounds`, where `rect` starts; none if there is no room.
    std::optional<QRectF> nearestFreeWithin(const QRectF &rect, const QRectF &bounds) const;

private:
    template <typename Allowed>
    std::optional<QRectF> search(const QRectF &rect, Allowed allowed) const;
    const QRectF *obstacle(const QRectF &rect) const;
    QRectF below(QRectF rect) const;

    double m_gap;
    std::vector<QRectF> m_taken;
    std::unordered_map<qint64, std::vector<std::size_t>> m_cells;
};

} // namespace zuschnitt
