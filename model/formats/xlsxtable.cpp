// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/xlsxtable.h"

#include "model/exchange/delimitedtext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsLookedAt = 20;
constexpr qsizetype longestHeader = 200; // what is longer is none
constexpr std::size_t mostTableCells = 2'000'000;

TableRow tableRowOf(const SheetRow &row)
{
    TableRow cells;
    cells.line = row.row;
    for (const SheetCell &cell : row.cells)
        cells.cells.push_back({cell.text.left(longestHeader).simplified(), row.row});
    return cells;
}

/// Words, each once: what people write above columns whose words are not known.
bool looksLikeWords(const TableRow &row)
{
    std::unordered_set<QString> words;
    return row.cells.size() > 1 && std::all_of(row.cells.begin(), row.cells.end(), [&](const TableCell &cell) {
               const bool hasLetters = std::any_of(cell.text.begin(), cell.text.end(),
                                                   [](QChar character) { return character.isLetter(); });
               return hasLetters && cell.text.size() <= 40 && words.insert(cell.text.toCaseFolded()).second;
           });
}

/// The columns in which something stands, from 1, rising.
std::vector<int> usedColumns(const std::vector<SheetRow> &rows)
{
    std::vector<int> columns;
    std::unordered_set<int> seen;
    for (const SheetRow &row : rows) {
        for (const SheetCell &cell : row.cells) {
            if (seen.insert(cell.column).second)
                columns.push_back(cell.column);
        }
    }
    std::sort(columns.begin(), columns.end());
    return columns;
}

std::vector<TableRow> tableRows(const std::vector<SheetRow> &rows, const std::vector<int> &columns)
{
    std::unordered_map<int, std::size_t> places;
    for (std::size_t place = 0; place < columns.size(); ++place)
        places.emplace(columns[place], place);
    std::vector<TableRow> table;
    table.reserve(rows.size());
    for (const SheetRow &row : rows) {
        TableRow &cells = table.emplace_back();
        cells.line = row.row;
        cells.cells.resize(columns.size(), {{}, row.row});
        for (const SheetCell &cell : row.cells)
            cells.cells[places.at(cell.column)].text = cell.text;
    }
    return table;
}

} // namespace

SheetHeader headersIn(const SheetContent &content)
{
    SheetHeader header;
    std::size_t bestKnown = 0;
    int firstWords = 0;
    std::size_t wordsWidth = 0;
    for (std::size_t index = 0; index < std::min(rowsLookedAt, content.rows.size()); ++index) {
        const TableRow row = tableRowOf(content.rows[index]);
        const bool areWords = looksLikeWords(row);
        // Below words that are as wide, only words are a header: else they are the first row.
        const bool mayHead = areWords || row.cells.size() > wordsWidth;
        if (firstWords == 0 && areWords) {
            firstWords = row.line;
            wordsWidth = row.cells.size();
        }
        const std::size_t known = knownHeadersIn(row);
        if (!mayHead || !(known >= 2 ? known * 3 >= row.cells.size() : known == 1 && row.cells.size() <= 3))
            continue;
        header.possible.push_back(row.line);
        if (known > bestKnown) {
            bestKnown = known;
            header.proposed = row.line;
        }
    }
    if (header.possible.empty() && firstWords > 0) {
        header.possible.push_back(firstWords);
        header.proposed = firstWords;
    }
    return header;
}

Result<ImportList> listOf(SheetContent content, const QString &sheet, const QString &fileName, int headerRow)
{
    std::erase_if(content.rows, [&](const SheetRow &row) { return row.row < headerRow; });
    const std::vector<int> columns = usedColumns(content.rows);
    if (columns.size() * content.rows.size() > mostTableCells) {
        return Error{QCoreApplication::translate("Xlsx",
                                                 "Sheet “%1” is not read: its cells, up to %2, lie so far apart that "
                                                 "they make no table. Delete the columns that are not needed.")
                         .arg(sheet, cellName(content.rows.back().row, columns.back()))};
    }
    ImportTable table;
    table.sourceName = fileName;
    table.problems = std::move(content.problems);
    if (headerRow > 0)
        table.form.header = HeaderRow::Present;
    // Numbers of a workbook have a point; where there are none, texts may say what they use.
    if (content.hasFractions)
        table.form.decimalMark = DecimalMark::Point;
    finishTable(table, tableRows(content.rows, columns));
    ImportList list;
    list.title = sheet;
    list.kind = recogniseKind(table);
    list.mapping = recogniseColumns(table, list.kind);
    list.table = std::make_shared<const ImportTable>(std::move(table));
    return list;
}

bool namesThings(const ImportList &list)
{
    const auto means = [&](Meaning meaning) {
        return std::find(list.mapping.begin(), list.mapping.end(), meaning) != list.mapping.end();
    };
    if (list.table->form.header != HeaderRow::Present || list.table->rows.empty())
        return false;
    switch (list.kind) {
    case ListKind::Services:
    case ListKind::Capabilities:
        return means(Meaning::Name);
    case ListKind::Journeys:
        return means(Meaning::Journey) && means(Meaning::Moment);
    case ListKind::Dependencies:
        return means(Meaning::From) && means(Meaning::To);
    case ListKind::Products:
        return means(Meaning::Product);
    case ListKind::Assignments:
        return means(Meaning::Service);
    }
    return false;
}

} // namespace zuschnitt
