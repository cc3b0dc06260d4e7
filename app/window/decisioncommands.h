// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/workspace/selection.h"

namespace zuschnitt {

class ActionSet;
class Tray;
class Workplace;
class Workspace;

/// What is decided, or left open, about what is selected: keep, retire, open question. Reasons and
/// questions are written in place, in the tray and in the details.
class DecisionCommands final : public QObject {
    Q_OBJECT

public:
    DecisionCommands(Workspace &workspace, ActionSet &actions, Workplace &workplace);

private:
    void decide(Tray &tray);
    void ask(bool open);
    void refresh();

    Workspace &m_workspace;
    ActionSet &m_actions;
    Workplace &m_workplace;
};

} // namespace zuschnitt
