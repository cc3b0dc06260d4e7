// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/tableformat.h"

namespace zuschnitt {

/// CSV, TSV and cells copied from a spreadsheet; also plain lines, which are a table of one column.
class DelimitedText final : public TableFormat {
public:
    bool recognises(const TableSource &source) const override;
    ImportTable read(const TableSource &source, const TableForm &form) const override;
};

/// Cuts text into rows of raw cells. Stops after `most` rows. Quotes count at the start of a cell
/// only; one that is never closed is reported and taken as it stands. Where lines end in \n, a lone
/// CR is part of a cell.
std::vector<TableRow> splitRows(const QString &text, QChar separator, std::size_t most, ImportProblems &problems);

/// The separator (; , TAB |) that cuts the first rows most evenly; null if none cuts them at all.
QChar recogniseSeparator(const QString &text);

/// Fills in what all table formats share: header, comments, empty rows, decimal mark.
void finishTable(ImportTable &table, std::vector<TableRow> rows);

} // namespace zuschnitt
