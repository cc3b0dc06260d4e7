// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importlist.h"

#include <map>

namespace zuschnitt {

/// Makes a list of what a format found, row by row.
class ListBuilder final {
public:
    /// `sourceName` is the file; `title` the part of it that the list says.
    ListBuilder(ListKind kind, const QString &sourceName, const QString &title);

    void addColumn(const QString &header, Meaning meaning);
    /// A column that the format knows nothing of: means what its header says by itself, as long as no
    /// other column means that.
    void addForeignColumn(const QString &header);
    /// One text a column; those at the end may be left out. `line` is where it stood, from 1; 0 if nowhere.
    void addRow(const QStringList &texts, int line);

    std::size_t rowCount() const { return m_table.rows.size(); }
    ImportList finish();

private:
    ImportTable m_table;
    ImportList m_list;
};

/// Several names as the text of one cell, in such a way that splitList finds them again.
QString cellOfNames(const QStringList &names);

/// "Node (12), Device (3)": the most first.
QString countedWords(const std::map<QString, qsizetype> &counts);

} // namespace zuschnitt
