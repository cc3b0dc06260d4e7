// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/journeyplan.h"
#include "model/exchange/rowwidths.h"

#include <QtCore/QCoreApplication>

#include <unordered_map>

namespace zuschnitt {

/// Reads the rows of a list of journeys: which of them name a moment, and what is wrong with the
/// others. Looks at the list alone, not at any portfolio.
class JourneyRowReader final {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    /// What is wrong goes into `problems`.
    JourneyRowReader(const MappedTable &table, ImportProblems &problems)
        : m_table(table), m_widths(table), m_problems(problems)
    {
    }

    /// Rows with the names of journey, moment and phase; `leftOut` are indexes of rows that a person
    /// switched off, rising.
    std::vector<PlannedMoment> read(const std::vector<std::size_t> &leftOut);

private:
    PlannedMoment rowAt(std::size_t index);
    PlannedMoment *earlierRow(const PlannedMoment &row);
    bool addsNeedsTo(const PlannedMoment &earlier, const PlannedMoment &row) const;
    QString complaintAbout(PlannedMoment &row, const PlannedMoment *earlier) const;
    void remember(const PlannedMoment &row);

    const MappedTable &m_table;
    const RowWidths m_widths;
    ImportProblems &m_problems;
    std::vector<PlannedMoment> m_rows;
    std::unordered_map<QString, std::size_t> m_rowsByName; ///< by journey and moment: the first of them
    std::unordered_map<QString, std::size_t> m_rowsByPhase; ///< by journey, moment and phase
    QString m_journeyName; ///< of the last row that named one
};

} // namespace zuschnitt
