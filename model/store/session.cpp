// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/session.h"

#include "model/store/cell.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cstring>

namespace zuschnitt {

namespace {

struct SqliteDeleter {
    void operator()(void *memory) const { sqlite3_free(memory); }
    void operator()(sqlite3_changegroup *group) const { sqlite3changegroup_delete(group); }
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

QByteArray taken(void *memory, int size)
{
    const std::unique_ptr<void, SqliteDeleter> owner(memory);
    return QByteArray(static_cast<const char *>(memory), size);
}

void *bytesOf(const QByteArray &changeset) { return const_cast<char *>(changeset.constData()); }

int sizeOf(const QByteArray &changeset) { return static_cast<int>(changeset.size()); }

bool isContent(const char *table)
{
    bool found = false;
    forEachRowType([&]<typename Row>() { found = found || std::strcmp(table, RowTraits<Row>::table) == 0; });
    return found;
}

int onlyContent(void *, const char *table) { return isContent(table) ? 1 : 0; }

int abortOnConflict(void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; }

/// Reads the columns that the changeset names on one side of a change into `row`.
template <typename Row>
bool readSide(sqlite3_changeset_iter *iterator, decltype(&sqlite3changeset_new) side, Row &row)
{
    bool ok = true;
    int index = 0;
    forEachColumn<Row>([&](const auto &column) {
        sqlite3_value *value = nullptr;
        ok = ok && side(iterator, index++, &value) == SQLITE_OK
            && (!value || readCell(cellOf(value), row.*column.member));
    });
    return ok;
}

template <typename Row>
bool readChange(sqlite3_changeset_iter *iterator, int operation, const Portfolio &portfolio, Change<Row> &change)
{
    if (operation == SQLITE_INSERT)
        return readSide(iterator, sqlite3changeset_new, change.after.emplace());
    if (operation == SQLITE_DELETE)
        return readSide(iterator, sqlite3changeset_old, change.before.emplace());
    Row key;
    if (!readSide(iterator, sqlite3changeset_old, key))
        return false;
    const Row *before = portfolio.find(key.id);
    if (!before)
        return false;
    change.before = *before;
    change.after = *before;
    return readSide(iterator, sqlite3changeset_new, *change.after);
}

template <typename Row>
bool readRow(sqlite3_changeset_iter *iterator, int columns, int operation, const Portfolio &portfolio,
             RowChanges &changes)
{
    if (columns < static_cast<int>(std::tuple_size_v<decltype(RowTraits<Row>::columns)>))
        return false;
    Change<Row> change;
    if (!readChange(iterator, operation, portfolio, change))
        return false;
    changes.push_back(std::move(change));
    return true;
}

} // namespace

void Session::Deleter::operator()(sqlite3_session *session) const { sqlite3session_delete(session); }

Session::Session(SQLite::Database &database) : m_database(database)
{
    sqlite3_session *session = nullptr;
    m_database.check(sqlite3session_create(database.getHandle(), "main", &session));
    m_session.reset(session);
    forEachRowType([&]<typename Row>() { m_database.check(sqlite3session_attach(session, RowTraits<Row>::table)); });
}

QByteArray Session::changeset() const
{
    int size = 0;
    void *memory = nullptr;
    m_database.check(sqlite3session_changeset(m_session.get(), &size, &memory));
    return taken(memory, size);
}

QByteArray inverted(SQLite::Database &database, const QByteArray &changeset)
{
    int size = 0;
    void *memory = nullptr;
    database.check(sqlite3changeset_invert(sizeOf(changeset), bytesOf(changeset), &size, &memory));
    return taken(memory, size);
}

QByteArray joined(SQLite::Database &database, const std::vector<QByteArray> &changesets)
{
    sqlite3_changegroup *group = nullptr;
    database.check(sqlite3changegroup_new(&group));
    const std::unique_ptr<sqlite3_changegroup, SqliteDeleter> owner(group);
    for (const QByteArray &changeset : changesets)
        database.check(sqlite3changegroup_add(group, sizeOf(changeset), bytesOf(changeset)));
    int size = 0;
    void *memory = nullptr;
    database.check(sqlite3changegroup_output(group, &size, &memory));
    return taken(memory, size);
}

Application applyChangeset(SQLite::Database &database, const QByteArray &changeset)
{
    const int code = sqlite3changeset_apply(database.getHandle(), sizeOf(changeset), bytesOf(changeset), onlyContent,
                                            abortOnConflict, nullptr);
    if (code == SQLITE_ABORT)
        return Application::Conflict;
    database.check(code);
    return Application::Complete;
}

std::optional<RowChanges> decoded(SQLite::Database &database, const QByteArray &changeset, const Portfolio &before)
{
    sqlite3_changeset_iter *iterator = nullptr;
    database.check(sqlite3changeset_start(&iterator, sizeOf(changeset), bytesOf(changeset)));
    const std::unique_ptr<sqlite3_changeset_iter, SqliteDeleter> owner(iterator);
    RowChanges changes;
    int step = sqlite3changeset_next(iterator);
    for (; step == SQLITE_ROW; step = sqlite3changeset_next(iterator)) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        database.check(sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr));
        bool read = false;
        forEachRowType([&]<typename Row>() {
            if (std::strcmp(table, RowTraits<Row>::table) == 0)
                read = readRow<Row>(iterator, columns, operation, before, changes);
        });
        if (!read)
            return std::nullopt;
    }
    if (step != SQLITE_DONE)
        database.check(step);
    return changes;
}

} // namespace zuschnitt
