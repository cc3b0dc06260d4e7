// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/shapeindex.h"

#include <algorithm>
#include <cmath>

namespace zuschnitt {

namespace {

constexpr double smallestCell = 128;
constexpr double mostCellsPerSide = 128;
constexpr int mostCellsOfOneShape = 24;

/// QRectF::intersects() is false for empty rectangles, which straight lines have.
bool touch(const QRectF &left, const QRectF &right)
{
    return left.left() <= right.right() && right.left() <= left.right() && left.top() <= right.bottom()
        && right.top() <= left.bottom();
}

} // namespace

ShapeIndex::ShapeIndex(const Drawing &drawing)
{
    const QRectF bounds = drawing.bounds();
    m_origin = bounds.topLeft();
    m_cellSize = std::max(smallestCell, std::max(bounds.width(), bounds.height()) / mostCellsPerSide);
    m_columns = static_cast<int>(bounds.width() / m_cellSize) + 1;
    m_rows = static_cast<int>(bounds.height() / m_cellSize) + 1;
    m_cells.resize(static_cast<std::size_t>(m_columns * m_rows));
    m_bounds.reserve(drawing.shapes().size());
    for (const Shape &shape : drawing.shapes()) {
        const std::size_t index = m_bounds.size();
        m_bounds.push_back(shape.bounds);
        const QRect cells = cellsOf(shape.bounds);
        if (cells.width() * cells.height() > mostCellsOfOneShape) {
            m_large.push_back(index);
            continue;
        }
        for (int row = cells.top(); row <= cells.bottom(); ++row) {
            for (int column = cells.left(); column <= cells.right(); ++column)
                m_cells[static_cast<std::size_t>(row * m_columns + column)].push_back(index);
        }
    }
}

QRect ShapeIndex::cellsOf(const QRectF &rect) const
{
    const auto clamped = [this](double value, double origin, int count) {
        return static_cast<int>(std::clamp(std::floor((value - origin) / m_cellSize), 0.0, count - 1.0));
    };
    return QRect(QPoint(clamped(rect.left(), m_origin.x(), m_columns), clamped(rect.top(), m_origin.y(), m_rows)),
                 QPoint(clamped(rect.right(), m_origin.x(), m_columns), clamped(rect.bottom(), m_origin.y(), m_rows)));
}

std::vector<std::size_t> ShapeIndex::shapesIn(const QRectF &rect) const
{
    std::vector<std::size_t> found;
    if (m_cells.empty())
        return found;
    const auto takeTouching = [&](const std::vector<std::size_t> &candidates) {
        for (const std::size_t index : candidates) {
            if (touch(m_bounds[index], rect))
                found.push_back(index);
        }
    };
    takeTouching(m_large);
    const QRect cells = cellsOf(rect);
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        for (int column = cells.left(); column <= cells.right(); ++column)
            takeTouching(cell(column, row));
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace zuschnitt
