// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace zuschnitt {

class ActionSet;
class CutSelector;
class Workspace;

/// The line above everything: the portfolio's title, the toolbar, the cut, and the field that
/// searches everything.
class HeaderBar final : public QFrame {
    Q_OBJECT

public:
    HeaderBar(Workspace &workspace, ActionSet &actions, QWidget *parent = nullptr);

    CutSelector *cutSelector() const { return m_cuts; }

private:
    void addTools(QHBoxLayout &layout);
    void refresh();

    Workspace &m_workspace;
    ActionSet &m_actions;
    QLabel *m_title;
    CutSelector *m_cuts;
    QToolButton *m_search;
};

} // namespace zuschnitt
