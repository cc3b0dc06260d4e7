// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/importplan.h"

namespace zuschnitt {

std::size_t ImportPlan::size() const
{
    return std::visit([](const auto &plan) { return plan.rows.size(); }, m_plan);
}

const PlannedRow &ImportPlan::row(std::size_t index) const
{
    return std::visit([index](const auto &plan) -> const PlannedRow & { return plan.rows[index]; }, m_plan);
}

std::size_t ImportPlan::count(RowState state) const
{
    return std::visit([state](const auto &plan) { return plan.count(state); }, m_plan);
}

bool ImportPlan::isUsable() const
{
    return std::visit([](const auto &plan) { return plan.isUsable(); }, m_plan);
}

const QStringList &ImportPlan::remarks() const
{
    return std::visit([](const auto &plan) -> const QStringList & { return plan.remarks; }, m_plan);
}

const ImportProblems &ImportPlan::problems() const
{
    return std::visit([](const auto &plan) -> const ImportProblems & { return plan.problems; }, m_plan);
}

ImportPlan planImport(const ImportList &list, const Portfolio &portfolio, const ImportChoices &choices)
{
    switch (list.kind) {
    case ListKind::Services:
        return planServices(*list.table, list.mapping, portfolio, choices);
    case ListKind::Journeys:
        return planJourneys(*list.table, list.mapping, portfolio, choices);
    case ListKind::Capabilities:
    case ListKind::Dependencies:
    case ListKind::Products:
    case ListKind::Assignments:
        return planFacts(list.kind, *list.table, list.mapping, portfolio, choices);
    }
    return {};
}

} // namespace zuschnitt
