// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/neutraljson.h"
#include "model/exchange/plannedrow.h"

#include <set>

// What the import of a neutral JSON file would do, thing by thing.

namespace zuschnitt {

/// A field in which a thing of the file differs from what is here.
struct ThingChange {
    QString key; ///< as in the file
    QString before; ///< for people; a reference as the name of what it refers to
    QString after;
};

struct PlannedThing {
    Uuid id;
    const char *table = nullptr; ///< RowTraits::table of its kind
    QString title; ///< where it lies and its name, or the names of what it joins: "By journey › Mail → Fax"
    RowState state = RowState::New; ///< never Refused: what cannot be taken is a problem
    bool leftOut = false; ///< by a person, or because it refers to something new that is left out
    std::vector<ThingChange> changes; ///< empty also for a thing that only moves among its siblings

    bool changesAnything() const { return !leftOut && state != RowState::Same; }
};

struct JsonPlan {
    std::vector<PlannedThing> things; ///< by kind, in the order of the file
    ImportProblems problems;

    /// Without what is left out.
    std::size_t count(RowState state) const;
};

/// What it would do to take the content over, without the things that a person switched off.
JsonPlan planOf(const JsonContent &content, const Portfolio &portfolio, const std::set<Uuid> &leftOut = {});

/// Leaves things out of the content: a known one stays as it is, a new one is not made, nor is what
/// refers to it; a reference that may be empty is emptied. Answers the ids of all that is left out.
std::set<Uuid> leaveOut(JsonContent &content, const Portfolio &portfolio, const std::set<Uuid> &ids);

} // namespace zuschnitt
