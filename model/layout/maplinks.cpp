// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/maplinks.h"
#include "model/layout/home.h"

#include <array>
#include <cmath>

namespace zuschnitt {

namespace {

/// Where a line touches a card.
enum class Side { Left, Right, Top, Bottom };

constexpr double endDistance = 12; ///< between the ends of two lines at the same side
constexpr double cornerRoom = 16;

/// A line with the places of its cards in the order of the cards, first before second.
struct Line {
    std::size_t first = 0;
    std::size_t second = 0;
    LinkPlace place;
};

struct LineEnd {
    std::size_t line;
    bool isStart;
    double order; ///< the middle of the other card, along the side
};

bool isHorizontal(Side side) { return side == Side::Top || side == Side::Bottom; }

std::pair<Side, Side> facingSides(const QRectF &first, const QRectF &second)
{
    if (second.left() >= first.right())
        return {Side::Right, Side::Left};
    if (second.right() <= first.left())
        return {Side::Left, Side::Right};
    if (second.top() >= first.bottom())
        return {Side::Bottom, Side::Top};
    return {Side::Top, Side::Bottom};
}

QPointF pointOn(const QRectF &rect, Side side, double offset)
{
    const double room = std::max(0.0, (isHorizontal(side) ? rect.width() : rect.height()) / 2 - cornerRoom);
    const double along = std::clamp(offset, -room, room);
    switch (side) {
    case Side::Left:
        return {rect.left(), rect.center().y() + along};
    case Side::Right:
        return {rect.right(), rect.center().y() + along};
    case Side::Top:
        return {rect.center().x() + along, rect.top()};
    case Side::Bottom:
        return {rect.center().x() + along, rect.bottom()};
    }
    return rect.center();
}

QPointF outwards(Side side, double length)
{
    switch (side) {
    case Side::Left:
        return {-length, 0};
    case Side::Right:
        return {length, 0};
    case Side::Top:
        return {0, -length};
    case Side::Bottom:
        return {0, length};
    }
    return {};
}

/// The lines as pairs of cards, without places.
std::vector<Line> collectLines(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry)
{
    const std::size_t none = geometry.cards.size();
    const std::unordered_map<ServiceId, ProductId> homes = homesOf(portfolio, cut);
    std::unordered_map<ServiceId, std::size_t> cards;
    cards.reserve(homes.size());
    for (const auto &[service, home] : homes) {
        if (const auto card = geometry.cardIndex.find(home); card != geometry.cardIndex.end())
            cards.emplace(service, card->second);
    }
    const auto cardOf = [&](ServiceId service) {
        const auto found = cards.find(service);
        return found == cards.end() ? none : found->second;
    };
    std::unordered_map<quint64, std::size_t> known;
    known.reserve(portfolio.all<Dependency>().size() / 2);
    std::vector<Line> lines;
    for (const Dependency *dependency : portfolio.all<Dependency>()) {
        const auto [low, high] = std::minmax({cardOf(dependency->from), cardOf(dependency->to)});
        if (low == high || high == none)
            continue;
        const auto [found, isNew] = known.try_emplace((quint64(low) << 32) | high, lines.size());
        if (isNew) {
            Line &line = lines.emplace_back(Line{low, high, {}});
            line.place.first = geometry.cards[low].product;
            line.place.second = geometry.cards[high].product;
        }
        lines[found->second].place.weight += dependency->weight;
        ++lines[found->second].place.count;
    }
    return lines;
}

bool isHeavier(const Line &left, const Line &right)
{
    if (left.place.weight != right.place.weight)
        return left.place.weight > right.place.weight;
    return std::pair(left.first, left.second) < std::pair(right.first, right.second);
}

class Router final {
public:
    Router(std::vector<Line> &lines, const MapGeometry &geometry)
        : m_lines(lines), m_cards(geometry.cards), m_ends(geometry.cards.size())
    {
    }

    void route()
    {
        collectEnds();
        for (std::size_t card = 0; card < m_cards.size(); ++card) {
            for (const Side side : {Side::Left, Side::Right, Side::Top, Side::Bottom})
                spread(m_cards[card].rect, side, endsAt(card, side));
        }
        for (std::size_t index = 0; index < m_lines.size(); ++index)
            bend(m_lines[index].place, m_sides[index]);
    }

private:
    static double along(Side side, QPointF point) { return isHorizontal(side) ? point.x() : point.y(); }

    void collectEnds()
    {
        m_sides.reserve(m_lines.size());
        for (std::size_t index = 0; index < m_lines.size(); ++index) {
            const Line &line = m_lines[index];
            const QRectF &first = m_cards[line.first].rect;
            const QRectF &second = m_cards[line.second].rect;
            const auto [start, end] = facingSides(first, second);
            m_sides.emplace_back(start, end);
            endsAt(line.first, start).push_back({index, true, along(start, second.center())});
            endsAt(line.second, end).push_back({index, false, along(end, first.center())});
        }
    }

    std::vector<LineEnd> &endsAt(std::size_t card, Side side) { return m_ends[card][static_cast<std::size_t>(side)]; }

    void spread(const QRectF &card, Side side, std::vector<LineEnd> &ends)
    {
        std::stable_sort(ends.begin(), ends.end(),
                         [](const LineEnd &left, const LineEnd &right) { return left.order < right.order; });
        const double room = (isHorizontal(side) ? card.width() : card.height()) - 2 * cornerRoom;
        const double count = static_cast<double>(ends.size());
        const double step = std::min(endDistance, std::max(0.0, room) / count);
        for (std::size_t index = 0; index < ends.size(); ++index) {
            const double offset = (static_cast<double>(index) - (count - 1) / 2) * step;
            LinkPlace &place = m_lines[ends[index].line].place;
            (ends[index].isStart ? place.start : place.end) = pointOn(card, side, offset);
        }
    }

    static void bend(LinkPlace &link, const std::pair<Side, Side> &sides)
    {
        const QPointF way = link.end - link.start;
        const double reach = std::max(8.0, std::abs(isHorizontal(sides.first) ? way.y() : way.x()) / 2);
        link.startControl = link.start + outwards(sides.first, reach);
        link.endControl = link.end + outwards(sides.second, reach);
    }

    std::vector<Line> &m_lines;
    const std::vector<CardPlace> &m_cards;
    std::vector<std::pair<Side, Side>> m_sides; ///< by line
    std::vector<std::array<std::vector<LineEnd>, 4>> m_ends; ///< by card and side
};

} // namespace

std::vector<LinkPlace> placeLinks(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry)
{
    std::vector<Line> lines = collectLines(portfolio, cut, geometry);
    std::sort(lines.begin(), lines.end(), isHeavier);
    Router(lines, geometry).route();
    std::vector<LinkPlace> links;
    links.reserve(lines.size());
    for (const Line &line : lines)
        links.push_back(line.place);
    return links;
}

} // namespace zuschnitt
