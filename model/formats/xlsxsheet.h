// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"
#include "model/formats/xlsxworkbook.h"

namespace zuschnitt {

/// A cell that holds something.
struct SheetCell {
    int column = 0; ///< from 1
    QString text;
};

/// A row with at least one such cell; columns rise.
struct SheetRow {
    int row = 0; ///< from 1
    std::vector<SheetCell> cells;

    /// The text of the cell in that column; null if it is empty.
    const QString *text(int column) const;
};

struct SheetContent {
    std::vector<SheetRow> rows; ///< rising
    bool hasFractions = false; ///< of numbers, which are written with a point
    ImportProblems problems;
};

/// "B5"; counts from 1.
QString cellName(int row, int column);

/// What all sheets of a workbook may hold together.
struct SheetLimits {
    std::size_t cells = 750'000;
};

/// Reads the cells of a sheet that hold something. In rows over which cells are merged, the value stands in
/// each of those that exist. Takes what it read from `left`. Fails with the sheet and the cell.
Result<SheetContent> readSheet(const XlsxWorkbook &workbook, const WorkbookSheet &sheet, SheetLimits &left,
                               ReadingProgress &progress);

} // namespace zuschnitt
