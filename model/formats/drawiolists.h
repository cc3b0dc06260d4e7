// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/drawiofile.h"

namespace zuschnitt {

/// Turns the pages of a drawing into lists. Each page with groups is a cut. Boxes with the same name, or
/// of the same fact sheet, are the same service on all pages.
SourceContent drawioLists(const std::vector<DrawioPage> &pages, const QString &sourceName,
                          const SourceChoices &choices);

} // namespace zuschnitt
