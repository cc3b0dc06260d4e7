// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/classification.h"

#include <QtCore/QObject>

class QAction;

namespace zuschnitt {

class ActionSet;
class Centre;
class MapView;
class Workspace;

/// What colour stands for on the map: products, a fact of the services, or an own field of the file.
class ColourMenu final : public QObject {
    Q_OBJECT

public:
    ColourMenu(const Workspace &workspace, ActionSet &actions, Centre &centre, MapView &map);

private:
    void fill();
    void colourBy(const std::optional<Classification> &by);
    QString textOf(const std::optional<Classification> &by) const;

    const Workspace &m_workspace;
    ActionSet &m_actions;
    Centre &m_centre;
    MapView &m_map;
    std::vector<QAction *> m_offered; ///< besides the former group, which has an action of its own
};

} // namespace zuschnitt
