// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapmarks.h"

#include "views/canvas/canvas.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/glyphs.h"
#include "views/diagram/paintdrawing.h"
#include "views/map/mapitems.h"

#include <QtGui/QPainter>

namespace zuschnitt {

namespace {

constexpr double selectedWash = 0.10F;

bool isChip(const Selectable &item)
{
    return std::holds_alternative<AssignmentId>(item) || std::holds_alternative<PromiseId>(item);
}

double radiusOf(const Selectable &item)
{
    if (isChip(item))
        return 6;
    return std::holds_alternative<ProductGroupId>(item) ? 14 : 10;
}

} // namespace

void paintItemMark(QPainter &painter, const Canvas &canvas, const Theme &theme, const Selectable &item, MarkKind kind)
{
    const Shape *shape = canvas.drawing().find(shapeOf(item));
    if (!shape)
        return;
    const QRectF rect = canvas.toWidget(shape->bounds);
    const double radius = radiusOf(item) * canvas.zoom();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (kind == MarkKind::Focused) {
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
    } else {
        if (kind == MarkKind::Selected && isChip(item)) {
            QColor wash = theme.accent;
            wash.setAlphaF(selectedWash);
            painter.setBrush(wash);
        }
        painter.setPen(
            QPen(kind == MarkKind::Selected ? theme.accent : theme.mutedInk, kind == MarkKind::Selected ? 2 : 1));
        painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
    }
    painter.restore();
}

void paintHandle(QPainter &painter, const Theme &theme, const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.card, 2));
    painter.setBrush(theme.accent);
    painter.drawEllipse(rect);
    painter.restore();
}

QRectF foldMarkOf(const CardPlace &card)
{
    const QPointF centre(card.title.right() + mapstyle::cardPaddingX / 2, card.title.center().y());
    return QRectF(centre - QPointF(glyphSize, glyphSize) / 2, QSizeF(glyphSize, glyphSize));
}

void paintFoldMark(QPainter &painter, const Canvas &canvas, const Theme &theme, const CardPlace &card)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(canvas.toWidget(QPointF()));
    painter.scale(canvas.zoom(), canvas.zoom());
    painter.setPen(QPen(theme.mutedInk, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(chevronGlyph(foldMarkOf(card).center(), Chevron::Down));
    painter.restore();
}

namespace {

constexpr double panelEdge = 12;
constexpr double panelPaddingX = 10;
constexpr double panelPaddingY = 4;
/// Captions of 12 units are seen in 20 pixels.
constexpr double bandScale = 20 / 12.0;
constexpr double bandEdge = 24;
constexpr double bandPadding = 8;

} // namespace

double legendPanelWidth(const QRectF &room) { return room.width() - 2 * (panelEdge + panelPaddingX); }

double legendPanelHeight(const Drawing &legend)
{
    return legend.shapes().empty() ? 0 : legend.bounds().height() + 2 * panelPaddingY + panelEdge;
}

void paintLegendPanel(QPainter &painter, const Theme &theme, const Drawing &legend, const QRectF &room)
{
    if (legend.shapes().empty())
        return;
    const QPointF corner(room.left() + panelEdge, room.bottom() - legendPanelHeight(legend));
    const QSizeF size = legend.bounds().size() + 2 * QSizeF(panelPaddingX, panelPaddingY);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(corner, size), 8, 8);
    painter.translate(corner + QPointF(panelPaddingX, panelPaddingY));
    paint(painter, legend.shapes());
    painter.restore();
}

double legendBandWidth(const QRectF &room) { return (room.width() - 2 * bandEdge) / bandScale; }

double legendBandHeight(const Drawing &legend)
{
    return legend.shapes().empty() ? 0 : legend.bounds().height() * bandScale + 2 * bandPadding;
}

void paintLegendBand(QPainter &painter, const Theme &theme, const Drawing &legend, const QRectF &room)
{
    const double height = legendBandHeight(legend);
    if (height <= 0)
        return;
    const QRectF band(room.left(), room.bottom() - height, room.width(), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(band, theme.panel);
    painter.fillRect(QRectF(band.topLeft(), QSizeF(band.width(), 1)), theme.line);
    painter.translate(band.topLeft() + QPointF(bandEdge, bandPadding));
    painter.scale(bandScale, bandScale);
    paint(painter, legend.shapes());
    painter.restore();
}

void paintEmptyMap(QPainter &painter, const Theme &theme, const QString &sentence, const QRectF &room)
{
    painter.setFont(diagramFont(FontRole::Body));
    painter.setPen(theme.mutedInk);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

} // namespace zuschnitt
