// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/tableformat.h"

#include "model/exchange/delimitedtext.h"
#include "model/exchange/htmltable.h"
#include "model/exchange/textdecoding.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace zuschnitt {

namespace {

QString refusalOf(const TableSource &source)
{
    if (source.bytes.isEmpty() && source.html.isEmpty())
        return QCoreApplication::translate("TableFormat", "There is nothing in it.");
    if (source.bytes.startsWith("PK\x03\x04") || source.bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return QCoreApplication::translate(
            "TableFormat",
            "This is a workbook or an archive. Save the sheet as CSV, or copy its cells and paste them.");
    }
    const bool wide = recogniseEncoding(source.bytes) == TextEncoding::Utf16LittleEndian
        || recogniseEncoding(source.bytes) == TextEncoding::Utf16BigEndian;
    if (source.bytes.contains('\0') && !wide)
        return QCoreApplication::translate("TableFormat", "This is not text, so it cannot be read as a table.");
    return {};
}

} // namespace

Result<ImportTable> readTable(const TableSource &source, const TableForm &form)
{
    if (const QString refusal = refusalOf(source); !refusal.isEmpty())
        return Error{refusal};
    static const HtmlTable html;
    static const DelimitedText delimited;
    static const std::array<const TableFormat *, 2> formats{&html, &delimited};
    for (const TableFormat *format : formats) {
        if (!format->recognises(source))
            continue;
        ImportTable table = format->read(source, form);
        if (!table.rows.empty())
            return table;
    }
    return Error{QCoreApplication::translate("TableFormat", "There are no rows in it.")};
}

} // namespace zuschnitt
