// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/grids/grid.h"

#include <QtWidgets/QStyledItemDelegate>

namespace zuschnitt {

struct Theme;
class Workspace;

/// What a cell says, by the sign of the need's state; what is provided is ticked off in another colour.
void paintGridMark(QPainter &painter, QPointF centre, GridCell cell, const Theme &theme);

/// Paints the cells of a grid, with the row and the column of the current one lightly marked.
class GridDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit GridDelegate(const Workspace &workspace, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_workspace(workspace)
    {
    }

    void setCurrent(const QModelIndex &current) { m_current = current; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Workspace &m_workspace;
    QPersistentModelIndex m_current;
};

} // namespace zuschnitt
