// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/delimitedtext.h"

#include "model/exchange/columnmeaning.h"
#include "model/exchange/textdecoding.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <limits>
#include <map>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

class RowSplitter final {
    Q_DECLARE_TR_FUNCTIONS(DelimitedText)

public:
    RowSplitter(const QString &text, QChar separator, ImportProblems &problems)
        : m_text(text), m_separator(separator), m_problems(problems), m_hasNewlines(text.contains(u'\n'))
    {
    }

    std::vector<TableRow> split(std::size_t most)
    {
        std::vector<TableRow> rows;
        while (m_at < m_text.size() && rows.size() < most) {
            TableRow &row = rows.emplace_back();
            row.line = m_line;
            readRow(row);
        }
        return rows;
    }

private:
    void readRow(TableRow &row)
    {
        bool more = true;
        while (more) {
            TableCell &cell = row.cells.emplace_back();
            cell.line = m_line;
            if (m_at < m_text.size() && m_text.at(m_at) == u'"' && !m_quotesEnded)
                readQuoted(cell, row);
            more = readPlain(cell);
        }
    }

    /// Reads to the end of the cell; true if another one follows in the row.
    bool readPlain(TableCell &cell)
    {
        const qsizetype begin = m_at;
        qsizetype end = m_at;
        bool more = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar character = m_text.at(m_at);
            end = m_at;
            if (character == m_separator) {
                ++m_at;
                more = true;
                break;
            }
            if (endsRow(character))
                break;
            end = m_at + 1;
        }
        cell.text += QStringView(m_text).mid(begin, end - begin);
        return more;
    }

    bool endsRow(QChar character)
    {
        const bool newline = character == u'\n';
        const bool carriage
            = character == u'\r' && (!m_hasNewlines || (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n'));
        if (!newline && !carriage)
            return false;
        if (carriage && m_hasNewlines)
            ++m_at;
        ++m_at;
        ++m_line;
        return true;
    }

    void readQuoted(TableCell &cell, const TableRow &row)
    {
        qsizetype at = m_at + 1;
        int line = m_line;
        QString text;
        for (; at < m_text.size(); ++at) {
            const QChar character = m_text.at(at);
            if (character == u'"') {
                if (at + 1 == m_text.size() || m_text.at(at + 1) != u'"') {
                    cell.text = text;
                    m_at = at + 1;
                    m_line = line;
                    return;
                }
                ++at;
            }
            line += character == u'\n' || (character == u'\r' && !m_hasNewlines);
            text += character;
        }
        // Looking for the end of every further quote would take the square of the length.
        m_quotesEnded = true;
        m_problems.push_back(
            {{},
             m_line,
             static_cast<int>(row.cells.size()),
             tr("The quotation mark at the start of this cell is never closed; it was taken as text.")});
    }

    const QString &m_text;
    const QChar m_separator;
    ImportProblems &m_problems;
    const bool m_hasNewlines;
    bool m_quotesEnded = false;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool isBlank(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const TableCell &cell) { return QStringView(cell.text).trimmed().isEmpty(); });
}

/// How evenly a separator cuts the first rows, and whether it cuts out headers that are known.
double evenness(const std::vector<TableRow> &rows)
{
    std::map<std::size_t, std::size_t> widths;
    std::size_t counted = 0;
    for (const TableRow &row : rows) {
        if (isBlank(row) || (row.cells.size() == 1 && row.text(0).startsWith(u'#')))
            continue;
        ++widths[row.cells.size()];
        ++counted;
    }
    const auto usual = std::max_element(widths.begin(), widths.end(), [](const auto &left, const auto &right) {
        return left.second != right.second ? left.second < right.second : left.first < right.first;
    });
    if (usual == widths.end() || usual->first < 2)
        return 0;
    const std::size_t known = knownHeadersIn(rows.front());
    return (known >= 2 ? 1.0 : 0.0) + static_cast<double>(usual->second) / static_cast<double>(counted)
        + 0.01 * static_cast<double>(std::min<std::size_t>(usual->first, 20));
}

/// "sep=;" on a first line of its own, as Excel understands it.
QChar declaredSeparator(const QString &text)
{
    const bool declared = text.startsWith(u"sep="_s, Qt::CaseInsensitive) && text.size() > 5
        && (text.at(5) == u'\n' || text.at(5) == u'\r');
    return declared ? text.at(4) : QChar();
}

} // namespace

std::vector<TableRow> splitRows(const QString &text, QChar separator, std::size_t most, ImportProblems &problems)
{
    return RowSplitter(text, separator, problems).split(most);
}

QChar recogniseSeparator(const QString &text)
{
    if (const QChar declared = declaredSeparator(text); !declared.isNull())
        return declared;
    QChar best;
    double bestEvenness = 0.5;
    for (const QChar candidate : {QChar(u'\t'), QChar(u';'), QChar(u','), QChar(u'|')}) {
        ImportProblems ignored;
        const double even = evenness(splitRows(text, candidate, 100, ignored));
        if (even > bestEvenness) {
            bestEvenness = even;
            best = candidate;
        }
    }
    return best;
}

bool DelimitedText::recognises(const TableSource &) const { return true; }

ImportTable DelimitedText::read(const TableSource &source, const TableForm &form) const
{
    ImportTable table;
    table.sourceName = source.name;
    table.form = form;
    if (!form.encoding)
        table.form.encoding = recogniseEncoding(source.bytes);
    QString text = decodeText(source.bytes, *table.form.encoding);
    const bool declared = !declaredSeparator(text).isNull();
    if (!form.separator)
        table.form.separator = recogniseSeparator(text);
    std::vector<TableRow> rows
        = splitRows(text, *table.form.separator, std::numeric_limits<std::size_t>::max(), table.problems);
    if (declared)
        rows.erase(rows.begin());
    finishTable(table, std::move(rows));
    return table;
}

} // namespace zuschnitt
