// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/rowlist.h"

#include "views/controls/look.h"
#include "views/controls/textbutton.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

namespace {

/// Lists up to this length show everything; longer ones fold to this many lines.
constexpr std::size_t foldedLength = 8;

} // namespace

ListRow::ListRow(ListEntry entry, QWidget *parent) : QAbstractButton(parent), m_entry(std::move(entry))
{
    setText(m_entry.text);
    setFixedHeight(panelstyle::rowHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(m_entry.detail.isEmpty() ? m_entry.text : tr("%1 (%2)").arg(m_entry.text, m_entry.detail));
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
    if (event->key() == Qt::Key_Delete && m_remove)
        Q_EMIT removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
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
    if (ticks)
        look.text.prepend(QStringLiteral("\u2003\u2002"));
    const QRectF room = QRectF(rect());
    if (m_remove) {
        paintFrame(painter, room, palette().color(look.hovered ? panelcolour::highlight : panelcolour::chip), QColor());
        paintChip(painter, room.adjusted(0, 0, -22, 0), look, palette());
    } else {
        paintChip(painter, room, look, palette());
    }
    if (ticks)
        paintTick(painter);
}

RowList::RowList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void RowList::setEntries(std::vector<ListEntry> entries)
{
    if (entries == m_entries && m_layout->count() > 0)
        return;
    m_entries = std::move(entries);
    rebuild();
}

void RowList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    if (m_entries.empty())
        rebuild();
}

void RowList::addRow(const ListEntry &entry)
{
    auto *row = new ListRow(entry, this);
    m_layout->addWidget(row);
    connect(row, &QAbstractButton::clicked, this, [this, id = entry.id] { Q_EMIT activated(id); });
    connect(row, &ListRow::removed, this, [this, id = entry.id] { Q_EMIT removed(id); });
}

void RowList::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool folds = m_entries.size() > foldedLength + 1;
    const std::size_t shown = folds && !m_showsAll ? foldedLength : m_entries.size();
    for (std::size_t index = 0; index < shown; ++index)
        addRow(m_entries[index]);
    if (folds) {
        auto *more = new TextButton(this);
        more->setText(m_showsAll ? tr("Show fewer") : tr("Show all %1").arg(m_entries.size()));
        more->setAccessibleName(more->text());
        connect(more, &QAbstractButton::clicked, this, &RowList::toggleAll);
        m_layout->addWidget(more, 0, Qt::AlignLeft);
    }
    if (m_entries.empty() && !m_emptyText.isEmpty()) {
        QLabel *label = makeLabel(FontRole::Body, panelcolour::muted, this);
        label->setText(m_emptyText);
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    setVisible(m_layout->count() > 0);
}

void RowList::toggleAll()
{
    m_showsAll = !m_showsAll;
    rebuild();
}

} // namespace zuschnitt
