// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/grids/grid.h"

#include <QtWidgets/QWidget>

namespace zuschnitt {

/// Says what the shapes in the cells of a grid mean.
class GridLegend final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setKind(GridKind kind);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<GridCell> m_cells;
};

} // namespace zuschnitt
