// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exports/exporttables.h"
#include "model/portfolio/result.h"

#include <QtCore/QByteArray>

namespace zuschnitt {

/// What is written that is no picture: tables, models and texts for other programs.
enum class DataFormat { Xlsx, Csv, GermanCsv, Tsv, Archimate, Drawio, Dot, Mermaid, Markdown, Json };

struct DataExport {
    DataFormat format = DataFormat::Xlsx;
    std::optional<TableKind> table; ///< nothing: all tables of a workbook, else that of the services
    CutId cut; ///< may be null where needsCut() is false
    Vocabulary vocabulary;
};

/// One table or several of them.
bool isTable(DataFormat format);
/// True for what shows one cut.
bool needsCut(DataFormat format);
/// Whether the cut makes a difference.
bool dependsOnCut(const DataExport &what);
/// Of its files, without the dot.
QString suffixOf(DataFormat format);

/// What is in it, what the import takes over again and what is lost, in a sentence or two.
QString contentOf(DataFormat format, std::optional<TableKind> table, const Vocabulary &vocabulary);

/// Touches nothing but its arguments, so that it may run on any thread. The words are those of the translation
/// that is installed. Fails for a workbook that cannot be put together.
Result<QByteArray> writeData(const Portfolio &portfolio, const DataExport &what);

} // namespace zuschnitt
