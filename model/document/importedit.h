// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/exchange/neutraljson.h"

// Imports as edits: one import is one edit of kind Import. Its arguments are the name of the source
// (a file name, or empty for pasted text), and how many things were created and updated.

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

    int created() const;
    int updated() const;
};

/// What importJson() would do to the portfolio.
ImportReport reportOf(const NeutralJson &json, const Portfolio &portfolio, const QString &sourceName);

namespace edits {

/// Adds what the file brings and updates what has the same id; nothing is removed. A portfolio
/// without any content takes the file over as it is, see replaceContent().
EditFunction importJson(NeutralJson json, QString sourceName);

/// Makes the portfolio say what the file says and nothing else; only its id stays.
EditFunction replaceContent(NeutralJson json, QString sourceName);

} // namespace edits

} // namespace zuschnitt
