// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importlist.h"
#include "model/formats/xlsxsheet.h"

namespace zuschnitt {

/// The row of a sheet that could head its columns; 0 means none.
struct SheetHeader {
    std::vector<int> possible; ///< rows of the sheet, rising
    int proposed = 0;
};

SheetHeader headersIn(const SheetContent &content);

/// A sheet as a list: rows from the header on, columns that are empty in all of them left out, all rows of
/// one width, lines as the sheet counts them. Without a header row (0) it is recognised, or there is none. Fails with
/// the sheet and the cell if rows and columns lie so far apart that they make no table.
Result<ImportList> listOf(SheetContent content, const QString &sheet, const QString &fileName, int headerRow);

/// True for a list whose headers are known and that names what its rows are about.
bool namesThings(const ImportList &list);

} // namespace zuschnitt
