// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/journeyview.h"

#include <algorithm>

// Where things are on the blueprint: what lies at a point, and the other way round.

namespace zuschnitt {

namespace {

constexpr double plusRadius = 9;
/// So far above and below the titles a gutter still offers to add a moment.
constexpr double plusReach = 30;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

} // namespace

std::optional<int> JourneyView::columnOf(const ShapeId &shape) const
{
    const auto &columns = contents().columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const JourneyContents::Column &column) {
        return column.moment.id.uuid == shape.subject;
    });
    return found == columns.end() ? std::nullopt : std::optional(static_cast<int>(found - columns.begin()));
}

std::optional<int> JourneyView::selectedColumn() const
{
    const std::vector<MomentId> moments = m_workspace.selection().all<MomentId>();
    return moments.empty() ? std::nullopt : columnOf({Part::Moment, moments.back().uuid});
}

std::optional<JourneyView::CellSpot> JourneyView::cellOf(const ShapeId &shape) const
{
    for (int column = 0; column < static_cast<int>(contents().columns.size()); ++column) {
        for (const JourneyContents::Part &part : contents().columns[at(column)].parts) {
            if (shape == laneCell(contents().columns[at(column)].moment.id, geometry().lanes[at(part.lane)].server))
                return CellSpot{column, part.lane};
        }
    }
    return std::nullopt;
}

std::optional<JourneyView::CellSpot> JourneyView::cellAt(QPointF widget) const
{
    const QPointF point = toMap(widget);
    const int lane = geometry().laneAt(point);
    const int column = geometry().columnAt(point.x());
    if (lane < 0 || column < 0 || !geometry().cell(lane, column).adjusted(0, -4, 0, 4).contains(point))
        return std::nullopt;
    return CellSpot{column, lane};
}

JourneyView::MomentDrop JourneyView::dropAt(double x) const
{
    MomentDrop drop{geometry().slotAt(x), 0};
    // The phase is that of the run whose header the pointer is under, or nearest to.
    const auto &phases = geometry().phases;
    while (at(drop.run + 1) < phases.size() && phases[at(drop.run)].rect.right() < x)
        ++drop.run;
    const JourneyGeometry::Phase &phase = phases[at(drop.run)];
    drop.slot = std::clamp(drop.slot, phase.first, phase.last + 1);
    return drop;
}

QRectF JourneyView::gutterOf(int slot) const
{
    const auto &columns = geometry().columns;
    if (columns.empty())
        return {};
    constexpr double width = journeystyle::gutter;
    const double left = at(slot) < columns.size() ? columns[at(slot)].rect.left() - width : columns.back().rect.right();
    return QRectF(left, geometry().phases.front().rect.top(), width,
                  geometry().bounds.bottom() - geometry().phases.front().rect.top());
}

QRectF JourneyView::plusOf(int slot) const
{
    const QRectF gutter = gutterOf(slot);
    if (gutter.isNull())
        return {};
    const double y = geometry().columns.front().title.top() + journeystyle::titleLine / 2;
    const QPointF centre = toWidget(QPointF(gutter.center().x(), y));
    return QRectF(centre - QPointF(plusRadius, plusRadius), QSizeF(2 * plusRadius, 2 * plusRadius));
}

std::optional<int> JourneyView::slotHovered() const
{
    if (!m_pointer || geometry().columns.empty())
        return std::nullopt;
    for (int slot = 0; slot <= static_cast<int>(geometry().columns.size()); ++slot) {
        if (plusOf(slot).adjusted(-2, -plusReach, 2, plusReach).contains(*m_pointer))
            return slot;
    }
    return std::nullopt;
}

std::optional<Selectable> JourneyView::itemOf(const ShapeId &shape) const
{
    const Portfolio &portfolio = m_workspace.portfolio();
    if (columnOf(shape))
        return MomentId{shape.subject};
    if (portfolio.find(ProductId{shape.subject}))
        return ProductId{shape.subject};
    if (portfolio.find(ServiceId{shape.subject}))
        return ServiceId{shape.subject};
    if (const MomentNeed *need = portfolio.find(MomentNeedId{shape.subject}))
        return need->capability;
    if (const MomentUse *use = portfolio.find(MomentUseId{shape.subject}))
        return use->service;
    return std::nullopt;
}

} // namespace zuschnitt
