// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exports/exporttable.h"
#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

#include <array>

// A portfolio as tables. Their headers are those that the import recognises, in the language of the
// translation that is installed and in the words of the file; so all but the findings and the return list come back,
// and change nothing.

namespace zuschnitt {

enum class TableKind { Services, Capabilities, Dependencies, Products, Assignments, Journeys, Findings, ReturnList };

/// In the order in which a program can take them over.
inline constexpr std::array tableKinds{TableKind::Services, TableKind::Capabilities, TableKind::Dependencies,
                                       TableKind::Products, TableKind::Assignments,  TableKind::Journeys,
                                       TableKind::Findings, TableKind::ReturnList};

/// The word for command lines: "services", "return" …
QString textOf(TableKind kind);

/// What of a portfolio a table holds:
/// - services: all facts, own fields, what they depend on, what they provide;
/// - capabilities, dependencies: all;
/// - products: of all cuts, with what they promise;
/// - assignments: of all cuts, and which services each of them keeps or retires;
/// - journeys: one row a moment; a journey without moments is left out;
/// - findings, return list (returnlist.h): of `cut`; empty for a null one.
ExportTable exportTable(TableKind kind, const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary);

/// All of them, without the empty ones; at least that of the services, which leaves the dependencies to their own.
std::vector<ExportTable> exportTables(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary);

/// Names in one cell, as the import splits them; each once, sorted.
QString exportList(QStringList names);

} // namespace zuschnitt
