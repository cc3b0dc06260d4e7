// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/map/mapitems.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>

namespace zuschnitt {

class ActionSet;
class Centre;
class MapView;
class Workspace;

/// The actions that the map carries out, and its context menus. Where another view is shown, they show
/// the map first.
class MapCommands final : public QObject {
    Q_OBJECT

public:
    MapCommands(Workspace &workspace, ActionSet &actions, Centre &centre, MapView &map);

    /// Selects a thing and scrolls to it; a service where it lies, if it lies in a product.
    void show(const Selectable &thing);
    /// Asks on the map where services of another view shall go.
    void moveByTypeAhead(const std::vector<ServiceId> &services);
    /// Services of the clipboard.
    void paste();

Q_SIGNALS:
    /// What stands against it, for the status line.
    void told(const QString &sentence);

private:
    void onMap(void (MapView::*command)());
    void moveSelected();
    void renameSelected();
    void connectActions();
    void openContextMenu(QPoint globalPosition, MapSpot spot);

    Workspace &m_workspace;
    ActionSet &m_actions;
    Centre &m_centre;
    MapView &m_map;
};

} // namespace zuschnitt
