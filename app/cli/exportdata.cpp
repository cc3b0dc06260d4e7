// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportdata.h"

#include "app/cli/lookup.h"
#include "app/cli/words.h"
#include "model/exchange/neutraljson.h"
#include "model/exports/archimatewriter.h"
#include "model/exports/diagramtexts.h"
#include "model/exports/drawiowriter.h"
#include "model/exports/exporttables.h"
#include "model/exports/tablecsv.h"
#include "model/exports/tablexlsx.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace zuschnitt {

namespace {

using enum DataFormat;

struct FormatWord {
    DataFormat format;
    const char *word; ///< of --format
    const char *suffix;
};

constexpr FormatWord formatWords[]{
    {Json, "json", "json"},          {Csv, "csv", "csv"},          {Tsv, "tsv", "tsv"}, {Xlsx, "xlsx", "xlsx"},
    {Archimate, "archimate", "xml"}, {Drawio, "drawio", "drawio"}, {Dot, "dot", "dot"}, {Dot, "dot", "gv"},
    {Mermaid, "mermaid", "mmd"},     {Markdown, "markdown", "md"}};

bool isTable(DataFormat format) { return format == Csv || format == Tsv || format == Xlsx; }

/// The options that go with a format, beside --to and --format.
QStringList optionsFor(DataFormat format)
{
    QStringList options;
    if (format == Json)
        return options;
    options << QStringLiteral("cut") << QStringLiteral("language");
    if (isTable(format))
        options << QStringLiteral("table");
    if (format == Csv)
        options << QStringLiteral("excel");
    return options;
}

/// Data with the names of people in it must not be taken for that of --preset public.
Result<void> checkOptions(DataFormat format, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("excel")) && format != Csv)
        return Error{Cli::tr("--excel is for .csv only.")};
    if (arguments.has(QStringLiteral("table")) && !isTable(format))
        return Error{Cli::tr("--table is for .csv, .tsv and .xlsx only.")};
    const QStringList allowed = optionsFor(format);
    for (const char *option : {"view", "journey", "cut", "theme", "colour", "preset", "internal", "no-title",
                               "no-legend", "no-remainder", "date", "page", "scale", "language"}) {
        const QString name = QString::fromLatin1(option);
        if (arguments.has(name) && !allowed.contains(name))
            return Error{Cli::tr("--%1 is for pictures; data is always written in full.").arg(name)};
    }
    if (arguments.has(QStringLiteral("excel"))) {
        const auto excel = choice<int>(arguments, QStringLiteral("excel"), {{"de", 0}});
        if (!excel)
            return excel.error();
    }
    return checkLanguage(arguments);
}

/// The table of --table; nothing if all are asked for.
Result<std::optional<TableKind>> askedTable(DataFormat format, const Arguments &arguments)
{
    const QString word = arguments.value(QStringLiteral("table"));
    if (word.isEmpty())
        return format == Xlsx ? std::nullopt : std::optional(TableKind::Services);
    QStringList words;
    for (const TableKind kind : tableKinds) {
        if (word.compare(textOf(kind), Qt::CaseInsensitive) == 0)
            return std::optional(kind);
        words += textOf(kind);
    }
    return Error{Cli::tr("--table is one of %1, not “%2”.").arg(words.join(QStringLiteral(", ")), word)};
}

Result<QByteArray> tableBytes(const ExportTable &table, DataFormat format, const Arguments &arguments)
{
    const CsvPreset preset = format == Tsv       ? CsvPreset::Tabs
        : arguments.has(QStringLiteral("excel")) ? CsvPreset::ExcelGerman
                                                 : CsvPreset::Standard;
    return writeCsv(table, preset);
}

Result<QByteArray> tables(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary, DataFormat format,
                          std::optional<TableKind> kind, const Arguments &arguments)
{
    if (format != Xlsx)
        return tableBytes(exportTable(*kind, portfolio, cut, vocabulary), format, arguments);
    return writeXlsx(kind ? std::vector{exportTable(*kind, portfolio, cut, vocabulary)}
                          : exportTables(portfolio, cut, vocabulary),
                     portfolio.info().title);
}

Result<QByteArray> model(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary, DataFormat format)
{
    switch (format) {
    case Archimate:
        return writeArchimate(portfolio, cut, vocabulary);
    case Drawio:
        return writeDrawio(portfolio, cut);
    case Dot:
        return writeDot(portfolio, cut, vocabulary);
    case Mermaid:
        return writeMermaid(portfolio, cut, vocabulary);
    case Markdown:
        return writeMarkdown(portfolio, cut, vocabulary);
    case Json:
    case Csv:
    case Tsv:
    case Xlsx:
        break;
    }
    return writeJson(portfolio);
}

/// Lists are written without a cut, too.
Result<CutId> cutFor(const Portfolio &portfolio, const Arguments &arguments, DataFormat format)
{
    const QString name = arguments.value(QStringLiteral("cut"));
    if (name.isEmpty() && !portfolio.currentCut() && (isTable(format) || format == Archimate))
        return CutId();
    return findCut(portfolio, name);
}

} // namespace

std::optional<DataFormat> dataFormatOf(const Arguments &arguments)
{
    const QString word = arguments.value(QStringLiteral("format"));
    const QString suffix = QFileInfo(arguments.value(QStringLiteral("to"))).suffix();
    for (const FormatWord &known : formatWords) {
        const QLatin1StringView text(word.isEmpty() ? known.suffix : known.word);
        if ((word.isEmpty() ? suffix : word).compare(text, Qt::CaseInsensitive) == 0)
            return known.format;
    }
    return std::nullopt;
}

Result<Renderer> dataRenderer(DataFormat format, const Arguments &arguments)
{
    if (const Result<void> checked = checkOptions(format, arguments); !checked)
        return checked.error();
    const Result<std::optional<TableKind>> kind = askedTable(format, arguments);
    if (!kind)
        return kind.error();
    if (format == Json)
        return Renderer([](const Portfolio &portfolio) { return writeJson(portfolio); });
    return Renderer([=, kind = *kind](const Portfolio &portfolio) -> Result<QByteArray> {
        const Result<CutId> cut = cutFor(portfolio, arguments, format);
        if (!cut)
            return cut.error();
        const SpokenLanguage spoken(portfolio, arguments);
        return isTable(format) ? tables(portfolio, *cut, spoken.vocabulary(), format, kind, arguments)
                               : model(portfolio, *cut, spoken.vocabulary(), format);
    });
}

std::vector<OptionRule> dataOptions()
{
    QStringList tableWords;
    for (const TableKind kind : tableKinds)
        tableWords += textOf(kind);
    return {
        {QStringLiteral("format"), QStringLiteral("NAME"),
         Cli::tr("else the suffix decides: %1")
             .arg(QStringLiteral("svg, pdf, png, csv, tsv, xlsx, archimate, drawio, "
                                 "dot, mermaid, markdown, json"))},
        {QStringLiteral("table"), QStringLiteral("NAME"),
         Cli::tr("of .csv and .tsv, else the services; of .xlsx only this one: %1")
             .arg(tableWords.join(QStringLiteral(", ")))},
        {QStringLiteral("excel"), QStringLiteral("de"), Cli::tr("a .csv that a German Excel opens by double click")}};
}

QString dataDetails()
{
    return Cli::tr("What leaves for other programs: .csv .tsv .xlsx hold tables, which come back in without loss (but "
                   "findings and the return list, which say what became of each service). Others leave out: .xml, an "
                   "ArchiMate Model Exchange File, offers, backlog, open questions and places of cards; .drawio also "
                   "journeys and other cuts; .dot .gv .mmd also what services and products say of themselves; .md is "
                   "to be read, without dependencies. .json leaves out nothing.");
}

} // namespace zuschnitt
