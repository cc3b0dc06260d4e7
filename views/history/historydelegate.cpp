// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/historydelegate.h"

#include "views/controls/look.h"
#include "views/history/historymodel.h"

#include <QtGui/QPainter>

namespace zuschnitt {

namespace {

constexpr int editHeight = 44;
constexpr int markHeight = 28;
constexpr int threadX = 9;
constexpr int textX = 24;
constexpr int branchIndent = 12;

HistoryLine::Kind kindOf(const QModelIndex &index)
{
    return static_cast<HistoryLine::Kind>(index.data(HistoryModel::KindRole).toInt());
}

HistoryLine::State stateOf(const QModelIndex &index)
{
    return static_cast<HistoryLine::State>(index.data(HistoryModel::StateRole).toInt());
}

bool isMark(HistoryLine::Kind kind)
{
    return kind == HistoryLine::Kind::SessionStart || kind == HistoryLine::Kind::Branch;
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, isMark(kindOf(index)) ? markHeight : editHeight};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool clickable = kindOf(index) != HistoryLine::Kind::SessionStart;
    if (clickable && (focused || hovered)) {
        paintFrame(*painter, QRectF(option.rect), option.palette.color(panelcolour::highlight),
                   focused ? option.palette.color(panelcolour::accent) : QColor());
    }
    if (isMark(kindOf(index))) {
        paintMark(*painter, option, index);
    } else {
        paintThread(*painter, option, index);
        paintWords(*painter, option, index);
    }
    painter->restore();
}

void HistoryDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect;
    const QColor muted = option.palette.color(panelcolour::muted);
    const QString text = index.data().toString();
    const QFontMetrics metrics(diagramFont(FontRole::Caption));
    painter.setFont(diagramFont(FontRole::Caption));
    painter.setPen(muted);
    painter.drawText(rect.adjusted(textX, 0, -16, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, rect.width() - textX - 16));
    if (kindOf(index) == HistoryLine::Kind::Branch) {
        const Fold fold = index.data(HistoryModel::OpenRole).toBool() ? Fold::Open : Fold::Closed;
        paintFoldMark(painter, QRectF(rect.left() + threadX - 6, rect.top(), 12, rect.height()), fold, muted);
        return;
    }
    painter.setPen(QPen(option.palette.color(panelcolour::line), 1));
    const double y = rect.center().y() + 0.5;
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.left() + textX - 6, y));
    painter.drawLine(QPointF(rect.left() + textX + metrics.horizontalAdvance(text) + 6, y), QPointF(rect.right(), y));
}

void HistoryDelegate::paintThread(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const HistoryLine::State state = stateOf(index);
    const int indent = state == HistoryLine::State::LeftBehind ? branchIndent : 0;
    const QPointF knot(option.rect.left() + threadX + indent, option.rect.top() + 14);
    const QColor line = option.palette.color(panelcolour::line);
    painter.setPen(QPen(line, 2));
    painter.drawLine(QPointF(knot.x(), option.rect.top()), QPointF(knot.x(), option.rect.bottom() + 1));
    const QColor accent = option.palette.color(panelcolour::accent);
    const QColor muted = option.palette.color(panelcolour::muted);
    const bool done = state == HistoryLine::State::Done || state == HistoryLine::State::Head;
    painter.setPen(QPen(done ? (state == HistoryLine::State::Head ? accent : muted) : muted, 1.5));
    if (state == HistoryLine::State::Head)
        painter.setBrush(accent);
    else
        painter.setBrush(done ? muted : option.palette.color(panelcolour::panel));
    const double radius = state == HistoryLine::State::Head ? 5.5 : 3.5;
    painter.drawEllipse(knot, radius, radius);
}

void HistoryDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const HistoryLine::State state = stateOf(index);
    const int indent = state == HistoryLine::State::LeftBehind ? branchIndent : 0;
    const QRect rect = option.rect.adjusted(textX + indent, 4, -6, -4);
    const bool faded = state == HistoryLine::State::Undone || state == HistoryLine::State::LeftBehind;
    const QFont font = diagramFont(state == HistoryLine::State::Head ? FontRole::BodyStrong : FontRole::Body);
    painter.setFont(font);
    painter.setPen(option.palette.color(faded ? panelcolour::muted : panelcolour::ink));
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), 20), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    const QFont caption = diagramFont(FontRole::Caption);
    painter.setFont(caption);
    painter.setPen(option.palette.color(panelcolour::muted));
    painter.drawText(QRect(rect.left(), rect.top() + 19, rect.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(caption).elidedText(index.data(HistoryModel::DetailRole).toString(), Qt::ElideRight,
                                                      rect.width()));
}

} // namespace zuschnitt
