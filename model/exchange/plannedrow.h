// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/columnmeaning.h"
#include "model/exchange/importproblem.h"

#include <QtCore/QStringList>

#include <algorithm>

// What the plans of all kinds of lists share: what an import would do, worked out row by row and
// shown before it is done.

namespace zuschnitt {

enum class RowState { New, Changed, Same, Refused };

/// A field that the import changes, as texts for people.
struct FieldChange {
    Meaning meaning = Meaning::Ignore;
    QString before;
    QString after;
};

struct PlannedRow {
    std::size_t row = 0; ///< index into ImportTable::rows
    RowState state = RowState::New;
    bool leftOut = false; ///< switched off by a person
    QString reason; ///< why it is refused
    int line = 0;
    int column = 0; ///< of the cell that is the reason; 0 for the whole row
    std::vector<FieldChange> changes; ///< of a changed row

    bool isTaken() const { return state != RowState::Refused && !leftOut; }
};

/// A link between what the list names: made, or taken away because the list no longer has it.
enum class LinkChange { Add, Remove, Keep };

/// The rows of a list, each a PlannedRow with what its kind of list adds.
template <typename Row>
struct RowPlan {
    std::vector<Row> rows;
    QStringList remarks; ///< sentences about the list as a whole, for which nothing is refused
    ImportProblems problems; ///< of cells and of rows refused; a row with a problem may still be taken

    std::size_t count(RowState state) const
    {
        return static_cast<std::size_t>(
            std::count_if(rows.begin(), rows.end(), [&](const Row &row) { return row.state == state; }));
    }
    /// True if there is anything to take over.
    bool isUsable() const { return count(RowState::Refused) < rows.size(); }
};

/// What is chosen about an import besides its columns.
struct ImportChoices {
    QString source; ///< the name of the source; empty: recognised by its keys, else from the file name
    std::vector<std::size_t> leftOut; ///< rows of the table that a person switched off, rising
    ListKind kind = ListKind::Services;
};

} // namespace zuschnitt
