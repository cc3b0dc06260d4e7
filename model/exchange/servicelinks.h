// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/serviceplan.h"
#include "model/exchange/mappedtable.h"
#include "model/exchange/rowmatcher.h"

#include <QtCore/QCoreApplication>

#include <set>

namespace zuschnitt {

/// Plans the links between what the rows of a list name, after the rows have found their services.
/// What a list said at the last import and somebody took away here since then is not made again.
class ServiceLinkPlanner final {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    ServiceLinkPlanner(const MappedTable &table, const Portfolio &portfolio, const RowMatcher &matcher,
                       ServicePlan &plan);

    void plan();

private:
    std::optional<ServiceId> serviceNamed(const QString &name) const;
    QStringList lastNames(const PlannedService &row, Meaning meaning) const;
    bool dependsAlready(ServiceId from, ServiceId to) const;
    CapabilityId capabilityNamed(const QString &name);
    void planDependencies(std::size_t index);
    void planDependenciesGone(std::size_t index);
    void planProvisions(std::size_t index);
    void addDependency(const PlannedDependency &dependency);
    void addProvision(const PlannedProvision &provision);
    void noteListChanges(std::size_t index);
    void rememberLists(PlannedService &row) const;

    const MappedTable &m_table;
    const Portfolio &m_portfolio;
    const RowMatcher &m_matcher;
    ServicePlan &m_plan;
    std::unordered_map<QString, ServiceId> m_byName;
    std::unordered_map<QString, ServiceId> m_byKey;
    std::unordered_map<QString, CapabilityId> m_capabilities;
    std::unordered_set<Uuid> m_links;
    std::set<std::pair<std::size_t, Meaning>> m_listChanges; ///< rows whose links change
};

} // namespace zuschnitt
