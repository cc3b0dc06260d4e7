// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/journeyneeds.h"

#include <unordered_set>

namespace zuschnitt {

NeedPlanner::NeedPlanner(const MappedTable &table, const Portfolio &portfolio, JourneyPlan &plan)
    : m_table(table), m_portfolio(portfolio), m_services(portfolio, {}), m_plan(plan),
      m_capabilities(portfolio, plan.newCapabilities)
{
}

void NeedPlanner::plan(PlannedMoment &row)
{
    planNeeds(row);
    planUses(row);
}

/// The names in all cells of the meaning, each once. A cell that is a known name as a whole is one
/// name, whatever marks it holds.
template <typename IsKnown>
std::vector<NeedPlanner::NamedCell> NeedPlanner::namesIn(const PlannedMoment &row, Meaning meaning,
                                                         const IsKnown &isKnown) const
{
    std::vector<NamedCell> names;
    std::unordered_set<QString> present;
    for (const std::size_t index : row.sources) {
        const TableRow &source = m_table.rows()[index];
        for (const std::size_t column : m_table.columnsOf(meaning)) {
            const QString whole = source.text(column).simplified();
            const int line = column < source.cells.size() ? source.cells[column].line : source.line;
            for (const QString &name : isKnown(whole) ? QStringList(whole) : splitList(source.text(column))) {
                if (present.insert(nameKey(name)).second)
                    names.push_back({name, line, static_cast<int>(column) + 1});
            }
        }
    }
    return names;
}

void NeedPlanner::planNeeds(PlannedMoment &row)
{
    QStringList added;
    const auto isKnown = [this](const QString &name) { return m_capabilities.contains(name); };
    for (const NamedCell &cell : namesIn(row, Meaning::Needs, isKnown)) {
        const CapabilityId capability = m_capabilities.named(cell.name);
        const bool exists = m_portfolio.find(momentNeedId(row.after.id, capability));
        m_plan.needs.push_back({row.after.id, capability, exists ? LinkChange::Keep : LinkChange::Add});
        if (!exists)
            added += cell.name;
    }
    if (!added.isEmpty())
        row.changes.push_back({Meaning::Needs, {}, added.join(QStringLiteral(", "))});
}

void NeedPlanner::planUses(PlannedMoment &row)
{
    QStringList added;
    std::unordered_set<ServiceId> present;
    const auto isKnown = [this](const QString &name) { return !m_services.meant(name).empty(); };
    for (const NamedCell &cell : namesIn(row, Meaning::Uses, isKnown)) {
        const std::optional<ServiceId> service = serviceFor(row, cell);
        if (!service) {
            ++m_plan.usesLeftOut;
        } else if (present.insert(*service).second) {
            const bool exists = m_portfolio.find(momentUseId(row.after.id, *service));
            m_plan.uses.push_back({row.after.id, *service, exists ? LinkChange::Keep : LinkChange::Add});
            if (!exists)
                added += cell.name;
        }
    }
    if (!added.isEmpty())
        row.changes.push_back({Meaning::Uses, {}, added.join(QStringLiteral(", "))});
}

/// What is not clear is told.
std::optional<ServiceId> NeedPlanner::serviceFor(const PlannedMoment &row, const NamedCell &cell)
{
    const std::vector<const Service *> meant = m_services.meant(cell.name);
    if (meant.size() == 1)
        return meant.front()->id;
    const QString sentence = meant.empty()
        ? tr("“%1” uses “%2”, which is not in the file; that was left out.")
        : tr("“%1” uses “%2”, which is in the file more than once; that was left out.");
    m_plan.problems.push_back({m_table.name(), cell.line, cell.column, sentence.arg(row.after.name, cell.name)});
    return std::nullopt;
}

} // namespace zuschnitt
