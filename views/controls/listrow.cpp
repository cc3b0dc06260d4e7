// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/listrow.h"

#include "views/controls/textbutton.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace zuschnitt {

namespace {

/// Room for a mark before the text.
const QString markRoom = QStringLiteral("\u2003\u2002");

} // namespace

ListRow::ListRow(ListEntry entry, RowOrder order, QWidget *parent)
    : QAbstractButton(parent), m_entry(std::move(entry)), m_order(order)
{
    setText(m_entry.text);
    setFixedHeight(panelstyle::rowHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QString tip = m_entry.detail.isEmpty() ? m_entry.text : tr("%1 (%2)").arg(m_entry.text, m_entry.detail);
    if (m_order == RowOrder::ByHand)
        tip += u'\n' + tr("Drag it up or down to put it in another place, or press Alt and an arrow key.");
    setToolTip(tip);
    setAccessibleName(m_entry.text);
    setAccessibleDescription(m_entry.detail);
    if (m_entry.tick != ListEntry::Tick::None) {
        setCheckable(true);
        setChecked(m_entry.tick == ListEntry::Tick::On);
    }
    if (!m_entry.removable)
        return;
    m_remove = new RemoveButton(this);
    m_remove->setAccessibleName(tr("Remove %1").arg(m_entry.text));
    m_remove->setToolTip(tr("Remove"));
    connect(m_remove, &QAbstractButton::clicked, this, &ListRow::removed);
}

QSize ListRow::sizeHint() const { return {100, panelstyle::rowHeight}; }

void ListRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (m_remove)
        m_remove->move(width() - m_remove->width() - 2, (height() - m_remove->height()) / 2);
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    if (m_order == RowOrder::ByHand && handleOrderKey(*event))
        return;
    if (event->key() == Qt::Key_Delete && m_remove)
        Q_EMIT removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool ListRow::handleOrderKey(const QKeyEvent &event)
{
    if (m_dragging && event.key() == Qt::Key_Escape) {
        stopDragging();
        Q_EMIT dragCancelled();
        return true;
    }
    const bool moves = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (!moves || !(event.modifiers() & Qt::AltModifier))
        return false;
    Q_EMIT stepped(event.key() == Qt::Key_Up ? -1 : 1);
    return true;
}

void ListRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void ListRow::mouseMoveEvent(QMouseEvent *event)
{
    const bool moved = isDown() && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (moved && m_entry.draggable) {
        setDown(false);
        Q_EMIT draggedOut();
        return;
    }
    if (moved && m_order == RowOrder::ByHand && !m_dragging) {
        m_dragging = true;
        setDown(false); // after Esc, letting go is no click
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragging)
        Q_EMIT dragged(mapToParent(event->pos()).y());
    else
        QAbstractButton::mouseMoveEvent(event);
}

void ListRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    stopDragging();
    Q_EMIT dropped();
}

void ListRow::stopDragging()
{
    m_dragging = false;
    unsetCursor();
}

void ListRow::paintTick(QPainter &painter) const
{
    const QRectF box(8, (height() - 14) / 2.0, 14, 14);
    const bool on = m_entry.tick == ListEntry::Tick::On;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(on ? panelcolour::accent : panelcolour::muted), 1.2));
    painter.setBrush(on ? QBrush(palette().color(panelcolour::accent)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!on)
        return;
    painter.setPen(QPen(palette().color(panelcolour::card), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3.5, 7), box.topLeft() + QPointF(6, 9.7),
                                   box.topLeft() + QPointF(10.5, 4.5)});
}

void ListRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChipLook look;
    look.text = m_entry.text;
    look.detail = m_entry.detail;
    look.bar = m_entry.bar;
    look.hovered = underMouse();
    look.focused = hasFocus();
    const bool ticks = m_entry.tick != ListEntry::Tick::None;
    if (ticks || m_entry.fold)
        look.text.prepend(markRoom);
    const QRectF room = QRectF(rect());
    if (m_remove) {
        look.focused = false; // the frame goes around the × too
        paintFrame(painter, room, palette().color(look.hovered ? panelcolour::highlight : panelcolour::chip),
                   hasFocus() ? palette().color(panelcolour::accent) : QColor(), Qt::DotLine);
        paintChip(painter, room.adjusted(1, 1, -22, -1), look, palette());
    } else {
        paintChip(painter, room, look, palette());
    }
    if (ticks)
        paintTick(painter);
    else if (m_entry.fold)
        paintFoldMark(painter, QRectF(8, 0, 14, height()), *m_entry.fold, palette().color(panelcolour::muted));
}

} // namespace zuschnitt
