// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/history.h"
#include "model/portfolio/portfolio.h"

#include <QtCore/QObject>

#include <memory>

namespace zuschnitt {

class Store;
struct StoredEdit;
struct StoredHistory;
struct Written;

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
    /// The version of the file's tables (docs/fileformat.md).
    int schemaVersion() const;
    /// What should be told once about opening: a rolled back journal, a conversion, WAL mode,
    /// content that is not what was written.
    QStringList openingNotices() const { return m_notices; }

    Result<EditOutcome> perform(const EditFunction &function);
    /// Like perform(), but joins the head's edit: one line of history, one undo step, with a new
    /// id (the former one is understood here, too) and the former name unless `function` names an
    /// edit of the same kind. Fails if `expectedHead` is no longer the head or other edits follow.
    Result<EditOutcome> amend(EditId expectedHead, const EditFunction &function);

    const History &history() const { return m_history.history(); }
    EditId head() const { return history().head; }
    /// True if this file went through that edit, on whichever branch: what was the head when this
    /// portfolio was last seen belongs here, unless another copy of it was changed.
    bool historyContains(EditId edit) const { return m_history.knows(edit); }
    /// False for the first edit of the portfolio and where the changeset is gone.
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
    QString author() const { return m_author; }
    Result<void> setAuthor(const QString &name);

    Result<void> saveCopy(const QString &file, const CopyOptions &options) const;

Q_SIGNALS:
    void changed(const zuschnitt::DocumentChange &change);
    /// After changed(), and whenever the history or the author became another.
    void historyChanged();

private:
    using Attempt = std::function<Result<Written>()>;

    explicit Document(std::unique_ptr<Store> store);
    Result<void> load();
    void takeOver(const StoredHistory &stored);
    Result<Written> whenUpToDate(const Attempt &attempt);
    Result<EditOutcome> adoptEdit(Result<Written> written, void (HistoryTree::*place)(HistoryEntry));
    Result<void> replayTo(EditId target, ChangeCause cause, const EditName &name);
    Result<void> failIfOvertaken();
    void publish(RowChanges rows, ChangeCause cause, const EditName &name);

    std::unique_ptr<Store> m_store;
    Portfolio m_portfolio;
    HistoryTree m_history;
    QString m_author;
    QStringList m_notices;
    bool m_goesBeyondSession = false; ///< undo has been confirmed once
};

} // namespace zuschnitt
