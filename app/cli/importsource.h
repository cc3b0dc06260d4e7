// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "model/document/importedit.h"

namespace zuschnitt {

/// A source that was read: the edit it becomes and what that edit will do.
struct SourceImport {
    EditFunction edit;
    ImportReport report;
};

/// Reads one source of the import verb by its format. The error says why nothing of it is usable.
Result<SourceImport> readSource(const QString &source, const Portfolio &portfolio, const Arguments &arguments);

std::vector<OptionRule> importOptions();
Result<void> checkImportOptions(const Arguments &arguments);
/// The formats, for the help.
QString importDetails();

} // namespace zuschnitt
