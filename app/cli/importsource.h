// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "model/document/jsonimport.h"
#include "model/formats/sourceformat.h"

namespace zuschnitt {

/// A source that was read: the edit it becomes, what that edit will do, and what could be chosen about it.
struct SourceImport {
    EditFunction edit;
    ImportReport report;
    std::vector<SourceQuestion> questions;
};

/// True for other portfolios, false for everything that is read as lists.
bool isJson(const QString &source, const Arguments &arguments);
// Read sources of the import verb. The error says why nothing of them is usable.
Result<SourceImport> readJsonSource(const QString &source, const Portfolio &portfolio);
/// Several sources are read as one; the error is filesApart() if they are not.
Result<SourceImport> readListSource(const QStringList &sources, const Portfolio &portfolio, const Arguments &arguments);

std::vector<OptionRule> importOptions();
Result<void> checkImportOptions(const Arguments &arguments);
/// The formats, for the help.
QString importDetails();

} // namespace zuschnitt
