// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/look.h"

#include "views/diagram/glyphs.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QLabel>

namespace zuschnitt {

QPalette panelPalette(const Theme &theme)
{
    QPalette palette;
    palette.setColor(panelcolour::ink, theme.ink);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(panelcolour::muted, theme.mutedInk);
    palette.setColor(panelcolour::panel, theme.panel);
    palette.setColor(panelcolour::card, theme.card);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(panelcolour::chip, theme.chip);
    palette.setColor(panelcolour::line, theme.line);
    palette.setColor(panelcolour::accent, theme.accent);
    palette.setColor(panelcolour::highlight, theme.highlight);
    palette.setColor(panelcolour::good, theme.good);
    palette.setColor(panelcolour::warning, theme.warning);
    palette.setColor(panelcolour::bad, theme.bad);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.card);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    return palette;
}

QLabel *makeLabel(FontRole font, QPalette::ColorRole colour, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(diagramFont(font));
    label->setForegroundRole(colour);
    return label;
}

void paintFrame(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &stroke, Qt::PenStyle pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(stroke.isValid() ? QPen(stroke, 1, pen) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), panelstyle::radius, panelstyle::radius);
    painter.restore();
}

namespace {

void paintBar(QPainter &painter, const QRectF &rect, const ChipLook &look)
{
    const QRectF bar(rect.left() + 8, rect.center().y() - 7, 4, 14);
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.partly) {
        painter.setPen(QPen(look.bar, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.bar);
        painter.drawRoundedRect(bar, 2, 2);
    }
}

constexpr double detailGap = 8;
/// Of a narrower detail too little is read to take room from the text.
constexpr double leastDetail = 56;

/// A figure has its place beside the text; of a sentence as much is shown as the text leaves.
double widthOfDetail(double wanted, double room, double text)
{
    const double left = room - detailGap - text;
    if (wanted <= std::max(left, room / 4))
        return wanted;
    return left >= leastDetail ? left : 0;
}

/// Returns the room that is left for the text.
QRectF paintDetail(QPainter &painter, const QRectF &rect, const ChipLook &look, const QPalette &palette)
{
    const QFont font = diagramFont(FontRole::Caption);
    const QFontMetricsF metrics(font);
    const double text = QFontMetricsF(diagramFont(FontRole::Body)).horizontalAdvance(look.text);
    const double width = widthOfDetail(metrics.horizontalAdvance(look.detail), rect.width(), text);
    if (look.detail.isEmpty() || width <= 0)
        return rect;
    painter.setFont(font);
    painter.setPen(palette.color(panelcolour::muted));
    painter.drawText(QRectF(rect.right() - width, rect.top(), width, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(look.detail, Qt::ElideRight, width));
    return rect.adjusted(0, 0, -width - detailGap, 0);
}

/// Returns the room that is left.
QRectF paintVanished(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(panelcolour::bad), 1.1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(goneGlyph(QPointF(rect.right() - glyphSize / 2, rect.center().y())));
    return rect.adjusted(0, 0, -glyphSize - detailGap, 0);
}

} // namespace

void paintChip(QPainter &painter, const QRectF &rect, const ChipLook &look, const QPalette &palette)
{
    painter.save();
    const QColor fill = palette.color(look.selected || look.hovered ? panelcolour::highlight : panelcolour::chip);
    const bool outlined = look.selected || look.focused;
    paintFrame(painter, rect, fill, outlined ? palette.color(panelcolour::accent) : QColor(),
               look.selected ? Qt::SolidLine : Qt::DotLine);
    if (look.bar.isValid())
        paintBar(painter, rect, look);
    QRectF inner = rect.adjusted(look.bar.isValid() ? 20 : 10, 0, -8, 0);
    if (look.vanished)
        inner = paintVanished(painter, inner, palette);
    const QRectF room = paintDetail(painter, inner, look, palette);
    const QFont font = diagramFont(FontRole::Body);
    painter.setFont(font);
    painter.setPen(palette.color(look.faded ? panelcolour::muted : panelcolour::ink));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(look.text, Qt::ElideRight, room.width()));
    painter.restore();
}

QPixmap chipPicture(const ChipLook &look, const QWidget &widget)
{
    const QSize size(160, panelstyle::rowHeight);
    QPixmap pixmap(size * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintChip(painter, QRectF(QPointF(), size), look, widget.palette());
    return pixmap;
}

void paintFoldMark(QPainter &painter, const QRectF &rect, Fold fold, const QColor &colour)
{
    const QPointF centre = rect.center();
    QPainterPath path;
    if (fold == Fold::Open) {
        path.moveTo(centre + QPointF(-3.5, -1.5));
        path.lineTo(centre + QPointF(0, 2));
        path.lineTo(centre + QPointF(3.5, -1.5));
    } else {
        path.moveTo(centre + QPointF(-1.5, -3.5));
        path.lineTo(centre + QPointF(2, 0));
        path.lineTo(centre + QPointF(-1.5, 3.5));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

} // namespace zuschnitt
