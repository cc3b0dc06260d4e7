// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/journeyplan.h"
#include "model/exchange/mappedtable.h"
#include "model/exchange/namedrows.h"
#include "model/exchange/servicenames.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

/// Plans what moments need, after the rows of a list have found their moments.
class NeedPlanner final {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    NeedPlanner(const MappedTable &table, const Portfolio &portfolio, JourneyPlan &plan);

    /// What is new goes into the plan and into the changes of the row.
    void plan(PlannedMoment &row);

private:
    struct NamedCell {
        QString name;
        int line = 0;
        int column = 0;
    };
    template <typename IsKnown>
    std::vector<NamedCell> namesIn(const PlannedMoment &row, Meaning meaning, const IsKnown &isKnown) const;
    void planNeeds(PlannedMoment &row);
    void planUses(PlannedMoment &row);
    std::optional<ServiceId> serviceFor(const PlannedMoment &row, const NamedCell &cell);

    const MappedTable &m_table;
    const Portfolio &m_portfolio;
    const ServiceNames m_services;
    JourneyPlan &m_plan;
    NamedRows<Capability> m_capabilities;
};

} // namespace zuschnitt
