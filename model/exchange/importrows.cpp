// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/importrows.h"

#include "model/exchange/cellvalues.h"
#include "model/exchange/servicefields.h"

#include <QtCore/QRegularExpression>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// Archi's and i-doit's words for what can be cut into products; other types are told and left.
bool isServiceType(const QString &type)
{
    static const QStringList others{u"ArchimateModel"_s,
                                    u"Capability"_s,
                                    u"BusinessObject"_s,
                                    u"ValueStream"_s,
                                    u"BusinessActor"_s,
                                    u"BusinessRole"_s,
                                    u"BusinessProcess"_s,
                                    u"Grouping"_s,
                                    u"BusinessFunction"_s,
                                    u"DataObject"_s,
                                    u"Node"_s,
                                    u"Device"_s,
                                    u"Product"_s,
                                    u"Junction"_s,
                                    u"Requirement"_s,
                                    u"Goal"_s,
                                    u"Principle"_s,
                                    u"Stakeholder"_s,
                                    u"Driver"_s,
                                    u"Assessment"_s,
                                    u"Location"_s,
                                    u"Plateau"_s,
                                    u"Gap"_s,
                                    u"WorkPackage"_s};
    static const QRegularExpression idoit(
        u"^C__OBJ(?:ECT_)?TYPE__(?!APPLICATION|SERVICE|IT_SERVICE|SOFTWARE|OPERATING_SYSTEM|DBMS|CLUSTER)"_s);
    return !others.contains(type, Qt::CaseInsensitive) && !idoit.match(type).hasMatch();
}

/// How the list itself tells its rows apart.
QString identityOf(const PlannedRow &row)
{
    return row.after.sourceKey.isEmpty() ? u'n' + nameKey(row.after.name) : u'k' + row.after.sourceKey;
}

} // namespace

std::vector<PlannedRow> RowReader::read(const std::vector<std::size_t> &leftOut)
{
    judgeWidths();
    auto next = leftOut.begin();
    for (std::size_t index = 0; index < m_table.rows().size(); ++index) {
        PlannedRow row = rowAt(index);
        while (next != leftOut.end() && *next < index)
            ++next;
        row.leftOut = next != leftOut.end() && *next == index;
        const TableRow &source = m_table.rows()[index];
        if (!joinsEarlierRow(row, source)) {
            checkRow(row, source);
            m_rows.push_back(std::move(row));
        }
    }
    return std::move(m_rows);
}

/// One row of the wrong length among rows of the right one has lost a separator, and its cells
/// stand in the wrong columns. Where many rows are short, the program that wrote them leaves
/// out empty cells at the end.
void RowReader::judgeWidths()
{
    std::size_t shorter = 0;
    for (const TableRow &row : m_table.rows())
        shorter += row.cells.size() < m_table.width();
    m_refuseShort = shorter > 0 && shorter * 10 <= m_table.rows().size();
}

QString RowReader::widthComplaint(const TableRow &row) const
{
    const std::size_t width = m_table.width();
    if (row.cells.size() < width && m_refuseShort) {
        return tr("The row has only %1 of %2 cells, so they may stand in the wrong columns.")
            .arg(row.cells.size())
            .arg(width);
    }
    for (std::size_t column = width; column < row.cells.size(); ++column) {
        if (!row.cells[column].text.isEmpty()) {
            return tr("The row has %1 cells but there are only %2 columns, so they may stand in the wrong columns.")
                .arg(row.cells.size())
                .arg(width);
        }
    }
    return {};
}

PlannedRow RowReader::rowAt(std::size_t index) const
{
    const TableRow &source = m_table.rows()[index];
    PlannedRow row;
    row.row = index;
    row.line = source.line;
    row.dependsOn = m_table.listAt(source, Meaning::DependsOn);
    row.capabilities = m_table.listAt(source, Meaning::Capabilities);
    row.after.name = m_table.textAt(source, Meaning::Name).simplified();
    row.after.sourceKey = m_table.textAt(source, Meaning::SourceKey).simplified();
    return row;
}

/// Some lists name a thing once more for each further dependency or capability.
bool RowReader::joinsEarlierRow(const PlannedRow &row, const TableRow &source)
{
    const auto earlier = m_rowsByIdentity.find(identityOf(row));
    if (earlier == m_rowsByIdentity.end() || (row.dependsOn.isEmpty() && row.capabilities.isEmpty()))
        return false;
    PlannedRow &first = m_rows[earlier->second];
    const TableRow &firstSource = m_table.rows()[first.row];
    for (const Meaning meaning : fieldMeanings) {
        const QString text = m_table.textAt(source, meaning);
        if (!text.isEmpty() && text != m_table.textAt(firstSource, meaning))
            return false;
    }
    const auto before = first.dependsOn.size() + first.capabilities.size();
    first.dependsOn += row.dependsOn;
    first.capabilities += row.capabilities;
    first.dependsOn.removeDuplicates();
    first.capabilities.removeDuplicates();
    return before != first.dependsOn.size() + first.capabilities.size();
}

void RowReader::checkRow(PlannedRow &row, const TableRow &source)
{
    const QString type = m_table.textAt(source, Meaning::Type);
    if (const QString complaint = widthComplaint(source); !complaint.isEmpty())
        refuse(row, static_cast<int>(std::min(source.cells.size(), m_table.width() + 1)), complaint);
    else if (!isServiceType(type))
        refuse(row, m_table.numberOf(Meaning::Type),
               tr("“%1” is of the type “%2”, which is nothing to cut.").arg(row.after.name, type));
    else if (saysNothing(row.after.name))
        refuse(row, m_table.numberOf(Meaning::Name), tr("The row has no name."));
    else
        checkIdentity(row);
}

void RowReader::checkIdentity(PlannedRow &row)
{
    const auto [earlier, added] = m_rowsByIdentity.try_emplace(identityOf(row), m_rows.size());
    if (added)
        return;
    const int line = m_rows[earlier->second].line;
    if (row.after.sourceKey.isEmpty())
        refuse(row, m_table.numberOf(Meaning::Name), tr("“%1” is in line %2 already.").arg(row.after.name).arg(line));
    else
        refuse(row, m_table.numberOf(Meaning::SourceKey),
               tr("The key “%1” is in line %2 already.").arg(row.after.sourceKey).arg(line));
}

void RowReader::refuse(PlannedRow &row, int column, const QString &reason)
{
    row.state = RowState::Refused;
    row.reason = reason;
    row.column = column;
    m_problems.push_back({m_table.name(), row.line, column, reason});
}

} // namespace zuschnitt
