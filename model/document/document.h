// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/portfolio/portfolio.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include <memory>

namespace zuschnitt {

class Store;

struct EditTag;
using EditId = Id<EditTag>;

/// One line of the history.
struct HistoryEntry {
    EditId id;
    EditId parent; ///< null for the first edit of the portfolio
    EditName name;
    QString author; ///< empty unless a name was chosen for the file
    QDateTime time; ///< UTC
    bool undoable = true; ///< false where the changeset is gone or from before the history's floor
};

/// The edits of a file and where it stands. `entries` holds every edit, parents before children,
/// oldest first. `current` is the line from the first edit to the head and on to the newest
/// edit that redo would reach; entries on no such line are branches left behind.
struct History {
    std::vector<HistoryEntry> entries;
    std::vector<EditId> current;
    EditId head; ///< null before the first edit
    EditId sessionStart; ///< the head when this document was opened
};

/// What one step did, for whoever wants to say it in place.
struct EditOutcome {
    EditId id;
    EditName name;
    bool changed = true; ///< false: there was nothing to do and nothing was written
};

/// Why the portfolio changed.
enum class ChangeCause { Edit, Undo, Redo, Jump, OtherProcess };

/// The one event that every view listens to.
struct DocumentChange {
    RowChanges rows;
    ChangeCause cause = ChangeCause::Edit;
    EditName name; ///< of the edit done, undone or redone; of the last one for a jump
};

/// Options of a copy.
struct CopyOptions {
    bool withHistory = true; ///< without, the chain of edit ids stays
    bool withAuthors = true;
};

/// A file that is open: the portfolio, its history and the one road of an edit.
///
/// perform() works the edit out, writes it in one SQLite transaction, records the changeset, and
/// only after the commit lets the portfolio apply it and emits changed() once. undo(), redo() and
/// jumpTo() go the same road with inverse changesets. Whatever fails leaves file, portfolio and
/// views as they were.
class Document final : public QObject {
    Q_OBJECT

public:
    /// Creates the file with an empty portfolio (a title, the default phases, no cut) as its
    /// first edit; `file` must not exist.
    static Result<std::unique_ptr<Document>> create(const QString &file, const PortfolioInfo &info);
    /// Opens a file without changing a byte of it. Sentences for: missing, not a portfolio,
    /// damaged, from a newer version. A read-only file opens; edits then fail with a sentence.
    static Result<std::unique_ptr<Document>> open(const QString &file);
    ~Document() override;

    QString fileName() const;
    const Portfolio &portfolio() const { return m_portfolio; }
    bool isReadOnly() const;
    /// What should be told once about opening: a rolled back journal, a migration, WAL mode.
    QStringList openingNotices() const;

    Result<EditOutcome> perform(const EditFunction &function);
    /// Like perform(), but joins the head's edit: one line of history, one undo step. Fails if
    /// `expectedHead` is no longer the head.
    Result<EditOutcome> amend(EditId expectedHead, const EditFunction &function);

    History history() const;
    EditId head() const;
    bool canUndo() const;
    bool canRedo() const;
    /// Nothing while undo stays within this session; else the edit it would take back, which
    /// undo() then only does when called with Confirmed.
    std::optional<HistoryEntry> undoBeyondSession() const;
    enum class Beyond { Stop, Confirmed };
    Result<EditOutcome> undo(Beyond beyond = Beyond::Stop);
    Result<EditOutcome> redo();
    Result<void> jumpTo(EditId edit);

    /// Takes over what another window or the command line wrote meanwhile; cheap when there is
    /// nothing. Fails with a sentence when the file was replaced, deleted or damaged.
    Result<void> synchronise();

    /// The name written into edits from now on; kept in the file, not an edit.
    QString author() const;
    Result<void> setAuthor(const QString &name);

    Result<void> saveCopy(const QString &file, const CopyOptions &options) const;

Q_SIGNALS:
    void changed(const zuschnitt::DocumentChange &change);
    void historyChanged();

private:
    explicit Document(std::unique_ptr<Store> store);

    std::unique_ptr<Store> m_store;
    Portfolio m_portfolio;
    EditId m_sessionStart;
};

} // namespace zuschnitt
