// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "views/controls/rowlist.h"

#include <QtCore/QPointer>

namespace zuschnitt {

class Form;
class Workspace;

/// What a list is made of whose items are edited in place (the offers of a product).
struct ItemKind {
    std::function<std::vector<ListEntry>()> read;
    /// The fields of one item.
    std::function<Form *(const Uuid &id)> makeForm;
    std::function<EditFunction(const Uuid &id)> remove;
    /// Before another one; a null id means at the end. Empty: their order is not a matter of hand.
    std::function<EditFunction(const Uuid &id, const Uuid &before)> reorder;
};

/// A list whose rows unfold, one at a time, to the fields of an item; rows can be removed and put
/// in order.
class ItemList final : public QWidget {
    Q_OBJECT

public:
    ItemList(Workspace &workspace, ItemKind kind, QWidget *parent = nullptr);

    /// Shows the portfolio as it is now.
    void refresh();
    std::size_t count() const { return m_list->entries().size(); }
    bool isEmpty() const { return m_list->entries().empty(); }

private:
    void toggle(const Uuid &id);
    void unfold(const Uuid &id);

    Workspace &m_workspace;
    const ItemKind m_kind;
    RowList *const m_list;
    Uuid m_open; ///< null: all are folded
    QPointer<Form> m_form; ///< of the open one
};

} // namespace zuschnitt
