// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/servicelinks.h"

#include "model/exchange/cellvalues.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

bool hasName(const QStringList &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &other) { return nameKey(other) == nameKey(name); });
}

} // namespace

ServiceLinkPlanner::ServiceLinkPlanner(const MappedTable &table, const Portfolio &portfolio, const RowMatcher &matcher,
                                       ServicePlan &plan)
    : m_table(table), m_portfolio(portfolio), m_matcher(matcher), m_plan(plan)
{
    for (const Capability *capability : portfolio.all<Capability>())
        m_capabilities.try_emplace(nameKey(capability->name), capability->id);
    for (const PlannedService &row : plan.rows) {
        if (!row.isTaken())
            continue;
        const TableRow &source = table.rows()[row.row];
        m_byName.try_emplace(nameKey(table.textAt(source, Meaning::Name)), row.after.id);
        if (table.columnOf(Meaning::SourceKey))
            m_byKey.try_emplace(table.textAt(source, Meaning::SourceKey).simplified(), row.after.id);
    }
}

void ServiceLinkPlanner::plan()
{
    for (std::size_t index = 0; index < m_plan.rows.size(); ++index) {
        if (!m_plan.rows[index].isTaken() || m_plan.rows[index].joins)
            continue;
        planDependencies(index);
        planDependenciesGone(index);
        planProvisions(index);
        noteListChanges(index);
        rememberLists(m_plan.rows[index]);
    }
}

std::optional<ServiceId> ServiceLinkPlanner::serviceNamed(const QString &name) const
{
    if (const auto found = m_byName.find(nameKey(name)); found != m_byName.end())
        return found->second;
    if (const auto found = m_byKey.find(name); found != m_byKey.end())
        return found->second;
    const Service *service = m_matcher.named(name);
    return service ? std::optional<ServiceId>(service->id) : std::nullopt;
}

/// The names of a list column at the last import.
QStringList ServiceLinkPlanner::lastNames(const PlannedService &row, Meaning meaning) const
{
    return row.before ? listIn(m_matcher.imported(row.before->id), meaning) : QStringList();
}

/// A list names no kind, so a dependency of any kind is the one it means.
bool ServiceLinkPlanner::dependsAlready(ServiceId from, ServiceId to) const
{
    const auto &known = m_portfolio.where<&Dependency::from>(from);
    return std::any_of(known.begin(), known.end(), [&](const Dependency *dependency) { return dependency->to == to; });
}

void ServiceLinkPlanner::planDependencies(std::size_t index)
{
    const PlannedService &row = m_plan.rows[index];
    const QStringList last = lastNames(row, Meaning::DependsOn);
    for (const QString &name : row.dependsOn) {
        const std::optional<ServiceId> to = serviceNamed(name);
        if (!to) {
            m_plan.problems.push_back(
                {m_table.name(), m_table.lineOf(m_table.rows()[row.row], Meaning::DependsOn),
                 m_table.numberOf(Meaning::DependsOn),
                 tr("“%1” depends on “%2”, which is neither in the list nor in the file.").arg(row.after.name, name)});
        } else if (*to != row.after.id) {
            const bool exists = dependsAlready(row.after.id, *to);
            if (exists || !hasName(last, name))
                addDependency({index, row.after.id, *to, exists ? LinkChange::Keep : LinkChange::Add});
        }
    }
}

/// What the list brought and no longer has. One that was given a kind was decided here, and stays.
void ServiceLinkPlanner::planDependenciesGone(std::size_t index)
{
    if (!m_table.columnOf(Meaning::DependsOn))
        return;
    const PlannedService &row = m_plan.rows[index];
    for (const QString &name : lastNames(row, Meaning::DependsOn)) {
        const std::optional<ServiceId> to = hasName(row.dependsOn, name) ? std::nullopt : serviceNamed(name);
        if (to && m_portfolio.find(dependencyId(row.after.id, *to, {})))
            addDependency({index, row.after.id, *to, LinkChange::Remove});
    }
}

/// Two names may mean the same service; the first one counts.
void ServiceLinkPlanner::addDependency(const PlannedDependency &dependency)
{
    if (m_links.insert(dependencyId(dependency.from, dependency.to, {}).uuid).second)
        m_plan.dependencies.push_back(dependency);
    if (dependency.change != LinkChange::Keep)
        m_listChanges.insert({dependency.row, Meaning::DependsOn});
}

void ServiceLinkPlanner::addProvision(const PlannedProvision &provision)
{
    if (m_links.insert(provisionId(provision.service, provision.capability).uuid).second)
        m_plan.provisions.push_back(provision);
    if (provision.change != LinkChange::Keep)
        m_listChanges.insert({provision.row, Meaning::Capabilities});
}

CapabilityId ServiceLinkPlanner::capabilityNamed(const QString &name)
{
    const auto [place, added] = m_capabilities.try_emplace(nameKey(name), CapabilityId{});
    if (added) {
        Capability &capability = m_plan.newCapabilities.emplace_back();
        capability.id = CapabilityId::random();
        capability.name = name;
        place->second = capability.id;
    }
    return place->second;
}

void ServiceLinkPlanner::planProvisions(std::size_t index)
{
    const PlannedService &row = m_plan.rows[index];
    const QStringList last = lastNames(row, Meaning::Capabilities);
    for (const QString &name : row.capabilities) {
        const bool saidBefore = hasName(last, name);
        if (saidBefore && !m_capabilities.contains(nameKey(name)))
            continue; // taken out here since then
        const CapabilityId capability = capabilityNamed(name);
        const bool exists = m_portfolio.find(provisionId(row.after.id, capability));
        if (exists || !saidBefore)
            addProvision({index, row.after.id, capability, exists ? LinkChange::Keep : LinkChange::Add});
    }
    if (!m_table.columnOf(Meaning::Capabilities))
        return;
    for (const QString &name : last) {
        const auto found = m_capabilities.find(nameKey(name));
        if (!hasName(row.capabilities, name) && found != m_capabilities.end()
            && m_portfolio.find(provisionId(row.after.id, found->second)))
            addProvision({index, row.after.id, found->second, LinkChange::Remove});
    }
}

/// Tells changed lists like changed fields.
void ServiceLinkPlanner::noteListChanges(std::size_t index)
{
    PlannedService &row = m_plan.rows[index];
    if (!row.before)
        return;
    for (const auto &[meaning, names] :
         {std::pair{Meaning::DependsOn, row.dependsOn}, std::pair{Meaning::Capabilities, row.capabilities}}) {
        const QStringList last = lastNames(row, meaning);
        if (!m_table.columnOf(meaning) || names == last || !m_listChanges.contains({index, meaning}))
            continue;
        row.changes.push_back({meaning, last.join(u", "_s), names.join(u", "_s)});
        row.state = RowState::Changed;
    }
}

/// Only what was found is remembered, so that a name that comes into the list later is linked then.
void ServiceLinkPlanner::rememberLists(PlannedService &row) const
{
    QStringList found;
    std::copy_if(row.dependsOn.begin(), row.dependsOn.end(), std::back_inserter(found),
                 [&](const QString &name) { return serviceNamed(name).has_value(); });
    const QJsonObject last = importedValues(row.after);
    QJsonObject imported = last;
    for (const auto &[meaning, names] :
         {std::pair{Meaning::DependsOn, found}, std::pair{Meaning::Capabilities, row.capabilities}}) {
        const QLatin1StringView word(textOf(meaning));
        if (m_table.columnOf(meaning) && (!names.isEmpty() || last.contains(word)))
            imported.insert(word, QJsonArray::fromStringList(names));
    }
    if (imported != last)
        setImportedValues(row.after, imported);
}

} // namespace zuschnitt
