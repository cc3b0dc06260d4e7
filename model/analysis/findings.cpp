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
    {"service-vanished", Severity::Hint},
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

/// Marks what the room accepted for the reason that it still has.
void markAccepted(std::vector<Finding> &findings, const Portfolio &portfolio, CutId cut)
{
    if (portfolio.where<&AcceptedFinding::cut>(cut).empty())
        return;
    for (Finding &finding : findings) {
        const Uuid subject = std::visit([](const auto &id) { return id.uuid; }, finding.subject);
        const AcceptedFinding *row = portfolio.find(acceptedFindingId(cut, textOf(finding.rule), subject));
        if (row && row->ground == groundOf(finding, portfolio))
            finding.accepted = row->reason;
    }
}

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
    markAccepted(findings, portfolio, model.cut());
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

QString groundOf(const Finding &finding, const Portfolio &portfolio)
{
    QStringList others;
    for (const FindingSubject &other : finding.others) {
        // A product is another row in a copy of the cut, but has the same identity.
        const auto *product = std::get_if<ProductId>(&other);
        others.append(product ? portfolio.find(*product)->identity.toText()
                              : std::visit([](const auto &id) { return id.toText(); }, other));
    }
    std::sort(others.begin(), others.end());
    const QStringList ground{others.join(u' '), QString::number(finding.number, 'g', 6), finding.text};
    return Uuid::named(ground.join(u'\n').toUtf8()).toText();
}

FindingCounts countsOf(const std::vector<Finding> &findings, Unfinished unfinished)
{
    FindingCounts counts;
    const bool quiet = unfinished == Unfinished::Quiet && sayThatServicesWait(findings);
    for (const Finding &finding : findings) {
        const Severity severity = severityOf(finding.rule);
        if (!finding.accepted.isEmpty())
            ++counts.accepted;
        else if (!quiet || !isAboutUnfinishedWork(finding.rule))
            ++(severity == Severity::Error         ? counts.errors
                   : severity == Severity::Warning ? counts.warnings
                                                   : counts.hints);
    }
    return counts;
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
