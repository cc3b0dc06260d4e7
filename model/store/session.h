// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/result.h"

#include <SQLiteCpp/Database.h>

#include <memory>
#include <vector>

struct sqlite3_session;

// SQLite's session extension: it records what a transaction does to the content tables as a
// changeset, which can be applied again or, inverted, taken back. Misuse throws SQLite::Exception,
// like the rest of SQLiteCpp.

namespace zuschnitt {

/// Records all changes of the content tables from its construction on.
class Session final {
public:
    explicit Session(SQLite::Database &database);

    /// What changed so far; empty if nothing did.
    QByteArray changeset() const;

private:
    struct Deleter {
        void operator()(sqlite3_session *session) const;
    };

    SQLite::Database &m_database;
    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

QByteArray inverted(SQLite::Database &database, const QByteArray &changeset);

/// One changeset that does what the given ones do one after the other. All must have been
/// recorded on the same columns.
QByteArray joined(SQLite::Database &database, const std::vector<QByteArray> &changesets);

enum class Application { Complete, Conflict };

/// Applies a changeset to the content tables, in a transaction that the caller rolls back on
/// Conflict. Tables that are not content are left alone.
Application applyChangeset(SQLite::Database &database, const QByteArray &changeset);

/// The rows a changeset changes. Columns it does not mention are taken from `before`, the content
/// it was recorded on. Nothing if it does not fit to that content.
std::optional<RowChanges> decoded(SQLite::Database &database, const QByteArray &changeset, const Portfolio &before);

} // namespace zuschnitt
