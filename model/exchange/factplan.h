// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/plannedrow.h"
#include "model/portfolio/portfolio.h"

// What the import of a list of capabilities, dependencies, products or assignments would do.
//
// Such a list names what it joins by name or by the key of its source; a name that nobody knows, or
// that several have, refuses the row, and the rest is taken. Cuts, groups, products and capabilities
// that it names are made if there are none; services never are.
//
// - Capabilities are found by name, two of one name by what they lie below.
// - Dependencies remember in Service::imported of their `from` what each source said: one that was
//   removed here is not made again, and one that the source no longer has goes unless it was changed here.
// - Of products the list fills in and changes what it says; an empty cell changes nothing.
// - Assignments, and the group of a product, are decisions of the room: those that are there stay, and
//   what the list says otherwise is a question (FieldChange::bothChanged).

namespace zuschnitt {

struct PlannedFact final : PlannedRow {
    QString title; ///< what the row is about, for people: "Mail → Directory"
    bool isFate = false; ///< of a list of assignments: keeps or retires a service
};

struct FactPlan final : RowPlan<PlannedFact> {
    ListKind kind = ListKind::Capabilities;
    RowChanges changes; ///< of the rows taken, in the order of the list; new ones have no position
    int gone = 0; ///< dependencies that the source no longer has and that are taken away
    QString source; ///< under which it is remembered what the list said
};

/// Plans a list of one of these four kinds.
FactPlan planFacts(ListKind kind, const ImportTable &table, const ColumnMapping &mapping, const Portfolio &portfolio,
                   const ImportChoices &choices = {});

} // namespace zuschnitt
