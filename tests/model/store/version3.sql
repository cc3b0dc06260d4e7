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
CREATE INDEX "accepted_finding_capability_index" ON "accepted_finding" ("capability");
CREATE INDEX "accepted_finding_cut_index" ON "accepted_finding" ("cut");
CREATE INDEX "accepted_finding_moment_index" ON "accepted_finding" ("moment");
CREATE INDEX "accepted_finding_product_index" ON "accepted_finding" ("product");
CREATE INDEX "accepted_finding_service_index" ON "accepted_finding" ("service");
CREATE TABLE "assignment" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "product" BLOB NOT NULL REFERENCES "product" DEFERRABLE INITIALLY DEFERRED,
  "service" BLOB NOT NULL REFERENCES "service" DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL,
  "share" REAL NOT NULL,
  "note" TEXT NOT NULL,
  "open_question" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "assignment_capability" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "assignment" BLOB NOT NULL REFERENCES "assignment" DEFERRABLE INITIALLY DEFERRED,
  "capability" BLOB NOT NULL REFERENCES "capability" DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX "assignment_capability_assignment_index" ON "assignment_capability" ("assignment");
CREATE INDEX "assignment_capability_capability_index" ON "assignment_capability" ("capability");
CREATE INDEX "assignment_product_index" ON "assignment" ("product");
CREATE INDEX "assignment_service_index" ON "assignment" ("service");
CREATE TABLE "backlog_item" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "product" BLOB NOT NULL REFERENCES "product" DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "backlog_item_product_index" ON "backlog_item" ("product");
CREATE TABLE "capability" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "parent" BLOB REFERENCES "capability" DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT NOT NULL,
  "open_question" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "capability_parent_index" ON "capability" ("parent");
CREATE TABLE "cut" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "open_question" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "dependency" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "from_service" BLOB NOT NULL REFERENCES "service" DEFERRABLE INITIALLY DEFERRED,
  "to_service" BLOB NOT NULL REFERENCES "service" DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "weight" REAL NOT NULL,
  "note" TEXT NOT NULL,
  "open_question" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "dependency_from_service_index" ON "dependency" ("from_service");
CREATE INDEX "dependency_to_service_index" ON "dependency" ("to_service");
CREATE TABLE "fate" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "cut" BLOB NOT NULL REFERENCES "cut" DEFERRABLE INITIALLY DEFERRED,
  "service" BLOB NOT NULL REFERENCES "service" DEFERRABLE INITIALLY DEFERRED,
  "fate" TEXT NOT NULL,
  "reason" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "fate_cut_index" ON "fate" ("cut");
CREATE INDEX "fate_service_index" ON "fate" ("service");
CREATE TABLE "group_placement" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "group" BLOB NOT NULL REFERENCES "product_group" DEFERRABLE INITIALLY DEFERRED,
  "folded" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "group_placement_group_index" ON "group_placement" ("group");
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
CREATE TABLE "import_profile" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "content" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "journey" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "goal" TEXT NOT NULL,
  "persona" BLOB REFERENCES "persona" DEFERRABLE INITIALLY DEFERRED,
  "frequency" REAL,
  "note" TEXT NOT NULL,
  "open_question" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "journey_persona_index" ON "journey" ("persona");
CREATE TABLE "lead" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "cut" BLOB NOT NULL REFERENCES "cut" DEFERRABLE INITIALLY DEFERRED,
  "moment" BLOB NOT NULL REFERENCES "moment" DEFERRABLE INITIALLY DEFERRED,
  "product" BLOB NOT NULL REFERENCES "product" DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX "lead_cut_index" ON "lead" ("cut");
CREATE INDEX "lead_moment_index" ON "lead" ("moment");
CREATE INDEX "lead_product_index" ON "lead" ("product");
CREATE TABLE "moment" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "journey" BLOB NOT NULL REFERENCES "journey" DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "phase" BLOB REFERENCES "phase" DEFERRABLE INITIALLY DEFERRED,
  "activity" TEXT NOT NULL,
  "channel" TEXT NOT NULL,
  "feeling" INTEGER,
  "feeling_wanted" INTEGER,
  "pain" TEXT NOT NULL,
  "evidence" TEXT NOT NULL,
  "tickets" INTEGER,
  "changing" TEXT NOT NULL,
  "changing_when" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "open_question" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "moment_journey_index" ON "moment" ("journey");
CREATE TABLE "moment_need" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "moment" BLOB NOT NULL REFERENCES "moment" DEFERRABLE INITIALLY DEFERRED,
  "capability" BLOB NOT NULL REFERENCES "capability" DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX "moment_need_capability_index" ON "moment_need" ("capability");
CREATE INDEX "moment_need_moment_index" ON "moment_need" ("moment");
CREATE INDEX "moment_phase_index" ON "moment" ("phase");
CREATE TABLE "moment_use" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "moment" BLOB NOT NULL REFERENCES "moment" DEFERRABLE INITIALLY DEFERRED,
  "service" BLOB NOT NULL REFERENCES "service" DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX "moment_use_moment_index" ON "moment_use" ("moment");
CREATE INDEX "moment_use_service_index" ON "moment_use" ("service");
CREATE TABLE "offer" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "product" BLOB NOT NULL REFERENCES "product" DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "contents" TEXT NOT NULL,
  "price" TEXT NOT NULL,
  "booking" TEXT NOT NULL,
  "service_level" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "offer_product_index" ON "offer" ("product");
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
CREATE TABLE "persona" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "open_question" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "phase" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "name" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "portfolio" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "title" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "currency" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "open_question" INTEGER NOT NULL,
  "product_word" TEXT NOT NULL,
  "product_word_plural" TEXT NOT NULL,
  "product_gender" TEXT NOT NULL,
  "service_word" TEXT NOT NULL,
  "service_word_plural" TEXT NOT NULL,
  "service_gender" TEXT NOT NULL,
  "owner_word" TEXT NOT NULL,
  "owner_word_plural" TEXT NOT NULL,
  "owner_gender" TEXT NOT NULL,
  "current_cut" BLOB REFERENCES "cut" DEFERRABLE INITIALLY DEFERRED
, "most_services" INTEGER, "most_teams" INTEGER, "tool_words" TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE INDEX "portfolio_current_cut_index" ON "portfolio" ("current_cut");
CREATE TABLE "product" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "cut" BLOB NOT NULL REFERENCES "cut" DEFERRABLE INITIALLY DEFERRED,
  "group" BLOB REFERENCES "product_group" DEFERRABLE INITIALLY DEFERRED,
  "identity" BLOB NOT NULL,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "customer_need" TEXT NOT NULL,
  "core_benefit" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "team" TEXT NOT NULL,
  "degree" TEXT NOT NULL,
  "inform" TEXT NOT NULL,
  "try_first" TEXT NOT NULL,
  "booking" TEXT NOT NULL,
  "use" TEXT NOT NULL,
  "support" TEXT NOT NULL,
  "price" TEXT NOT NULL,
  "service_level" TEXT NOT NULL,
  "satisfaction" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "open_question" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "product_cut_index" ON "product" ("cut");
CREATE TABLE "product_group" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "cut" BLOB NOT NULL REFERENCES "cut" DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "open_question" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "product_group_cut_index" ON "product_group" ("cut");
CREATE INDEX "product_group_index" ON "product" ("group");
CREATE TABLE "product_placement" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "product" BLOB NOT NULL REFERENCES "product" DEFERRABLE INITIALLY DEFERRED,
  "x" REAL,
  "y" REAL,
  "locked" INTEGER NOT NULL,
  "folded" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "product_placement_product_index" ON "product_placement" ("product");
CREATE TABLE "promise" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "product" BLOB NOT NULL REFERENCES "product" DEFERRABLE INITIALLY DEFERRED,
  "capability" BLOB NOT NULL REFERENCES "capability" DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX "promise_capability_index" ON "promise" ("capability");
CREATE INDEX "promise_product_index" ON "promise" ("product");
CREATE TABLE "provision" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "service" BLOB NOT NULL REFERENCES "service" DEFERRABLE INITIALLY DEFERRED,
  "capability" BLOB NOT NULL REFERENCES "capability" DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX "provision_capability_index" ON "provision" ("capability");
CREATE INDEX "provision_service_index" ON "provision" ("service");
CREATE TABLE "service" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "position" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "team" TEXT NOT NULL,
  "former_group" TEXT NOT NULL,
  "lifecycle" TEXT NOT NULL,
  "annual_cost" REAL,
  "users" INTEGER,
  "criticality" TEXT NOT NULL,
  "satisfaction" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "source_key" TEXT NOT NULL,
  "imported" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "open_question" INTEGER NOT NULL
, "arrived" TEXT NOT NULL DEFAULT '', "vanished" TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE TABLE "service_alias" (
  "id" BLOB NOT NULL PRIMARY KEY,
  "service" BLOB NOT NULL REFERENCES "service" DEFERRABLE INITIALLY DEFERRED,
  "source" TEXT NOT NULL,
  "source_key" TEXT NOT NULL,
  "name" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "service_alias_service_index" ON "service_alias" ("service");
CREATE TABLE "state" (
  "id" INTEGER NOT NULL PRIMARY KEY CHECK ("id" = 1),
  "head" BLOB NOT NULL,
  "tip" BLOB NOT NULL,
  "floor" INTEGER NOT NULL,
  "digest" BLOB NOT NULL,
  "author" TEXT NOT NULL
) STRICT;
