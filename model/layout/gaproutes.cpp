// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/gaproutes.h"
#include "model/layout/mapgeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace zuschnitt {

namespace {

/// A line keeps this distance from the cards: the middle of the usual gap.
constexpr double distance = mapstyle::cardGap / 2;
/// Lines of the grid nearer than this are one: both still lie in the gap.
constexpr double sameLine = 6;
/// What a bend and crossing a card cost, as length.
constexpr double bendCost = 30;
constexpr double crossingFactor = 20;
/// How far a way may lead around the outermost cards.
constexpr double detour = 4 * mapstyle::cardGap;

/// One side on which an end can be left: from the spot straight to a line of the grid.
struct Exit {
    QPointF spot;
    std::size_t node;
};

std::size_t nearest(const std::vector<double> &lines, double value)
{
    const auto after = std::lower_bound(lines.begin(), lines.end(), value);
    if (after == lines.begin())
        return 0;
    const bool isBefore = after == lines.end() || value - *(after - 1) < *after - value;
    return static_cast<std::size_t>(after - lines.begin()) - (isBefore ? 1 : 0);
}

void sortAndMerge(std::vector<double> &lines, double within)
{
    std::sort(lines.begin(), lines.end());
    std::vector<double> merged;
    for (const double line : lines) {
        if (merged.empty() || line - merged.back() > within)
            merged.push_back(line);
    }
    lines = std::move(merged);
}

/// Lines in the gaps beside all cards, and in the height of all ends. A state is a place where two of them
/// cross and the direction from which it was reached.
class RouteGrid final {
public:
    RouteGrid(const RouteEnd &from, const std::vector<RouteEnd> &targets, const std::vector<QRectF> &cards,
              const std::vector<QRectF> &texts)
    {
        QRectF area = from.card;
        for (const RouteEnd &target : targets)
            area |= target.card;
        area.adjust(-detour, -detour, detour, detour);
        for (const QRectF &card : cards) {
            if (card.intersects(area))
                addLines(card);
        }
        sortAndMerge(m_xs, sameLine);
        sortAndMerge(m_ys, sameLine);
        m_ys.push_back(from.spot.center().y());
        for (const RouteEnd &target : targets)
            m_ys.push_back(target.spot.center().y());
        sortAndMerge(m_ys, 0);
        m_across.assign(nodeCount(), 0);
        m_down.assign(nodeCount(), 0);
        for (const std::vector<QRectF> *obstacles : {&cards, &texts}) {
            for (const QRectF &obstacle : *obstacles)
                block(obstacle);
        }
    }

    void search(const RouteEnd &from)
    {
        m_costs.assign(2 * nodeCount(), std::numeric_limits<double>::infinity());
        m_before.assign(2 * nodeCount(), noState);
        for (const Exit &exit : exitsOf(from)) {
            reach(2 * exit.node, std::abs(exit.spot.x() - pointOf(exit.node).x()), noState);
            m_starts.push_back(exit);
        }
        while (!m_queue.empty()) {
            const auto [cost, state] = m_queue.top();
            m_queue.pop();
            if (cost <= m_costs[state])
                expand(state, cost);
        }
    }

    std::vector<QPointF> wayTo(const RouteEnd &target) const
    {
        double least = std::numeric_limits<double>::infinity();
        std::size_t last = noState;
        QPointF spot;
        for (const Exit &exit : exitsOf(target)) {
            const double tail = std::abs(exit.spot.x() - pointOf(exit.node).x());
            for (const std::size_t state : {2 * exit.node, 2 * exit.node + 1}) {
                const double cost = m_costs[state] + tail + (isVertical(state) ? bendCost : 0);
                if (cost < least) {
                    least = cost;
                    last = state;
                    spot = exit.spot;
                }
            }
        }
        std::vector<QPointF> way{spot};
        for (; last != noState; last = m_before[last])
            addPoint(way, pointOf(last / 2));
        addPoint(way, startAt(way.back()));
        std::reverse(way.begin(), way.end());
        return way;
    }

private:
    static constexpr std::size_t noState = std::numeric_limits<std::size_t>::max();

    static bool isVertical(std::size_t state) { return state % 2 == 1; }
    std::size_t nodeCount() const { return m_xs.size() * m_ys.size(); }
    std::size_t nodeAt(std::size_t column, std::size_t row) const { return row * m_xs.size() + column; }
    QPointF pointOf(std::size_t node) const { return {m_xs[node % m_xs.size()], m_ys[node / m_xs.size()]}; }

    void addLines(const QRectF &card)
    {
        m_xs.insert(m_xs.end(), {card.left() - distance, card.right() + distance});
        m_ys.insert(m_ys.end(), {card.top() - distance, card.bottom() + distance});
    }

    std::vector<Exit> exitsOf(const RouteEnd &end) const
    {
        const double y = end.spot.center().y();
        const double side = end.spot.center().x() - end.card.center().x();
        const std::size_t row = nearest(m_ys, y);
        std::vector<Exit> exits;
        if (side < 1)
            exits.push_back({{end.spot.left(), y}, nodeAt(nearest(m_xs, end.card.left() - distance), row)});
        if (side > -1)
            exits.push_back({{end.spot.right(), y}, nodeAt(nearest(m_xs, end.card.right() + distance), row)});
        return exits;
    }

    QPointF startAt(QPointF first) const
    {
        const auto found = std::find_if(m_starts.begin(), m_starts.end(),
                                        [&](const Exit &exit) { return pointOf(exit.node).x() == first.x(); });
        return (found == m_starts.end() ? m_starts.front() : *found).spot;
    }

    /// Makes the pieces of the grid that run through a rectangle dear.
    void block(const QRectF &rect)
    {
        const auto indexAfter = [](const std::vector<double> &lines, double value) {
            return static_cast<std::size_t>(std::upper_bound(lines.begin(), lines.end(), value) - lines.begin());
        };
        const std::size_t left = indexAfter(m_xs, rect.left());
        const std::size_t right = indexAfter(m_xs, rect.right() - 0.01);
        const std::size_t top = indexAfter(m_ys, rect.top());
        const std::size_t bottom = indexAfter(m_ys, rect.bottom() - 0.01);
        for (std::size_t row = top; row < bottom; ++row) {
            for (std::size_t column = std::max<std::size_t>(left, 1) - 1; column < right; ++column)
                m_across[nodeAt(column, row)] = 1;
        }
        for (std::size_t column = left; column < right; ++column) {
            for (std::size_t row = std::max<std::size_t>(top, 1) - 1; row < bottom; ++row)
                m_down[nodeAt(column, row)] = 1;
        }
    }

    void reach(std::size_t state, double cost, std::size_t before)
    {
        if (cost >= m_costs[state])
            return;
        m_costs[state] = cost;
        m_before[state] = before;
        m_queue.emplace(cost, state);
    }

    void expand(std::size_t state, double cost)
    {
        const std::size_t node = state / 2;
        const std::size_t column = node % m_xs.size();
        const std::size_t row = node / m_xs.size();
        const double turn = bendCost;
        const auto step = [&](std::size_t next, char dear, std::size_t direction) {
            const QPointF way = pointOf(next) - pointOf(node);
            const double length = std::abs(way.x()) + std::abs(way.y());
            reach(2 * next + direction,
                  cost + length * (dear ? crossingFactor : 1) + (state % 2 == direction ? 0 : turn), state);
        };
        if (column > 0)
            step(node - 1, m_across[node - 1], 0);
        if (column + 1 < m_xs.size())
            step(node + 1, m_across[node], 0);
        if (row > 0)
            step(node - m_xs.size(), m_down[node - m_xs.size()], 1);
        if (row + 1 < m_ys.size())
            step(node + m_xs.size(), m_down[node], 1);
    }

    /// Only corners are kept.
    static void addPoint(std::vector<QPointF> &way, QPointF point)
    {
        if (way.size() > 1) {
            const QPointF before = way[way.size() - 2];
            const QPointF last = way.back();
            if ((before.x() == last.x() && last.x() == point.x()) || (before.y() == last.y() && last.y() == point.y()))
                way.pop_back();
        }
        if (way.back() != point)
            way.push_back(point);
    }

    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<char> m_across; ///< by node: whether the piece to its right crosses something
    std::vector<char> m_down; ///< the piece below it
    std::vector<Exit> m_starts;
    std::vector<double> m_costs; ///< by state
    std::vector<std::size_t> m_before;
    using Entry = std::pair<double, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
};

} // namespace

std::vector<std::vector<QPointF>> routesThroughGaps(const RouteEnd &from, const std::vector<RouteEnd> &targets,
                                                    const std::vector<QRectF> &cards, const std::vector<QRectF> &texts)
{
    RouteGrid grid(from, targets, cards, texts);
    grid.search(from);
    std::vector<std::vector<QPointF>> ways;
    for (const RouteEnd &target : targets)
        ways.push_back(grid.wayTo(target));
    return ways;
}

} // namespace zuschnitt
