// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/findings.h"

#include "model/analysis/examination.h"
#include "model/portfolio/placement.h"

#include <algorithm>
#include <array>

namespace zuschnitt {

namespace {

/// Whether a rule is about work that is not done yet.
enum class About { Anything, UnfinishedWork };

struct Rule {
    const char *text;
    Severity severity;
    About about = About::Anything;
};

constexpr std::array<Rule, findingRules> rules{{
    {"lead-without-part", Severity::Error},
    {"shares-off", Severity::Error},
    {"painful-gap", Severity::Warning, About::UnfinishedWork},
    {"moment-gap", Severity::Warning, About::UnfinishedWork},
    {"need-missing", Severity::Warning},
    {"need-retired", Severity::Warning},
    {"service-unplaced", Severity::Warning, About::UnfinishedWork},
    {"service-partly", Severity::Warning, About::UnfinishedWork},
    {"product-no-owner", Severity::Warning, About::UnfinishedWork},
    {"painful-contested", Severity::Hint},
    {"painful-handover", Severity::Hint},
    {"moment-contested", Severity::Hint},
    {"service-torn", Severity::Hint},
    {"platform-candidate", Severity::Hint},
    {"capability-twice", Severity::Hint},
    {"product-no-need", Severity::Hint, About::UnfinishedWork},
    {"product-no-benefit", Severity::Hint, About::UnfinishedWork},
    {"product-no-journey", Severity::Hint, About::UnfinishedWork},
    {"product-empty", Severity::Hint, About::UnfinishedWork},
    {"product-large", Severity::Hint},
    {"product-many-teams", Severity::Hint},
    {"product-renamed", Severity::Hint},
    {"product-tool-name", Severity::Hint},
    {"product-cycle", Severity::Hint},
}};

const Rule &ruleOf(FindingRule rule) { return rules[static_cast<std::size_t>(rule)]; }

bool isInboxEmpty(const Portfolio &portfolio, CutId cut)
{
    const auto &services = portfolio.all<Service>();
    return std::all_of(services.begin(), services.end(), [&](const Service *service) {
        return placementOf(portfolio, cut, service->id) == Placement::Placed;
    });
}

} // namespace

std::vector<Finding> findingsOf(const Portfolio &portfolio, CutId cut, Unfinished unfinished)
{
    if (!portfolio.find(cut))
        return {};
    Examination examination(portfolio, cut);
    for (const auto examine : {examineMoments, examineServices, examineCapabilities, examineProducts, examineCycles})
        examine(examination);
    std::vector<Finding> findings = std::move(examination.findings);
    if (unfinished == Unfinished::Quiet && !isInboxEmpty(portfolio, cut))
        std::erase_if(findings,
                      [](const Finding &finding) { return ruleOf(finding.rule).about == About::UnfinishedWork; });
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &left, const Finding &right) { return left.rule < right.rule; });
    return findings;
}

Severity severityOf(FindingRule rule) { return ruleOf(rule).severity; }

QString textOf(FindingRule rule) { return QString::fromLatin1(ruleOf(rule).text); }

} // namespace zuschnitt
