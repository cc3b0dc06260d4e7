// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/result.h"
#include "model/store/connection.h"
#include "model/store/digest.h"

// Reading and writing the content tables.

namespace zuschnitt {

struct Content {
    Portfolio portfolio;
    Digest digest; ///< of the rows as they were read
};

/// Reads every content table, in a transaction of the caller. Nothing if a value is of the wrong
/// kind, a reference leads nowhere, or there is not exactly one row about the file.
std::optional<Content> readContent(Connection &connection);

/// Writes the changes, in a transaction of the caller; false if a row that should change is not
/// there.
bool writeChanges(Connection &connection, const RowChanges &changes);

} // namespace zuschnitt
