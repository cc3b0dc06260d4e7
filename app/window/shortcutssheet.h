// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

namespace zuschnitt {

class ActionSet;
class Workspace;

/// All keys, made from the table of actions, and the gestures of the map.
class ShortcutsSheet final : public QDialog {
    Q_OBJECT

public:
    ShortcutsSheet(const Workspace &workspace, const ActionSet &actions, QWidget *parent);
};

} // namespace zuschnitt
