// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/rowwidths.h"

#include <algorithm>

namespace zuschnitt {

RowWidths::RowWidths(const MappedTable &table) : m_width(table.width())
{
    const auto shorter = std::count_if(table.rows().begin(), table.rows().end(),
                                       [this](const TableRow &row) { return row.cells.size() < m_width; });
    m_refuseShort = shorter > 0 && static_cast<std::size_t>(shorter) * 10 <= table.rows().size();
}

QString RowWidths::complaintAbout(const TableRow &row) const
{
    if (row.cells.size() < m_width && m_refuseShort) {
        return tr("The row has only %1 of %2 cells, so they may stand in the wrong columns.")
            .arg(row.cells.size())
            .arg(m_width);
    }
    for (std::size_t column = m_width; column < row.cells.size(); ++column) {
        if (!row.cells[column].text.isEmpty()) {
            return tr("The row has %1 cells but there are only %2 columns, so they may stand in the wrong columns.")
                .arg(row.cells.size())
                .arg(m_width);
        }
    }
    return {};
}

int RowWidths::columnOf(const TableRow &row) const { return static_cast<int>(std::min(row.cells.size(), m_width + 1)); }

} // namespace zuschnitt
