// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/mappedtable.h"

namespace zuschnitt {

/// A sentence if the list, as it is understood, may hold something else than services: a tree of
/// departments, a list of countries, prose. Empty where nothing speaks against it. A hint for who
/// looks at the preview; nothing is refused for it.
QString doubtAbout(const ImportTable &table, const ColumnMapping &mapping);

/// Why no column holds names, as a sentence.
QString whyWithoutNames(const ImportTable &table);

} // namespace zuschnitt
