// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/controls/listrow.h"

#include <QtWidgets/QWidget>

#include <vector>

class QVBoxLayout;

namespace zuschnitt {

/// A short list in a panel; a long one folds to its first lines.
class RowList final : public QWidget {
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    /// Does nothing if the entries are the ones shown.
    void setEntries(std::vector<ListEntry> entries);
    const std::vector<ListEntry> &entries() const { return m_entries; }
    /// What stands there instead of an empty list; nothing by default.
    void setEmptyText(const QString &text);
    /// Lets a person put the rows in order.
    void setOrdered();
    /// Shows a widget below the row of that entry, and owns it, in place of the one before; null
    /// shows none. It goes with its entry.
    void setDetails(const Uuid &id, QWidget *details);

Q_SIGNALS:
    void activated(const zuschnitt::Uuid &id);
    void removed(const zuschnitt::Uuid &id);
    void draggedOut(const zuschnitt::Uuid &id);
    /// A row was put before another one; a null id means behind all.
    void reordered(const zuschnitt::Uuid &id, const zuschnitt::Uuid &before);

private:
    void rebuild();
    void clear();
    void addRow(const ListEntry &entry);
    void addMore();
    void toggleAll();
    std::vector<ListRow *> rows() const;
    void showInsertion(int y);
    void hideInsertion();
    void drop(const Uuid &id);
    void step(const Uuid &id, int places);
    void putAt(const Uuid &id, std::size_t index);
    std::size_t indexOf(const Uuid &id) const;

    QVBoxLayout *const m_layout;
    std::vector<ListEntry> m_entries;
    QString m_emptyText;
    RowOrder m_order = RowOrder::Fixed;
    Uuid m_detailed;
    QWidget *m_details = nullptr;
    QWidget *m_insertion = nullptr; ///< the line that shows where a dragged row would go
    std::size_t m_insertionIndex = 0; ///< of the row it stands before
    bool m_showsAll = false;
};

} // namespace zuschnitt
