// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

#include <QtCore/QByteArray>

namespace zuschnitt {

/// For whom a list is written.
enum class CsvPreset {
    Standard, ///< RFC 4180: UTF-8, comma, decimal point, English headers
    Tabs, ///< the same with tabs between cells
    ExcelGerman, ///< what a German Excel opens by double click: byte order mark, semicolon, decimal comma
};

/// The services with everything a list can hold, in their order. Importing the file again changes
/// nothing, as long as things of one name have keys to tell them apart. Texts that a spreadsheet would take for a
/// formula get an apostrophe in front, which the import takes off.
QByteArray writeServicesCsv(const Portfolio &portfolio, CsvPreset preset);

} // namespace zuschnitt
