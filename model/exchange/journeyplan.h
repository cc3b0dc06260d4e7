// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/plannedrow.h"
#include "model/portfolio/portfolio.h"

// What the import of a list of journeys would do. Each row is one moment.
//
// A row finds its moment by the names of journey and moment; where a journey has that moment twice,
// by its phase. What a cell says is taken over, an empty one changes nothing, and no need is taken
// away: what was found out in a workshop is nothing that a list could know better. Personas, phases
// and capabilities are found by name and made if there is none; a service that is not there is told
// and left out.

namespace zuschnitt {

struct PlannedMoment final : PlannedRow {
    QString journeyName; ///< of this row, or of the one above if this one names none
    QString phaseName;
    std::vector<std::size_t> sources; ///< this and later rows of the table that only add needs to it
    std::optional<Moment> before;
    Moment after; ///< position is empty for a new one
};

struct PlannedJourney {
    std::optional<Journey> before;
    Journey after; ///< position is empty for a new one
};
struct PlannedNeed {
    MomentId moment;
    CapabilityId capability;
    LinkChange change = LinkChange::Add;
};
struct PlannedUse {
    MomentId moment;
    ServiceId service;
    LinkChange change = LinkChange::Add;
};

struct JourneyPlan final : RowPlan<PlannedMoment> {
    std::vector<PlannedJourney> journeys; ///< of the rows that are taken, in the order of the list
    std::vector<PlannedNeed> needs;
    std::vector<PlannedUse> uses;
    int usesLeftOut = 0; ///< of services that are not there
    // Without a position.
    std::vector<Persona> newPersonas;
    std::vector<Phase> newPhases;
    std::vector<Capability> newCapabilities;
};

JourneyPlan planJourneys(const ImportTable &table, const ColumnMapping &mapping, const Portfolio &portfolio,
                         const ImportChoices &choices = {});

} // namespace zuschnitt
