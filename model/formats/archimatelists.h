// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/archimatemodel.h"
#include "model/formats/sourceformat.h"

namespace zuschnitt {

/// The one place that turns an ArchiMate model, whatever file it came in, into lists: capabilities,
/// services, dependencies, and, if wanted, products and assignments of a cut. Services are named by
/// their ids, so that those with the same name stay apart. What no list says is counted in remarks.
/// `sourceName` is the file of the elements.
SourceContent archimateLists(const ArchimateModel &model, const QString &sourceName, const SourceChoices &choices);

} // namespace zuschnitt
