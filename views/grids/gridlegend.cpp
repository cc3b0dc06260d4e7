// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/grids/gridlegend.h"

#include "views/controls/look.h"
#include "views/diagram/journeywords.h"
#include "views/grids/griddelegate.h"
#include "views/workspace/workspace.h"

#include <QtGui/QPainter>

namespace zuschnitt {

namespace {

constexpr int markRoom = 20;
constexpr int gap = 14;
constexpr int legendHeight = 20;

QString wordFor(GridCell cell)
{
    const std::optional<NeedState> state = needStateOf(cell);
    return state ? wordOf(*state) : QString();
}

int widthOf(GridCell cell)
{
    return markRoom + static_cast<int>(FontMeasure::shared().width(wordFor(cell), FontRole::Caption)) + gap;
}

} // namespace

/// A service that is used is there, and nobody promises one.
void GridLegend::setKind(GridKind kind)
{
    switch (kind) {
    case GridKind::Provides:
        m_cells.clear();
        break;
    case GridKind::Needs:
        m_cells = {GridCell::Met, GridCell::Promised, GridCell::Unplaced, GridCell::Missing};
        break;
    case GridKind::Uses:
        m_cells = {GridCell::Met, GridCell::Unplaced};
        break;
    }
    updateGeometry();
    update();
}

QSize GridLegend::sizeHint() const
{
    int width = 0;
    for (const GridCell cell : m_cells)
        width += widthOf(cell);
    return {width, legendHeight};
}

void GridLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(diagramFont(FontRole::Caption));
    int x = 0;
    for (const GridCell cell : m_cells) {
        paintGridMark(painter, QPointF(x + markRoom / 2.0, rect().center().y() + 0.5), cell, m_workspace.theme());
        painter.setPen(palette().color(panelcolour::muted));
        painter.drawText(QRect(x + markRoom, 0, width(), rect().height()), Qt::AlignLeft | Qt::AlignVCenter,
                         wordFor(cell));
        x += widthOf(cell);
    }
}

} // namespace zuschnitt
