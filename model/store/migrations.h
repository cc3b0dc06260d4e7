// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>
#include <vector>

// A new file is made by all steps from the first on, an older one by those it lacks, so both end
// with the same schema to the letter. A step that has been released never changes. It may add
// tables, or columns at the end of one; anything else makes recorded changesets useless and must
// say so by raising the floor (docs/fileformat.md).

namespace SQLite {
class Database;
}

namespace zuschnitt {

enum class HistoryFloor { Stays, Raised };

/// Brings a file from version `version` - 1 to `version`.
struct Migration {
    int version = 0;
    std::function<void(SQLite::Database &)> migrate;
    HistoryFloor floor = HistoryFloor::Stays;
};

using Migrations = std::vector<Migration>;

/// The steps this program knows, by rising version.
const Migrations &knownMigrations();

/// Everything that sqlite_schema lists, in the order of names.
struct SchemaEntry {
    std::string type;
    std::string name;
    std::string sql;

    friend bool operator==(const SchemaEntry &, const SchemaEntry &) = default;
};

std::vector<SchemaEntry> schemaOf(SQLite::Database &database);
/// What schemaOf() must give for a file of this version.
std::vector<SchemaEntry> expectedSchema(const Migrations &migrations, int version);

/// Runs the steps above `from`, in a transaction of the caller, and sets user_version.
void migrate(SQLite::Database &database, const Migrations &migrations, int from);

} // namespace zuschnitt
