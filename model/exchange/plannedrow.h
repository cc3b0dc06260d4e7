// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/columnmeaning.h"
#include "model/exchange/importproblem.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <map>

// What the plans of all kinds of lists share: what an import would do, worked out row by row and
// shown before it is done.

namespace zuschnitt {

enum class RowState { New, Changed, Same, Refused };

/// A field in which the source differs from what is here, as texts for people. Where it was changed
/// here too since the last import, or set by hand, that is a question: what is here stays unless
/// ImportChoices take what the source says.
struct FieldChange {
    ColumnMeaning meaning;
    QString before;
    QString after;
    bool bothChanged = false;
    bool taken = true; ///< false: what is here stays
};

struct PlannedRow {
    std::size_t row = 0; ///< index into ImportTable::rows
    RowState state = RowState::New;
    bool leftOut = false; ///< switched off by a person
    QString reason; ///< why it is refused
    int line = 0;
    int column = 0; ///< of the cell that is the reason; 0 for the whole row
    std::vector<FieldChange> changes; ///< of a row that differs; a row whose changes all stay out is Same

    bool isTaken() const { return state != RowState::Refused && !leftOut; }
    /// True if there is anything that both sides changed.
    bool asks() const
    {
        return std::any_of(changes.begin(), changes.end(),
                           [](const FieldChange &change) { return change.bothChanged; });
    }
    bool changesAnything() const
    {
        return std::any_of(changes.begin(), changes.end(), [](const FieldChange &change) { return change.taken; });
    }
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

/// A field of a row of the table.
struct RowField {
    std::size_t row = 0; ///< index into ImportTable::rows
    ColumnMeaning meaning;

    friend bool operator==(const RowField &, const RowField &) = default;
};

/// What is chosen about an import besides its columns.
struct ImportChoices {
    QString source; ///< the name of the source; empty: recognised by its keys, else from the file name
    std::vector<std::size_t> leftOut; ///< rows of the table that a person switched off, rising
    QString day; ///< of the import (ISO 8601): marks what is new and what is gone; empty: nothing is marked
    bool takeSource = false; ///< of every field that both sides changed, take what the source says
    std::vector<RowField> fromSource; ///< of these fields take what the source says
    std::map<std::size_t, ServiceId> sameAs; ///< rows of the table that are a service of the file, as a person found
    bool moreFollows = false; ///< another list of services of this source comes: nothing is missing yet
    std::vector<ServiceId> alsoThere; ///< services that earlier lists of this source have

    bool takesSource(std::size_t row, const ColumnMeaning &meaning) const
    {
        return takeSource
            || std::find(fromSource.begin(), fromSource.end(), RowField{row, meaning}) != fromSource.end();
    }
};

} // namespace zuschnitt
