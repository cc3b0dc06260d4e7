// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "model/document/jsonimport.h"

#include <QtCore/QFile>

namespace zuschnitt {

namespace {

class NewVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("new"); }
    QString usage() const override
    {
        return QStringLiteral("FILE [--sample workplace] [--language de|en] [--title TITLE]");
    }
    QString summary() const override { return Cli::tr("Makes a new portfolio, empty or with a sample."); }

    ArgumentRules rules() const override
    {
        return {1,
                1,
                {{QStringLiteral("sample"), QStringLiteral("NAME"),
                  Cli::tr("start with a sample; there is one, “workplace”")},
                 {QStringLiteral("language"), QStringLiteral("de|en"),
                  Cli::tr("the language of the file; else that of the system")},
                 {QStringLiteral("title"), QStringLiteral("TITLE"), Cli::tr("the title; else the name of the file")}}};
    }

    ExitCode run(const Arguments &arguments, Console &console) const override
    {
        const QString languageText = arguments.value(QStringLiteral("language"), codeOf(languageOfSystem()));
        const std::optional<Language> language = readLanguage(languageText);
        if (!language) {
            console.complain(Cli::tr("The language must be de or en, not “%1”.").arg(languageText));
            return ExitCode::BadUsage;
        }
        const QString sample = arguments.value(QStringLiteral("sample"));
        if (arguments.has(QStringLiteral("sample")) && sample != QLatin1StringView("workplace")) {
            console.complain(Cli::tr("There is no sample “%1”; there is “workplace”.").arg(sample));
            return ExitCode::BadUsage;
        }
        const auto document
            = createDocument(arguments.word(0), arguments.value(QStringLiteral("title")), *language, console);
        if (!document)
            return ExitCode::BadInput;
        return sample.isEmpty() ? ExitCode::Done : fillIn(*document, *language, console);
    }

private:
    static ExitCode fillIn(Document &document, Language language, Console &console)
    {
        const QString name = QStringLiteral("workplace.%1.json").arg(codeOf(language));
        QFile file(QStringLiteral(":/samples/") + name);
        if (!file.open(QIODevice::ReadOnly)) {
            console.complain(Cli::tr("The sample is missing in this program."));
            return ExitCode::BadInput;
        }
        const Result<NeutralJson> json = NeutralJson::parse(file.readAll());
        if (!json) {
            console.complain(json.error().message);
            return ExitCode::BadInput;
        }
        const Result<EditOutcome> done = document.perform(edits::replaceContent(*json, name));
        if (!done)
            console.complain(done.error().message);
        return done ? ExitCode::Done : ExitCode::BadInput;
    }
};

} // namespace

std::unique_ptr<Verb> makeNewVerb() { return std::make_unique<NewVerb>(); }

} // namespace zuschnitt
