// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/grids/griddelegate.h"

#include "views/controls/look.h"
#include "views/diagram/journeymarks.h"
#include "views/diagram/paintdrawing.h"
#include "views/grids/gridmodel.h"
#include "views/workspace/workspace.h"

#include <QtGui/QPainter>

namespace zuschnitt {

void paintGridMark(QPainter &painter, QPointF centre, GridCell cell, const Theme &theme)
{
    if (cell == GridCell::Empty)
        return;
    constexpr double scale = 1.25; // cells have more room than the needs of a moment
    const std::optional<NeedState> state = needStateOf(cell);
    PathMark sign = stateSign(state.value_or(NeedState::Met), {}, theme);
    if (!state)
        sign.stroke = theme.accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(scale, scale);
    paint(painter, Shape{{}, {}, {sign}, {}});
    painter.restore();
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const GridModel *>(index.model());
    const QPalette &palette = option.palette;
    const QRect &rect = option.rect;
    QColor ground = palette.color(panelcolour::card);
    if (!model->isCell(index))
        ground = palette.color(panelcolour::chip);
    else if (option.state & QStyle::State_Selected)
        ground = palette.color(panelcolour::highlight);
    else if (index.row() == m_current.row() || index.column() == m_current.column())
        ground = palette.color(panelcolour::chip);
    painter->fillRect(rect, ground);
    painter->setPen(palette.color(panelcolour::line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (!model->isJourney(index.row()))
        painter->drawLine(rect.topRight(), rect.bottomRight());
    paintGridMark(*painter, QRectF(rect).center(), model->cell(index), m_workspace.theme());
    if (index == m_current) {
        painter->setPen(QPen(palette.color(panelcolour::accent), 2));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

} // namespace zuschnitt
