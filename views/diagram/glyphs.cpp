// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/glyphs.h"

namespace zuschnitt {

QPainterPath noteGlyph(QPointF centre)
{
    const double left = centre.x() - 4.5;
    const double right = centre.x() + 4.5;
    const double top = centre.y() - 5.5;
    const double bottom = centre.y() + 5.5;
    QPainterPath path(QPointF(left, top));
    path.lineTo(right - 3, top);
    path.lineTo(right, top + 3);
    path.lineTo(right, bottom);
    path.lineTo(left, bottom);
    path.closeSubpath();
    path.moveTo(right - 3, top);
    path.lineTo(right - 3, top + 3);
    path.lineTo(right, top + 3);
    path.moveTo(left + 2.5, centre.y());
    path.lineTo(right - 2.5, centre.y());
    path.moveTo(left + 2.5, centre.y() + 2.5);
    path.lineTo(right - 2.5, centre.y() + 2.5);
    return path;
}

QPainterPath questionGlyph(QPointF centre)
{
    QPainterPath path;
    path.addEllipse(centre, 6.5, 6.5);
    path.moveTo(centre.x() - 2, centre.y() - 1.4);
    path.cubicTo(centre.x() - 2, centre.y() - 4.6, centre.x() + 2.2, centre.y() - 4.6, centre.x() + 2.2,
                 centre.y() - 1.7);
    path.cubicTo(centre.x() + 2.2, centre.y() - 0.2, centre.x(), centre.y() - 0.2, centre.x(), centre.y() + 1.4);
    path.moveTo(centre.x(), centre.y() + 3.2);
    path.lineTo(centre.x(), centre.y() + 3.9);
    return path;
}

QPainterPath goneGlyph(QPointF centre)
{
    constexpr double radius = 6;
    const QPointF corner(radius * 0.7071, -radius * 0.7071);
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    path.moveTo(centre - corner);
    path.lineTo(centre + corner);
    return path;
}

QPainterPath chevronGlyph(QPointF centre, Chevron direction)
{
    QPainterPath path;
    if (direction == Chevron::Right) {
        path.moveTo(centre.x() - 2, centre.y() - 4);
        path.lineTo(centre.x() + 2, centre.y());
        path.lineTo(centre.x() - 2, centre.y() + 4);
    } else {
        path.moveTo(centre.x() - 4, centre.y() - 2);
        path.lineTo(centre.x(), centre.y() + 2);
        path.lineTo(centre.x() + 4, centre.y() - 2);
    }
    return path;
}

QPainterPath lockGlyph(QPointF centre)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(centre.x() - 4.5, centre.y() - 0.5, 9, 6.5), 1.5, 1.5);
    path.moveTo(centre.x() - 2.8, centre.y() - 0.5);
    path.cubicTo(centre.x() - 2.8, centre.y() - 6.5, centre.x() + 2.8, centre.y() - 6.5, centre.x() + 2.8,
                 centre.y() - 0.5);
    return path;
}

QPainterPath faceGlyph(QPointF centre, int feeling)
{
    constexpr double radius = 6;
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    for (const double x : {-2.0, 2.0})
        path.addEllipse(centre + QPointF(x, -1.8), 0.4, 0.4);
    const double bend = 1.5 * feeling;
    path.moveTo(centre + QPointF(-2.8, 2.4 - bend / 3));
    path.quadTo(centre + QPointF(0, 2.4 + bend), centre + QPointF(2.8, 2.4 - bend / 3));
    return path;
}

} // namespace zuschnitt
