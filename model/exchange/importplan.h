// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/columnmeaning.h"
#include "model/portfolio/portfolio.h"

// What an import would do, worked out row by row and shown before it is done.
//
// A row finds its service by the source's key, then by the name that it had at the last import,
// then by its name now. Service::imported keeps what the source said last, so that three sides are
// compared: only what changed at the source since then is taken over; what was renamed or decided
// here stays. A service that came from elsewhere, or was typed in, takes what the list says.

namespace zuschnitt {

enum class RowState { New, Changed, Same, Refused };

/// A field that the import changes, as texts for people. `column` is that of the table.
struct FieldChange {
    Meaning meaning = Meaning::Ignore;
    QString before;
    QString after;
};

struct PlannedRow {
    std::size_t row = 0; ///< index into ImportTable::rows
    RowState state = RowState::New;
    bool leftOut = false; ///< switched off by a person
    QString reason; ///< why it is refused
    int line = 0;
    int column = 0; ///< of the cell that is the reason; 0 for the whole row
    std::optional<Service> before;
    Service after; ///< position is empty for a new one
    std::vector<FieldChange> changes; ///< of a changed row
    QStringList dependsOn; ///< names as the list has them
    QStringList capabilities;

    bool isTaken() const;
};

/// A link between what the list names: made, or taken away because the list no longer has it.
enum class LinkChange { Add, Remove, Keep };
struct PlannedDependency {
    std::size_t row = 0; ///< index into ImportPlan::rows
    ServiceId from;
    ServiceId to;
    LinkChange change = LinkChange::Add;
};
struct PlannedProvision {
    std::size_t row = 0; ///< index into ImportPlan::rows
    ServiceId service;
    CapabilityId capability;
    LinkChange change = LinkChange::Add;
};

struct ImportPlan {
    std::vector<PlannedRow> rows;
    std::vector<PlannedDependency> dependencies;
    std::vector<PlannedProvision> provisions;
    std::vector<Capability> newCapabilities; ///< without a position
    std::vector<ServiceId> missing; ///< came from this source and are no longer in it; they stay
    QString source; ///< under which keys are remembered
    QStringList remarks; ///< sentences about the list as a whole, for which nothing is refused
    ImportProblems problems; ///< of cells and of rows refused; a row with a problem may still be taken

    std::size_t count(RowState state) const;
    /// True if there is anything to take over.
    bool isUsable() const { return count(RowState::Refused) < rows.size(); }
};

/// What is chosen about an import besides its columns.
struct ImportChoices {
    QString source; ///< the name of the source; empty: recognised by its keys, else from the file name
    std::vector<std::size_t> leftOut; ///< rows of the table that a person switched off, rising
};

ImportPlan planImport(const ImportTable &table, const ColumnMapping &mapping, const Portfolio &portfolio,
                      const ImportChoices &choices = {});

} // namespace zuschnitt
