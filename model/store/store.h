// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/result.h"
#include "model/store/fileidentity.h"
#include "model/store/migrations.h"
#include "model/store/storedhistory.h"

#include <functional>
#include <memory>

namespace zuschnitt {

class Connection;

/// What a write did.
struct Written {
    enum class Outcome {
        Done,
        NothingToDo, ///< the content would have stayed the same; nothing was written
        Behind, ///< another program wrote meanwhile: load() first, then try again
    };

    Outcome outcome = Outcome::NothingToDo;
    StoredEdit edit; ///< the line of the history, of write() and amend()
    RowChanges changes; ///< what changed, as SQLite recorded it
};

/// An edit worked out.
struct Draft {
    StoredName name;
    RowChanges changes;
};
using Drafting = std::function<Result<Draft>()>;

/// One step along the history.
struct ReplayStep {
    enum class Direction { Back, Forth };

    Uuid edit;
    Direction direction = Direction::Back;
};

/// What a copy holds besides the content.
struct StoreCopy {
    enum class History {
        Complete,
        OnlyIds, ///< of the edits, so that two copies still find their common ancestor
    };
    enum class Authors { Named, LeftOut };

    History history = History::Complete;
    Authors authors = Authors::Named;
};

/// A portfolio file. Every write is one transaction that records itself as a changeset and a line
/// of the history; it is durable when the function returns, or it never happened. `before` is
/// always the content as it was loaded and changed since.
class Store final {
public:
    /// Creates the file, which must not exist, with its first edit.
    static Result<std::unique_ptr<Store>> create(const QString &file, const Draft &first);
    /// Changes no byte, except that an older file is converted, after a backup beside it.
    static Result<std::unique_ptr<Store>> open(const QString &file, const Migrations &migrations = knownMigrations());
    ~Store();

    const QString &fileName() const { return m_file; }
    bool isReadOnly() const;
    int schemaVersion() const { return m_schemaVersion; }
    /// What a person should know about how the file was found.
    const QStringList &notices() const { return m_notices; }

    struct Loaded {
        Portfolio portfolio;
        StoredHistory history;
        bool isIntact = true; ///< false if the content is not what was written last
    };
    /// Reads everything, as of one moment.
    Result<Loaded> load();
    /// True if load() would find something new. Fails if the file was replaced or deleted.
    Result<bool> isBehind();
    /// True if the content is exactly this (or another program is about to change it).
    bool holds(const Portfolio &portfolio);

    /// Writes a new edit after the head.
    Result<Written> write(const Portfolio &before, const Drafting &drafting);
    /// Joins an edit to the head: the line keeps its parent and gets a new id, and its name unless
    /// the joined edit is of the same kind. Nothing may follow the head.
    Result<Written> amend(const Portfolio &before, const Drafting &drafting);
    /// Goes along the history to `head`.
    Result<Written> replay(const Portfolio &before, const std::vector<ReplayStep> &steps, const Uuid &head,
                           const Uuid &tip);
    Result<Written> setAuthor(const QString &author);
    /// A compact copy of what the file holds now, in place of `target` in one step.
    Result<void> saveCopy(const QString &target, const StoreCopy &copy) const;

private:
    struct Transaction;
    using Work = std::function<Result<Written>(Transaction &)>;

    Store(const QString &file, std::unique_ptr<Connection> connection);
    Result<void> writeFirst(const Draft &first);
    Result<void> checkSchema(const Migrations &migrations, int version);
    Result<void> convert(const Migrations &migrations, int version);
    Result<void> checkIdentity() const;
    void reopenForWriting();
    std::optional<Loaded> readAll();
    Result<Written> transact(const Work &work);
    Error damaged() const;

    QString m_file;
    std::unique_ptr<Connection> m_connection;
    std::optional<FileIdentity> m_identity;
    QStringList m_notices;
    qint64 m_dataVersion = 0;
    int m_schemaVersion = 0; ///< of the file
    bool m_mustReopen = false; ///< only looked at so far, in a way that takes no locks
    bool m_isReadOnly = false;
};

} // namespace zuschnitt
