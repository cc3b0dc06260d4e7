// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportdata.h"

#include "app/cli/lookup.h"
#include "app/cli/words.h"

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

/// The table of --table; nothing if none is named.
Result<std::optional<TableKind>> askedTable(const Arguments &arguments)
{
    const QString word = arguments.value(QStringLiteral("table"));
    if (word.isEmpty())
        return std::optional<TableKind>();
    QStringList words;
    for (const TableKind kind : tableKinds) {
        if (word.compare(textOf(kind), Qt::CaseInsensitive) == 0)
            return std::optional(kind);
        words += textOf(kind);
    }
    return Error{Cli::tr("--table is one of %1, not “%2”.").arg(words.join(QStringLiteral(", ")), word)};
}

/// All but what shows a cut is written without one, too.
Result<CutId> cutFor(const Portfolio &portfolio, const Arguments &arguments, DataFormat format)
{
    const QString name = arguments.value(QStringLiteral("cut"));
    if (name.isEmpty() && !portfolio.currentCut() && !needsCut(format))
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
    const Result<std::optional<TableKind>> kind = askedTable(arguments);
    if (!kind)
        return kind.error();
    if (arguments.has(QStringLiteral("excel")))
        format = GermanCsv;
    return Renderer([=, kind = *kind](const Portfolio &portfolio) -> Result<QByteArray> {
        const Result<CutId> cut = cutFor(portfolio, arguments, format);
        if (!cut)
            return cut.error();
        const SpokenLanguage spoken(portfolio, arguments);
        return writeData(portfolio, {format, kind, *cut, spoken.vocabulary()});
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
    const Vocabulary vocabulary(translatedLanguage());
    QStringList lines{Cli::tr("For other programs:")};
    for (const FormatWord &known : formatWords) {
        if (known.format != Csv && known.format != Tsv)
            lines += QStringLiteral("  .%1: ").arg(QLatin1StringView(known.suffix))
                + contentOf(known.format, std::nullopt, vocabulary);
    }
    for (const TableKind kind : tableKinds)
        lines += QStringLiteral("  .csv .tsv --table %1: ").arg(textOf(kind)) + contentOf(Csv, kind, vocabulary);
    return lines.join(u'\n');
}

} // namespace zuschnitt
