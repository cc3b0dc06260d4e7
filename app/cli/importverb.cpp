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
    QJsonObject gone;
    for (const auto &[kind, counts] : report.counts) {
        created.insert(kind, counts.created);
        updated.insert(kind, counts.updated);
        unchanged.insert(kind, counts.unchanged);
        skipped.insert(kind, counts.skipped);
        gone.insert(kind, counts.gone);
    }
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems) {
        problems.append(QJsonObject{{QStringLiteral("file"), problem.file},
                                    {QStringLiteral("line"), problem.line},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("message"), problem.message}});
    }
    return {{QStringLiteral("created"), created},     {QStringLiteral("updated"), updated},
            {QStringLiteral("unchanged"), unchanged}, {QStringLiteral("skipped"), skipped},
            {QStringLiteral("gone"), gone},           {QStringLiteral("problems"), problems}};
}

QJsonArray toJson(const std::vector<SourceQuestion> &questions)
{
    QJsonArray array;
    for (const SourceQuestion &question : questions) {
        QJsonArray answers;
        for (const SourceAnswer &answer : question.answers) {
            answers.append(QJsonObject{{QStringLiteral("id"), answer.id},
                                       {QStringLiteral("text"), answer.text},
                                       {QStringLiteral("count"), static_cast<qint64>(answer.count)},
                                       {QStringLiteral("chosen"), answer.chosen}});
        }
        array.append(QJsonObject{{QStringLiteral("id"), question.id},
                                 {QStringLiteral("text"), question.text},
                                 {QStringLiteral("several"), question.several},
                                 {QStringLiteral("answers"), answers}});
    }
    return array;
}

/// "sheets: Which sheets are read?", and below it each answer, marked if it is chosen.
QString toText(const SourceQuestion &question)
{
    QString text = question.id + QStringLiteral(": ") + question.text;
    for (const SourceAnswer &answer : question.answers) {
        text += (answer.chosen ? QStringLiteral("\n  * ") : QStringLiteral("\n    ")) + answer.id;
        if (answer.text != answer.id)
            text += QStringLiteral(": ") + answer.text;
        text += QStringLiteral(" (%1)").arg(answer.count);
    }
    return text;
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
    std::vector<SourceQuestion> questions;
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
        tell(plan, arguments, console);
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
        const QStringList sources = arguments.words().mid(1);
        const bool lists = std::none_of(sources.begin(), sources.end(),
                                        [&](const QString &source) { return isJson(source, arguments); });
        if (sources.size() > 1 && lists) {
            const Result<SourceImport> together = readListSource(sources, portfolio, arguments);
            if (together || together.error() != filesApart()) {
                take(plan, together, sources.front(), portfolio);
                return plan;
            }
        }
        for (const QString &source : sources) {
            take(plan,
                 isJson(source, arguments) ? readJsonSource(source, portfolio)
                                           : readListSource({source}, portfolio, arguments),
                 source, portfolio);
        }
        return plan;
    }

    /// Adds what was read to the plan, and does it to the portfolio in memory.
    static void take(Plan &plan, const Result<SourceImport> &read, const QString &source, Portfolio &portfolio)
    {
        if (!read) {
            plan.report.problems.push_back({source, 0, 0, read.error().message});
            return;
        }
        plan.questions.insert(plan.questions.end(), read->questions.begin(), read->questions.end());
        for (const QString &remark : read->report.remarks)
            plan.remarks.push_back({source, 0, 0, remark});
        plan.report.add(read->report);
        const Result<Edit> edit = read->edit(portfolio);
        if (!edit) {
            if (!tells(read->report, edit.error().message))
                plan.report.problems.push_back({source, 0, 0, edit.error().message});
            return;
        }
        portfolio.apply(edit->changes);
        plan.edits.push_back(read->edit);
        plan.isUsable = true;
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

    /// Before anything is written, the questions that could be answered otherwise are shown, too.
    static void tell(const Plan &plan, const Arguments &arguments, Console &console)
    {
        const bool dry = arguments.has(QStringLiteral("dry-run"));
        if (arguments.has(QStringLiteral("json"))) {
            QJsonObject object = toJson(plan.report);
            if (dry && !plan.questions.empty())
                object.insert(QStringLiteral("questions"), toJson(plan.questions));
            console.say(object);
        } else {
            for (const auto &[kind, counts] : plan.report.counts)
                console.say(countsText(kind, counts));
            for (std::size_t index = 0; dry && index < plan.questions.size(); ++index)
                console.say(toText(plan.questions[index]));
        }
        for (const ImportProblem &problem : plan.report.problems)
            console.complain(placed(problem));
    }

    static QString countsText(const QString &kind, const ImportCounts &counts)
    {
        const QString text = Cli::tr("%1: %2 created, %3 updated, %4 unchanged, %5 skipped")
                                 .arg(kind)
                                 .arg(counts.created)
                                 .arg(counts.updated)
                                 .arg(counts.unchanged)
                                 .arg(counts.skipped);
        return counts.gone > 0 ? text + Cli::tr(", %1 gone").arg(counts.gone) : text;
    }
};

} // namespace

std::unique_ptr<Verb> makeImportVerb() { return std::make_unique<ImportVerb>(); }

} // namespace zuschnitt
