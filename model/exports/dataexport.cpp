// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/dataexport.h"

#include "model/exchange/neutraljson.h"
#include "model/exports/archimatewriter.h"
#include "model/exports/diagramtexts.h"
#include "model/exports/drawiowriter.h"
#include "model/exports/tablecsv.h"
#include "model/exports/tablexlsx.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

using enum DataFormat;

QString contentOfTable(TableKind kind)
{
    switch (kind) {
    case TableKind::Services:
        return QCoreApplication::translate("Exports",
                                           "All {services} with their facts and your own fields, what they depend on "
                                           "and what they are for. Change it and import it again.");
    case TableKind::Capabilities:
    case TableKind::Dependencies:
        return QCoreApplication::translate("Exports", "The whole table. Change it and import it again.");
    case TableKind::Products:
        return QCoreApplication::translate(
            "Exports", "{The products} of all cuts, without offers and backlog. Change it and import it again.");
    case TableKind::Assignments:
        return QCoreApplication::translate("Exports",
                                           "Which {product} has which {service} in each cut, and which {services} "
                                           "are kept or retired. Change it and import it again.");
    case TableKind::Journeys:
        return QCoreApplication::translate(
            "Exports", "All journeys that have moments, a row for each. Change it and import it again.");
    case TableKind::Findings:
        return QCoreApplication::translate("Exports", "The findings of the cut, to read. They do not come back in.");
    case TableKind::ReturnList:
        return QCoreApplication::translate("Exports",
                                           "For the program that the {services} came from: by its keys what becomes "
                                           "of each in the cut. It does not come back in.");
    }
    return {};
}

QString contentOfFormat(DataFormat format)
{
    switch (format) {
    case Xlsx:
    case Csv:
    case GermanCsv:
    case Tsv:
        return QCoreApplication::translate("Exports",
                                           "A sheet for each table. All come back in but the findings and the return "
                                           "list. Without offers and backlog.");
    case Archimate:
        return QCoreApplication::translate("Exports",
                                           "Everything as a Model Exchange File 3.1, the map as a view. {Services}, "
                                           "capabilities, dependencies and cuts come back in. Without offers, backlog, "
                                           "open questions and places of cards.");
    case Drawio:
        return QCoreApplication::translate("Exports",
                                           "The map to draw on. {Services}, dependencies and which {product} has which "
                                           "{service} come back in, also from where you move them. Without journeys, "
                                           "offers, backlog and other cuts.");
    case Dot:
    case Mermaid:
        return QCoreApplication::translate("Exports",
                                           "{Products}, {services} and dependencies of the cut by name, as a text that "
                                           "becomes a diagram. It does not come back in.");
    case Markdown:
        return QCoreApplication::translate("Exports",
                                           "The cut and the journeys as a text to read, without dependencies. It does "
                                           "not come back in.");
    case Json:
        return QCoreApplication::translate("Exports",
                                           "Everything but the history, for scripts. It comes back in without loss.");
    }
    return {};
}

CsvPreset presetOf(DataFormat format)
{
    if (format == GermanCsv)
        return CsvPreset::ExcelGerman;
    return format == Tsv ? CsvPreset::Tabs : CsvPreset::Standard;
}

} // namespace

bool isTable(DataFormat format) { return format == Xlsx || format == Csv || format == GermanCsv || format == Tsv; }

bool needsCut(DataFormat format)
{
    return format == Drawio || format == Dot || format == Mermaid || format == Markdown;
}

bool dependsOnCut(const DataExport &what)
{
    if (!isTable(what.format))
        return needsCut(what.format) || what.format == Archimate;
    if (!what.table)
        return what.format == Xlsx;
    return *what.table == TableKind::Findings || *what.table == TableKind::ReturnList;
}

QString suffixOf(DataFormat format)
{
    switch (format) {
    case Xlsx:
        return u"xlsx"_s;
    case Csv:
    case GermanCsv:
        return u"csv"_s;
    case Tsv:
        return u"tsv"_s;
    case Archimate:
        return u"xml"_s;
    case Drawio:
        return u"drawio"_s;
    case Dot:
        return u"dot"_s;
    case Mermaid:
        return u"mmd"_s;
    case Markdown:
        return u"md"_s;
    case Json:
        return u"json"_s;
    }
    return {};
}

QString contentOf(DataFormat format, std::optional<TableKind> table, const Vocabulary &vocabulary)
{
    if (isTable(format) && !table && format != Xlsx)
        table = TableKind::Services;
    return vocabulary.say(isTable(format) && table ? contentOfTable(*table) : contentOfFormat(format));
}

Result<QByteArray> writeData(const Portfolio &portfolio, const DataExport &what)
{
    const auto table = [&](TableKind kind) { return exportTable(kind, portfolio, what.cut, what.vocabulary); };
    switch (what.format) {
    case Xlsx:
        return writeXlsx(what.table ? std::vector{table(*what.table)}
                                    : exportTables(portfolio, what.cut, what.vocabulary),
                         portfolio.info().title);
    case Csv:
    case GermanCsv:
    case Tsv:
        return writeCsv(table(what.table.value_or(TableKind::Services)), presetOf(what.format));
    case Archimate:
        return writeArchimate(portfolio, what.cut, what.vocabulary);
    case Drawio:
        return writeDrawio(portfolio, what.cut);
    case Dot:
        return writeDot(portfolio, what.cut, what.vocabulary);
    case Mermaid:
        return writeMermaid(portfolio, what.cut, what.vocabulary);
    case Markdown:
        return writeMarkdown(portfolio, what.cut, what.vocabulary);
    case Json:
        break;
    }
    return writeJson(portfolio);
}

} // namespace zuschnitt
