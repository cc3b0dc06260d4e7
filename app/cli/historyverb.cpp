// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "model/document/editname.h"

#include <QtCore/QJsonArray>

#include <unordered_set>

namespace zuschnitt {

namespace {

QString timeText(const HistoryEntry &entry) { return entry.time.toUTC().toString(Qt::ISODate); }

class HistoryVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("history"); }
    QString usage() const override { return QStringLiteral("FILE [--json]"); }
    QString summary() const override { return Cli::tr("Lists the edits of a portfolio, oldest first."); }
    QString details() const override
    {
        return Cli::tr(
            "A star marks the edit the file stands at, a plus what redo would do, a dot a branch left behind.");
    }

    ArgumentRules rules() const override { return {1, 1, {{QStringLiteral("json"), {}, Cli::tr("one JSON object")}}}; }

    ExitCode run(const Arguments &arguments, Console &console) const override
    {
        const auto document = openDocument(arguments.word(0), console);
        if (!document)
            return ExitCode::BadInput;
        const Vocabulary vocabulary(document->portfolio().info(), translatedLanguage());
        if (arguments.has(QStringLiteral("json")))
            console.say(json(document->history(), vocabulary));
        else
            list(document->history(), vocabulary, console);
        return ExitCode::Done;
    }

private:
    static QJsonObject json(const History &history, const Vocabulary &vocabulary)
    {
        const std::unordered_set<EditId> current(history.current.begin(), history.current.end());
        QJsonArray entries;
        for (const HistoryEntry &entry : history.entries) {
            entries.append(QJsonObject{
                {QStringLiteral("id"), entry.id.toText()},
                {QStringLiteral("parent"), entry.parent.isNull() ? QJsonValue() : QJsonValue(entry.parent.toText())},
                {QStringLiteral("kind"), QString::fromLatin1(textOf(entry.name.kind))},
                {QStringLiteral("arguments"), QJsonArray::fromStringList(entry.name.arguments)},
                {QStringLiteral("description"), describe(entry.name, vocabulary)},
                {QStringLiteral("author"), entry.author},
                {QStringLiteral("time"), timeText(entry)},
                {QStringLiteral("current"), current.contains(entry.id)},
                {QStringLiteral("undoable"), entry.undoable}});
        }
        return {{QStringLiteral("head"), history.head.isNull() ? QJsonValue() : QJsonValue(history.head.toText())},
                {QStringLiteral("edits"), entries}};
    }

    static void list(const History &history, const Vocabulary &vocabulary, Console &console)
    {
        const auto head = std::find(history.current.begin(), history.current.end(), history.head);
        const std::unordered_set<EditId> done(history.current.begin(), head);
        const std::unordered_set<EditId> undone(head, history.current.end());
        for (const HistoryEntry &entry : history.entries) {
            QChar mark = u'.';
            if (entry.id == history.head)
                mark = u'*';
            else if (done.contains(entry.id))
                mark = u' ';
            else if (undone.contains(entry.id))
                mark = u'+';
            const QString author = entry.author.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(entry.author);
            console.say(QStringLiteral("%1 ").arg(mark) + timeText(entry) + u' ' + describe(entry.name, vocabulary)
                        + author);
        }
    }
};

/// undo and redo differ in one call.
class StepVerb final : public Verb {
public:
    enum class Direction { Back, Forth };

    explicit StepVerb(Direction direction) : m_direction(direction) { }

    QString name() const override { return goesBack() ? QStringLiteral("undo") : QStringLiteral("redo"); }
    QString usage() const override { return QStringLiteral("FILE [--json]"); }
    QString summary() const override
    {
        return goesBack() ? Cli::tr("Takes back the last edit, whoever did it.")
                          : Cli::tr("Does again what was undone last.");
    }

    ArgumentRules rules() const override { return {1, 1, {{QStringLiteral("json"), {}, Cli::tr("one JSON object")}}}; }

    ExitCode run(const Arguments &arguments, Console &console) const override
    {
        const auto document = openDocument(arguments.word(0), console);
        if (!document)
            return ExitCode::BadInput;
        const Result<EditOutcome> outcome = goesBack() ? document->undo(Document::Beyond::Confirmed) : document->redo();
        if (!outcome) {
            console.complain(outcome.error().message);
            return ExitCode::BadInput;
        }
        const Vocabulary vocabulary(document->portfolio().info(), translatedLanguage());
        if (arguments.has(QStringLiteral("json")))
            console.say(toJson(*outcome, vocabulary));
        else
            console.say((goesBack() ? Cli::tr("Undone: %1") : Cli::tr("Done again: %1"))
                            .arg(describe(outcome->name, vocabulary)));
        return ExitCode::Done;
    }

private:
    bool goesBack() const { return m_direction == Direction::Back; }

    Direction m_direction;
};

} // namespace

std::unique_ptr<Verb> makeHistoryVerb() { return std::make_unique<HistoryVerb>(); }
std::unique_ptr<Verb> makeUndoVerb() { return std::make_unique<StepVerb>(StepVerb::Direction::Back); }
std::unique_ptr<Verb> makeRedoVerb() { return std::make_unique<StepVerb>(StepVerb::Direction::Forth); }

} // namespace zuschnitt
