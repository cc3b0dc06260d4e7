// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/findings.h"
#include "tests/support/cutbuilder.h"

#include <algorithm>

namespace zuschnitt::test {

/// What the cut is told by one rule.
inline std::vector<Finding> told(const CutBuilder &builder, FindingRule rule, Unfinished unfinished = Unfinished::Told)
{
    std::vector<Finding> findings = findingsOf(builder.portfolio, builder.cut, unfinished);
    std::erase_if(findings, [rule](const Finding &finding) { return finding.rule != rule; });
    return findings;
}

inline bool isTold(const CutBuilder &builder, FindingRule rule) { return !told(builder, rule).empty(); }

} // namespace zuschnitt::test
