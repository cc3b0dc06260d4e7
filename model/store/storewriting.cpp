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

namespace zuschnitt {

namespace {

Error doesNotFit()
{
    return {QCoreApplication::translate(
        "Store", "This step of the history no longer fits the content of the file, so nothing was changed.")};
}

Error goneMeanwhile()
{
    return {QCoreApplication::translate("Store", "What this edit changes is no longer there, so nothing was changed.")};
}

Error noLongerHead()
{
    return {QCoreApplication::translate("Store", "Other edits came after this one, so it can no longer be changed.")};
}

Error noLongerRecorded()
{
    return {QCoreApplication::translate("Store",
                                        "The history no longer holds how to do this step, so nothing was changed.")};
}

/// Applies steps one after the other, those of one schema version as one changeset, and sums up
/// what they should add to the digest.
class Replay final {
public:
    explicit Replay(Connection &connection) : m_connection(connection) { }

    bool add(const StoredChangeset &changeset, ReplayStep::Direction direction)
    {
        if (changeset.schemaVersion != m_version && !flush())
            return false;
        m_version = changeset.schemaVersion;
        if (direction == ReplayStep::Direction::Forth) {
            m_run.push_back(changeset.bytes);
            m_difference += changeset.difference;
        } else {
            m_run.push_back(inverted(m_connection.database(), changeset.bytes));
            m_difference -= changeset.difference;
        }
        return true;
    }

    bool flush()
    {
        if (m_run.empty())
            return true;
        SQLite::Database &database = m_connection.database();
        const QByteArray changeset = m_run.size() == 1 ? m_run.front() : joined(database, m_run);
        m_run.clear();
        return applyChangeset(database, changeset) == Application::Complete;
    }

    const Digest &difference() const { return m_difference; }

private:
    Connection &m_connection;
    std::vector<QByteArray> m_run;
    int m_version = 0;
    Digest m_difference;
};

} // namespace

/// A write transaction on the content, recorded. Rolled back unless commit() is reached.
struct Store::Transaction {
    explicit Transaction(Connection &opened)
        : connection(opened), transaction(opened.database(), SQLite::TransactionBehavior::IMMEDIATE)
    {
    }

    /// Everything done to the content since the start. Nothing if it does not fit to `before`.
    std::optional<RowChanges> recorded(const Portfolio &before)
    {
        changeset = session.changeset();
        return decoded(connection.database(), changeset, before);
    }

    /// Works the edit out and writes it; its changes are then those that were recorded.
    Result<Draft> perform(const Portfolio &before, const Drafting &drafting)
    {
        Result<Draft> draft = drafting();
        if (!draft)
            return draft;
        if (!writeChanges(connection, draft->changes))
            return goneMeanwhile();
        std::optional<RowChanges> changes = recorded(before);
        if (!changes)
            return doesNotFit();
        draft->changes = std::move(*changes);
        return draft;
    }

    /// Makes `edit`, which did `bytes`, the head, leading from digestBefore to `state.digest`.
    void append(const StoredEdit &edit, const QByteArray &bytes)
    {
        state.head = edit.id;
        state.tip = edit.id;
        appendEdit(connection, edit, bytes);
        commit();
    }

    void commit()
    {
        writeState(connection, state);
        transaction.commit();
    }

    Connection &connection;
    SQLite::Transaction transaction;
    Session session{connection.database()};
    StoredState state;
    QByteArray changeset;
};

Result<void> Store::writeFirst(const Draft &first)
{
    m_connection->prepareForWriting();
    m_connection->database().exec("PRAGMA application_id = " + std::to_string(applicationId));
    {
        SQLite::Transaction transaction(m_connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        migrate(m_connection->database(), knownMigrations(), 0);
        m_schemaVersion = knownMigrations().back().version;
        writeState(*m_connection, {});
        transaction.commit();
    }
    m_dataVersion = m_connection->number("PRAGMA data_version");
    const Result<Written> written = write({}, [&] { return Result<Draft>(first); });
    return written ? Result<void>() : Result<void>(written.error());
}

Result<Written> Store::transact(const Work &work)
{
    if (m_isReadOnly)
        return Error{
            QCoreApplication::translate("Store", "The file is read-only. Save a copy elsewhere to change it.")};
    if (const Result<void> same = checkIdentity(); !same)
        return same.error();
    return guarded(m_file, [&]() -> Result<Written> {
        if (m_mustReopen)
            reopenForWriting();
        m_connection->prepareForWriting();
        Transaction transaction(*m_connection);
        if (m_connection->number("PRAGMA data_version") != m_dataVersion)
            return Written{Written::Outcome::Behind, {}, {}};
        const std::optional<StoredState> state = readState(*m_connection);
        if (!state)
            return damaged();
        transaction.state = *state;
        return work(transaction);
    });
}

Result<Written> Store::write(const Portfolio &before, const Drafting &drafting)
{
    return transact([&](Transaction &transaction) -> Result<Written> {
        Result<Draft> draft = transaction.perform(before, drafting);
        if (!draft)
            return draft.error();
        if (draft->changes.empty())
            return Written{};
        StoredState &state = transaction.state;
        StoredEdit edit;
        edit.id = Uuid::random();
        if (!state.head.isNull())
            edit.parent = state.head;
        edit.author = state.author;
        edit.time = QDateTime::currentDateTimeUtc();
        edit.name = draft->name;
        edit.schemaVersion = m_schemaVersion;
        edit.digestBefore = state.digest;
        edit.digestAfter = state.digest += digestOf(draft->changes);
        transaction.append(edit, transaction.changeset);
        return Written{Written::Outcome::Done, std::move(edit), std::move(draft->changes)};
    });
}

Result<Written> Store::amend(const Portfolio &before, const Drafting &drafting)
{
    return transact([&](Transaction &transaction) -> Result<Written> {
        StoredState &state = transaction.state;
        std::optional<StoredEdit> edit = readEdit(*m_connection, state.head);
        const std::optional<StoredChangeset> former = readChangeset(*m_connection, state.head);
        if (!edit || !former || former->schemaVersion != m_schemaVersion || isFollowed(*m_connection, state.head))
            return noLongerHead();
        Result<Draft> draft = transaction.perform(before, drafting);
        if (!draft)
            return draft.error();
        if (draft->changes.empty() && draft->name == edit->name)
            return Written{};
        removeEdit(*m_connection, edit->id);
        edit->amendments.push_back({edit->id, draft->name});
        edit->id = Uuid::random();
        if (draft->name.kind == edit->name.kind)
            edit->name = draft->name;
        edit->time = QDateTime::currentDateTimeUtc();
        edit->digestAfter = state.digest += digestOf(draft->changes);
        transaction.append(*edit, joined(m_connection->database(), {former->bytes, transaction.changeset}));
        return Written{Written::Outcome::Done, std::move(*edit), std::move(draft->changes)};
    });
}

Result<Written> Store::replay(const Portfolio &before, const std::vector<ReplayStep> &steps, const Uuid &head,
                              const Uuid &tip)
{
    return transact([&](Transaction &transaction) -> Result<Written> {
        Replay replay(*m_connection);
        for (const ReplayStep &step : steps) {
            const std::optional<StoredChangeset> changeset = readChangeset(*m_connection, step.edit);
            if (!changeset || changeset->schemaVersion < transaction.state.floor)
                return noLongerRecorded();
            if (!replay.add(*changeset, step.direction))
                return doesNotFit();
        }
        if (!replay.flush())
            return doesNotFit();
        std::optional<RowChanges> changes = transaction.recorded(before);
        if (!changes || digestOf(*changes) != replay.difference())
            return doesNotFit();
        transaction.state.digest += replay.difference();
        transaction.state.head = head;
        transaction.state.tip = tip;
        transaction.commit();
        return Written{Written::Outcome::Done, {}, std::move(*changes)};
    });
}

Result<Written> Store::setAuthor(const QString &author)
{
    return transact([&](Transaction &transaction) -> Result<Written> {
        transaction.state.author = author;
        transaction.commit();
        return Written{};
    });
}

} // namespace zuschnitt
