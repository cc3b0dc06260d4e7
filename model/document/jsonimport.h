// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/importedit.h"
#include "model/exchange/jsonplan.h"

// The neutral JSON as an edit, and what it would do. The edit is of kind Import; its arguments are
// those of other imports.

namespace zuschnitt {

/// What importJson() would do, thing by thing.
JsonPlan planJson(const NeutralJson &json, const Portfolio &portfolio, const std::set<Uuid> &leftOut = {});

/// What importJson() would do, counted.
ImportReport reportOf(const NeutralJson &json, const Portfolio &portfolio, const QString &sourceName);

namespace edits {

/// Adds what the file brings and updates what has the same id; nothing is removed. A portfolio
/// without any content takes the file over as it is, see replaceContent(). Things left out stay as they
/// are, or are not made; nor is what refers to them.
EditFunction importJson(NeutralJson json, QString sourceName, std::set<Uuid> leftOut = {});

/// Makes the portfolio say what the file says and nothing else; only its id stays.
EditFunction replaceContent(NeutralJson json, QString sourceName);

} // namespace edits

} // namespace zuschnitt
