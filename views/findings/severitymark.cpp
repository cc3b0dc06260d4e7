// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/findings/severitymark.h"

#include "views/controls/look.h"

#include <QtGui/QPainter>
#include <QtGui/QPolygonF>

#include <cmath>
#include <numbers>

namespace zuschnitt {

namespace {

QPolygonF polygon(const QPointF &centre, double radius, int corners, double turn)
{
    QPolygonF shape;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = turn + 2 * std::numbers::pi * corner / corners;
        shape.append(centre + radius * QPointF(std::sin(angle), -std::cos(angle)));
    }
    return shape;
}

} // namespace

void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity, const QColor &colour)
{
    const QPointF centre = rect.center();
    const double radius = rect.width() / 2 - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (severity) {
    case Severity::Error:
        painter.setBrush(colour);
        painter.drawPolygon(polygon(centre, radius, 8, std::numbers::pi / 8));
        painter.setPen(QPen(Qt::white, 1.7, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(-2.2, -2.2), centre + QPointF(2.2, 2.2));
        painter.drawLine(centre + QPointF(-2.2, 2.2), centre + QPointF(2.2, -2.2));
        break;
    case Severity::Warning:
        painter.drawPolygon(polygon(centre + QPointF(0, 1.5), radius + 0.5, 3, 0));
        painter.drawLine(centre + QPointF(0, -1.5), centre + QPointF(0, 1.2));
        painter.drawPoint(centre + QPointF(0, 3.4));
        break;
    case Severity::Hint:
        painter.drawEllipse(centre, radius - 0.5, radius - 0.5);
        painter.drawPoint(centre + QPointF(0, -2.8));
        painter.drawLine(centre + QPointF(0, -0.2), centre + QPointF(0, 3));
        break;
    }
    painter.restore();
}

QColor colourOf(Severity severity, const QPalette &palette)
{
    switch (severity) {
    case Severity::Error:
        return palette.color(panelcolour::bad);
    case Severity::Warning:
        return palette.color(panelcolour::warning);
    case Severity::Hint:
        break;
    }
    return palette.color(panelcolour::muted);
}

} // namespace zuschnitt
