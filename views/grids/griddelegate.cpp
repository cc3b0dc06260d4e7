// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/grids/griddelegate.h"

#include "views/controls/look.h"
#include "views/grids/gridmodel.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace zuschnitt {

namespace {

QPainterPath tick(QPointF centre)
{
    QPainterPath path(centre + QPointF(-4.6, 0.2));
    path.lineTo(centre + QPointF(-1.4, 3.6));
    path.lineTo(centre + QPointF(4.8, -3.6));
    return path;
}

QPainterPath cross(QPointF centre)
{
    QPainterPath path(centre + QPointF(-4, -4));
    path.lineTo(centre + QPointF(4, 4));
    path.moveTo(centre + QPointF(4, -4));
    path.lineTo(centre + QPointF(-4, 4));
    return path;
}

QPen dashedPen(const QColor &colour)
{
    QPen pen(colour, 1.8, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.6, 1.4});
    return pen;
}

} // namespace

void paintGridMark(QPainter &painter, QPointF centre, GridCell cell, const QPalette &palette)
{
    const auto pen = [&](QPalette::ColorRole role) {
        painter.setPen(QPen(palette.color(role), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (cell) {
    case GridCell::Empty:
        break;
    case GridCell::Filled:
        pen(panelcolour::accent);
        painter.drawPath(tick(centre));
        break;
    case GridCell::Met:
        pen(panelcolour::good);
        painter.drawPath(tick(centre));
        break;
    case GridCell::Promised:
        pen(panelcolour::accent);
        painter.drawEllipse(centre, 5, 5);
        painter.setBrush(palette.color(panelcolour::accent));
        painter.drawPie(QRectF(centre - QPointF(5, 5), QSizeF(10, 10)), 90 * 16, 180 * 16);
        break;
    case GridCell::Unplaced:
        painter.setPen(dashedPen(palette.color(panelcolour::warning)));
        painter.drawEllipse(centre, 5, 5);
        break;
    case GridCell::Missing:
        pen(panelcolour::bad);
        painter.drawPath(cross(centre));
        break;
    }
    painter.restore();
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const GridModel *>(index.model());
    const QPalette &palette = option.palette;
    const QRect &rect = option.rect;
    QColor ground = palette.color(panelcolour::card);
    if (!model->isCell(index))
        ground = palette.color(panelcolour::chip);
    else if (option.state & QStyle::State_Selected)
        ground = palette.color(panelcolour::highlight);
    else if (index.row() == m_current.row() || index.column() == m_current.column())
        ground = palette.color(panelcolour::chip);
    painter->fillRect(rect, ground);
    painter->setPen(palette.color(panelcolour::line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (!model->isJourney(index.row()))
        painter->drawLine(rect.topRight(), rect.bottomRight());
    paintGridMark(*painter, QRectF(rect).center(), model->cell(index), palette);
    if (index == m_current) {
        painter->setPen(QPen(palette.color(panelcolour::accent), 2));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

} // namespace zuschnitt
