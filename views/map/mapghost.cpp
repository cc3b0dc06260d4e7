// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapghost.h"

#include "views/controls/look.h"
#include "views/diagram/diagramfont.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr double padding = 10;
constexpr double lineGap = 4;
constexpr double radiusOfPanel = 8;
constexpr double widestText = 380;
const QPointF fromPointer(16, 18);

void paintShadow(QPainter &painter, const QRectF &rect)
{
    painter.setPen(Qt::NoPen);
    for (int layer = 6; layer > 0; --layer) {
        painter.setBrush(QColor(0, 0, 0, 7));
        painter.drawRoundedRect(rect.adjusted(-layer, -layer + 3, layer, layer + 3), radiusOfPanel + layer,
                                radiusOfPanel + layer);
    }
}

} // namespace

void paintGhost(QPainter &painter, const Theme &theme, QPointF pointer, const QString &sentence, const QString &hint,
                const QRectF &bounds, const std::vector<BadgeLine> &badge)
{
    const QFont strong = diagramFont(FontRole::BodyStrong);
    const QFont caption = diagramFont(FontRole::Caption);
    const QFontMetricsF strongMetrics(strong);
    const QFontMetricsF captionMetrics(caption);
    const QString shown = strongMetrics.elidedText(sentence, Qt::ElideMiddle, widestText);
    double width = std::max(strongMetrics.horizontalAdvance(shown), captionMetrics.horizontalAdvance(hint));
    const QSizeF badgeSize = sizeOf(badge);
    width = std::max(width, badgeSize.width());
    const double height = strongMetrics.height() + badgeSize.height() + lineGap + captionMetrics.height();
    QRectF panel(pointer + fromPointer, QSizeF(width + 2 * padding, height + 2 * padding));
    panel.moveLeft(std::max(bounds.left() + 4, std::min(panel.left(), bounds.right() - panel.width() - 4)));
    panel.moveTop(std::max(bounds.top() + 4, std::min(panel.top(), bounds.bottom() - panel.height() - 4)));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, panel);
    painter.setBrush(theme.card);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRoundedRect(panel, radiusOfPanel, radiusOfPanel);
    const QRectF text = panel.adjusted(padding, padding, -padding, -padding);
    painter.setFont(strong);
    painter.setPen(theme.ink);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, shown);
    paintBadgeLines(painter, text.topLeft() + QPointF(0, strongMetrics.height() + lineGap), badge, panelPalette(theme));
    painter.setFont(caption);
    painter.setPen(theme.mutedInk);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, hint);
    painter.restore();
}

void paintTarget(QPainter &painter, const Theme &theme, const QRectF &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor wash = theme.accent;
    wash.setAlphaF(0.06F);
    painter.setBrush(wash);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void paintInsertionLine(QPainter &painter, const Theme &theme, const QRectF &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 3, Qt::SolidLine, Qt::RoundCap));
    if (line.height() >= line.width())
        painter.drawLine(QPointF(line.center().x(), line.top()), QPointF(line.center().x(), line.bottom()));
    else
        painter.drawLine(QPointF(line.left(), line.center().y()), QPointF(line.right(), line.center().y()));
    painter.restore();
}

QPixmap dragPicture(const QString &label, const Theme &theme, double pixelRatio)
{
    const QFont font = diagramFont(FontRole::BodyStrong);
    const double width = std::min(widestText, QFontMetricsF(font).horizontalAdvance(label)) + 2 * padding;
    const QRectF panel(1, 1, width, QFontMetricsF(font).height() + padding);
    QPixmap pixmap((panel.adjusted(-1, -1, 1, 1).size() * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.card);
    painter.setPen(theme.accent);
    painter.drawRoundedRect(panel, 6, 6);
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(panel.adjusted(padding, 0, -padding, 0), Qt::AlignVCenter | Qt::TextSingleLine, label);
    return pixmap;
}

void paintPlaceholder(QPainter &painter, const Theme &theme, const QRectF &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.highlight);
    painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

} // namespace zuschnitt
