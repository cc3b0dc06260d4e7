// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mapcommands.h"

#include "app/window/actionset.h"
#include "app/window/centre.h"
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

MapCommands::MapCommands(Workspace &workspace, ActionSet &actions, Centre &centre, MapView &map)
    : QObject(&map), m_workspace(workspace), m_actions(actions), m_centre(centre), m_map(map)
{
    connectActions();
    connect(&map, &MapView::contextMenuRequested, this, &MapCommands::openContextMenu);
}

void MapCommands::onMap(void (MapView::*command)())
{
    m_centre.show(ActionId::ShowMap);
    (m_map.*command)();
}

void MapCommands::moveSelected()
{
    const Selection &selection = m_workspace.selection();
    if (selection.all<ServiceId>().empty() && selection.all<AssignmentId>().empty())
        Q_EMIT told(m_workspace.say(tr("Select the {services} to move first: on the map or in the inbox.")));
    else
        onMap(&MapView::moveSelectedByTypeAhead);
}

/// What has no name on the map is renamed elsewhere.
void MapCommands::renameSelected()
{
    const std::vector<Selectable> &items = m_workspace.selection().items();
    if (items.size() != 1)
        return;
    const Selectable shown = shownAs(m_workspace, items.front());
    if (shapeOf(shown).part == Part::Ground)
        return;
    m_workspace.selection().set(shown);
    onMap(&MapView::renameSelected);
}

void MapCommands::paste() { onMap(&MapView::paste); }

void MapCommands::moveByTypeAhead(const std::vector<ServiceId> &services)
{
    m_workspace.selection().set(std::vector<Selectable>(services.begin(), services.end()));
    onMap(&MapView::moveSelectedByTypeAhead);
}

void MapCommands::show(const Selectable &thing)
{
    const Selectable shown = shownAs(m_workspace, thing);
    m_workspace.selection().set(shown);
    if (shapeOf(shown).part != Part::Ground)
        m_map.zoomToSelection();
}

void MapCommands::connectActions()
{
    const std::pair<ActionId, void (MapView::*)()> table[]
        = {{ActionId::FoldCards, &MapView::foldSelected}, {ActionId::UnfoldCards, &MapView::unfoldSelected},
           {ActionId::LockCards, &MapView::lockSelected}, {ActionId::UnlockCards, &MapView::unlockSelected},
           {ActionId::AddGroup, &MapView::groupSelected}, {ActionId::ArrangeNew, &MapView::arrangeNew},
           {ActionId::ArrangeAll, &MapView::arrangeAll},  {ActionId::ArrangeByJourney, &MapView::arrangeByJourney},
           {ActionId::QuickAdd, &MapView::quickAdd}};
    for (const auto &[id, command] : table)
        m_actions.on(id, this, [this, command = command] { onMap(command); });
    m_actions.on(ActionId::Rename, this, &MapCommands::renameSelected);
    m_actions.on(ActionId::MoveTo, this, &MapCommands::moveSelected);
    // These need no map to be seen: what they do shows wherever it is, or nowhere.
    m_actions.on(ActionId::SelectAll, &m_map, &MapView::selectAll);
    m_actions.on(ActionId::TakeOut, &m_map, &MapView::takeOutSelected);
    m_actions.on(ActionId::CopyServices, &m_map, &MapView::copySelected);
    m_actions.on(ActionId::CutServices, &m_map, &MapView::cutSelected);
}

void MapCommands::openContextMenu(QPoint globalPosition, MapSpot spot)
{
    m_actions.contextMenu(placeOf(spot), &m_map)->popup(globalPosition);
}

} // namespace zuschnitt
