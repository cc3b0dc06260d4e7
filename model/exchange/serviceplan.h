// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/plannedrow.h"
#include "model/portfolio/portfolio.h"

// What the import of a list of services would do.
//
// A row finds its service by the source's key, then by the name that it had at the last import,
// then by its name now. Service::imported keeps what the source said last, so that three sides are
// compared: only what changed at the source since then is taken over; what was renamed or decided
// here stays. A service that came from elsewhere, or was typed in, takes what the list says.

namespace zuschnitt {

struct PlannedService final : PlannedRow {
    std::optional<Service> before;
    Service after; ///< position is empty for a new one
    QStringList dependsOn; ///< names as the list has them
    QStringList capabilities;
};

struct PlannedDependency {
    std::size_t row = 0; ///< index into ServicePlan::rows
    ServiceId from;
    ServiceId to;
    LinkChange change = LinkChange::Add;
};
struct PlannedProvision {
    std::size_t row = 0; ///< index into ServicePlan::rows
    ServiceId service;
    CapabilityId capability;
    LinkChange change = LinkChange::Add;
};

struct ServicePlan final : RowPlan<PlannedService> {
    std::vector<PlannedDependency> dependencies;
    std::vector<PlannedProvision> provisions;
    std::vector<Capability> newCapabilities; ///< without a position
    std::vector<ServiceId> missing; ///< came from this source and are no longer in it; they stay
    QString source; ///< under which keys are remembered
};

ServicePlan planServices(const ImportTable &table, const ColumnMapping &mapping, const Portfolio &portfolio,
                         const ImportChoices &choices = {});

} // namespace zuschnitt
