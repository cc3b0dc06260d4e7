// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"
#include "app/cli/words.h"
#include "model/analysis/findings.h"

#include <algorithm>

namespace zuschnitt {

namespace {

Result<FindingRule> readRule(const QString &text)
{
    QStringList names;
    for (int rule = 0; rule < findingRules; ++rule) {
        names.append(textOf(static_cast<FindingRule>(rule)));
        if (names.last() == text)
            return static_cast<FindingRule>(rule);
    }
    return Error{Cli::tr("There is no rule “%1”; there are %2.").arg(text, names.join(QStringLiteral(", ")))};
}

Candidate candidateOf(const Portfolio &portfolio, const FindingSubject &subject)
{
    return std::visit([&](auto id) { return Candidate{id.uuid, portfolio.find(id)->name}; }, subject);
}

bool isIn(const Portfolio &portfolio, const FindingSubject &subject, JourneyId journey)
{
    const auto *moment = std::get_if<MomentId>(&subject);
    return moment && portfolio.find(*moment)->journey == journey;
}

/// The finding of the cut whose rule and subject the first two words name. A rule speaks only once of
/// a subject.
Result<Finding> findingOf(const EditContext &context, CutId cut)
{
    const Result<FindingRule> rule = readRule(context.word(0));
    if (!rule)
        return rule.error();
    const Result<std::optional<JourneyId>> journey = context.optional<Journey>("journey");
    if (!journey)
        return journey.error();
    const Portfolio &portfolio = context.portfolio();
    std::vector<Finding> findings = findingsOf(portfolio, cut, Unfinished::Told);
    std::erase_if(findings, [&](const Finding &finding) {
        return finding.rule != *rule || (*journey && !isIn(portfolio, finding.subject, **journey));
    });
    std::vector<Candidate> subjects;
    for (const Finding &finding : findings)
        subjects.push_back(candidateOf(portfolio, finding.subject));
    const Result<Uuid> subject = findNamed(subjects, context.word(1), textOf(*rule));
    if (!subject)
        return subject.error();
    return *std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return candidateOf(portfolio, finding.subject).id == *subject;
    });
}

/// `edit` makes an edit of the cut and the finding.
template <typename Edit>
MakeEdit onFinding(Edit &&edit)
{
    return [edit](const EditContext &context) -> Result<EditFunction> {
        const Result<CutId> cut = context.cut();
        if (!cut)
            return cut.error();
        const Result<Finding> finding = findingOf(context, *cut);
        if (!finding)
            return finding.error();
        return edit(context, *cut, *finding);
    };
}

Result<EditFunction> evenShares(const EditContext &context)
{
    const Result<CutId> cut = context.cut();
    if (!cut)
        return cut.error();
    const Result<ServiceId> service = context.row<Service>(0);
    if (!service)
        return service.error();
    return edits::evenShares(*cut, *service);
}

} // namespace

PlainEdits findingPlainEdits()
{
    return {
        {QStringLiteral("accept-finding"),
         QStringLiteral("RULE SUBJECT --reason TEXT [--journey JOURNEY]"),
         {2, 2, {reasonOption(), journeyOption(), cutOption()}},
         onFinding([](const EditContext &context, CutId cut, const Finding &finding) {
             return edits::acceptFinding(cut, finding, context.option("reason"));
         })},
        {QStringLiteral("withdraw-acceptance"),
         QStringLiteral("RULE SUBJECT [--journey JOURNEY]"),
         {2, 2, {journeyOption(), cutOption()}},
         onFinding([](const EditContext &, CutId cut, const Finding &finding) {
             return edits::withdrawAcceptance(cut, finding);
         })},
        {QStringLiteral("even-shares"), QStringLiteral("SERVICE"), {1, 1, {cutOption()}}, evenShares},
    };
}

} // namespace zuschnitt
