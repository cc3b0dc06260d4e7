// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/drawingpreview.h"

#include "views/diagram/paintdrawing.h"

#include <QtGui/QPainter>

namespace zuschnitt {

void DrawingPreview::setDrawing(Drawing drawing)
{
    m_drawing = std::move(drawing);
    update();
}

void DrawingPreview::paintEvent(QPaintEvent *)
{
    const QRectF source = m_drawing.bounds();
    if (source.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min({width() / source.width(), height() / source.height(), 1.0});
    const QSizeF size = source.size() * scale;
    painter.translate((width() - size.width()) / 2, (height() - size.height()) / 2);
    painter.scale(scale, scale);
    painter.translate(-source.topLeft());
    painter.setClipRect(source);
    paint(painter, m_drawing, source);
}

} // namespace zuschnitt
