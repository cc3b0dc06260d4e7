// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/rowlist.h"

#include "views/controls/look.h"
#include "views/controls/textbutton.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace zuschnitt {

namespace {

/// Lists up to this length show everything; longer ones fold to this many lines.
constexpr std::size_t foldedLength = 8;

} // namespace

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

void RowList::setOrdered()
{
    m_order = RowOrder::ByHand;
    rebuild();
}

void RowList::setDetails(const Uuid &id, QWidget *details)
{
    if (m_details) {
        m_details->hide();
        m_details->deleteLater();
    }
    m_detailed = id;
    m_details = details;
    if (details && indexOf(id) >= foldedLength)
        m_showsAll = true;
    rebuild();
}

void RowList::addRow(const ListEntry &entry)
{
    auto *row = new ListRow(entry, m_order, this);
    m_layout->addWidget(row);
    row->show(); // at once, so that it can have the focus
    const Uuid id = entry.id;
    connect(row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT activated(id); });
    connect(row, &ListRow::removed, this, [this, id] { Q_EMIT removed(id); });
    connect(row, &ListRow::draggedOut, this, [this, id] { Q_EMIT draggedOut(id); });
    connect(row, &ListRow::dragged, this, &RowList::showInsertion);
    connect(row, &ListRow::dropped, this, [this, id] { drop(id); });
    connect(row, &ListRow::dragCancelled, this, &RowList::hideInsertion);
    connect(row, &ListRow::stepped, this, [this, id](int places) { step(id, places); });
    if (m_details && id == m_detailed) {
        m_layout->addWidget(m_details);
        m_details->show();
    }
}

void RowList::addMore()
{
    auto *more = new TextButton(this);
    more->setText(m_showsAll ? tr("Show fewer") : tr("Show all %1").arg(m_entries.size()));
    more->setAccessibleName(more->text());
    connect(more, &QAbstractButton::clicked, this, &RowList::toggleAll);
    m_layout->addWidget(more, 0, Qt::AlignLeft);
}

void RowList::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget() != m_details) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (m_details && indexOf(m_detailed) == m_entries.size()) {
        m_details->hide();
        m_details->deleteLater();
        m_details = nullptr;
    }
}

void RowList::rebuild()
{
    const auto *focused = qobject_cast<ListRow *>(focusWidget());
    const std::optional<Uuid> focus
        = focused && focused->hasFocus() ? std::optional(focused->entry().id) : std::nullopt;
    clear();
    hideInsertion();
    const bool folds = m_entries.size() > foldedLength + 1;
    const std::size_t shown = folds && !m_showsAll ? foldedLength : m_entries.size();
    for (std::size_t index = 0; index < shown; ++index)
        addRow(m_entries[index]);
    if (folds)
        addMore();
    if (m_entries.empty() && !m_emptyText.isEmpty()) {
        QLabel *label = makeLabel(FontRole::Body, panelcolour::muted, this);
        label->setText(m_emptyText);
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    setVisible(m_layout->count() > 0);
    for (ListRow *row : rows()) {
        if (focus == row->entry().id)
            row->setFocus();
    }
}

void RowList::toggleAll()
{
    m_showsAll = !m_showsAll;
    rebuild();
}

std::vector<ListRow *> RowList::rows() const
{
    std::vector<ListRow *> rows;
    for (int index = 0; index < m_layout->count(); ++index) {
        if (auto *row = qobject_cast<ListRow *>(m_layout->itemAt(index)->widget()))
            rows.push_back(row);
    }
    return rows;
}

std::size_t RowList::indexOf(const Uuid &id) const
{
    std::size_t index = 0;
    while (index < m_entries.size() && m_entries[index].id != id)
        ++index;
    return index;
}

void RowList::showInsertion(int y)
{
    const std::vector<ListRow *> shown = rows();
    m_insertionIndex = 0;
    while (m_insertionIndex < shown.size() && shown[m_insertionIndex]->geometry().center().y() < y)
        ++m_insertionIndex;
    if (!m_insertion) {
        m_insertion = new QWidget(this);
        m_insertion->setAutoFillBackground(true);
        m_insertion->setBackgroundRole(panelcolour::accent);
        m_insertion->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    int edge = 0;
    if (m_insertionIndex < shown.size()) {
        edge = shown[m_insertionIndex]->y() - m_layout->spacing() / 2;
    } else {
        const bool detailed = m_details && shown.back()->entry().id == m_detailed;
        edge = (detailed ? m_details->geometry() : shown.back()->geometry()).bottom() + m_layout->spacing() / 2;
    }
    m_insertion->setGeometry(0, std::clamp(edge - 1, 0, height() - 2), width(), 2);
    m_insertion->raise();
    m_insertion->show();
}

void RowList::hideInsertion()
{
    if (m_insertion)
        m_insertion->hide();
}

void RowList::drop(const Uuid &id)
{
    hideInsertion();
    putAt(id, m_insertionIndex);
}

void RowList::step(const Uuid &id, int places)
{
    const std::size_t index = indexOf(id);
    if (places < 0 && index > 0)
        putAt(id, index - 1);
    else if (places > 0 && index + 1 < m_entries.size())
        putAt(id, index + 2);
}

void RowList::putAt(const Uuid &id, std::size_t index)
{
    const std::size_t current = indexOf(id);
    if (index == current || index == current + 1)
        return; // it stands there already
    Q_EMIT reordered(id, index < m_entries.size() ? m_entries[index].id : Uuid());
}

} // namespace zuschnitt
