// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/inboxdelegate.h"

#include "views/controls/look.h"
#include "views/diagram/figures.h"
#include "views/inbox/inboxmodel.h"
#include "views/workspace/workspace.h"

#include <QtGui/QPainter>

namespace zuschnitt {

InboxDelegate::InboxDelegate(const Workspace &workspace, QObject *parent)
    : QStyledItemDelegate(parent), m_workspace(workspace)
{
    updateColours();
}

void InboxDelegate::updateColours()
{
    m_colours.clear();
    for (const QString &group : classesOf(m_workspace.portfolio(), {}))
        m_colours.emplace(group, m_colours.size());
}

QColor InboxDelegate::colourOf(const QString &formerGroup) const
{
    const auto found = m_colours.find(formerGroup);
    return found == m_colours.end() ? m_workspace.theme().linkLine : m_workspace.theme().paletteColour(found->second);
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, panelstyle::rowHeight + panelstyle::rowGap};
}

void InboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(InboxModel::ServiceIdRole).isValid())
        paintService(*painter, option, index);
    else
        paintGroup(*painter, option, index);
}

void InboxDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect.adjusted(0, 6, 0, 0);
    const bool marked = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    const bool open = option.state & QStyle::State_Open;
    painter.save();
    painter.setFont(diagramFont(FontRole::Caption));
    painter.setPen(option.palette.color(marked ? panelcolour::ink : panelcolour::muted));
    const QString count = localeOf(m_workspace.language()).toString(index.data(InboxModel::CountRole).toInt());
    const QFontMetrics metrics(painter.font());
    const int room = rect.width() - metrics.horizontalAdvance(count) - 24;
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, room);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count);
    if (marked || !open) {
        paintFoldMark(painter,
                      QRectF(rect.left() + metrics.horizontalAdvance(title) + 4, rect.top(), 12, rect.height()),
                      open ? Fold::Open : Fold::Closed, painter.pen().color());
    }
    painter.restore();
}

void InboxDelegate::paintService(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto placement = static_cast<Placement>(index.data(InboxModel::PlacementRole).toInt());
    ChipLook look;
    look.text = index.data().toString();
    look.detail = index.data(InboxModel::DetailRole).toString();
    look.bar = colourOf(index.data(InboxModel::FormerGroupRole).toString());
    look.selected = option.state & QStyle::State_Selected;
    look.hovered = option.state & QStyle::State_MouseOver;
    look.focused = option.state & QStyle::State_HasFocus;
    look.faded = placement == Placement::Placed;
    look.vanished = index.data(InboxModel::VanishedRole).toBool();
    look.partly = placement == Placement::Partly;
    const QRectF rect(option.rect.left(), option.rect.top(), option.rect.width(), panelstyle::rowHeight);
    paintChip(painter, rect, look, option.palette);
}

} // namespace zuschnitt
