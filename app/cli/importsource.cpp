// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importsource.h"

#include "app/cli/words.h"
#include "model/exchange/tableformat.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace zuschnitt {

namespace {

enum class Format { Json, Table };

Result<Format> formatOf(const QString &source, const Arguments &arguments)
{
    const QString word = arguments.value(QStringLiteral("format"), QFileInfo(source).suffix().toLower());
    if (word == QLatin1StringView("json"))
        return Format::Json;
    static const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                                    QStringLiteral("html"), QStringLiteral("htm")};
    if (tables.contains(word))
        return Format::Table;
    return Error{
        Cli::tr("The format of “%1” is not known; --format says which it is: csv, tsv, html or json.").arg(source)};
}

Result<QByteArray> contentOf(const QString &source)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Cli::tr("“%1” cannot be read: %2").arg(source, file.errorString())};
    return file.readAll();
}

Result<SourceImport> readJsonSource(const QString &source, const QByteArray &bytes, const Portfolio &portfolio)
{
    const Result<NeutralJson> json = NeutralJson::parse(bytes);
    if (!json)
        return json.error();
    return SourceImport{edits::importJson(*json, QFileInfo(source).fileName()), reportOf(*json, portfolio, source)};
}

QString fieldsOf(ListKind kind)
{
    QStringList fields;
    for (const Meaning meaning : meaningsOf(kind))
        fields.append(QString::fromLatin1(textOf(meaning)));
    return fields.join(QStringLiteral(", "));
}

bool isMeaningOf(ListKind kind, Meaning meaning)
{
    const std::vector<Meaning> &all = meaningsOf(kind);
    return std::find(all.begin(), all.end(), meaning) != all.end();
}

/// What --map gives to a column: "annualCost=Kosten p.a.", or the number of a column.
struct Mapped {
    Meaning meaning = Meaning::Ignore;
    QString column;
};

/// Nothing if the text does not name a field.
std::optional<Mapped> readMap(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    Mapped mapped;
    if (equals < 1 || !readText(text.left(equals), mapped.meaning))
        return std::nullopt;
    mapped.column = text.mid(equals + 1).trimmed();
    return mapped;
}

/// A field that only one kind of list has decides; else the headers do.
ListKind kindOf(const ImportTable &table, const Arguments &arguments)
{
    for (const QString &text : arguments.values(QStringLiteral("map"))) {
        const std::optional<Mapped> mapped = readMap(text);
        const bool ofServices = mapped && isMeaningOf(ListKind::Services, mapped->meaning);
        if (mapped && ofServices != isMeaningOf(ListKind::Journeys, mapped->meaning))
            return ofServices ? ListKind::Services : ListKind::Journeys;
    }
    return recogniseKind(table);
}

Result<void> applyMap(const QString &text, const ImportTable &table, ListKind kind, ColumnMapping &mapping)
{
    const std::optional<Mapped> mapped = readMap(text);
    if (!mapped || !isMeaningOf(kind, mapped->meaning))
        return Error{Cli::tr("--map is meant like name=Column, with one of the fields %1.").arg(fieldsOf(kind))};
    qsizetype index = table.columns.indexOf(mapped->column);
    bool isNumber = false;
    const int number = mapped->column.toInt(&isNumber);
    if (index < 0 && isNumber)
        index = number - 1;
    if (index < 0 || index >= table.columns.size())
        return Error{Cli::tr("There is no column “%1”; there are %2.")
                         .arg(mapped->column, table.columns.join(QStringLiteral(", ")))};
    setMeaning(mapping, static_cast<std::size_t>(index), mapped->meaning);
    return {};
}

Result<ColumnMapping> mappingOf(const ImportTable &table, ListKind kind, const Arguments &arguments)
{
    ColumnMapping mapping = recogniseColumns(table, kind);
    for (const QString &text : arguments.values(QStringLiteral("map"))) {
        if (const Result<void> applied = applyMap(text, table, kind, mapping); !applied)
            return applied.error();
    }
    return mapping;
}

std::optional<edits::AsIsBy> asIsBy(const QString &word)
{
    if (word == QLatin1StringView("group"))
        return edits::AsIsBy::FormerGroup;
    if (word == QLatin1StringView("owner"))
        return edits::AsIsBy::Owner;
    if (word == QLatin1StringView("team"))
        return edits::AsIsBy::Team;
    return std::nullopt;
}

Result<TextEncoding> encodingOf(const QString &word)
{
    static const std::initializer_list<std::pair<const char *, TextEncoding>> encodings{
        {"utf-8", TextEncoding::Utf8},
        {"windows-1252", TextEncoding::Windows1252},
        {"utf-16", TextEncoding::Utf16LittleEndian}};
    for (const auto &[name, encoding] : encodings) {
        if (word.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return Error{Cli::tr("The encoding is utf-8, utf-16 or windows-1252, not “%1”.").arg(word)};
}

TableForm formOf(const Arguments &arguments)
{
    TableForm form;
    if (const QString word = arguments.value(QStringLiteral("encoding")); !word.isEmpty())
        form.encoding = *encodingOf(word);
    if (const QString word = arguments.value(QStringLiteral("separator")); !word.isEmpty())
        form.separator = word == QLatin1StringView("tab") ? QChar(u'\t') : word.front();
    return form;
}

Result<SourceImport> readTableSource(const QString &source, const QByteArray &bytes, const Portfolio &portfolio,
                                     const Arguments &arguments)
{
    Result<ImportTable> table = readTable({QFileInfo(source).fileName(), bytes, {}}, formOf(arguments));
    if (!table)
        return table.error();
    ListImport import;
    import.choices.kind = kindOf(*table, arguments);
    const Result<ColumnMapping> mapping = mappingOf(*table, import.choices.kind, arguments);
    if (!mapping)
        return mapping.error();
    import.mapping = *mapping;
    import.choices.source = arguments.value(QStringLiteral("source"));
    import.asIsBy = asIsBy(arguments.value(QStringLiteral("as-is")));
    import.asIsName = arguments.value(QStringLiteral("as-is-name"), Cli::tr("As it is"));
    import.table = std::make_shared<const ImportTable>(std::move(*table));
    ImportReport report = reportOf(planImport(*import.table, import.mapping, portfolio, import.choices));
    for (ImportProblem &problem : report.problems)
        problem.file = source;
    return SourceImport{edits::importList(std::move(import)), std::move(report)};
}

} // namespace

Result<SourceImport> readSource(const QString &source, const Portfolio &portfolio, const Arguments &arguments)
{
    const Result<Format> format = formatOf(source, arguments);
    if (!format)
        return format.error();
    const Result<QByteArray> bytes = contentOf(source);
    if (!bytes)
        return bytes.error();
    return *format == Format::Json ? readJsonSource(source, *bytes, portfolio)
                                   : readTableSource(source, *bytes, portfolio, arguments);
}

std::vector<OptionRule> importOptions()
{
    return {{QStringLiteral("format"), QStringLiteral("csv|tsv|html|json"),
             Cli::tr("the format of the sources; else their suffix decides")},
            {QStringLiteral("map"), QStringLiteral("FIELD=COLUMN"),
             Cli::tr("what a column means; else its header decides")},
            {QStringLiteral("encoding"), QStringLiteral("utf-8|utf-16|windows-1252"),
             Cli::tr("of a list; else it is recognised")},
            {QStringLiteral("separator"), QStringLiteral(";|,|tab"), Cli::tr("between cells; else it is recognised")},
            {QStringLiteral("source"), QStringLiteral("NAME"),
             Cli::tr("under which name a list's keys are remembered; else its file name")},
            {QStringLiteral("as-is"), QStringLiteral("group|owner|team"),
             Cli::tr("also make the as-is cut from this column")},
            {QStringLiteral("as-is-name"), QStringLiteral("NAME"), Cli::tr("the name of that cut")}};
}

Result<void> checkImportOptions(const Arguments &arguments)
{
    if (const QString word = arguments.value(QStringLiteral("format")); !word.isEmpty()) {
        if (const Result<Format> format = formatOf(word, arguments); !format)
            return Error{Cli::tr("There is no format “%1” to import; there are csv, tsv, html and json.").arg(word)};
    }
    if (const QString word = arguments.value(QStringLiteral("as-is")); !word.isEmpty() && !asIsBy(word))
        return Error{Cli::tr("The as-is cut goes by group, owner or team, not “%1”.").arg(word)};
    if (const QString word = arguments.value(QStringLiteral("encoding")); !word.isEmpty()) {
        if (const Result<TextEncoding> encoding = encodingOf(word); !encoding)
            return encoding.error();
    }
    return {};
}

QString importDetails()
{
    return Cli::tr("A list has one service a row, or, with columns for journey and moment, one moment a row.") + u'\n'
        + Cli::tr("The fields of --map: %1; of a list of journeys: %2. A column is its header or its number.")
              .arg(fieldsOf(ListKind::Services), fieldsOf(ListKind::Journeys))
        + u'\n';
}

} // namespace zuschnitt
