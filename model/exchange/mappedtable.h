// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/columnmeaning.h"

namespace zuschnitt {

/// A table together with what its columns mean: what a row says about a service.
class MappedTable final {
public:
    MappedTable(const ImportTable &table, const ColumnMapping &mapping) : m_table(table), m_mapping(mapping) { }

    const QString &name() const { return m_table.sourceName; }
    const std::vector<TableRow> &rows() const { return m_table.rows; }
    DecimalMark decimalMark() const { return *m_table.form.decimalMark; }
    std::size_t width() const { return m_mapping.size(); }
    const ColumnMeaning &meaningOf(std::size_t column) const { return m_mapping[column]; }

    /// The first column of the meaning, from 0.
    std::optional<std::size_t> columnOf(Meaning meaning) const;
    std::vector<std::size_t> columnsOf(Meaning meaning) const;
    /// The first one for people, who count from 1; 0 where there is none.
    int numberOf(Meaning meaning) const;
    /// The text in that column; empty where there is none.
    QString textAt(const TableRow &row, Meaning meaning) const;
    /// The names in all columns of the meaning, each once.
    QStringList listAt(const TableRow &row, Meaning meaning) const;
    /// The line in which the cell of the meaning begins; that of the row where there is none.
    int lineOf(const TableRow &row, Meaning meaning) const;

private:
    const ImportTable &m_table;
    const ColumnMapping &m_mapping;
};

} // namespace zuschnitt
