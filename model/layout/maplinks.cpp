// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/maplinks.h"
#include "model/layout/home.h"

#include <cmath>
#include <map>

namespace zuschnitt {

namespace {

/// Where a line touches a card.
enum class Side { Left, Right, Top, Bottom };

constexpr double endDistance = 12; ///< between the ends of two lines at the same side
constexpr double cornerRoom = 16;

struct LineEnd {
    std::size_t link;
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
std::vector<LinkPlace> collectLinks(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry)
{
    const auto homes = homesOf(portfolio, cut);
    std::unordered_map<quint64, std::size_t> known;
    std::vector<LinkPlace> links;
    const auto cardOf = [&](ServiceId service) {
        const auto home = homes.find(service);
        const auto card = home == homes.end() ? geometry.cardIndex.end() : geometry.cardIndex.find(home->second);
        return card == geometry.cardIndex.end() ? geometry.cards.size() : card->second;
    };
    for (const Dependency *dependency : portfolio.all<Dependency>()) {
        const auto [low, high] = std::minmax({cardOf(dependency->from), cardOf(dependency->to)});
        if (low == high || high == geometry.cards.size())
            continue;
        const auto [found, isNew] = known.try_emplace((quint64(low) << 32) | high, links.size());
        if (isNew) {
            links.emplace_back();
            links.back().first = geometry.cards[low].product;
            links.back().second = geometry.cards[high].product;
        }
        links[found->second].weight += dependency->weight;
        ++links[found->second].count;
    }
    return links;
}

void sortByWeight(std::vector<LinkPlace> &links, const MapGeometry &geometry)
{
    const auto order = [&](const LinkPlace &link) {
        return std::pair(geometry.cardIndex.at(link.first), geometry.cardIndex.at(link.second));
    };
    std::sort(links.begin(), links.end(), [&](const LinkPlace &left, const LinkPlace &right) {
        return left.weight != right.weight ? left.weight > right.weight : order(left) < order(right);
    });
}

class Router final {
public:
    Router(std::vector<LinkPlace> &links, const MapGeometry &geometry) : m_links(links), m_geometry(geometry) { }

    void route()
    {
        collectEnds();
        for (auto &[side, ends] : m_ends)
            spread(side, ends);
        for (std::size_t index = 0; index < m_links.size(); ++index)
            bend(m_links[index], m_sides[index]);
    }

private:
    const QRectF &rect(ProductId product) const { return m_geometry.card(product)->rect; }

    static double along(Side side, QPointF point) { return isHorizontal(side) ? point.x() : point.y(); }

    void collectEnds()
    {
        for (std::size_t index = 0; index < m_links.size(); ++index) {
            const LinkPlace &link = m_links[index];
            const QRectF &first = rect(link.first);
            const QRectF &second = rect(link.second);
            const auto [start, end] = facingSides(first, second);
            m_sides.emplace_back(start, end);
            endsAt(link.first, start).push_back({index, true, along(start, second.center())});
            endsAt(link.second, end).push_back({index, false, along(end, first.center())});
        }
    }

    std::vector<LineEnd> &endsAt(ProductId product, Side side)
    {
        return m_ends[{m_geometry.cardIndex.at(product), side}];
    }

    void spread(const std::pair<std::size_t, Side> &key, std::vector<LineEnd> &ends)
    {
        std::stable_sort(ends.begin(), ends.end(),
                         [](const LineEnd &left, const LineEnd &right) { return left.order < right.order; });
        const QRectF &card = m_geometry.cards[key.first].rect;
        const double room = (isHorizontal(key.second) ? card.width() : card.height()) - 2 * cornerRoom;
        const double count = static_cast<double>(ends.size());
        const double step = std::min(endDistance, std::max(0.0, room) / count);
        for (std::size_t index = 0; index < ends.size(); ++index) {
            const double offset = (static_cast<double>(index) - (count - 1) / 2) * step;
            LinkPlace &link = m_links[ends[index].link];
            (ends[index].isStart ? link.start : link.end) = pointOn(card, key.second, offset);
        }
    }

    static void bend(LinkPlace &link, const std::pair<Side, Side> &sides)
    {
        const QPointF way = link.end - link.start;
        const double reach = std::max(8.0, std::abs(isHorizontal(sides.first) ? way.y() : way.x()) / 2);
        link.startControl = link.start + outwards(sides.first, reach);
        link.endControl = link.end + outwards(sides.second, reach);
    }

    std::vector<LinkPlace> &m_links;
    const MapGeometry &m_geometry;
    std::vector<std::pair<Side, Side>> m_sides;
    std::map<std::pair<std::size_t, Side>, std::vector<LineEnd>> m_ends;
};

} // namespace

std::vector<LinkPlace> placeLinks(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry)
{
    std::vector<LinkPlace> links = collectLinks(portfolio, cut, geometry);
    sortByWeight(links, geometry);
    Router(links, geometry).route();
    return links;
}

} // namespace zuschnitt
