// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/files.h"
#include "app/cli/lookup.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "model/analysis/findings.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace zuschnitt {

namespace {

using Findings = std::vector<Finding>;

/// The same in every language.
QString codeOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        return QStringLiteral("hint");
    }
    return {};
}

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Cli::tr("Error");
    case Severity::Warning:
        return Cli::tr("Warning");
    case Severity::Hint:
        return Cli::tr("Hint");
    }
    return {};
}

/// By rule and subject a finding is named to accept it; moments of several journeys can share a name.
QJsonObject subjectJson(const Portfolio &portfolio, const FindingSubject &subject)
{
    return std::visit(
        [&]<typename Row>(Id<Row> id) -> QJsonObject {
            const Row &row = *portfolio.find(id);
            QJsonObject told{{QStringLiteral("kind"), kindWord<Row>()},
                             {QStringLiteral("id"), id.uuid.toText()},
                             {QStringLiteral("name"), row.name}};
            if constexpr (std::is_same_v<Row, Moment>)
                told.insert(QStringLiteral("journey"), portfolio.find(row.journey)->name);
            return told;
        },
        subject);
}

QJsonObject json(const Portfolio &portfolio, CutId cut, const Findings &findings, const Vocabulary &vocabulary)
{
    QJsonArray told;
    for (const Finding &finding : findings) {
        QJsonObject one{{QStringLiteral("rule"), textOf(finding.rule)},
                        {QStringLiteral("severity"), codeOf(severityOf(finding.rule))},
                        {QStringLiteral("message"), sentenceOf(finding, portfolio, vocabulary)},
                        {QStringLiteral("subject"), subjectJson(portfolio, finding.subject)}};
        if (!finding.accepted.isEmpty())
            one.insert(QStringLiteral("accepted"), finding.accepted);
        told.append(one);
    }
    const FindingCounts counts = countsOf(findings);
    return {{QStringLiteral("cut"), portfolio.find(cut)->name}, {QStringLiteral("errors"), counts.errors},
            {QStringLiteral("warnings"), counts.warnings},      {QStringLiteral("hints"), counts.hints},
            {QStringLiteral("accepted"), counts.accepted},      {QStringLiteral("findings"), told}};
}

/// A heading with a count per rule, below it a sentence per finding.
QString text(const Portfolio &portfolio, CutId cut, const Findings &findings, const Vocabulary &vocabulary)
{
    const FindingCounts counts = countsOf(findings);
    QStringList lines{
        Cli::tr("Cut “%1”").arg(portfolio.find(cut)->name),
        Cli::tr("Errors: %1, warnings: %2, hints: %3").arg(counts.errors).arg(counts.warnings).arg(counts.hints)};
    if (counts.accepted > 0)
        lines += Cli::tr("Accepted: %1").arg(counts.accepted);
    for (auto first = findings.begin(); first != findings.end();) {
        const FindingRule rule = first->rule;
        const auto next
            = std::find_if(first, findings.end(), [rule](const Finding &finding) { return finding.rule != rule; });
        lines += QString();
        lines += Cli::tr("%1: %2 (%3)")
                     .arg(wordFor(severityOf(rule)), titleOf(rule, vocabulary), QString::number(next - first));
        for (; first != next; ++first) {
            lines += QStringLiteral("  ") + sentenceOf(*first, portfolio, vocabulary);
            if (!first->accepted.isEmpty())
                lines += QStringLiteral("    ") + Cli::tr("accepted: %1").arg(first->accepted);
        }
    }
    return lines.join(u'\n');
}

class CheckVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString usage() const override { return QStringLiteral("FILE [--cut NAME] [--json]"); }
    QString summary() const override
    {
        return Cli::tr("Says what a cut should be asked about, and what to do; ends with 1 when there are errors that "
                       "nobody accepted.");
    }

    ArgumentRules rules() const override
    {
        return {1,
                1,
                {{QStringLiteral("cut"), QStringLiteral("NAME"), Cli::tr("the cut to check; else the current one")},
                 {QStringLiteral("json"), {}, Cli::tr("the findings as one JSON object")}}};
    }

    ExitCode run(const Arguments &arguments, Console &console) const override
    {
        const auto document = openDocument(arguments.word(0), console);
        if (!document)
            return ExitCode::BadInput;
        const Portfolio &portfolio = document->portfolio();
        const std::optional<CutId> cut = askedCut(portfolio, arguments, console);
        if (!cut)
            return ExitCode::BadInput;
        const Findings findings = findingsOf(portfolio, *cut, Unfinished::Told);
        const Vocabulary vocabulary(portfolio.info(), translatedLanguage());
        if (arguments.has(QStringLiteral("json")))
            console.say(json(portfolio, *cut, findings, vocabulary));
        else
            console.say(text(portfolio, *cut, findings, vocabulary));
        return countsOf(findings).errors > 0 ? ExitCode::Findings : ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Verb> makeCheckVerb() { return std::make_unique<CheckVerb>(); }

} // namespace zuschnitt
