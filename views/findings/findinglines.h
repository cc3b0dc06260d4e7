// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/findings.h"

#include <set>

namespace zuschnitt {

/// One line of the list of findings.
struct FindingLine {
    enum class Kind {
        Unfinished, ///< on top: says that findings about unfinished work are held back, or shown
        Rule, ///< a heading, with the findings of a rule below
        Finding,
        More, ///< of a rule: the findings that are not listed yet
        Accepted, ///< a heading, with what the room accepted below
    };

    Kind kind = Kind::Finding;
    FindingRule rule = FindingRule::LeadWithoutPart; ///< of a heading, a finding and the rest
    std::size_t finding = 0; ///< its index
    int count = 0; ///< of what is below the heading, not listed or held back
    bool open = false; ///< of a heading; of Unfinished: they are shown

    friend bool operator==(const FindingLine &, const FindingLine &) = default;
};

/// What a person folded and unfolded in the list.
struct FindingFolds {
    std::set<FindingRule> folded;
    std::set<FindingRule> complete; ///< listed to the end
    bool accepted = false; ///< those are listed
    bool unfinished = false; ///< those about unfinished work are listed while services wait
};

/// The lines for all findings of a cut. Long rules are cut short, and those about unfinished
/// work are held back while services wait in the inbox.
std::vector<FindingLine> linesOf(const std::vector<Finding> &findings, const FindingFolds &folds);

} // namespace zuschnitt
