// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"

namespace zuschnitt {

constexpr quint32 applicationId = 0x5A534E54; // "ZSNT"

/// What the first bytes of a file and its neighbours tell before SQLite touches it.
struct FileHead {
    int version = 0; ///< of the schema
    bool isWal = false;
    bool hasWal = false; ///< there is a write-ahead log that holds something
    bool hasHotJournal = false; ///< a program ended in the middle of a change
    bool isWritable = false;
};

/// Refuses, with a sentence, what is no portfolio at all. Reads only.
Result<FileHead> readFileHead(const QString &file);

} // namespace zuschnitt
