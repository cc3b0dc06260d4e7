// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/store.h"

#include "model/store/connection.h"
#include "model/store/content.h"
#include "model/store/opening.h"
#include "model/store/session.h"
#include "model/store/storeerror.h"

#include <SQLiteCpp/Transaction.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace zuschnitt {

namespace {

constexpr qint64 openingTimeLimit = 30000; // milliseconds

QString say(const char *sentence, const QString &file)
{
    return QCoreApplication::translate("Store", sentence).arg(QDir::toNativeSeparators(file));
}

int newestVersion(const Migrations &migrations) { return migrations.back().version; }

/// An empty file under a name that was free, so that nothing is ever overwritten.
Result<void> reserve(const QString &file)
{
    QFile reserved(file);
    if (reserved.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    if (QFile::exists(file))
        return Error{say(QT_TRANSLATE_NOOP("Store", "%1 is there already."), file)};
    return Error{say(QT_TRANSLATE_NOOP("Store", "%1 could not be created; the folder may not permit it."), file)};
}

QStringList noticesOn(const FileHead &head, const QString &file)
{
    QStringList notices;
    if (head.hasHotJournal)
        notices.append(
            say(QT_TRANSLATE_NOOP("Store",
                                  "The program ended in the middle of a change to %1; that change was taken back."),
                file));
    if (head.isWal)
        notices.append(say(QT_TRANSLATE_NOOP("Store",
                                             "Another program set %1 to keep recent changes in files beside it. The "
                                             "next edit brings everything back into one file."),
                           file));
    return notices;
}

Connection::Access accessFor(const FileHead &head)
{
    const bool onlyLooking = head.isWal && !head.hasWal;
    return onlyLooking ? Connection::Access::Immutable : Connection::Access::ReadWrite;
}

} // namespace

Store::Store(const QString &file, std::unique_ptr<Connection> connection)
    : m_file(file), m_connection(std::move(connection)), m_identity(identityOf(file))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &file, const Draft &first)
{
    if (const Result<void> reserved = reserve(file); !reserved)
        return reserved.error();
    auto created = guarded(file, [&]() -> Result<std::unique_ptr<Store>> {
        auto connection = std::make_unique<Connection>(file, Connection::Access::Create);
        std::unique_ptr<Store> store(new Store(file, std::move(connection)));
        if (const Result<void> done = store->writeFirst(first); !done)
            return done.error();
        return store;
    });
    if (!created)
        QFile::remove(file);
    return created;
}

Result<std::unique_ptr<Store>> Store::open(const QString &file, const Migrations &migrations)
{
    const Result<FileHead> head = readFileHead(file);
    if (!head)
        return head.error();
    return guarded(file, [&]() -> Result<std::unique_ptr<Store>> {
        std::unique_ptr<Store> store(new Store(file, std::make_unique<Connection>(file, accessFor(*head))));
        store->m_mustReopen = accessFor(*head) == Connection::Access::Immutable;
        store->m_isReadOnly = !head->isWritable || (store->m_connection->isReadOnly() && !store->m_mustReopen);
        store->m_notices = noticesOn(*head, file);
        store->m_connection->limitTime(openingTimeLimit);
        const int version = static_cast<int>(store->m_connection->number("PRAGMA user_version"));
        if (version > newestVersion(migrations))
            return Error{
                say(QT_TRANSLATE_NOOP("Store",
                                      "%1 was written by a newer version of this program. Update it to open the file."),
                    file)};
        if (const Result<void> checked = store->checkSchema(migrations, version); !checked)
            return checked.error();
        if (version < newestVersion(migrations)) {
            if (const Result<void> converted = store->convert(migrations, version); !converted)
                return converted.error();
        }
        store->m_schemaVersion = newestVersion(migrations);
        store->m_connection->limitTime(0);
        return store;
    });
}

Result<void> Store::checkSchema(const Migrations &migrations, int version)
{
    if (version >= 1 && schemaOf(m_connection->database()) == expectedSchema(migrations, version))
        return {};
    return Error{
        say(QT_TRANSLATE_NOOP(
                "Store", "%1 does not have the tables of a portfolio: it is damaged, or another program changed it."),
            m_file)};
}

Result<void> Store::convert(const Migrations &migrations, int version)
{
    if (m_isReadOnly)
        return Error{say(
            QT_TRANSLATE_NOOP(
                "Store", "%1 was written by an older version of this program and is read-only. Copy it to convert it."),
            m_file)};
    if (m_mustReopen)
        reopenForWriting();
    const QString backup = m_file + QStringLiteral(".v%1-backup").arg(version);
    if (!QFile::exists(backup)) {
        Query copy = m_connection->query("VACUUM INTO ?");
        copy->bind(1, backup.toStdString());
        copy->exec();
    }
    m_connection->prepareForWriting();
    SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
    migrate(m_connection->database(), migrations, version);
    const std::optional<Content> content = readContent(*m_connection);
    std::optional<StoredState> state = readState(*m_connection);
    if (!content || !state)
        return damaged();
    state->digest = content->digest;
    writeState(*m_connection, *state);
    transaction.commit();
    m_notices.append(say(QT_TRANSLATE_NOOP("Store",
                                           "The file was written by an older version of this program and has been "
                                           "converted. The former one is kept as %1."),
                         backup));
    return {};
}

bool Store::isReadOnly() const { return m_isReadOnly; }

Error Store::damaged() const
{
    return {say(QT_TRANSLATE_NOOP("Store", "%1 is damaged. Open a backup or an earlier copy."), m_file)};
}

Result<void> Store::checkIdentity() const
{
    const std::optional<FileIdentity> now = identityOf(m_file);
    if (!now)
        return Error{
            say(QT_TRANSLATE_NOOP("Store", "%1 was deleted or moved. Save a copy to keep what is shown."), m_file)};
    if (now != m_identity)
        return Error{
            say(QT_TRANSLATE_NOOP(
                    "Store",
                    "%1 was replaced by another file. Save a copy to keep what is shown, then open the file again."),
                m_file)};
    return {};
}

void Store::reopenForWriting()
{
    m_connection = std::make_unique<Connection>(m_file, Connection::Access::ReadWrite);
    m_mustReopen = false;
    m_dataVersion = -1;
}

std::optional<Store::Loaded> Store::readAll()
{
    SQLite::Transaction transaction(m_connection->database());
    m_dataVersion = m_connection->number("PRAGMA data_version");
    std::optional<Content> content = readContent(*m_connection);
    std::optional<StoredHistory> history = readHistory(*m_connection);
    if (!content || !history)
        return std::nullopt;
    const bool isIntact = content->digest == history->state.digest;
    return Loaded{std::move(content->portfolio), std::move(*history), isIntact};
}

Result<Store::Loaded> Store::load()
{
    return guarded(m_file, [&]() -> Result<Loaded> {
        m_connection->limitTime(openingTimeLimit);
        std::optional<Loaded> loaded = readAll();
        m_connection->limitTime(0);
        return loaded ? Result<Loaded>(std::move(*loaded)) : Result<Loaded>(damaged());
    });
}

Result<bool> Store::isBehind()
{
    if (const Result<void> same = checkIdentity(); !same)
        return same.error();
    return guarded(m_file,
                   [&]() -> Result<bool> { return m_connection->number("PRAGMA data_version") != m_dataVersion; });
}

bool Store::holds(const Portfolio &portfolio)
{
    const Result<bool> same = guarded(m_file, [&]() -> Result<bool> {
        SQLite::Transaction transaction(m_connection->database());
        const std::optional<Content> content = readContent(*m_connection);
        return m_connection->number("PRAGMA data_version") != m_dataVersion
            || (content && content->portfolio == portfolio);
    });
    return !same || *same;
}

} // namespace zuschnitt
