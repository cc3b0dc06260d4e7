// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/servicerows.h"

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
QString identityOf(const PlannedService &row)
{
    return row.after.sourceKey.isEmpty() ? u'n' + nameKey(row.after.name) : u'k' + row.after.sourceKey;
}

} // namespace

std::vector<PlannedService> ServiceRowReader::read(const std::vector<std::size_t> &leftOut)
{
    auto next = leftOut.begin();
    for (std::size_t index = 0; index < m_table.rows().size(); ++index) {
        PlannedService row = rowAt(index);
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

PlannedService ServiceRowReader::rowAt(std::size_t index) const
{
    const TableRow &source = m_table.rows()[index];
    PlannedService row;
    row.row = index;
    row.line = source.line;
    row.dependsOn = m_table.listAt(source, Meaning::DependsOn);
    row.capabilities = m_table.listAt(source, Meaning::Capabilities);
    row.after.name = m_table.textAt(source, Meaning::Name).simplified();
    row.after.sourceKey = m_table.textAt(source, Meaning::SourceKey).simplified();
    return row;
}

/// Some lists name a thing once more for each further dependency or capability.
bool ServiceRowReader::joinsEarlierRow(const PlannedService &row, const TableRow &source)
{
    const auto earlier = m_rowsByIdentity.find(identityOf(row));
    if (earlier == m_rowsByIdentity.end() || (row.dependsOn.isEmpty() && row.capabilities.isEmpty()))
        return false;
    PlannedService &first = m_rows[earlier->second];
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

void ServiceRowReader::checkRow(PlannedService &row, const TableRow &source)
{
    const QString type = m_table.textAt(source, Meaning::Type);
    if (const QString complaint = m_widths.complaintAbout(source); !complaint.isEmpty())
        refuse(row, m_widths.columnOf(source), complaint);
    else if (!isServiceType(type))
        refuse(row, m_table.numberOf(Meaning::Type),
               tr("“%1” is of the type “%2”, which is nothing to cut.").arg(row.after.name, type));
    else if (saysNothing(row.after.name))
        refuse(row, m_table.numberOf(Meaning::Name), tr("The row has no name."));
    else
        checkIdentity(row);
}

void ServiceRowReader::checkIdentity(PlannedService &row)
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

void ServiceRowReader::refuse(PlannedService &row, int column, const QString &reason)
{
    row.state = RowState::Refused;
    row.reason = reason;
    row.column = column;
    m_problems.push_back({m_table.name(), row.line, column, reason});
}

} // namespace zuschnitt
