// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/files.h"
#include "app/cli/lookup.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "model/exchange/csvwriter.h"
#include "model/exchange/neutraljson.h"
#include "views/diagram/export.h"

#include <QtCore/QFileInfo>

#include <functional>

namespace zuschnitt {

namespace {

bool hasSuffix(const QString &file, const char *suffix)
{
    return QFileInfo(file).suffix().compare(QLatin1StringView(suffix), Qt::CaseInsensitive) == 0;
}

using DataWriter = std::function<QByteArray(const Portfolio &)>;

/// What writes the data that is no picture; nothing for another suffix.
DataWriter dataWriterFor(const QString &file, const Arguments &arguments)
{
    const auto list = [](CsvPreset preset) {
        return [preset](const Portfolio &portfolio) { return writeServicesCsv(portfolio, preset); };
    };
    if (hasSuffix(file, "json"))
        return writeJson;
    if (hasSuffix(file, "tsv"))
        return list(CsvPreset::Tabs);
    if (hasSuffix(file, "csv"))
        return list(arguments.has(QStringLiteral("excel")) ? CsvPreset::ExcelGerman : CsvPreset::Standard);
    return {};
}

/// What one option chose, or an Error that names the choices.
template <typename Value>
Result<Value> choice(const Arguments &arguments, const QString &option,
                     std::initializer_list<std::pair<const char *, Value>> values)
{
    const QString text = arguments.value(option, QString::fromLatin1(values.begin()->first));
    QStringList names;
    for (const auto &[name, value] : values) {
        if (text.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return value;
        names.append(QString::fromLatin1(name));
    }
    return Error{Cli::tr("--%1 is one of %2, not “%3”.").arg(option, names.join(QStringLiteral(", ")), text)};
}

class ExportVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString usage() const override { return QStringLiteral("FILE --to OUT [OPTION …]"); }
    QString summary() const override
    {
        return Cli::tr(
            "Writes the map or the journeys as SVG, PDF or PNG, the services as a list, or everything as JSON.");
    }
    QString details() const override
    {
        return Cli::tr(
            "The format follows the suffix of OUT: .svg .pdf .png .csv .tsv .json. Importing a list again changes "
            "nothing. --excel is for .csv, the other options are for pictures.");
    }

    ArgumentRules rules() const override
    {
        return {1,
                1,
                {{QStringLiteral("to"), QStringLiteral("OUT"), Cli::tr("the file to write; an old one is replaced")},
                 {QStringLiteral("view"), QStringLiteral("map|journey"), Cli::tr("what to draw")},
                 {QStringLiteral("journey"), QStringLiteral("NAME"),
                  Cli::tr("the journey to draw; else all, one under another")},
                 {QStringLiteral("cut"), QStringLiteral("NAME"), Cli::tr("the cut to draw; else the current one")},
                 {QStringLiteral("theme"), QStringLiteral("light|dark|print"), Cli::tr("the colours")},
                 {QStringLiteral("colour"), QStringLiteral("product|group"),
                  Cli::tr("what colour stands for: products or former groups")},
                 {QStringLiteral("preset"), QStringLiteral("full|public"),
                  Cli::tr("public leaves out names of people, money and notes")},
                 {QStringLiteral("no-title"), {}, Cli::tr("without title and cut")},
                 {QStringLiteral("no-legend"), {}, Cli::tr("without the legend")},
                 {QStringLiteral("no-remainder"), {}, Cli::tr("without the lists of what is on no card")},
                 {QStringLiteral("date"), QStringLiteral("YYYY-MM-DD|today"), Cli::tr("a date beside the title")},
                 {QStringLiteral("page"), QStringLiteral("fitted|A4|A3|A2|A1|A0"), Cli::tr("the page of a PDF")},
                 {QStringLiteral("scale"), QStringLiteral("N"), Cli::tr("pixels of a PNG per unit; 2 if not said")},
                 {QStringLiteral("language"), QStringLiteral("de|en"),
                  Cli::tr("of the words in the picture; else that of the file")},
                 {QStringLiteral("excel"), QStringLiteral("de"),
                  Cli::tr("a .csv that a German Excel opens by double click")}}};
    }

    bool draws(const QStringList &words) const override
    {
        const Result<Arguments> arguments = Arguments::parse(words, rules());
        return arguments && exportFormatOf(arguments->value(QStringLiteral("to")));
    }

    ExitCode run(const Arguments &arguments, Console &console) const override
    {
        const QString target = arguments.value(QStringLiteral("to"));
        const std::optional<ExportFormat> format = exportFormatOf(target);
        const DataWriter writeData = dataWriterFor(target, arguments);
        if (target.isEmpty() || (!format && !writeData)) {
            console.complain(
                Cli::tr("Say where to with --to OUT; the suffix is one of .svg .pdf .png .csv .tsv .json."));
            return ExitCode::BadUsage;
        }
        Result<ExportOptions> options = readOptions(arguments);
        if (!options) {
            console.complain(options.error().message);
            return ExitCode::BadUsage;
        }
        const auto document = openDocument(arguments.word(0), console);
        if (!document)
            return ExitCode::BadInput;
        const Result<QByteArray> bytes = format ? picture(document->portfolio(), *format, *options, arguments)
                                                : Result<QByteArray>(writeData(document->portfolio()));
        const Result<void> saved = bytes ? saveExport(target, *bytes) : Result<void>(bytes.error());
        if (!saved)
            console.complain(saved.error().message);
        return saved ? ExitCode::Done : ExitCode::BadInput;
    }

private:
    static Result<QByteArray> picture(const Portfolio &portfolio, ExportFormat format, ExportOptions options,
                                      const Arguments &arguments)
    {
        const Result<CutId> cut = findCut(portfolio, arguments.value(QStringLiteral("cut")));
        if (!cut)
            return cut.error();
        // A picture speaks the language of its file wherever it is made.
        const std::optional<Language> asked = readLanguage(arguments.value(QStringLiteral("language")));
        const Language language = asked.value_or(languageOf(portfolio));
        speak(language);
        options.vocabulary = Vocabulary(portfolio.info(), language);
        if (const Result<void> chosen = chooseJourneys(portfolio, arguments, options); !chosen)
            return chosen.error();
        Result<QByteArray> bytes = exportPicture(portfolio, *cut, format, options);
        speakLanguageOfSystem();
        return bytes;
    }

    static Result<void> chooseJourneys(const Portfolio &portfolio, const Arguments &arguments, ExportOptions &options)
    {
        auto *blueprints = std::get_if<BlueprintPicture>(&options.subject);
        if (!blueprints)
            return {};
        *blueprints = allBlueprints(portfolio);
        const QString name = arguments.value(QStringLiteral("journey"));
        if (name.isEmpty())
            return {};
        const Result<JourneyId> journey = findRow<Journey>(portfolio, name);
        if (!journey)
            return journey.error();
        blueprints->journeys = {*journey};
        return {};
    }

    Result<ExportOptions> readOptions(const Arguments &arguments) const
    {
        ExportOptions options;
        const auto view = choice<PictureSubject>(arguments, QStringLiteral("view"),
                                                 {{"map", MapPicture()}, {"journey", BlueprintPicture()}});
        const auto theme
            = choice<ThemeName>(arguments, QStringLiteral("theme"),
                                {{"light", ThemeName::Light}, {"dark", ThemeName::Dark}, {"print", ThemeName::Print}});
        const auto colour = choice<ColourBy>(arguments, QStringLiteral("colour"),
                                             {{"product", ColourBy::Product}, {"group", ColourBy::FormerGroup}});
        const auto facts = choice<CardFacts>(arguments, QStringLiteral("preset"),
                                             {{"full", allCardFacts}, {"public", publicCardFacts}});
        const auto paper = choice<Paper>(arguments, QStringLiteral("page"),
                                         {{"fitted", Paper::Fitted},
                                          {"A4", Paper::A4},
                                          {"A3", Paper::A3},
                                          {"A2", Paper::A2},
                                          {"A1", Paper::A1},
                                          {"A0", Paper::A0}});
        for (const Result<void> &result :
             {checkExcel(arguments), checkPictureOptions(arguments), check(view), check(theme), check(colour),
              check(facts), check(paper), checkLanguage(arguments), readDate(arguments, options),
              readScale(arguments, options)}) {
            if (!result)
                return result.error();
        }
        if (const Result<void> fitting = checkView(arguments, *view); !fitting)
            return fitting.error();
        options.subject = *view;
        options.theme = *theme;
        options.colourBy = *colour;
        options.facts = *facts;
        options.paper = *paper;
        options.frame.setFlag(FramePart::Title, !arguments.has(QStringLiteral("no-title")));
        options.frame.setFlag(FramePart::CutName, !arguments.has(QStringLiteral("no-title")));
        options.frame.setFlag(FramePart::Legend, !arguments.has(QStringLiteral("no-legend")));
        options.frame.setFlag(FramePart::Remainder, !arguments.has(QStringLiteral("no-remainder")));
        return options;
    }

    template <typename Value>
    static Result<void> check(const Result<Value> &result)
    {
        return result ? Result<void>() : Result<void>(result.error());
    }

    static Result<void> checkExcel(const Arguments &arguments)
    {
        const QString excel = QStringLiteral("excel");
        if (!arguments.has(excel))
            return {};
        if (!hasSuffix(arguments.value(QStringLiteral("to")), "csv"))
            return Error{Cli::tr("--excel is for .csv only.")};
        return check(choice<int>(arguments, excel, {{"de", 0}}));
    }

    /// Data with the names of people in it must not be taken for that of --preset public.
    Result<void> checkPictureOptions(const Arguments &arguments) const
    {
        const QString target = arguments.value(QStringLiteral("to"));
        if (!dataWriterFor(target, arguments))
            return {};
        for (const OptionRule &rule : rules().options) {
            const bool isForLists = rule.name == QLatin1StringView("to") || rule.name == QLatin1StringView("excel");
            if (!isForLists && arguments.has(rule.name))
                return Error{
                    Cli::tr("--%1 is for pictures; lists and JSON are always written in full.").arg(rule.name)};
        }
        return {};
    }

    static Result<void> checkView(const Arguments &arguments, const PictureSubject &view)
    {
        const bool isMap = std::holds_alternative<MapPicture>(view);
        if (isMap && arguments.has(QStringLiteral("journey")))
            return Error{Cli::tr("--journey is for --view journey.")};
        for (const char *option : {"colour", "preset", "no-legend", "no-remainder"}) {
            if (!isMap && arguments.has(QLatin1StringView(option)))
                return Error{Cli::tr("--%1 is for --view map.").arg(QLatin1StringView(option))};
        }
        return {};
    }

    static Result<void> checkLanguage(const Arguments &arguments)
    {
        const QString text = arguments.value(QStringLiteral("language"));
        if (text.isEmpty() || readLanguage(text))
            return {};
        return Error{Cli::tr("The language must be de or en, not “%1”.").arg(text)};
    }

    static Result<void> readDate(const Arguments &arguments, ExportOptions &options)
    {
        const QString text = arguments.value(QStringLiteral("date"));
        if (text.isEmpty())
            return {};
        options.date = text == QLatin1StringView("today") ? QDate::currentDate() : QDate::fromString(text, Qt::ISODate);
        options.frame.setFlag(FramePart::Date);
        return options.date.isValid()
            ? Result<void>()
            : Result<void>(Error{Cli::tr("A date looks like 2026-12-31, not “%1”.").arg(text)});
    }

    static Result<void> readScale(const Arguments &arguments, ExportOptions &options)
    {
        const QString text = arguments.value(QStringLiteral("scale"), QString::number(options.scale));
        bool isNumber = false;
        options.scale = text.toDouble(&isNumber);
        if (isNumber && options.scale > 0 && options.scale <= 16)
            return {};
        return Error{Cli::tr("The scale is a number above 0, at most 16, not “%1”.").arg(text)};
    }
};

} // namespace

std::unique_ptr<Verb> makeExportVerb() { return std::make_unique<ExportVerb>(); }

} // namespace zuschnitt
