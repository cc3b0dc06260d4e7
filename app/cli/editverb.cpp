// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/files.h"
#include "app/cli/plainedit.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "model/document/editname.h"

namespace zuschnitt {

namespace {

const PlainEdit *plainEditNamed(const QString &name)
{
    for (const PlainEdit &edit : allPlainEdits()) {
        if (edit.name == name)
            return &edit;
    }
    return nullptr;
}

class EditVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("edit"); }
    QString usage() const override { return QStringLiteral("FILE EDIT … [--json]\nFILE author [NAME]"); }
    QString summary() const override { return Cli::tr("Changes a portfolio by one edit, for scripts."); }

    QString details() const override
    {
        QString text
            = Cli::tr("The edits. Things are named by name or id; a name that is not unique is refused with the ids.");
        text += u'\n' + Cli::tr("Findings are named by rule and subject, as “check --json” tells them.");
        text += QStringLiteral("\n\n");
        for (const PlainEdit &edit : allPlainEdits())
            text += QStringLiteral("  ") + edit.name + u' ' + edit.usage + u'\n';
        text += QStringLiteral("  author [NAME]");
        return text + u'\n';
    }

    ArgumentRules rules() const override
    {
        ArgumentRules all{2, -1, {{QStringLiteral("json"), {}, Cli::tr("one JSON object about what was done")}}};
        for (const PlainEdit &edit : allPlainEdits()) {
            for (const OptionRule &option : edit.rules.options)
                addOnce(all.options, option);
        }
        return all;
    }

    ExitCode run(const Arguments &arguments, Console &console) const override
    {
        const QString name = arguments.word(1);
        if (name == QLatin1StringView("author"))
            return setAuthor(arguments, console);
        const PlainEdit *edit = plainEditNamed(name);
        if (!edit) {
            console.complain(Cli::tr("There is no edit “%1”; “zuschnitt-cli edit --help” lists them.").arg(name));
            return ExitCode::BadUsage;
        }
        const Result<Arguments> own = arguments.without(2, edit->rules, QStringLiteral("json"));
        if (!own) {
            console.complain(own.error().message);
            console.complain(Cli::tr("It is meant like this: %1")
                                 .arg(QStringLiteral("zuschnitt-cli edit FILE ") + edit->name + u' ' + edit->usage));
            return ExitCode::BadUsage;
        }
        const auto document = openDocument(arguments.word(0), console);
        if (!document)
            return ExitCode::BadInput;
        const Result<EditOutcome> outcome = perform(*document, *edit, *own);
        if (!outcome) {
            console.complain(outcome.error().message);
            return ExitCode::BadInput;
        }
        report(*outcome, *document, arguments, console);
        return ExitCode::Done;
    }

private:
    /// Options of several edits share a line of the help, with the first text there is.
    static void addOnce(std::vector<OptionRule> &options, const OptionRule &option)
    {
        for (OptionRule &present : options) {
            if (present.name != option.name)
                continue;
            if (present.help.isEmpty())
                present.help = option.help;
            return;
        }
        options.push_back(option);
    }

    static Result<EditOutcome> perform(Document &document, const PlainEdit &edit, const Arguments &arguments)
    {
        if (edit.needsCut && !document.portfolio().currentCut()) {
            const Result<EditOutcome> added = document.perform(edits::addCut(CutId::random(), Cli::tr("First cut")));
            if (!added)
                return added;
        }
        const Result<EditFunction> function = edit.make(EditContext(document.portfolio(), arguments));
        if (!function)
            return function.error();
        return document.perform(*function);
    }

    static void report(const EditOutcome &outcome, const Document &document, const Arguments &arguments,
                       Console &console)
    {
        const Vocabulary vocabulary(document.portfolio().info(), translatedLanguage());
        if (arguments.has(QStringLiteral("json")))
            console.say(toJson(outcome, vocabulary));
        else if (outcome.changed)
            console.say(describe(outcome.name, vocabulary));
        else
            console.say(Cli::tr("There was nothing to change."));
    }

    static ExitCode setAuthor(const Arguments &arguments, Console &console)
    {
        const auto document = openDocument(arguments.word(0), console);
        if (!document)
            return ExitCode::BadInput;
        const Result<void> set = document->setAuthor(arguments.word(2).simplified());
        if (!set)
            console.complain(set.error().message);
        return set ? ExitCode::Done : ExitCode::BadInput;
    }
};

} // namespace

std::unique_ptr<Verb> makeEditVerb() { return std::make_unique<EditVerb>(); }

} // namespace zuschnitt
