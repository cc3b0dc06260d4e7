// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/freespace.h"

#include <cmath>
#include <queue>
#include <set>

namespace zuschnitt {

namespace {

constexpr double cellSize = 400;
/// Gaps are computed by adding and subtracting lengths; this much may get lost on the way.
constexpr double tolerance = 1e-6;
/// After so many places tried, the search gives up and goes straight down.
constexpr std::size_t searchLimit = 240;

template <typename Visitor>
void forEachCell(const QRectF &rect, Visitor &&visit)
{
    const auto first = [](double value) { return static_cast<qint64>(std::floor(value / cellSize)); };
    for (qint64 x = first(rect.left()); x <= first(rect.right()); ++x) {
        for (qint64 y = first(rect.top()); y <= first(rect.bottom()); ++y)
            visit(x * 1'000'003 + y);
    }
}

bool closer(const QRectF &left, const QRectF &right, double gap)
{
    return left.left() < right.right() + gap - tolerance && right.left() < left.right() + gap - tolerance
        && left.top() < right.bottom() + gap - tolerance && right.top() < left.bottom() + gap - tolerance;
}

struct Candidate {
    double cost = 0;
    int order = 0; ///< in which it was found; decides ties
    QRectF rect;

    bool operator>(const Candidate &other) const
    {
        return cost != other.cost ? cost > other.cost : order > other.order;
    }
};

} // namespace

void FreeSpace::take(const QRectF &rect)
{
    const std::size_t index = m_taken.size();
    m_taken.push_back(rect);
    forEachCell(rect, [this, index](qint64 cell) { m_cells[cell].push_back(index); });
}

const QRectF *FreeSpace::obstacle(const QRectF &rect) const
{
    std::size_t lowest = m_taken.size();
    forEachCell(rect.adjusted(-m_gap, -m_gap, m_gap, m_gap), [&](qint64 cell) {
        const auto found = m_cells.find(cell);
        if (found == m_cells.end())
            return;
        for (const std::size_t index : found->second) {
            if (index < lowest && closer(rect, m_taken[index], m_gap))
                lowest = index;
        }
    });
    return lowest == m_taken.size() ? nullptr : &m_taken[lowest];
}

QRectF FreeSpace::nearestFree(const QRectF &rect) const
{
    const std::optional<QRectF> found = search(rect, [](const QRectF &) { return true; });
    return found ? *found : below(rect);
}

std::optional<QRectF> FreeSpace::nearestFreeWithin(const QRectF &rect, const QRectF &bounds) const
{
    const QRectF room = bounds.adjusted(-tolerance, -tolerance, tolerance, tolerance);
    return search(rect, [&](const QRectF &candidate) { return room.contains(candidate); });
}

template <typename Allowed>
std::optional<QRectF> FreeSpace::search(const QRectF &rect, Allowed allowed) const
{
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> open;
    std::set<std::pair<double, double>> seen;
    int order = 0;
    const auto consider = [&](double x, double y) {
        const QRectF candidate(QPointF(x, y), rect.size());
        if (!allowed(candidate) || !seen.emplace(x, y).second)
            return;
        const double cost = std::abs(x - rect.left()) + std::abs(y - rect.top());
        open.push({cost, order++, candidate});
    };
    consider(rect.left(), rect.top());
    while (!open.empty() && seen.size() < searchLimit) {
        const QRectF candidate = open.top().rect;
        open.pop();
        const QRectF *inTheWay = obstacle(candidate);
        if (!inTheWay)
            return candidate;
        consider(candidate.left(), inTheWay->bottom() + m_gap);
        consider(inTheWay->right() + m_gap, candidate.top());
        consider(candidate.left(), inTheWay->top() - m_gap - rect.height());
        consider(inTheWay->left() - m_gap - rect.width(), candidate.top());
    }
    return {};
}

QRectF FreeSpace::below(QRectF rect) const
{
    while (const QRectF *inTheWay = obstacle(rect))
        rect.moveTop(inTheWay->bottom() + m_gap);
    return rect;
}

} // namespace zuschnitt
