// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/actiontable.h"

#include <QtWidgets/QWidget>

#include <vector>

class QHBoxLayout;
class QStackedWidget;

namespace zuschnitt {

class ActionSet;
class Canvas;

/// The middle of the window: the views of the file, one at a time, with a tab for each. A view
/// stands behind an action of kind Choice; tabs are shown from the second view on.
class Centre final : public QWidget {
    Q_OBJECT

public:
    explicit Centre(ActionSet &actions, QWidget *parent = nullptr);

    /// Adds a view behind the others, with what belongs above it; the first one is shown.
    void add(ActionId id, QWidget *view, QWidget *above = nullptr);
    void show(ActionId id);
    ActionId shown() const;
    QWidget *view() const;
    /// What zoom actions work on: the view if it is a canvas, else the canvas that is seen in it; or null.
    Canvas *canvas() const;
    QWidget *tabs() const { return m_tabs; }

Q_SIGNALS:
    /// Another view is shown.
    void viewChanged();

private:
    QWidget *withAbove(QWidget *view, QWidget *above);

    ActionSet &m_actions;
    QWidget *m_tabs;
    QHBoxLayout *m_row;
    QStackedWidget *m_stack;
    std::vector<ActionId> m_ids; ///< as in the stack
    std::vector<QWidget *> m_views; ///< likewise
};

} // namespace zuschnitt
