// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <unordered_set>

namespace zuschnitt {

/// One line of the history list.
struct HistoryLine {
    enum class Kind {
        Edit,
        Arranging, ///< a run of edits that only arrange
        Branch, ///< edits that were undone and left behind, folded or open
        SessionStart, ///< a mark between lines
    };
    enum class State { Done, Head, Undone, LeftBehind };

    Kind kind = Kind::Edit;
    State state = State::Done;
    /// Positions in History::entries, oldest first; one for an edit, none for a mark.
    std::vector<std::size_t> entries;
    EditId id; ///< of the newest of them: where a click goes; of a branch its first edit
    bool open = false; ///< of a branch

    friend bool operator==(const HistoryLine &, const HistoryLine &) = default;
};

/// The history as it is listed, newest first. A branch stands above the edit it leaves from; those
/// whose first edit is in `openBranches` are followed by their edits.
std::vector<HistoryLine> historyLines(const History &history, const std::unordered_set<EditId> &openBranches);

} // namespace zuschnitt
