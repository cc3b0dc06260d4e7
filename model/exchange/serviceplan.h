// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/plannedrow.h"
#include "model/portfolio/portfolio.h"

// What the import of a list of services would do.
//
// A row finds its service by the source's key, then by the name that it had at the last import,
// then by its name now, and by keys and names of services that were merged into another.
// Service::imported keeps what the source said last, so that three sides are compared: only what
// changed at the source since then is taken over; what was renamed or decided here stays, and what
// both changed is a question (FieldChange::bothChanged). A service that never came from a list takes
// what the list says. What the source no longer has is marked, never removed.

namespace zuschnitt {

/// A service of the file that a new row may be.
struct LikelyService {
    ServiceId service;
    double likeness = 0; ///< 0 to 1, see likeness.h
};

struct PlannedService final : PlannedRow {
    std::optional<Service> before;
    Service after; ///< position is empty for a new one
    bool joins = false; ///< another row is about the same service: this one brings only its links
    std::vector<OwnValue> ownValues; ///< to be set; an empty value is to be removed
    std::optional<ServiceAlias> alias; ///< to be remembered: the service has a key of its own already
    std::vector<LikelyService> candidates; ///< of a new row, likeliest first
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
    std::vector<OwnField> fields; ///< new ones, without a position, and those that get more choices
    std::vector<ServiceId> missing; ///< came from this source and are no longer in it; they stay, and are marked
    QString source; ///< under which keys are remembered
    QString day; ///< of the import; empty: nothing is marked
};

ServicePlan planServices(const ImportTable &table, const ColumnMapping &mapping, const Portfolio &portfolio,
                         const ImportChoices &choices = {});

} // namespace zuschnitt
