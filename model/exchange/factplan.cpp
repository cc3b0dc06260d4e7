// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/factplan.h"

#include "model/exchange/cellvalues.h"
#include "model/exchange/factplanner.h"
#include "model/exchange/rowwidths.h"
#include "model/exchange/sourcename.h"

namespace zuschnitt {

FactPlanner::FactPlanner(const FactTask &task)
    : m_task(task), m_changes(task.portfolio, task.plan.changes), m_services(task.portfolio, task.plan.source)
{
}

void FactPlanner::plan()
{
    FactPlan &plan = m_task.plan;
    if (const QString missing = whatIsMissing(); !missing.isEmpty()) {
        const int line = table().rows().empty() ? 1 : table().rows().front().line;
        plan.problems.push_back({table().name(), line, 0, missing});
        return;
    }
    const RowWidths widths(table());
    const std::vector<std::size_t> &leftOut = choices().leftOut;
    for (std::size_t index = 0; index < table().rows().size(); ++index) {
        const TableRow &source = table().rows()[index];
        PlannedFact fact;
        fact.row = index;
        fact.line = source.line;
        fact.leftOut = std::binary_search(leftOut.begin(), leftOut.end(), index);
        if (const QString complaint = widths.complaintAbout(source); complaint.isEmpty()) {
            planRow(fact, source);
        } else {
            refuse(fact, Meaning::Ignore, complaint);
            fact.column = widths.columnOf(source);
            plan.problems.back().column = fact.column;
        }
        plan.rows.push_back(std::move(fact));
    }
    finish();
}

QString FactPlanner::nameAt(const TableRow &source, Meaning meaning) const
{
    const QString name = table().textAt(source, meaning).simplified();
    return saysNothing(name) ? QString() : name;
}

void FactPlanner::refuse(PlannedFact &fact, Meaning meaning, const QString &reason)
{
    fact.state = RowState::Refused;
    fact.reason = reason;
    fact.column = meaning == Meaning::Ignore ? 0 : table().numberOf(meaning);
    facts().problems.push_back({table().name(), fact.line, fact.column, reason});
}

void FactPlanner::tell(const PlannedFact &fact, Meaning meaning, const QString &sentence)
{
    facts().problems.push_back(
        {table().name(), table().lineOf(table().rows()[fact.row], meaning), table().numberOf(meaning), sentence});
}

const Service *FactPlanner::serviceAt(PlannedFact &fact, const TableRow &source, Meaning meaning)
{
    const QString text = nameAt(source, meaning);
    const std::vector<const Service *> meant = m_services.meant(text);
    if (meant.size() == 1)
        return meant.front();
    if (text.isEmpty())
        refuse(fact, meaning, tr("The cell is empty."));
    else if (meant.empty())
        refuse(fact, meaning, tr("“%1” is not in the file.").arg(text));
    else
        refuse(fact, meaning, tr("“%1” is in the file more than once.").arg(text));
    return nullptr;
}

std::optional<double> FactPlanner::positiveAt(const PlannedFact &fact, const TableRow &source, Meaning meaning)
{
    QString text = nameAt(source, meaning);
    if (text.isEmpty())
        return std::nullopt;
    const bool isPercentage = text.endsWith(u'%');
    if (isPercentage)
        text = text.chopped(1).trimmed();
    const std::optional<double> number = parseNumber(text, table().decimalMark());
    if (number && *number > 0)
        return isPercentage ? *number / 100 : *number;
    tell(fact, meaning, tr("“%1” is no number above 0; the cell was left out.").arg(nameAt(source, meaning)));
    return std::nullopt;
}

bool FactPlanner::change(PlannedFact &fact, Meaning meaning, const QString &before, const QString &after,
                         bool bothChanged) const
{
    const bool taken = !bothChanged || choices().takesSource(fact.row, meaning);
    fact.changes.push_back({meaning, before, after, bothChanged, taken});
    return taken;
}

void FactPlanner::setState(PlannedFact &fact, bool isNew)
{
    fact.state = isNew ? RowState::New : fact.changesAnything() ? RowState::Changed : RowState::Same;
}

FactPlan planFacts(ListKind kind, const ImportTable &table, const ColumnMapping &mapping, const Portfolio &portfolio,
                   const ImportChoices &choices)
{
    FactPlan plan;
    plan.kind = kind;
    plan.problems = table.problems;
    plan.source = choices.source.isEmpty() ? sourceNamed(table.sourceName) : choices.source;
    const MappedTable mapped(table, mapping);
    const FactTask task{mapped, portfolio, choices, plan};
    std::unique_ptr<FactPlanner> planner;
    switch (kind) {
    case ListKind::Services:
    case ListKind::Journeys:
        break;
    case ListKind::Capabilities:
        planner = makeCapabilityPlanner(task);
        break;
    case ListKind::Dependencies:
        planner = makeDependencyPlanner(task);
        break;
    case ListKind::Products:
        planner = makeProductPlanner(task);
        break;
    case ListKind::Assignments:
        planner = makeAssignmentPlanner(task);
        break;
    }
    if (planner)
        planner->plan();
    sortByLine(plan.problems);
    return plan;
}

} // namespace zuschnitt
