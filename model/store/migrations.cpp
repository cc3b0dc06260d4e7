// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/migrations.h"

#include "model/store/tablesql.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace zuschnitt {

namespace {

constexpr const char *housekeeping = R"sql(
CREATE TABLE "state" (
  "id" INTEGER NOT NULL PRIMARY KEY CHECK ("id" = 1),
  "head" BLOB NOT NULL,
  "tip" BLOB NOT NULL,
  "floor" INTEGER NOT NULL,
  "digest" BLOB NOT NULL,
  "author" TEXT NOT NULL
) STRICT;
CREATE TABLE "history" (
  "number" INTEGER NOT NULL PRIMARY KEY,
  "id" BLOB NOT NULL UNIQUE,
  "parent" BLOB,
  "author" TEXT NOT NULL,
  "time" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "arguments" TEXT NOT NULL,
  "amendments" TEXT NOT NULL,
  "schema_version" INTEGER NOT NULL,
  "digest_before" BLOB NOT NULL,
  "digest_after" BLOB NOT NULL,
  "changeset_size" INTEGER NOT NULL,
  "changeset" BLOB
) STRICT;
)sql";

void createVersion1(SQLite::Database &database)
{
    for (const std::string &statement : contentStatements())
        database.exec(statement);
    database.exec(housekeeping);
}

} // namespace

const Migrations &knownMigrations()
{
    static const Migrations migrations{{1, createVersion1}};
    return migrations;
}

std::vector<SchemaEntry> schemaOf(SQLite::Database &database)
{
    std::vector<SchemaEntry> entries;
    SQLite::Statement query(database, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    while (query.executeStep())
        entries.push_back(
            {query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getString()});
    return entries;
}

std::vector<SchemaEntry> expectedSchema(const Migrations &migrations, int version)
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE);
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            migration.migrate(memory);
    }
    return schemaOf(memory);
}

void migrate(SQLite::Database &database, const Migrations &migrations, int from)
{
    for (const Migration &migration : migrations) {
        if (migration.version <= from)
            continue;
        migration.migrate(database);
        if (migration.floor == HistoryFloor::Raised)
            database.exec("UPDATE state SET floor = " + std::to_string(migration.version));
        database.exec("PRAGMA user_version = " + std::to_string(migration.version));
    }
}

} // namespace zuschnitt
