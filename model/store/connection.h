// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QString>

#include <map>
#include <memory>
#include <string>

namespace zuschnitt {

/// A prepared statement, ready to bind; gives back its locks when it goes.
class Query final {
public:
    explicit Query(SQLite::Statement &statement) : m_statement(&statement) { }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query() { m_statement->tryReset(); }

    SQLite::Statement &operator*() { return *m_statement; }
    SQLite::Statement *operator->() { return m_statement; }

private:
    SQLite::Statement *m_statement;
};

/// An open file of SQLite with the settings that every use of it needs: careful with what the file
/// may hold, safe against power cuts when writing. Everything throws SQLite::Exception.
class Connection final {
public:
    /// Immutable reads a file that needs no locks and leaves no files beside it.
    enum class Access { Create, ReadWrite, Immutable };

    Connection(const QString &file, Access access);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    SQLite::Database &database() { return m_database; }
    Query query(const std::string &sql);
    qint64 number(const std::string &sql);
    bool isReadOnly() const;

    /// Must come before the first write: a journal that survives power cuts. Converts a file in
    /// WAL mode.
    void prepareForWriting();

    /// From now on, statements that run longer than this are interrupted; 0 for no limit.
    void limitTime(qint64 milliseconds);

private:
    static int isOverTime(void *connection);
    void configure();

    SQLite::Database m_database;
    std::map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
    QElapsedTimer m_timer;
    qint64 m_timeLimit = 0;
    bool m_writing = false;
};

} // namespace zuschnitt
