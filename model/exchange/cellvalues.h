// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importtable.h"

namespace zuschnitt {

/// Without white space around it and control characters. Line breaks of any kind become \n.
QString cleanedText(const QString &raw);

/// Takes off what other programs put around a cell of a table, too: ' or ="…" against formulas.
QString cleanedCell(const QString &raw);

/// True for texts that a spreadsheet would take for a formula, and for those that look as if they
/// were protected against that: in front of them an export puts an apostrophe.
bool needsProtection(const QString &text);

/// True for texts that say that there is nothing: empty, "-", "n/a", "None", "keine".
bool saysNothing(const QString &text);

/// What the cells of a table say about their decimal mark; nothing if none of them tells.
std::optional<DecimalMark> recogniseDecimalMark(const std::vector<TableRow> &rows);

/// The names in a cell, separated by line breaks, ; | or else by commas. "-" and "0" are none.
QStringList splitList(const QString &text);

/// How names are compared: without regard to case and white space.
QString nameKey(const QString &name);

} // namespace zuschnitt
