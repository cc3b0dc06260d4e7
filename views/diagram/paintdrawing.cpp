// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/paintdrawing.h"
#include "views/diagram/boxpictures.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/shapedtext.h"

#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>

#include <cmath>

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

/// Screens and pictures have pixels, pages have none.
bool hasPixels(const QPainter &painter) { return painter.paintEngine()->type() == QPaintEngine::Raster; }

void paintAsPath(QPainter &painter, const BoxMark &box)
{
    painter.setPen(penFor(box.stroke, box.strokeWidth, box.dashed));
    painter.setBrush(brushFor(box.fill));
    if (box.radius > 0)
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    else
        painter.drawRect(box.rect);
}

/// How the box looks in device pixels. Boxes of one size in map units get one size in pixels,
/// wherever they lie, and borders a whole number of them.
BoxLook lookOf(const BoxMark &box, const QRectF &device, double scale)
{
    BoxLook look;
    look.size = {std::max(1, qRound(device.width())), std::max(1, qRound(device.height()))};
    look.radius = box.radius * scale;
    look.fill = box.fill;
    if (box.stroke.isValid() && box.strokeWidth > 0) {
        look.stroke = box.stroke;
        look.strokeWidth = std::max(1.0, std::round(box.strokeWidth * scale));
    }
    return look;
}

/// The box with its edges on whole pixels: crisp, while its corners are smooth.
void paintOnPixels(QPainter &painter, const BoxMark &box)
{
    constexpr int mostPixelsOfACopy = 256 * 128;
    const QTransform &toDevice = painter.deviceTransform();
    const double scale = toDevice.m11();
    const QRectF device = toDevice.mapRect(box.rect);
    const BoxLook look = lookOf(box, device, scale);
    const QPointF corner(std::round(device.left()), std::round(device.top()));
    const QTransform toUnits = toDevice.inverted();
    if (!box.dashed && box.radius > 0 && look.size.width() * look.size.height() <= mostPixelsOfACopy) {
        const QTransform before = painter.worldTransform();
        painter.setWorldTransform(QTransform::fromTranslate(corner.x(), corner.y()) * toUnits * before);
        painter.drawImage(QPointF(), boxPicture(look));
        painter.setWorldTransform(before);
        return;
    }
    const double inset = look.strokeWidth / 2;
    const QRectF onPixels = QRectF(corner, QSizeF(look.size)).adjusted(inset, inset, -inset, -inset);
    BoxMark snapped = box;
    snapped.rect = toUnits.mapRect(onPixels);
    snapped.strokeWidth = look.strokeWidth / scale;
    paintAsPath(painter, snapped);
}

void paintMark(QPainter &painter, const BoxMark &box)
{
    if (hasPixels(painter))
        paintOnPixels(painter, box);
    else
        paintAsPath(painter, box);
}

/// As text that can be searched and copied: each character by its own glyph. The font has others for
/// hyphens, colons and brackets beside capitals, and a page with those cannot be read back.
void paintAsText(QPainter &painter, const TextMark &text)
{
    QFont font = diagramFont(text.font);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(font.styleStrategy() | QFont::PreferNoShaping));
    painter.setFont(font);
    painter.setPen(text.colour);
    painter.save();
    painter.translate(text.rect.topLeft());
    painter.scale(text.scale, text.scale);
    painter.drawText(QRectF(QPointF(), text.rect.size() / text.scale),
                     static_cast<int>(text.alignment) | Qt::TextSingleLine | Qt::TextDontClip, text.text);
    painter.restore();
}

void paintAsGlyphs(QPainter &painter, const TextMark &text)
{
    const ShapedText &shaped = shapedText(text.text, text.font);
    const double width = shaped.width * text.scale;
    const double left = text.alignment.testFlag(Qt::AlignRight) ? text.rect.right() - width
        : text.alignment.testFlag(Qt::AlignHCenter)             ? text.rect.center().x() - width / 2
                                                                : text.rect.left();
    const QPointF baseline(left, baselineOf(text));
    painter.setPen(text.colour);
    if (text.scale == 1) {
        for (const QGlyphRun &run : shaped.runs)
            painter.drawGlyphRun(baseline, run);
        return;
    }
    const QTransform before = painter.worldTransform();
    painter.translate(baseline);
    painter.scale(text.scale, text.scale);
    for (const QGlyphRun &run : shaped.runs)
        painter.drawGlyphRun(QPointF(), run);
    painter.setWorldTransform(before);
}

void paintMark(QPainter &painter, const TextMark &text)
{
    if (hasPixels(painter))
        paintAsGlyphs(painter, text);
    else
        paintAsText(painter, text);
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
