// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/dependencydrawing.h"
#include "model/layout/gaproutes.h"
#include "model/layout/home.h"
#include "views/diagram/diagramfont.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace zuschnitt {

using namespace mapstyle;

namespace {

constexpr double lineWidth = 1.5;
constexpr double cornerRadius = 9;
constexpr double headLength = 7;
/// The lines of several chips run beside each other in so many lanes.
constexpr int laneCount = 3;
constexpr double laneDistance = 4;

/// Where lines of services start and end on the map.
class Anchors final {
public:
    Anchors(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry, const std::vector<AssignmentId> &chips)
        : m_portfolio(portfolio), m_geometry(geometry), m_homes(homesOf(portfolio, cut))
    {
        for (const AssignmentId chip : chips) {
            if (const Assignment *assignment = portfolio.find(chip))
                m_chosen.try_emplace(assignment->service, assignment->product);
        }
    }

    /// The end in the product of the chosen chip, else in `preferred`, else at home.
    std::optional<RouteEnd> of(ServiceId service, ProductId preferred) const
    {
        if (const auto chosen = m_chosen.find(service); chosen != m_chosen.end())
            return in(chosen->second, service);
        if (m_portfolio.find(assignmentId(preferred, service)))
            return in(preferred, service);
        const auto home = m_homes.find(service);
        return home == m_homes.end() ? std::nullopt : in(home->second, service);
    }

private:
    std::optional<RouteEnd> in(ProductId product, ServiceId service) const
    {
        const CardPlace *card = m_geometry.card(product);
        if (!card)
            return {};
        const auto chip = std::find_if(card->chips.begin(), card->chips.end(), [&](const ChipPlace &place) {
            return place.assignment == assignmentId(product, service);
        });
        if (chip != card->chips.end())
            return RouteEnd{card->rect, chip->rect};
        if (card->more > 0 && !card->folded)
            return RouteEnd{card->rect, card->moreRect};
        return RouteEnd{card->rect, card->rect};
    }

    const Portfolio &m_portfolio;
    const MapGeometry &m_geometry;
    const std::unordered_map<ServiceId, ProductId> m_homes;
    std::unordered_map<ServiceId, ProductId> m_chosen;
};

/// Around the names of regions: only where there are letters.
std::vector<QRectF> regionTexts(const Portfolio &portfolio, const MapGeometry &geometry)
{
    std::vector<QRectF> texts;
    for (const RegionPlace &region : geometry.regions) {
        const ProductGroup *group = portfolio.find(region.group);
        const double width = group ? FontMeasure::shared().width(group->name, FontRole::BodyStrong) : 0;
        constexpr double count = 90; ///< the number of products behind the name
        texts.emplace_back(region.title.topLeft(),
                           QSizeF(std::min(width + count, region.title.width()), region.title.height()));
    }
    return texts;
}

QPainterPath arrowHead(QPointF tip, QPointF from)
{
    const QPointF way = tip - from;
    const double length = std::max(1.0, std::hypot(way.x(), way.y()));
    const QPointF along = way / length * headLength;
    const QPointF across(-along.y() * 0.5, along.x() * 0.5);
    QPainterPath head(tip);
    head.lineTo(tip - along + across);
    head.lineTo(tip - along - across);
    head.closeSubpath();
    return head;
}

QPointF towards(QPointF from, QPointF to, double length)
{
    const QPointF way = to - from;
    return from + way * (length / std::max(length, std::hypot(way.x(), way.y())));
}

/// The corners of the way, rounded.
QPainterPath rounded(const std::vector<QPointF> &way)
{
    QPainterPath path(way.front());
    for (std::size_t index = 1; index + 1 < way.size(); ++index) {
        const auto half = [&](QPointF other) { return (other - way[index]) / 2; };
        const QPointF before = half(way[index - 1]);
        const QPointF after = half(way[index + 1]);
        const double radius
            = std::min({cornerRadius, std::hypot(before.x(), before.y()), std::hypot(after.x(), after.y())});
        path.lineTo(towards(way[index], way[index - 1], radius));
        path.quadTo(way[index], towards(way[index], way[index + 1], radius));
    }
    path.lineTo(way.back());
    return path;
}

/// Within a card: around the outside of a column, or through the gap between the two.
QPainterPath withinCard(const QRectF &from, const QRectF &to, const QRectF &card)
{
    const bool sameColumn = std::abs(from.center().x() - to.center().x()) < from.width() / 2;
    const bool leftColumn = from.center().x() < card.center().x();
    const bool startsLeft = sameColumn ? leftColumn : from.center().x() > to.center().x();
    const bool endsLeft = sameColumn ? leftColumn : !startsLeft;
    const QPointF start(startsLeft ? from.left() : from.right(), from.center().y());
    const QPointF end(endsLeft ? to.left() : to.right(), to.center().y());
    const double reach = sameColumn ? cardPaddingX : chipGap;
    QPainterPath curve(start);
    curve.cubicTo(start + QPointF(startsLeft ? -reach : reach, 0), end + QPointF(endsLeft ? -reach : reach, 0), end);
    return curve;
}

/// Moves what runs in the gaps, not what leads into the chips.
void shiftToLane(std::vector<QPointF> &way, double shift)
{
    for (std::size_t index = 1; index + 1 < way.size(); ++index) {
        way[index].rx() += shift;
        if (index > 1 && index + 2 < way.size())
            way[index].ry() += shift;
    }
}

Shape arrow(const Dependency &dependency, const QPainterPath &path, const Theme &theme)
{
    const QPainterPath::Element before = path.elementAt(path.elementCount() - 2);
    return {{Part::Dependency, dependency.id.uuid},
            path.boundingRect().adjusted(-6, -6, 6, 6),
            {PathMark{path, {}, theme.accent, lineWidth, false},
             PathMark{arrowHead(path.currentPosition(), before), theme.accent, {}, 0, false}},
            dependency.kind};
}

/// The arrows of one chip after the other.
class DependencyDrawing final {
public:
    DependencyDrawing(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry, const Theme &theme,
                      const std::vector<AssignmentId> &chips)
        : m_portfolio(portfolio), m_theme(theme), m_anchors(portfolio, cut, geometry, chips),
          m_texts(regionTexts(portfolio, geometry))
    {
        for (const CardPlace &card : geometry.cards)
            m_cards.push_back(card.rect);
    }

    void draw(const Assignment &chip)
    {
        const auto from = m_anchors.of(chip.service, chip.product);
        if (!from)
            return;
        std::vector<const Dependency *> far;
        std::vector<RouteEnd> targets;
        for (const Dependency *dependency : dependenciesOf(chip.service)) {
            const bool leaves = dependency->from == chip.service;
            const auto other = m_anchors.of(leaves ? dependency->to : dependency->from, chip.product);
            if (!other || other->spot == from->spot || !m_seen.insert(dependency->id).second)
                continue;
            if (other->card == from->card) {
                const QRectF &start = leaves ? from->spot : other->spot;
                const QRectF &end = leaves ? other->spot : from->spot;
                m_shapes.push_back(arrow(*dependency, withinCard(start, end, from->card), m_theme));
                continue;
            }
            far.push_back(dependency);
            targets.push_back(*other);
        }
        if (!targets.empty())
            drawFar(chip.service, far, routesThroughGaps(*from, targets, m_cards, m_texts));
    }

    Drawing take() { return Drawing(std::move(m_shapes), {}); }

private:
    std::vector<const Dependency *> dependenciesOf(ServiceId service) const
    {
        std::vector<const Dependency *> all;
        for (const Dependency *dependency : m_portfolio.where<&Dependency::from>(service))
            all.push_back(dependency);
        for (const Dependency *dependency : m_portfolio.where<&Dependency::to>(service))
            all.push_back(dependency);
        return all;
    }

    void drawFar(ServiceId service, const std::vector<const Dependency *> &dependencies,
                 std::vector<std::vector<QPointF>> ways)
    {
        const double shift = (m_lane++ % laneCount - laneCount / 2) * laneDistance;
        for (std::size_t index = 0; index < ways.size(); ++index) {
            shiftToLane(ways[index], shift);
            if (dependencies[index]->from != service)
                std::reverse(ways[index].begin(), ways[index].end());
            m_shapes.push_back(arrow(*dependencies[index], rounded(ways[index]), m_theme));
        }
    }

    const Portfolio &m_portfolio;
    const Theme &m_theme;
    const Anchors m_anchors;
    const std::vector<QRectF> m_texts;
    std::vector<QRectF> m_cards;
    std::vector<Shape> m_shapes;
    std::unordered_set<DependencyId> m_seen;
    int m_lane = 1; ///< the first runs in the middle
};

} // namespace

Drawing drawDependencies(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry, const Theme &theme,
                         const std::vector<AssignmentId> &chips)
{
    DependencyDrawing drawing(portfolio, cut, geometry, theme, chips);
    for (const AssignmentId id : chips) {
        if (const Assignment *chip = portfolio.find(id))
            drawing.draw(*chip);
    }
    return drawing.take();
}

} // namespace zuschnitt
