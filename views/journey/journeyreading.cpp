// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/journeyreading.h"

#include "views/journey/journeyoverview.h"
#include "views/journey/journeyview.h"

namespace zuschnitt {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

} // namespace

std::vector<ShapeId> JourneyReading::childrenOf(const std::optional<ShapeId> &parent) const
{
    const auto &columns = m_view.contents().columns;
    std::vector<ShapeId> shapes;
    if (!parent) {
        for (const JourneyContents::Column &column : columns)
            shapes.push_back({Part::Moment, column.moment.id.uuid});
        for (const JourneyGeometry::Lane &lane : m_view.geometry().lanes)
            shapes.push_back({Part::Lane, lane.server});
        for (const JourneyGeometry::Aside &aside : m_view.geometry().aside)
            shapes.push_back({Part::Aside, aside.server});
    } else if (parent->part == Part::Moment) {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (columns[column].moment.id.uuid == parent->subject)
                shapes = partsOf(column);
        }
    }
    return shapes;
}

/// What of a column has words and is drawn: a tight blueprint leaves some of it out.
std::vector<ShapeId> JourneyReading::partsOf(std::size_t column) const
{
    const JourneyContents::Column &contents = m_view.contents().columns[column];
    const Uuid &moment = contents.moment.id.uuid;
    std::vector<ShapeId> shapes{
        {Part::Feeling, moment}, {Part::FeelingWanted, moment}, {Part::Activity, moment}, {Part::Channel, moment}};
    for (const JourneyContents::Need &need : contents.needs)
        shapes.push_back({Part::Need, need.id});
    shapes.push_back({Part::NeedsMore, moment});
    for (const JourneyContents::Part &part : contents.parts)
        shapes.push_back(laneCell(contents.moment.id, m_view.geometry().lanes[at(part.lane)].server));
    shapes.push_back({Part::Contested, moment});
    std::erase_if(shapes, [this](const ShapeId &id) {
        const Shape *shape = m_view.drawing().find(id);
        return !shape || shape->name.isEmpty();
    });
    return shapes;
}

std::optional<ShapeId> JourneyReading::parentOf(const ShapeId &shape) const
{
    const Portfolio &portfolio = m_view.workspace().portfolio();
    const auto inside = [](MomentId moment) { return ShapeId{Part::Moment, moment.uuid}; };
    if (shape.part == Part::Moment || shape.part == Part::Lane || shape.part == Part::Aside)
        return std::nullopt;
    if (const MomentNeed *need = portfolio.find(MomentNeedId{shape.subject}))
        return inside(need->moment);
    if (const MomentUse *use = portfolio.find(MomentUseId{shape.subject}))
        return inside(use->moment);
    if (const std::optional<JourneyView::CellSpot> cell = m_view.cellOf(shape))
        return inside(m_view.contents().columns[at(cell->column)].moment.id);
    return ShapeId{Part::Moment, shape.subject};
}

ReadShape JourneyReading::read(const ShapeId &shape) const
{
    ReadShape read;
    const std::optional<Selectable> item = m_view.itemOf(shape);
    read.selectable = item.has_value();
    read.selected = item && m_view.workspace().selection().contains(*item);
    if (shape.part == Part::Feeling || shape.part == Part::FeelingWanted || shape.part == Part::Activity
        || shape.part == Part::Channel || shape.part == Part::NeedsMore || shape.part == Part::Contested)
        read.role = QAccessible::StaticText;
    if (const std::optional<JourneyView::CellSpot> cell = m_view.cellOf(shape)) {
        const JourneyContents::Part *part = m_view.contents().columns[at(cell->column)].partOf(cell->lane);
        read.role = QAccessible::CheckBox;
        if (std::holds_alternative<ProductId>(m_view.contents().lanes[at(cell->lane)].server))
            read.checked = part->decided;
    }
    return read;
}

void JourneyReading::press(const ShapeId &shape) const
{
    if (const std::optional<JourneyView::CellSpot> cell = m_view.cellOf(shape))
        m_view.decideLead(*cell);
    else if (const std::optional<Selectable> item = m_view.itemOf(shape))
        m_view.workspace().selection().set(*item);
}

std::vector<ShapeId> JourneyCardsReading::childrenOf(const std::optional<ShapeId> &parent) const
{
    std::vector<ShapeId> shapes;
    for (const Shape &shape : m_overview.drawing().shapes()) {
        if (!parent && shape.id.part == Part::JourneyCard)
            shapes.push_back(shape.id);
    }
    return shapes;
}

ReadShape JourneyCardsReading::read(const ShapeId &shape) const
{
    ReadShape read;
    read.selected = shape.subject == m_overview.workspace().journey().uuid;
    return read;
}

void JourneyCardsReading::press(const ShapeId &shape) const { Q_EMIT m_overview.opened(JourneyId{shape.subject}); }

} // namespace zuschnitt
