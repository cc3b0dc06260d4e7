// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/journeyrows.h"

#include "model/exchange/cellvalues.h"
#include "model/exchange/momentfields.h"

namespace zuschnitt {

namespace {

QString nameIn(const MappedTable &table, const TableRow &source, Meaning meaning)
{
    const QString name = table.textAt(source, meaning).simplified();
    return saysNothing(name) ? QString() : name;
}

QString identityOf(const PlannedMoment &row)
{
    return nameKey(row.journeyName) + QLatin1Char('\n') + nameKey(row.after.name);
}

QString identityInPhase(const PlannedMoment &row)
{
    return identityOf(row) + QLatin1Char('\n') + nameKey(row.phaseName);
}

} // namespace

std::vector<PlannedMoment> JourneyRowReader::read(const std::vector<std::size_t> &leftOut)
{
    for (std::size_t index = 0; index < m_table.rows().size(); ++index) {
        PlannedMoment row = rowAt(index);
        PlannedMoment *earlier = earlierRow(row);
        if (earlier && addsNeedsTo(*earlier, row)) {
            earlier->sources.push_back(index);
            continue;
        }
        row.leftOut = std::binary_search(leftOut.begin(), leftOut.end(), index);
        row.reason = complaintAbout(row, earlier);
        if (row.reason.isEmpty()) {
            remember(row);
        } else {
            row.state = RowState::Refused;
            m_problems.push_back({m_table.name(), row.line, row.column, row.reason});
        }
        m_rows.push_back(std::move(row));
    }
    return std::move(m_rows);
}

/// Where a workshop wrote the journey only once, it holds for the rows below.
PlannedMoment JourneyRowReader::rowAt(std::size_t index)
{
    const TableRow &source = m_table.rows()[index];
    PlannedMoment row;
    row.row = index;
    row.line = source.line;
    row.sources = {index};
    if (const QString name = nameIn(m_table, source, Meaning::Journey); !name.isEmpty())
        m_journeyName = name;
    row.journeyName = m_journeyName;
    row.phaseName = nameIn(m_table, source, Meaning::Phase);
    row.after.name = nameIn(m_table, source, Meaning::Moment);
    return row;
}

PlannedMoment *JourneyRowReader::earlierRow(const PlannedMoment &row)
{
    const auto &rows = row.phaseName.isEmpty() ? m_rowsByName : m_rowsByPhase;
    const auto found = rows.find(row.phaseName.isEmpty() ? identityOf(row) : identityInPhase(row));
    return found == rows.end() ? nullptr : &m_rows[found->second];
}

/// Some lists name a moment once more for each further need.
bool JourneyRowReader::addsNeedsTo(const PlannedMoment &earlier, const PlannedMoment &row) const
{
    const TableRow &source = m_table.rows()[row.row];
    const auto isNew = [&](Meaning meaning) {
        const QString text = m_table.textAt(source, meaning);
        return !text.isEmpty() && text != m_table.textAt(m_table.rows()[earlier.row], meaning);
    };
    const bool saysMore = std::any_of(momentMeanings.begin(), momentMeanings.end(), isNew);
    return !saysMore && (isNew(Meaning::Needs) || isNew(Meaning::Uses));
}

QString JourneyRowReader::complaintAbout(PlannedMoment &row, const PlannedMoment *earlier) const
{
    const TableRow &source = m_table.rows()[row.row];
    if (const QString complaint = m_widths.complaintAbout(source); !complaint.isEmpty()) {
        row.column = m_widths.columnOf(source);
        return complaint;
    }
    if (row.journeyName.isEmpty()) {
        row.column = m_table.numberOf(Meaning::Journey);
        return tr("The row names no journey, and there is none above it.");
    }
    row.column = m_table.numberOf(Meaning::Moment);
    if (row.after.name.isEmpty())
        return tr("The row names no moment.");
    if (earlier)
        return tr("“%1” of “%2” is in line %3 already.").arg(row.after.name, row.journeyName).arg(earlier->line);
    row.column = 0;
    return {};
}

void JourneyRowReader::remember(const PlannedMoment &row)
{
    m_rowsByName.try_emplace(identityOf(row), m_rows.size());
    m_rowsByPhase.try_emplace(identityInPhase(row), m_rows.size());
}

} // namespace zuschnitt
