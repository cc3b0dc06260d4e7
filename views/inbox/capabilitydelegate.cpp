// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/capabilitydelegate.h"

#include "views/controls/look.h"
#include "views/inbox/capabilitymodel.h"
#include "views/workspace/capabilitywords.h"
#include "views/workspace/workspace.h"

#include <QtGui/QPainter>

namespace zuschnitt {

namespace {

constexpr int lineHeight = 44;
constexpr int indent = 14;
/// Deeper levels would leave no room for the name.
constexpr int mostIndents = 4;

QPalette::ColorRole colourOf(NeedState state)
{
    switch (state) {
    case NeedState::Met:
        return panelcolour::good;
    case NeedState::Promised:
        return panelcolour::muted;
    case NeedState::Unplaced:
        return panelcolour::warning;
    case NeedState::Missing:
        return panelcolour::bad;
    }
    return panelcolour::muted;
}

void drawLine(QPainter &painter, const QRectF &rect, const QString &text, FontRole font, const QColor &colour)
{
    painter.setFont(diagramFont(font));
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     FontMeasure::shared().elided(text, font, rect.width()));
}

} // namespace

int CapabilityDelegate::indentOf(int depth) { return indent * std::min(depth, mostIndents); }

QSize CapabilityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, lineHeight + panelstyle::rowGap};
}

void CapabilityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CapabilityModel::Line &line = static_cast<const CapabilityModel *>(index.model())->line(index);
    const QPalette &palette = option.palette;
    const int left = indentOf(line.depth);
    const QRectF rect(option.rect.left() + left, option.rect.top(), option.rect.width() - left, lineHeight);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool stands = selected || option.state & QStyle::State_MouseOver;
    const bool unmet = isUnmet(line.serving);
    const bool needed = line.serving.moments > 0;
    const QPalette::ColorRole state = needed ? colourOf(line.serving.state) : panelcolour::muted;
    QColor outline;
    if (selected || focused)
        outline = palette.color(panelcolour::accent);
    else if (unmet)
        outline = palette.color(state);
    painter->save();
    paintFrame(*painter, rect, palette.color(stands ? panelcolour::highlight : panelcolour::chip), outline,
               unmet ? Qt::DashLine : Qt::SolidLine);
    const QRectF room = rect.adjusted(10, 5, -8, -5);
    const QRectF upper(room.topLeft(), QSizeF(room.width(), room.height() / 2));
    drawLine(*painter, upper, line.name, FontRole::Body,
             palette.color(line.matches ? panelcolour::ink : panelcolour::muted));
    drawLine(*painter, upper.translated(0, upper.height()), wordsOf(line.serving, m_workspace.portfolio()),
             FontRole::Caption, palette.color(state));
    painter->restore();
}

} // namespace zuschnitt
