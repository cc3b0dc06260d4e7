// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/cellvalues.h"
#include "model/exchange/columnmeaning.h"
#include "model/exchange/delimitedtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const TableCell &cell) { return cell.text.isEmpty(); });
}

std::size_t filledCells(const TableRow &row)
{
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(), [](const TableCell &cell) { return !cell.text.isEmpty(); }));
}

/// A line of its own that starts with '#': before the header any, below it only "# …" where the
/// other rows have more than one cell, for names may start with '#' too.
bool isComment(const TableRow &row, bool beforeHeader, std::size_t width)
{
    const QString &text = row.text(0);
    if (!text.startsWith(u'#') || filledCells(row) > 1)
        return false;
    return beforeHeader ? width > 1 : width > 1 && row.cells.size() == 1 && (text.size() == 1 || text.at(1) == u' ');
}

std::size_t usualWidth(const std::vector<TableRow> &rows)
{
    std::vector<std::size_t> counts(2);
    for (const TableRow &row : rows) {
        if (isBlank(row) || (row.cells.size() == 1 && row.text(0).startsWith(u'#')))
            continue;
        counts.resize(std::max(counts.size(), row.cells.size() + 1));
        ++counts[row.cells.size()];
    }
    return static_cast<std::size_t>(std::max_element(counts.begin() + 1, counts.end()) - counts.begin());
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

/// True if a first row without a known word still looks like a header: short words, each once.
bool looksLikeHeader(const TableRow &row)
{
    std::unordered_set<QString> words;
    for (const TableCell &cell : row.cells) {
        if (!hasLetters(cell.text) || cell.text.size() > 40 || !words.insert(nameKey(cell.text)).second)
            return false;
    }
    return row.cells.size() > 1;
}

HeaderRow recogniseHeader(const std::vector<TableRow> &rows, bool isFile)
{
    if (rows.empty())
        return HeaderRow::Absent;
    const std::size_t known = knownHeadersIn(rows.front());
    const std::size_t filled = filledCells(rows.front());
    if (known >= 2 || (known == 1 && filled <= 3))
        return HeaderRow::Present;
    return isFile && rows.size() > 1 && (known == 1 || looksLikeHeader(rows.front())) ? HeaderRow::Present
                                                                                      : HeaderRow::Absent;
}

/// Some exports have technical names in the first row and the words for people in the second.
bool repeatsHeader(const TableRow &header, const TableRow &row)
{
    const auto meaningAt = [](const TableRow &cells, std::size_t column) {
        return meaningOfHeader(cells.text(column), ListKind::Services).meaning;
    };
    std::size_t same = 0;
    for (std::size_t column = 0; column < header.cells.size(); ++column) {
        const Meaning meaning = meaningAt(header, column);
        same += meaning != Meaning::Ignore && meaning == meaningAt(row, column);
    }
    return same >= 3 && same * 2 > filledCells(row);
}

/// The cells of the columns that hold amounts.
std::vector<TableRow> amountsIn(const ImportTable &table)
{
    const ColumnMapping mapping = recogniseColumns(table);
    std::vector<TableRow> amounts;
    for (std::size_t column = 0; column < mapping.size(); ++column) {
        static constexpr std::array amountMeanings{Meaning::AnnualCost, Meaning::Users, Meaning::Frequency,
                                                   Meaning::Tickets};
        if (std::find(amountMeanings.begin(), amountMeanings.end(), mapping[column]) == amountMeanings.end())
            continue;
        TableRow &cells = amounts.emplace_back();
        for (const TableRow &row : table.rows)
            cells.cells.push_back({row.text(column), row.line});
    }
    return amounts;
}

DecimalMark usualDecimalMark(const ImportTable &table)
{
    if (const std::optional<DecimalMark> mark = recogniseDecimalMark(amountsIn(table)))
        return *mark;
    // Programs that write a comma into numbers cannot have it between cells.
    return table.form.separator == u','      ? DecimalMark::Point
        : table.form.separator == u';'       ? DecimalMark::Comma
        : QLocale().decimalPoint() == u","_s ? DecimalMark::Comma
                                             : DecimalMark::Point;
}

void nameColumns(ImportTable &table, const TableRow *header)
{
    const std::size_t width = header ? header->cells.size() : usualWidth(table.rows);
    for (std::size_t column = 0; column < width; ++column) {
        const QString word = header ? header->text(column).simplified() : QString();
        table.columns
            += word.isEmpty() ? QCoreApplication::translate("DelimitedText", "Column %1").arg(column + 1) : word;
    }
}

} // namespace

void finishTable(ImportTable &table, std::vector<TableRow> rows)
{
    for (TableRow &row : rows) {
        for (TableCell &cell : row.cells)
            cell.text = cleanedCell(cell.text);
    }
    const std::size_t width = usualWidth(rows);
    bool beforeHeader = true;
    std::erase_if(rows, [&](const TableRow &row) {
        const bool dropped = isBlank(row) || isComment(row, beforeHeader, width);
        beforeHeader = beforeHeader && dropped;
        return dropped;
    });
    if (!table.form.header)
        table.form.header = recogniseHeader(rows, !table.sourceName.isEmpty());
    if (table.form.header == HeaderRow::Present && !rows.empty()) {
        nameColumns(table, &rows.front());
        const bool twice = rows.size() > 1 && repeatsHeader(rows[0], rows[1]);
        rows.erase(rows.begin(), rows.begin() + (twice ? 2 : 1));
        table.rows = std::move(rows);
    } else {
        table.rows = std::move(rows);
        nameColumns(table, nullptr);
    }
    if (!table.form.decimalMark)
        table.form.decimalMark = usualDecimalMark(table);
    for (ImportProblem &problem : table.problems)
        problem.file = table.sourceName;
}

} // namespace zuschnitt
