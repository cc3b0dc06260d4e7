// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/map/mapitems.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>

namespace zuschnitt {

class ActionSet;
class MapView;
class Workspace;

/// The actions that the map carries out, and its context menus.
class MapCommands final : public QObject {
    Q_OBJECT

public:
    MapCommands(Workspace &workspace, ActionSet &actions, MapView &map);

    /// Selects a thing and scrolls to it; a service where it lies, if it lies in a product.
    void show(const Selectable &thing);
    /// Asks on the map where services of another view shall go.
    void moveByTypeAhead(const std::vector<ServiceId> &services);

Q_SIGNALS:
    /// What stands against it, for the status line.
    void told(const QString &sentence);

private:
    void moveSelected();
    void connectLook();
    void connectCards();
    void connectSelection();
    void openContextMenu(QPoint globalPosition, MapSpot spot);

    Workspace &m_workspace;
    ActionSet &m_actions;
    MapView &m_map;
};

} // namespace zuschnitt
