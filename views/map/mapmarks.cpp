// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapmarks.h"

#include "views/canvas/canvas.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/glyphs.h"
#include "views/map/mapitems.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr double selectedWash = 0.10F;

double radiusOf(const Selectable &item)
{
    if (std::holds_alternative<AssignmentId>(item))
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
        if (kind == MarkKind::Selected && std::holds_alternative<AssignmentId>(item)) {
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

void paintGroupLegend(QPainter &painter, const Theme &theme, const std::vector<QString> &groups, const QRectF &room)
{
    constexpr double rowHeight = 20;
    constexpr double padding = 12;
    constexpr double barWidth = 4;
    constexpr double gap = 8;
    const QFont font = diagramFont(FontRole::Caption);
    const QFontMetricsF metrics(font);
    const std::size_t fitting = static_cast<std::size_t>(std::max(0.0, (room.height() - 4 * padding) / rowHeight));
    const std::size_t shown = std::min(groups.size(), fitting);
    if (shown == 0)
        return;
    double width = 0;
    for (std::size_t row = 0; row < shown; ++row)
        width = std::max(width, metrics.horizontalAdvance(groups[row]));
    const QSizeF size(width + barWidth + gap + 2 * padding, static_cast<double>(shown) * rowHeight + padding);
    const QRectF panel(QPointF(room.left() + padding, room.bottom() - padding - size.height()), size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(panel, 8, 8);
    painter.setFont(font);
    for (std::size_t row = 0; row < shown; ++row) {
        const double top = panel.top() + padding / 2 + static_cast<double>(row) * rowHeight;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.paletteColour(row));
        painter.drawRoundedRect(QRectF(panel.left() + padding, top + 4, barWidth, rowHeight - 8), 2, 2);
        painter.setPen(theme.ink);
        painter.drawText(QRectF(panel.left() + padding + barWidth + gap, top, width + 1, rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, groups[row]);
    }
    painter.restore();
}

void paintEmptyMap(QPainter &painter, const Theme &theme, const QString &sentence, const QRectF &room)
{
    painter.setFont(diagramFont(FontRole::Body));
    painter.setPen(theme.mutedInk);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

} // namespace zuschnitt
