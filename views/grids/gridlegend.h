// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/grids/grid.h"

#include <QtWidgets/QWidget>

namespace zuschnitt {

class Workspace;

/// Says what the shapes in the cells of a grid mean.
class GridLegend final : public QWidget {
    Q_OBJECT

public:
    explicit GridLegend(const Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace)
    {
    }

    void setKind(GridKind kind);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Workspace &m_workspace;
    std::vector<GridCell> m_cells;
};

} // namespace zuschnitt
