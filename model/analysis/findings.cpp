// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/findings.h"

#include "model/analysis/examination.h"

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

} // namespace

std::vector<Finding> findingsOf(const Portfolio &portfolio, const CutModel &model, const CutMetrics &metrics)
{
    Examination examination(portfolio, model, metrics);
    for (const auto examine : {examineMoments, examineServices, examineCapabilities, examineProducts, examineCycles})
        examine(examination);
    std::vector<Finding> findings = std::move(examination.findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &left, const Finding &right) { return left.rule < right.rule; });
    return findings;
}

std::vector<Finding> findingsOf(const Portfolio &portfolio, CutId cut, Unfinished unfinished)
{
    if (!portfolio.find(cut))
        return {};
    const CutModel model(portfolio, cut);
    std::vector<Finding> findings = findingsOf(portfolio, model, metricsOf(model));
    if (unfinished == Unfinished::Quiet && sayThatServicesWait(findings))
        std::erase_if(findings, [](const Finding &finding) { return isAboutUnfinishedWork(finding.rule); });
    return findings;
}

bool isAboutUnfinishedWork(FindingRule rule) { return ruleOf(rule).about == About::UnfinishedWork; }

bool sayThatServicesWait(const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.rule == FindingRule::ServiceUnplaced || finding.rule == FindingRule::ServicePartly;
    });
}

Severity severityOf(FindingRule rule) { return ruleOf(rule).severity; }

QString textOf(FindingRule rule) { return QString::fromLatin1(ruleOf(rule).text); }

} // namespace zuschnitt
