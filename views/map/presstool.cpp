// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/presstool.h"

#include "views/map/cardstool.h"
#include "views/map/mapview.h"
#include "views/map/promisetool.h"
#include "views/map/servicestool.h"

#include <QtWidgets/QApplication>

namespace zuschnitt {

PressTool::PressTool(MapView &view, const ShapeId &shape, const MapPointer &start, Qt::MouseButton button)
    : MapTool(view), m_shape(shape), m_start(start), m_button(button)
{
}

void PressTool::move(const MapPointer &pointer)
{
    if ((pointer.widget - m_start.widget).manhattanLength() >= QApplication::startDragDistance())
        startDrag(pointer);
}

void PressTool::startDrag(const MapPointer &pointer)
{
    MapView &map = view();
    const std::optional<Selectable> item = selectableOf(m_shape);
    if (item && !map.workspace().selection().contains(*item))
        map.workspace().selection().set(*item);
    std::unique_ptr<MapTool> tool;
    if (m_shape.part == Part::Chip) {
        const AssignmentId chip{m_shape.subject};
        tool = std::make_unique<ServicesTool>(map, map.servicesToDrag(chip), m_button);
    } else if (m_shape.part == Part::Promise) {
        if (m_button == Qt::LeftButton)
            tool = std::make_unique<PromiseTool>(map, map.promisesToDrag(PromiseId{m_shape.subject}));
    } else if (m_button == Qt::LeftButton && item) {
        tool = std::make_unique<CardsTool>(map, *item, m_start.map);
    }
    if (!tool)
        return;
    tool->move(pointer);
    map.setTool(std::move(tool)); // destroys this
}

void PressTool::release(const MapPointer &)
{
    if (m_button == Qt::RightButton) {
        view().showMenuAt(m_start.widget);
        return;
    }
    const std::optional<Selectable> item = selectableOf(m_shape);
    if (!item)
        return;
    Selection &selection = view().workspace().selection();
    if (m_start.modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        selection.toggle(*item);
    else
        selection.set(*item);
}

} // namespace zuschnitt
