// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mapcommands.h"

#include "app/window/actionset.h"
#include "views/map/mapview.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QMenu>

namespace zuschnitt {

namespace {

ActionPlace placeOf(MapSpot spot)
{
    switch (spot) {
    case MapSpot::Ground:
        return ActionPlace::MapContext;
    case MapSpot::Card:
        return ActionPlace::CardContext;
    case MapSpot::Chip:
        return ActionPlace::ChipContext;
    case MapSpot::Promise:
    case MapSpot::Region:
    case MapSpot::Dependency:
        break;
    }
    return ActionPlace::OtherContext;
}

/// A service that lies in a product is shown there.
Selectable shownAs(const Workspace &workspace, const Selectable &thing)
{
    const ServiceId *service = std::get_if<ServiceId>(&thing);
    if (!service)
        return thing;
    const auto places = assignmentsIn(workspace.portfolio(), workspace.cut(), *service);
    return places.empty() ? thing : Selectable(places.front()->id);
}

} // namespace

MapCommands::MapCommands(Workspace &workspace, ActionSet &actions, MapView &map)
    : QObject(&map), m_workspace(workspace), m_actions(actions), m_map(map)
{
    connectLook();
    connectCards();
    connectSelection();
    connect(&map, &MapView::contextMenuRequested, this, &MapCommands::openContextMenu);
}

void MapCommands::moveSelected()
{
    const Selection &selection = m_workspace.selection();
    if (selection.all<ServiceId>().empty() && selection.all<AssignmentId>().empty())
        Q_EMIT told(m_workspace.say(tr("Select the {services} to move first: on the map or in the inbox.")));
    else
        m_map.moveSelectedByTypeAhead();
}

void MapCommands::moveByTypeAhead(const std::vector<ServiceId> &services)
{
    m_workspace.selection().set(std::vector<Selectable>(services.begin(), services.end()));
    m_map.moveSelectedByTypeAhead();
}

void MapCommands::show(const Selectable &thing)
{
    const Selectable shown = shownAs(m_workspace, thing);
    m_workspace.selection().set(shown);
    if (shapeOf(shown).part != Part::Ground)
        m_map.zoomToSelection();
}

void MapCommands::connectLook()
{
    m_actions.on(ActionId::FitSelection, &m_map, &MapView::zoomToSelection);
    m_actions.on(ActionId::ColourByGroup, &m_map,
                 [this](bool checked) { m_map.setColourBy(checked ? ColourBy::FormerGroup : ColourBy::Product); });
}

void MapCommands::connectCards()
{
    m_actions.on(ActionId::FoldCards, &m_map, &MapView::foldSelected);
    m_actions.on(ActionId::UnfoldCards, &m_map, &MapView::unfoldSelected);
    m_actions.on(ActionId::LockCards, &m_map, &MapView::lockSelected);
    m_actions.on(ActionId::UnlockCards, &m_map, &MapView::unlockSelected);
    m_actions.on(ActionId::AddGroup, &m_map, &MapView::groupSelected);
    m_actions.on(ActionId::ArrangeNew, &m_map, &MapView::arrangeNew);
    m_actions.on(ActionId::ArrangeAll, &m_map, &MapView::arrangeAll);
    m_actions.on(ActionId::ArrangeByJourney, &m_map, &MapView::arrangeByJourney);
}

void MapCommands::connectSelection()
{
    m_actions.on(ActionId::SelectAll, &m_map, &MapView::selectAll);
    m_actions.on(ActionId::Rename, &m_map, &MapView::renameSelected);
    m_actions.on(ActionId::MoveTo, this, &MapCommands::moveSelected);
    m_actions.on(ActionId::QuickAdd, &m_map, &MapView::quickAdd);
    m_actions.on(ActionId::TakeOut, &m_map, &MapView::takeOutSelected);
    m_actions.on(ActionId::CopyServices, &m_map, &MapView::copySelected);
    m_actions.on(ActionId::CutServices, &m_map, &MapView::cutSelected);
}

void MapCommands::openContextMenu(QPoint globalPosition, MapSpot spot)
{
    m_actions.contextMenu(placeOf(spot), &m_map)->popup(globalPosition);
}

} // namespace zuschnitt
