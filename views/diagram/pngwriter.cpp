// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/pngwriter.h"
#include "views/diagram/paintdrawing.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <cmath>

namespace zuschnitt {

namespace {

constexpr int largestSide = 16'384;

} // namespace

Result<QImage> renderImage(const Drawing &drawing, double scale)
{
    const QRectF bounds = drawing.bounds();
    const double width = std::ceil(bounds.width() * scale);
    const double height = std::ceil(bounds.height() * scale);
    if (!(width >= 1 && height >= 1 && width <= largestSide && height <= largestSide)) {
        return Error{QCoreApplication::translate(
                         "Diagram", "A picture of %1 × %2 pixels is too large; choose a smaller scale, or SVG or PDF.")
                         .arg(width)
                         .arg(height)};
    }
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    image.fill(drawing.ground());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    paint(painter, drawing.shapes());
    return image;
}

Result<QByteArray> writePng(const Drawing &drawing, double scale)
{
    const Result<QImage> image = renderImage(drawing, scale);
    if (!image)
        return image.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "PNG"))
        return Error{QCoreApplication::translate("Diagram", "The picture could not be made into a PNG file.")};
    return bytes;
}

} // namespace zuschnitt
