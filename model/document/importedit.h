// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "model/exchange/importplan.h"
#include "model/exchange/neutraljson.h"

// Imports as edits: one import is one edit, of kind Import or, for a list of journeys, ImportJourneys.
// Its arguments are the name of the source (a file name, or empty for pasted text), and how many
// things were created and updated, or how many journeys and moments the list has.

namespace zuschnitt {

/// What an import does to one kind of thing. `skipped` rows could not be taken over.
struct ImportCounts {
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;

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
};

/// What importJson() would do to the portfolio.
ImportReport reportOf(const NeutralJson &json, const Portfolio &portfolio, const QString &sourceName);

/// What the plan of a list would do; rows that a person left out count as skipped.
ImportReport reportOf(const ImportPlan &plan);

/// A list to be imported, with everything that was chosen about it.
struct ListImport {
    std::shared_ptr<const ImportTable> table;
    ColumnMapping mapping;
    ImportChoices choices;
    std::optional<edits::AsIsBy> asIsBy; ///< also make the as-is cut from this column
    QString asIsName; ///< the name of that cut
};

namespace edits {

/// Takes over what planImport() plans for the portfolio of that moment, as one edit. Refused if
/// there is nothing usable in the list.
EditFunction importList(ListImport import);

/// Adds what the file brings and updates what has the same id; nothing is removed. A portfolio
/// without any content takes the file over as it is, see replaceContent().
EditFunction importJson(NeutralJson json, QString sourceName);

/// Makes the portfolio say what the file says and nothing else; only its id stays.
EditFunction replaceContent(NeutralJson json, QString sourceName);

} // namespace edits

} // namespace zuschnitt
