// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exports/exporttable.h"

#include <QtCore/QByteArray>

namespace zuschnitt {

/// For whom a table is written.
enum class CsvPreset {
    Standard, ///< RFC 4180: UTF-8, comma, decimal point
    Tabs, ///< the same with tabs between cells
    ExcelGerman, ///< what a German Excel opens by double click: byte order mark, semicolon, decimal comma
};

/// Texts that a spreadsheet would take for a formula get an apostrophe in front, which the import
/// takes off.
QByteArray writeCsv(const ExportTable &table, CsvPreset preset);

} // namespace zuschnitt
