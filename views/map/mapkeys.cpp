// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapneighbours.h"
#include "views/map/mapview.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>

#include <algorithm>

// The keys of the map, and the double click.

namespace zuschnitt {

namespace {

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return std::nullopt;
    }
}

} // namespace

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Shape *shape = shapeAt(event->position());
    const bool ground = !shape || shape->id.part == Part::Region || !selectableOf(shape->id);
    if (ground
        && !(shape && shape->id.part == Part::Region
             && geometry().region(ProductGroupId{shape->id.subject})->title.contains(toMap(event->position()))))
        openQuickAdd(event->position());
    else
        renameSelected();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_tool)
            cancelTool();
        else if (!m_workspace.selection().isEmpty() && !fillsTheScreen())
            m_workspace.selection().clear();
        else
            event->ignore(); // there may be something else to leave
        return;
    }
    if (event->key() == Qt::Key_Control)
        modifiersChanged(event->modifiers() | Qt::ControlModifier);
    if (moveFocus(*event) || runKey(*event))
        return;
    Canvas::keyPressEvent(event);
}

void MapView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control)
        modifiersChanged(event->modifiers() & ~Qt::ControlModifier);
    Canvas::keyReleaseEvent(event);
}

bool MapView::moveFocus(const QKeyEvent &event)
{
    const std::optional<Direction> direction = directionOf(event.key());
    if (!direction || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    m_byKeyboard = true;
    Selection &selection = m_workspace.selection();
    const std::optional<Selectable> from = selection.isEmpty() ? std::nullopt : std::optional(selection.items().back());
    const std::optional<Selectable> next = neighbourOf(geometry(), from, *direction);
    if (!next)
        return true;
    if (event.modifiers() & Qt::ShiftModifier && !selection.contains(*next))
        selection.toggle(*next);
    else
        selection.set(*next);
    reveal(drawing().find(shapeOf(*next))->bounds);
    return true;
}

/// The keys of the map where no menu of a window takes them first.
bool MapView::runKey(const QKeyEvent &event)
{
    struct Binding {
        Qt::KeyboardModifiers modifiers;
        int key;
        void (MapView::*command)();
    };
    static const Binding bindings[] = {
        {Qt::NoModifier, Qt::Key_Delete, &MapView::takeOutSelected},
        {Qt::NoModifier, Qt::Key_F2, &MapView::renameSelected},
        {Qt::NoModifier, Qt::Key_M, &MapView::moveSelectedByTypeAhead},
        {Qt::NoModifier, Qt::Key_N, &MapView::quickAdd},
        {Qt::ControlModifier, Qt::Key_A, &MapView::selectAll},
        {Qt::ControlModifier, Qt::Key_C, &MapView::copySelected},
        {Qt::ControlModifier, Qt::Key_X, &MapView::cutSelected},
        {Qt::ControlModifier, Qt::Key_V, &MapView::paste},
        {Qt::ControlModifier, Qt::Key_0, &MapView::zoomTo100},
        // Shift+1 and Shift+2 by the characters they make on US and German keyboards.
        {Qt::ShiftModifier, Qt::Key_1, &MapView::fit},
        {Qt::ShiftModifier, Qt::Key_Exclam, &MapView::fit},
        {Qt::ShiftModifier, Qt::Key_2, &MapView::zoomToSelection},
        {Qt::ShiftModifier, Qt::Key_At, &MapView::zoomToSelection},
        {Qt::ShiftModifier, Qt::Key_QuoteDbl, &MapView::zoomToSelection},
    };
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto found = std::find_if(std::begin(bindings), std::end(bindings), [&](const Binding &binding) {
        return binding.key == event.key() && binding.modifiers == modifiers;
    });
    if (found == std::end(bindings))
        return false;
    (this->*found->command)();
    return true;
}

} // namespace zuschnitt
