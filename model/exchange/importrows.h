// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importplan.h"
#include "model/exchange/mappedtable.h"

#include <QtCore/QCoreApplication>

#include <unordered_map>

namespace zuschnitt {

/// Reads the rows of a list: which of them name a service, and what is wrong with the others. Looks
/// at the list alone, not at any portfolio.
class RowReader final {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    /// What is wrong goes into `problems`.
    RowReader(const MappedTable &table, ImportProblems &problems) : m_table(table), m_problems(problems) { }

    /// Rows with name, key and lists; `leftOut` are indexes of rows that a person switched off, rising.
    std::vector<PlannedRow> read(const std::vector<std::size_t> &leftOut);

private:
    void judgeWidths();
    QString widthComplaint(const TableRow &row) const;
    PlannedRow rowAt(std::size_t index) const;
    bool joinsEarlierRow(const PlannedRow &row, const TableRow &source);
    void checkRow(PlannedRow &row, const TableRow &source);
    void checkIdentity(PlannedRow &row);
    void refuse(PlannedRow &row, int column, const QString &reason);

    const MappedTable &m_table;
    ImportProblems &m_problems;
    std::vector<PlannedRow> m_rows;
    std::unordered_map<QString, std::size_t> m_rowsByIdentity;
    bool m_refuseShort = false;
};

} // namespace zuschnitt
