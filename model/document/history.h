// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/portfolio/id.h"

#include <QtCore/QDateTime>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace zuschnitt {

struct EditTag;
using EditId = Id<EditTag>;

/// One line of the history.
struct HistoryEntry {
    EditId id;
    EditId parent; ///< null for the first edit of the portfolio
    EditName name; ///< without arguments in a copy that left the history out
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

/// The way from one edit to another: taken back up to a common ancestor, then done again.
struct HistoryPath {
    std::vector<EditId> back; ///< in the order they are taken back
    std::vector<EditId> forth; ///< in the order they are done again
};

/// Keeps a History and finds ways in its tree.
class HistoryTree final {
public:
    struct Line {
        EditId head;
        EditId tip; ///< where redo leads at last
    };

    /// Everything as it stands in the file.
    void reset(std::vector<HistoryEntry> entries, const Line &line);
    /// A new edit after the head; it becomes head and tip.
    void append(HistoryEntry entry);
    /// An edit that was amended, and the id it had before.
    void replaceHead(HistoryEntry entry);
    void moveTo(const Line &line);
    /// `former` was amended and is now `id`.
    void addFormerId(EditId former, EditId id) { m_former.insert_or_assign(former, id); }

    const History &history() const { return m_history; }
    const HistoryEntry *find(EditId id) const;
    const HistoryEntry *head() const { return find(m_history.head); }
    /// True also for an id that the head had before it was amended.
    bool isHead(EditId id) const;
    /// True also for an edit that was amended since.
    bool knows(EditId id) const { return m_index.contains(id) || m_former.contains(id); }
    /// What redo would do, or null.
    const HistoryEntry *next() const;
    /// Both edits must be known.
    HistoryPath path(EditId from, EditId to) const;
    /// The line through `target`: the present one if it lies on it, else the one to its newest
    /// descendant.
    Line lineTo(EditId target) const;
    /// Marks where undo stops once.
    void startSession();
    /// True if the head was there before the session started.
    bool isHeadBeforeSession() const;

private:
    History m_history;
    EditId m_tip;
    std::unordered_map<EditId, std::size_t> m_index;
    std::unordered_map<EditId, EditId> m_former;
    std::unordered_set<EditId> m_beforeSession;
};

} // namespace zuschnitt
