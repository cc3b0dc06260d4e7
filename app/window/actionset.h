// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/actiontable.h"

#include <QtGui/QAction>

#include <map>
#include <set>

class QMenu;
class QMenuBar;
class QWidget;

namespace zuschnitt {

class Workspace;

/// The table of actions come alive: one QAction per row, with text, shortcuts, icon and whether it
/// is enabled kept up to date. Handlers are attached by the classes that know how (on()).
class ActionSet final : public QObject {
    Q_OBJECT

public:
    ActionSet(Workspace &workspace, QWidget &window);

    QAction *action(ActionId id) const { return m_actions.at(id); }

    /// Calls `slot` of `context` when the action is triggered.
    template <typename Context, typename Slot>
    void on(ActionId id, Context *context, Slot slot)
    {
        connect(action(id), &QAction::triggered, context, slot);
        m_handled.insert(id);
    }

    bool isHandled(ActionId id) const { return m_handled.contains(id); }

    /// What of ActionNeed::Map and Canvas the view in the middle meets.
    void setSeen(ActionNeeds seen);

    /// Fills the menu bar, once.
    void fillMenuBar(QMenuBar &bar);
    QMenu *menu(MenuId id) const { return m_menus.at(id); }

    /// A context menu of the enabled actions of a place; deleted when it closes.
    QMenu *contextMenu(ActionPlace place, QWidget *parent) const;
    std::vector<QAction *> actionsAt(ActionPlace place) const;

    /// Text of a menu, without its mnemonic, as a path ("View › Theme").
    QString pathOf(ActionId id) const;

private:
    void refresh();
    void retranslate();
    void refreshIcons();

    Workspace &m_workspace;
    std::map<ActionId, QAction *> m_actions;
    std::map<MenuId, QMenu *> m_menus;
    std::set<ActionId> m_handled;
    ActionNeeds m_seen;
};

/// What there is and what is selected, as flags.
ActionNeeds needsMetBy(const Workspace &workspace);

} // namespace zuschnitt
