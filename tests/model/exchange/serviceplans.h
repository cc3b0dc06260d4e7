// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/serviceplan.h"
#include "model/exchange/tableformat.h"

namespace zuschnitt::test {

inline ServicePlan planOf(const QByteArray &bytes, const Portfolio &portfolio = {}, const ImportChoices &choices = {})
{
    const Result<ImportTable> table = readTable({QStringLiteral("list.csv"), bytes, {}});
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return planServices(*table, recogniseColumns(*table), portfolio, choices);
}

/// "Fax: new, SMS: refused"
inline QString states(const ServicePlan &plan)
{
    static const QStringList words{QStringLiteral("new"), QStringLiteral("changed"), QStringLiteral("same"),
                                   QStringLiteral("refused")};
    QStringList all;
    for (const PlannedService &row : plan.rows)
        all += row.after.name + QStringLiteral(": ") + words.at(static_cast<int>(row.state));
    return all.join(QStringLiteral(", "));
}

/// What a first import leaves behind.
inline Portfolio imported(const QByteArray &bytes)
{
    const ServicePlan plan = planOf(bytes);
    std::vector<Service> services;
    for (const PlannedService &row : plan.rows)
        services.push_back(row.after);
    std::vector<Dependency> dependencies;
    for (const PlannedDependency &planned : plan.dependencies) {
        Dependency &dependency = dependencies.emplace_back();
        dependency.id = dependencyId(planned.from, planned.to, {});
        dependency.from = planned.from;
        dependency.to = planned.to;
    }
    Portfolio portfolio;
    portfolio.load(std::move(services));
    portfolio.load(std::move(dependencies));
    return portfolio;
}

inline Service named(const Portfolio &portfolio, const QString &name)
{
    for (const Service *service : portfolio.all<Service>()) {
        if (service->name == name)
            return *service;
    }
    return {};
}

/// Somebody changed the service here.
inline void change(Portfolio &portfolio, const Service &before, const Service &after)
{
    portfolio.apply({Change<Service>{before, after}});
}

inline const PlannedService &rowOf(const ServicePlan &plan, const QString &name)
{
    for (const PlannedService &row : plan.rows) {
        if (row.after.name == name)
            return row;
    }
    qFatal("no row %s", qPrintable(name));
}

} // namespace zuschnitt::test
