// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/digest.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <vector>

namespace zuschnitt {

class Connection;

/// What an edit was, as the file keeps it: words of a language are made elsewhere.
struct StoredName {
    QString kind;
    QStringList arguments;

    friend bool operator==(const StoredName &, const StoredName &) = default;
};

/// What was joined to an edit later, and the id that the edit had before that.
struct StoredAmendment {
    Uuid formerId;
    StoredName name;

    friend bool operator==(const StoredAmendment &, const StoredAmendment &) = default;
};

/// One line of the history, without its changeset.
struct StoredEdit {
    Uuid id;
    std::optional<Uuid> parent; ///< none for the first
    QString author;
    QDateTime time; ///< UTC
    StoredName name;
    std::vector<StoredAmendment> amendments;
    int schemaVersion = 0;
    Digest digestBefore;
    Digest digestAfter;
    bool hasChangeset = true; ///< false in a copy without history
};

/// Where the file stands.
struct StoredState {
    Uuid head;
    Uuid tip; ///< the newest edit that redo leads to; the head itself if there is none
    int floor = 0; ///< edits of an older schema version cannot be taken back
    Digest digest;
    QString author; ///< written into the edits to come
};

/// What SQLite recorded of an edit.
struct StoredChangeset {
    QByteArray bytes;
    int schemaVersion = 0;
    Digest difference; ///< what it adds to the digest of the content
};

struct StoredHistory {
    StoredState state;
    std::vector<StoredEdit> edits; ///< parents before children
};

// All of these work in a transaction of the caller and throw SQLite::Exception.

/// Nothing if the tables do not hold what they should.
std::optional<StoredHistory> readHistory(Connection &connection);
std::optional<StoredEdit> readEdit(Connection &connection, const Uuid &id);
/// True if an edit has this one as its parent.
bool isFollowed(Connection &connection, const Uuid &edit);
std::optional<StoredState> readState(Connection &connection);
void writeState(Connection &connection, const StoredState &state);
/// Nothing if the edit has no changeset or it cannot be unpacked.
std::optional<StoredChangeset> readChangeset(Connection &connection, const Uuid &edit);
void appendEdit(Connection &connection, const StoredEdit &edit, const QByteArray &changeset);
void removeEdit(Connection &connection, const Uuid &edit);
/// Keeps ids, parents, kinds and times of all edits; drops changesets and arguments.
void forgetWhatWasDone(Connection &connection);

} // namespace zuschnitt
