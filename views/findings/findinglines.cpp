// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/findings/findinglines.h"

#include <algorithm>

namespace zuschnitt {

namespace {

using Kind = FindingLine::Kind;

constexpr std::size_t listedAtFirst = 20;

void addRule(std::vector<FindingLine> &lines, FindingRule rule, const std::vector<std::size_t> &findings,
             const FindingFolds &folds)
{
    const bool open = !folds.folded.contains(rule);
    lines.push_back({Kind::Rule, rule, 0, static_cast<int>(findings.size()), open});
    if (!open)
        return;
    const bool complete = folds.complete.contains(rule) || findings.size() <= listedAtFirst + 1;
    const std::size_t listed = complete ? findings.size() : listedAtFirst;
    for (std::size_t index = 0; index < listed; ++index)
        lines.push_back({Kind::Finding, rule, findings[index]});
    if (listed < findings.size())
        lines.push_back({Kind::More, rule, 0, static_cast<int>(findings.size() - listed)});
}

} // namespace

std::vector<FindingLine> linesOf(const std::vector<Finding> &findings, const FindingFolds &folds)
{
    const bool waiting = sayThatServicesWait(findings);
    std::vector<std::vector<std::size_t>> rules(findingRules);
    std::vector<std::size_t> accepted;
    int unfinished = 0;
    for (std::size_t index = 0; index < findings.size(); ++index) {
        const Finding &finding = findings[index];
        if (!finding.accepted.isEmpty()) {
            accepted.push_back(index);
            continue;
        }
        const bool heldBack = waiting && isAboutUnfinishedWork(finding.rule);
        unfinished += heldBack ? 1 : 0;
        if (!heldBack || folds.unfinished)
            rules[static_cast<std::size_t>(finding.rule)].push_back(index);
    }
    std::vector<FindingLine> lines;
    if (unfinished > 0)
        lines.push_back({Kind::Unfinished, {}, 0, unfinished, folds.unfinished});
    for (int rule = 0; rule < findingRules; ++rule) {
        if (!rules[static_cast<std::size_t>(rule)].empty())
            addRule(lines, static_cast<FindingRule>(rule), rules[static_cast<std::size_t>(rule)], folds);
    }
    if (!accepted.empty()) {
        lines.push_back({Kind::Accepted, {}, 0, static_cast<int>(accepted.size()), folds.accepted});
        for (const std::size_t index : folds.accepted ? accepted : std::vector<std::size_t>())
            lines.push_back({Kind::Finding, findings[index].rule, index});
    }
    return lines;
}

} // namespace zuschnitt
