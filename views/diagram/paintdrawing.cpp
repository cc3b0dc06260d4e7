// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/paintdrawing.h"
#include "views/diagram/diagramfont.h"

#include <QtGui/QPainter>

namespace zuschnitt {

namespace {

QPen penFor(const QColor &colour, double width, bool dashed)
{
    if (!colour.isValid() || width <= 0)
        return Qt::NoPen;
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4 / width, 3 / width});
    }
    return pen;
}

QBrush brushFor(const QColor &colour) { return colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush); }

void paintMark(QPainter &painter, const BoxMark &box)
{
    painter.setPen(penFor(box.stroke, box.strokeWidth, box.dashed));
    painter.setBrush(brushFor(box.fill));
    if (box.radius > 0)
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    else
        painter.drawRect(box.rect);
}

void paintMark(QPainter &painter, const TextMark &text)
{
    painter.setFont(diagramFont(text.font));
    painter.setPen(text.colour);
    if (text.scale == 1) {
        painter.drawText(text.rect, static_cast<int>(text.alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                         text.text);
        return;
    }
    painter.save();
    painter.translate(text.rect.topLeft());
    painter.scale(text.scale, text.scale);
    painter.drawText(QRectF(QPointF(), text.rect.size() / text.scale),
                     static_cast<int>(text.alignment) | Qt::TextSingleLine | Qt::TextDontClip, text.text);
    painter.restore();
}

void paintMark(QPainter &painter, const PathMark &path)
{
    painter.setPen(penFor(path.stroke, path.strokeWidth, path.dashed));
    painter.setBrush(brushFor(path.fill));
    painter.drawPath(path.path);
}

} // namespace

void paint(QPainter &painter, const Shape &shape)
{
    for (const Mark &mark : shape.marks)
        std::visit([&painter](const auto &value) { paintMark(painter, value); }, mark);
}

void paint(QPainter &painter, const std::vector<Shape> &shapes)
{
    for (const Shape &shape : shapes)
        paint(painter, shape);
}

void paint(QPainter &painter, const Drawing &drawing, const QRectF &area)
{
    painter.fillRect(area, drawing.ground());
    for (const Shape &shape : drawing.shapes()) {
        if (shape.bounds.intersects(area))
            paint(painter, shape);
    }
}

} // namespace zuschnitt
