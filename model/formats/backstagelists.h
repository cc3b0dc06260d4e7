// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"
#include "model/formats/yamltree.h"

namespace zuschnitt {

/// Whether one of the documents is an entity of a Backstage catalogue.
bool isBackstage(const std::vector<YamlNode> &documents);

/// Turns the entities of a Backstage catalogue into lists. Components, and if wanted APIs and resources,
/// are services; systems and domains are groups. An entity depends on what it names in dependsOn, and on
/// those that provide an API that it consumes.
SourceContent backstageLists(const std::vector<YamlNode> &documents, const QString &sourceName,
                             const SourceChoices &choices);

} // namespace zuschnitt
