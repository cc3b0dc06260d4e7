// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/migrations.h"

#include "model/store/version1.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace zuschnitt {

namespace {

void createVersion1(SQLite::Database &database) { database.exec(version1); }

/// Limits and words of a file's own, and findings that were accepted. The row is written anew with all
/// its columns: of an absent one SQLite's preupdate hook tells a session NULL instead of its default.
void createVersion2(SQLite::Database &database)
{
    database.exec(R"sql(
ALTER TABLE "portfolio" ADD COLUMN "most_services" INTEGER;
ALTER TABLE "portfolio" ADD COLUMN "most_teams" INTEGER;
ALTER TABLE "portfolio" ADD COLUMN "tool_words" TEXT NOT NULL DEFAULT '';
UPDATE "portfolio" SET "tool_words" = '';
CREATE TABLE "accepted_finding" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "cut" BLOB NOT NULL REFERENCES "cut" DEFERRABLE INITIALLY DEFERRED,
  "rule" TEXT NOT NULL,
  "service" BLOB REFERENCES "service" DEFERRABLE INITIALLY DEFERRED,
  "product" BLOB REFERENCES "product" DEFERRABLE INITIALLY DEFERRED,
  "moment" BLOB REFERENCES "moment" DEFERRABLE INITIALLY DEFERRED,
  "capability" BLOB REFERENCES "capability" DEFERRABLE INITIALLY DEFERRED,
  "ground" TEXT NOT NULL,
  "reason" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "accepted_finding_cut_index" ON "accepted_finding" ("cut");
CREATE INDEX "accepted_finding_service_index" ON "accepted_finding" ("service");
CREATE INDEX "accepted_finding_product_index" ON "accepted_finding" ("product");
CREATE INDEX "accepted_finding_moment_index" ON "accepted_finding" ("moment");
CREATE INDEX "accepted_finding_capability_index" ON "accepted_finding" ("capability");
)sql");
}

/// What imports know besides a service's own key, and fields of a file's own.
void createVersion3(SQLite::Database &database)
{
    database.exec(R"sql(
ALTER TABLE "service" ADD COLUMN "arrived" TEXT NOT NULL DEFAULT '';
ALTER TABLE "service" ADD COLUMN "vanished" TEXT NOT NULL DEFAULT '';
UPDATE "service" SET "arrived" = '', "vanished" = '';
CREATE TABLE "service_alias" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "service" BLOB NOT NULL REFERENCES "service" DEFERRABLE INITIALLY DEFERRED,
  "source" TEXT NOT NULL,
  "source_key" TEXT NOT NULL,
  "name" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "service_alias_service_index" ON "service_alias" ("service");
CREATE TABLE "own_field" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "choices" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "own_value" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "field" BLOB NOT NULL REFERENCES "own_field" DEFERRABLE INITIALLY DEFERRED,
  "service" BLOB NOT NULL REFERENCES "service" DEFERRABLE INITIALLY DEFERRED,
  "value" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "own_value_field_index" ON "own_value" ("field");
CREATE INDEX "own_value_service_index" ON "own_value" ("service");
CREATE TABLE "import_profile" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "content" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql");
}

} // namespace

const Migrations &knownMigrations()
{
    static const Migrations migrations{{1, createVersion1}, {2, createVersion2}, {3, createVersion3}};
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
