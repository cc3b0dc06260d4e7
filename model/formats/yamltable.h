// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"
#include "model/formats/yamltree.h"

namespace zuschnitt {

/// A plain YAML file as a table: one row for each map of a list, or of a map of maps, whose keys then are
/// names. Columns are keys, those of inner maps too; the items of inner lists stand in one cell.
Result<SourceContent> yamlTable(const std::vector<YamlNode> &documents, const QString &sourceName,
                                const SourceChoices &choices);

} // namespace zuschnitt
