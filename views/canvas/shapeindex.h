// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/drawing.h"

#include <vector>

namespace zuschnitt {

/// Finds the shapes of a drawing that touch a rectangle, by a grid over its bounds. Shapes that
/// span many cells (long links, regions) stand in a list of their own.
class ShapeIndex final {
public:
    ShapeIndex() = default;
    explicit ShapeIndex(const Drawing &drawing);

    /// Indices into Drawing::shapes() of what touches `rect`, back to front.
    std::vector<std::size_t> shapesIn(const QRectF &rect) const;

private:
    QRect cellsOf(const QRectF &rect) const;
    const std::vector<std::size_t> &cell(int column, int row) const
    {
        return m_cells[static_cast<std::size_t>(row * m_columns + column)];
    }

    std::vector<QRectF> m_bounds;
    QPointF m_origin;
    double m_cellSize = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::vector<std::size_t>> m_cells;
    std::vector<std::size_t> m_large;
};

} // namespace zuschnitt
