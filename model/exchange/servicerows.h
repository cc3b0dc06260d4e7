// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/rowwidths.h"
#include "model/exchange/serviceplan.h"

#include <QtCore/QCoreApplication>

#include <unordered_map>

namespace zuschnitt {

/// Reads the rows of a list: which of them name a service, and what is wrong with the others. Looks
/// at the list alone, not at any portfolio.
class ServiceRowReader final {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    /// What is wrong goes into `problems`.
    ServiceRowReader(const MappedTable &table, ImportProblems &problems)
        : m_table(table), m_widths(table), m_problems(problems)
    {
    }

    /// Rows with name, key and lists; `leftOut` are indexes of rows that a person switched off, rising.
    std::vector<PlannedService> read(const std::vector<std::size_t> &leftOut);

private:
    PlannedService rowAt(std::size_t index) const;
    bool joinsEarlierRow(const PlannedService &row, const TableRow &source);
    void checkRow(PlannedService &row, const TableRow &source);
    void checkIdentity(PlannedService &row);
    void refuse(PlannedService &row, int column, const QString &reason);

    const MappedTable &m_table;
    const RowWidths m_widths;
    ImportProblems &m_problems;
    std::vector<PlannedService> m_rows;
    std::unordered_map<QString, std::size_t> m_rowsByIdentity;
};

} // namespace zuschnitt
