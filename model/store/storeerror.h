// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"

#include <SQLiteCpp/Exception.h>

#include <functional>

namespace zuschnitt {

/// What an error of SQLite means to a person; names the file.
Error storeError(const QString &file, const SQLite::Exception &exception);

/// Runs `work`, which may throw SQLite::Exception, and turns what it throws into an Error.
template <typename Work>
auto guarded(const QString &file, Work &&work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return storeError(file, exception);
    }
}

} // namespace zuschnitt
