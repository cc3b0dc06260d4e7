// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/mappedtable.h"

#include "model/exchange/cellvalues.h"

#include <algorithm>

namespace zuschnitt {

std::optional<std::size_t> MappedTable::columnOf(Meaning meaning) const
{
    const auto found = std::find(m_mapping.begin(), m_mapping.end(), meaning);
    if (found == m_mapping.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_mapping.begin());
}

std::vector<std::size_t> MappedTable::columnsOf(Meaning meaning) const
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < m_mapping.size(); ++column) {
        if (m_mapping[column] == meaning)
            columns.push_back(column);
    }
    return columns;
}

int MappedTable::numberOf(Meaning meaning) const
{
    const std::optional<std::size_t> column = columnOf(meaning);
    return column ? static_cast<int>(*column) + 1 : 0;
}

QString MappedTable::textAt(const TableRow &row, Meaning meaning) const
{
    const std::optional<std::size_t> column = columnOf(meaning);
    return column ? row.text(*column) : QString();
}

QStringList MappedTable::listAt(const TableRow &row, Meaning meaning) const
{
    QStringList names;
    for (const std::size_t column : columnsOf(meaning))
        names += splitList(row.text(column));
    names.removeDuplicates();
    return names;
}

int MappedTable::lineOf(const TableRow &row, Meaning meaning) const
{
    const std::optional<std::size_t> column = columnOf(meaning);
    return column && *column < row.cells.size() ? row.cells[*column].line : row.line;
}

} // namespace zuschnitt
