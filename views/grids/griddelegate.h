// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/grids/grid.h"

#include <QtWidgets/QStyledItemDelegate>

namespace zuschnitt {

/// What a cell says, as a shape of its own: a tick is provided or met, a half circle promised, a
/// dashed ring unplaced, a cross missing.
void paintGridMark(QPainter &painter, QPointF centre, GridCell cell, const QPalette &palette);

/// Paints the cells of a grid, with the row and the column of the current one lightly marked.
class GridDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCurrent(const QModelIndex &current) { m_current = current; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QPersistentModelIndex m_current;
};

} // namespace zuschnitt
