// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportdata.h"
#include "app/cli/files.h"
#include "app/cli/lookup.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "views/diagram/export.h"

namespace zuschnitt {

namespace {

enum class ExportView { Map, Journey, Catalogue };

/// By --format, else by the suffix of --to.
std::optional<ExportFormat> pictureFormatOf(const Arguments &arguments)
{
    const QString word = arguments.value(QStringLiteral("format"));
    return exportFormatOf(word.isEmpty() ? arguments.value(QStringLiteral("to")) : QStringLiteral("x.") + word);
}

class ExportVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString usage() const override { return QStringLiteral("FILE --to OUT [OPTION …]"); }
    QString summary() const override
    {
        return Cli::tr("Writes the map, the journeys or the catalogue, or what other programs take over: tables, "
                       "models, drawings.");
    }
    QString details() const override
    {
        return Cli::tr(
                   "The format follows the suffix of OUT: .svg .pdf .png are pictures, .html .pdf the catalogue; those "
                   "for the catalogue are --cut, --internal, --preset, --date and --language.")
            + u'\n' + dataDetails();
    }

    ArgumentRules rules() const override
    {
        ArgumentRules rules{
            1,
            1,
            {{QStringLiteral("to"), QStringLiteral("OUT"), Cli::tr("the file to write; an old one is replaced")},
             {QStringLiteral("view"), QStringLiteral("map|journey|catalogue"), Cli::tr("what to draw")},
             {QStringLiteral("journey"), QStringLiteral("NAME"),
              Cli::tr("the journey to draw; else all, one under another")},
             {QStringLiteral("cut"), QStringLiteral("NAME"), Cli::tr("the cut to draw; else the current one")},
             {QStringLiteral("theme"), QStringLiteral("light|dark|print"), Cli::tr("the colours")},
             {QStringLiteral("colour"), QStringLiteral("product|group|owner|team|FIELD"),
              Cli::tr("what colour stands for: products, former groups, owners, teams or an own field")},
             {QStringLiteral("preset"), QStringLiteral("full|public"),
              Cli::tr("public leaves out names of people, money and notes")},
             {QStringLiteral("internal"),
              {},
              Cli::tr("of the catalogue: also platforms, old services, teams and cost; else for users only")},
             {QStringLiteral("no-title"), {}, Cli::tr("without title and cut")},
             {QStringLiteral("no-legend"), {}, Cli::tr("without the legend")},
             {QStringLiteral("no-remainder"), {}, Cli::tr("without the lists of what is on no card")},
             {QStringLiteral("date"), QStringLiteral("YYYY-MM-DD|today"), Cli::tr("a date beside the title")},
             {QStringLiteral("page"), QStringLiteral("fitted|A4|A3|A2|A1|A0"), Cli::tr("the page of a PDF")},
             {QStringLiteral("scale"), QStringLiteral("N"), Cli::tr("pixels of a PNG per unit; 2 if not said")},
             {QStringLiteral("language"), QStringLiteral("de|en"),
              Cli::tr("of the words that are written; else that of the file")}}};
        const std::vector<OptionRule> data = dataOptions();
        rules.options.insert(rules.options.end(), data.begin(), data.end());
        return rules;
    }

    bool draws(const QStringList &words) const override
    {
        const Result<Arguments> arguments = Arguments::parse(words, rules());
        return arguments && !dataFormatOf(*arguments) && pictureFormatOf(*arguments);
    }

    ExitCode run(const Arguments &arguments, Console &console) const override
    {
        const Result<Renderer> render = rendererFor(arguments);
        if (!render) {
            console.complain(render.error().message);
            return ExitCode::BadUsage;
        }
        const auto document = openDocument(arguments.word(0), console);
        if (!document)
            return ExitCode::BadInput;
        const Result<QByteArray> bytes = (*render)(document->portfolio());
        const Result<void> saved
            = bytes ? saveExport(arguments.value(QStringLiteral("to")), *bytes) : Result<void>(bytes.error());
        if (!saved)
            console.complain(saved.error().message);
        return saved ? ExitCode::Done : ExitCode::BadInput;
    }

private:
    Result<Renderer> rendererFor(const Arguments &arguments) const
    {
        const QString target = arguments.value(QStringLiteral("to"));
        const auto view = choice<ExportView>(
            arguments, QStringLiteral("view"),
            {{"map", ExportView::Map}, {"journey", ExportView::Journey}, {"catalogue", ExportView::Catalogue}});
        if (!view)
            return view.error();
        if (*view == ExportView::Catalogue)
            return catalogueRenderer(arguments);
        if (const std::optional<DataFormat> data = dataFormatOf(arguments); data && !target.isEmpty())
            return dataRenderer(*data, arguments);
        const std::optional<ExportFormat> format = pictureFormatOf(arguments);
        if (target.isEmpty() || !format)
            return Error{Cli::tr("Say where to with --to OUT; the suffix is one of .svg .pdf .png .csv .tsv .xlsx .xml "
                                 ".drawio .dot .mmd .md .json.")};
        const Result<ExportOptions> options = readOptions(arguments, *view);
        if (!options)
            return options.error();
        return Renderer([format = *format, options = *options, arguments](const Portfolio &portfolio) {
            return picture(portfolio, format, options, arguments);
        });
    }

    static Result<QByteArray> picture(const Portfolio &portfolio, ExportFormat format, ExportOptions options,
                                      const Arguments &arguments)
    {
        const Result<CutId> cut = findCut(portfolio, arguments.value(QStringLiteral("cut")));
        if (!cut)
            return cut.error();
        const SpokenLanguage spoken(portfolio, arguments);
        options.vocabulary = spoken.vocabulary();
        if (const Result<void> coloured = chooseColour(portfolio, arguments, options); !coloured)
            return coloured.error();
        if (const Result<void> chosen = chooseJourneys(portfolio, arguments, options); !chosen)
            return chosen.error();
        return exportPicture(portfolio, *cut, format, options);
    }

    static Result<void> chooseColour(const Portfolio &portfolio, const Arguments &arguments, ExportOptions &options)
    {
        using Fact = Classification::Fact;
        static const std::map<QString, std::optional<Classification>> words{
            {QStringLiteral("product"), {}},
            {QStringLiteral("group"), Classification{Fact::FormerGroup, {}}},
            {QStringLiteral("owner"), Classification{Fact::Owner, {}}},
            {QStringLiteral("team"), Classification{Fact::Team, {}}}};
        const QString word = arguments.value(QStringLiteral("colour"), QStringLiteral("product"));
        if (const auto found = words.find(word); found != words.end()) {
            options.colourBy = found->second;
            return {};
        }
        const Result<OwnFieldId> field = findRow<OwnField>(portfolio, word);
        if (!field)
            return Error{
                Cli::tr("--colour is product, group, owner, team or the name of an own field, not “%1”.").arg(word)};
        options.colourBy = Classification{Fact::OwnField, *field};
        return {};
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

    Result<ExportOptions> readOptions(const Arguments &arguments, ExportView view) const
    {
        ExportOptions options;
        if (view == ExportView::Journey)
            options.subject = BlueprintPicture();
        const auto theme
            = choice<ThemeName>(arguments, QStringLiteral("theme"),
                                {{"light", ThemeName::Light}, {"dark", ThemeName::Dark}, {"print", ThemeName::Print}});
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
             {checkDataOptions(arguments), checkInternal(arguments), checkView(arguments, view), check(theme),
              check(facts), check(paper), checkLanguage(arguments), readDate(arguments, options),
              readScale(arguments, options)}) {
            if (!result)
                return result.error();
        }
        options.theme = *theme;
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

    static Result<void> checkDataOptions(const Arguments &arguments)
    {
        if (arguments.has(QStringLiteral("excel")))
            return Error{Cli::tr("--excel is for .csv only.")};
        return arguments.has(QStringLiteral("table"))
            ? Result<void>(Error{Cli::tr("--table is for .csv, .tsv and .xlsx only.")})
            : Result<void>();
    }

    static Result<void> checkView(const Arguments &arguments, ExportView view)
    {
        if (view == ExportView::Map && arguments.has(QStringLiteral("journey")))
            return Error{Cli::tr("--journey is for --view journey.")};
        for (const char *option : {"colour", "preset", "no-legend", "no-remainder"}) {
            if (view == ExportView::Journey && arguments.has(QLatin1StringView(option)))
                return Error{Cli::tr("--%1 is for --view map.").arg(QLatin1StringView(option))};
        }
        return {};
    }

    static Result<void> checkInternal(const Arguments &arguments)
    {
        return arguments.has(QStringLiteral("internal"))
            ? Result<void>(Error{Cli::tr("--internal is for the catalogue only.")})
            : Result<void>();
    }

    static Result<void> readDate(const Arguments &arguments, ExportOptions &options)
    {
        const Result<QDate> date = askedDate(arguments);
        if (!date)
            return date.error();
        options.date = *date;
        options.frame.setFlag(FramePart::Date, date->isValid());
        return {};
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
