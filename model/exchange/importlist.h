// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/columnmeaning.h"

#include <memory>

namespace zuschnitt {

/// One list of a source: a table, what its rows are about and what its columns mean.
struct ImportList {
    QString title; ///< the sheet, or the part of the source; empty where the source is one list
    ListKind kind = ListKind::Services;
    std::shared_ptr<const ImportTable> table; ///< never null
    ColumnMapping mapping; ///< one entry a column
};

} // namespace zuschnitt
