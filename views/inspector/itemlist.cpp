// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/itemlist.h"

#include "views/inspector/form.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace zuschnitt {

ItemList::ItemList(Workspace &workspace, ItemKind kind, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_kind(std::move(kind)), m_list(new RowList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    if (m_kind.reorder)
        m_list->setOrdered();
    connect(m_list, &RowList::activated, this, &ItemList::toggle);
    connect(m_list, &RowList::removed, this, [this](const Uuid &id) { m_workspace.perform(m_kind.remove(id)); });
    connect(m_list, &RowList::reordered, this,
            [this](const Uuid &id, const Uuid &before) { m_workspace.perform(m_kind.reorder(id, before)); });
}

void ItemList::refresh()
{
    std::vector<ListEntry> entries = m_kind.read();
    const bool openIsThere
        = std::any_of(entries.begin(), entries.end(), [this](const ListEntry &entry) { return entry.id == m_open; });
    if (!openIsThere && !m_open.isNull())
        unfold(Uuid());
    for (ListEntry &entry : entries)
        entry.fold = entry.id == m_open ? Fold::Open : Fold::Closed;
    m_list->setEntries(std::move(entries));
    setVisible(!isEmpty());
    if (m_form)
        m_form->refresh();
}

void ItemList::toggle(const Uuid &id)
{
    if (m_form)
        m_form->finish();
    unfold(id == m_open ? Uuid() : id);
    refresh();
}

void ItemList::unfold(const Uuid &id)
{
    m_open = id;
    m_form = id.isNull() ? nullptr : m_kind.makeForm(id);
    m_list->setDetails(id, m_form);
}

} // namespace zuschnitt
