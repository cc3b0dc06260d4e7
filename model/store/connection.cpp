// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/connection.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

#include <cstring>

namespace zuschnitt {

namespace {

constexpr int busyTimeout = 3000; // milliseconds
constexpr int largestValue = 512 * 1024 * 1024;

std::string locationOf(const QString &file, Connection::Access access)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (access != Connection::Access::Immutable)
        return path.toStdString();
    return "file:" + QUrl::toPercentEncoding(path, "/").toStdString() + "?immutable=1";
}

int flagsFor(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Connection::Access::Immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

Connection::Connection(const QString &file, Access access)
    : m_database(locationOf(file, access), flagsFor(access), busyTimeout)
{
    configure();
}

Connection::~Connection()
{
    m_statements.clear();
    // Removes the empty journal that TRUNCATE leaves; another window may go on using it.
    if (m_writing)
        m_database.tryExec("PRAGMA journal_mode = DELETE");
}

void Connection::configure()
{
    sqlite3 *handle = m_database.getHandle();
    for (const auto &[option, value] :
         {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
          std::pair(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), std::pair(SQLITE_DBCONFIG_ENABLE_VIEW, 0),
          std::pair(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), std::pair(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)})
        m_database.check(sqlite3_db_config(handle, option, value, nullptr));
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, largestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_progress_handler(handle, 10000, isOverTime, this);
    m_database.exec("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON; "
                    "PRAGMA synchronous = FULL");
}

Query Connection::query(const std::string &sql)
{
    std::unique_ptr<SQLite::Statement> &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    return Query(*statement);
}

qint64 Connection::number(const std::string &sql)
{
    Query asked = query(sql);
    return asked->executeStep() ? asked->getColumn(0).getInt64() : 0;
}

bool Connection::isReadOnly() const { return sqlite3_db_readonly(m_database.getHandle(), "main") == 1; }

void Connection::prepareForWriting()
{
    if (m_writing)
        return;
    const std::string mode = m_database.execAndGet("PRAGMA journal_mode = TRUNCATE").getString();
    if (mode != "truncate")
        throw SQLite::Exception("the journal mode is " + mode, SQLITE_BUSY);
    m_writing = true;
}

void Connection::limitTime(qint64 milliseconds)
{
    m_timeLimit = milliseconds;
    m_timer.start();
}

int Connection::isOverTime(void *connection)
{
    const auto *self = static_cast<const Connection *>(connection);
    return self->m_timeLimit > 0 && self->m_timer.hasExpired(self->m_timeLimit) ? 1 : 0;
}

} // namespace zuschnitt
