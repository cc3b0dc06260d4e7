// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/files.h"
#include "app/cli/importsource.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "model/document/severaledits.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace zuschnitt {

namespace {

QJsonObject toJson(const ImportReport &report)
{
    QJsonObject created;
    QJsonObject updated;
    QJsonObject unchanged;
    QJsonObject skipped;
    for (const auto &[kind, counts] : report.counts) {
        created.insert(kind, counts.created);
        updated.insert(kind, counts.updated);
        unchanged.insert(kind, counts.unchanged);
        skipped.insert(kind, counts.skipped);
    }
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems) {
        problems.append(QJsonObject{{QStringLiteral("file"), problem.file},
                                    {QStringLiteral("line"), problem.line},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("message"), problem.message}});
    }
    return {{QStringLiteral("created"), created},
            {QStringLiteral("updated"), updated},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("skipped"), skipped},
            {QStringLiteral("problems"), problems}};
}

/// "list.csv:12:3: sentence", as far as there is a line and a column.
QString placed(const ImportProblem &problem)
{
    QString place = problem.file;
    if (problem.line > 0)
        place += u':' + QString::number(problem.line);
    if (problem.line > 0 && problem.column > 0)
        place += u':' + QString::number(problem.column);
    return place.isEmpty() ? problem.message : place + QStringLiteral(": ") + problem.message;
}

void merge(ImportReport &into, const ImportReport &other)
{
    for (const auto &[kind, counts] : other.counts) {
        ImportCounts &sum = into.counts[kind];
        sum.created += counts.created;
        sum.updated += counts.updated;
        sum.unchanged += counts.unchanged;
        sum.skipped += counts.skipped;
    }
    into.problems.insert(into.problems.end(), other.problems.begin(), other.problems.end());
}

bool tells(const ImportReport &report, const QString &sentence)
{
    return std::any_of(report.problems.begin(), report.problems.end(),
                       [&](const ImportProblem &problem) { return problem.message == sentence; });
}

/// The sources, read and compared one after the other, before anything is written.
struct Plan {
    std::vector<EditFunction> edits;
    ImportReport report;
    ImportProblems remarks; ///< said, but nothing is refused for them
    bool isUsable = false; ///< at least one source could be read
};

class ImportVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString usage() const override { return QStringLiteral("FILE SOURCE … [OPTION …]"); }
    QString summary() const override
    {
        return Cli::tr("Brings lists and other portfolios in, as one edit; FILE is created if missing.");
    }
    QString details() const override { return importDetails(); }
    ArgumentRules rules() const override
    {
        ArgumentRules rules{2, -1, importOptions()};
        rules.options.push_back({QStringLiteral("dry-run"), {}, Cli::tr("only say what would be done")});
        rules.options.push_back({QStringLiteral("json"), {}, Cli::tr("one JSON object with counts and problems")});
        return rules;
    }

    ExitCode run(const Arguments &arguments, Console &console) const override
    {
        if (const Result<void> checked = checkImportOptions(arguments); !checked) {
            console.complain(checked.error().message);
            return ExitCode::BadUsage;
        }
        const QString file = arguments.word(0);
        std::unique_ptr<Document> document;
        if (QFileInfo::exists(file)) {
            document = openDocument(file, console);
            if (!document)
                return ExitCode::BadInput;
        }
        const Plan plan = planFor(document ? document->portfolio() : Portfolio(), arguments);
        tell(plan.report, arguments, console);
        for (const ImportProblem &remark : plan.remarks)
            console.complain(placed(remark));
        if (!plan.isUsable)
            return ExitCode::BadInput;
        if (!arguments.has(QStringLiteral("dry-run")) && !write(std::move(document), file, plan, console))
            return ExitCode::BadInput;
        return plan.report.problems.empty() ? ExitCode::Done : ExitCode::Findings;
    }

private:
    static Plan planFor(Portfolio portfolio, const Arguments &arguments)
    {
        Plan plan;
        for (const QString &source : arguments.words().mid(1)) {
            Result<SourceImport> read = readSource(source, portfolio, arguments);
            if (!read) {
                plan.report.problems.push_back({source, 0, 0, read.error().message});
                continue;
            }
            merge(plan.report, read->report);
            const Result<Edit> edit = read->edit(portfolio);
            if (!edit) {
                if (!tells(read->report, edit.error().message))
                    plan.report.problems.push_back({source, 0, 0, edit.error().message});
                continue;
            }
            for (const QString &remark : read->report.remarks)
                plan.remarks.push_back({source, 0, 0, remark});
            portfolio.apply(edit->changes);
            plan.edits.push_back(std::move(read->edit));
            plan.isUsable = true;
        }
        return plan;
    }

    static bool write(std::unique_ptr<Document> document, const QString &file, const Plan &plan, Console &console)
    {
        if (!document)
            document = createDocument(file, {}, languageOfSystem(), console);
        if (!document)
            return false;
        const EditFunction function = plan.edits.size() == 1 ? plan.edits.front() : edits::severalEdits(plan.edits);
        const Result<EditOutcome> outcome = document->perform(function);
        if (!outcome)
            console.complain(outcome.error().message);
        return outcome.ok();
    }

    static void tell(const ImportReport &report, const Arguments &arguments, Console &console)
    {
        if (arguments.has(QStringLiteral("json"))) {
            console.say(toJson(report));
        } else {
            for (const auto &[kind, counts] : report.counts) {
                console.say(Cli::tr("%1: %2 created, %3 updated, %4 unchanged, %5 skipped")
                                .arg(kind)
                                .arg(counts.created)
                                .arg(counts.updated)
                                .arg(counts.unchanged)
                                .arg(counts.skipped));
            }
        }
        for (const ImportProblem &problem : report.problems)
            console.complain(placed(problem));
    }
};

} // namespace

std::unique_ptr<Verb> makeImportVerb() { return std::make_unique<ImportVerb>(); }

} // namespace zuschnitt
