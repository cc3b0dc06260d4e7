// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importproblem.h"
#include "model/portfolio/numbertext.h"

#include <QtCore/QStringList>

#include <optional>

namespace zuschnitt {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };
enum class HeaderRow { Present, Absent };

/// How a table is written. Where nothing is chosen it is recognised.
struct TableForm {
    std::optional<TextEncoding> encoding;
    std::optional<QChar> separator;
    std::optional<HeaderRow> header;
    std::optional<DecimalMark> decimalMark;
};

struct TableCell {
    QString text; ///< without quotes and protection against formulas, trimmed, line breaks as \n
    int line = 0; ///< where the cell begins, from 1
};

struct TableRow {
    std::vector<TableCell> cells; ///< may be fewer or more than the table has columns
    int line = 0;

    /// The text of a cell, empty beyond the end of the row.
    const QString &text(std::size_t column) const
    {
        static const QString none;
        return column < cells.size() ? cells[column].text : none;
    }
};

/// A source as rows of cells, before anybody says what its columns mean.
struct ImportTable {
    QString sourceName; ///< file name, or empty for the clipboard
    QStringList columns; ///< the header's words; "Column 3" where there are none
    std::vector<TableRow> rows; ///< without header, comments and empty rows
    TableForm form; ///< as chosen or recognised
    ImportProblems problems;
};

} // namespace zuschnitt
