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

    /// What belongs to a view: above it, and at the end of the line of the tabs while it is shown.
    struct Around {
        QWidget *above = nullptr;
        QWidget *beside = nullptr;
    };
    /// Adds a view behind the others; the first one is shown.
    void add(ActionId id, QWidget *view, const Around &around);
    void add(ActionId id, QWidget *view) { add(id, view, Around()); }
    void show(ActionId id);
    ActionId shown() const;
    QWidget *view() const;
    /// What zoom actions work on: the view if it is a canvas, else the canvas that is seen in it; or null.
    Canvas *canvas() const;
    QWidget *tabs() const { return m_tabs; }

public Q_SLOTS:
    /// Tells the actions what the view that is shown allows; call when a view begins or ceases to show a canvas.
    void tellWhatIsSeen();

Q_SIGNALS:
    /// Another view is shown.
    void viewChanged();

private:
    QWidget *withAbove(QWidget *view, QWidget *above);
    void addTab(ActionId id);
    void updateBeside();

    ActionSet &m_actions;
    QWidget *m_tabs;
    QHBoxLayout *m_row;
    QStackedWidget *m_stack;
    std::vector<ActionId> m_ids; ///< as in the stack
    std::vector<QWidget *> m_views; ///< likewise
    std::vector<QWidget *> m_beside; ///< likewise; null where there is nothing
};

} // namespace zuschnitt
