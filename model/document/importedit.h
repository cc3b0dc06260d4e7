// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "model/exchange/importplan.h"

// Imports as edits: one import is one edit, of kind Import or, for a list of journeys, ImportJourneys.
// Its arguments are the name of the source (a file name, or empty for pasted text), and how many
// things were created and updated, or how many journeys and moments the list has.

namespace zuschnitt {

/// What an import does to one kind of thing. `skipped` rows could not be taken over; `gone` are things
/// that the source no longer has, which are marked, or, if they are dependencies, taken away.
struct ImportCounts {
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    int gone = 0;

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// What an import does, by kind ("services", "dependencies", "capabilities", "provides",
/// "products" …), and what it could not do.
struct ImportReport {
    std::map<QString, ImportCounts> counts;
    ImportProblems problems;
    QStringList remarks; ///< see ImportPlan::remarks()

    int created() const;
    int updated() const;
    /// Adds what another one counts and tells.
    void add(const ImportReport &other);
};

/// What plans of lists would do; rows that a person left out count as skipped.
ImportReport reportOf(const ImportPlan &plan);
ImportReport reportOf(const std::vector<ImportPlan> &plans);

/// A list to be imported, with everything that was chosen about it.
struct ListToImport {
    ImportList list;
    ImportChoices choices;
};

/// The lists of one source, to be imported together.
struct ListImport {
    QString sourceName; ///< of its file; empty for what was pasted
    std::vector<ListToImport> lists; ///< in the order in which they are taken over
    std::optional<edits::AsIsBy> asIsBy; ///< also make the as-is cut from this column
    QString asIsName; ///< the name of that cut
};

/// What each of the lists would do, planned one after the other on what those before it leave: a list
/// of dependencies finds what the list of services brings. Lists of services without a chosen source
/// share that of the first one; what is gone from the source is what none of them has.
std::vector<ImportPlan> planLists(const std::vector<ListToImport> &lists, const Portfolio &portfolio);

namespace edits {

/// Takes over what planLists() plans for the portfolio of that moment, as one edit. Refused if there
/// is nothing usable in any of the lists.
EditFunction importLists(ListImport import);

} // namespace edits

} // namespace zuschnitt
