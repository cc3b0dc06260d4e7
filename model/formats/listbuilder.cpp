// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/listbuilder.h"

#include "model/exchange/cellvalues.h"

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

ListBuilder::ListBuilder(ListKind kind, const QString &sourceName, const QString &title)
{
    m_table.sourceName = sourceName;
    m_table.form.encoding = TextEncoding::Utf8;
    m_table.form.header = HeaderRow::Present;
    m_list.kind = kind;
    m_list.title = title;
}

void ListBuilder::addColumn(const QString &header, Meaning meaning)
{
    m_table.columns += header;
    m_list.mapping.push_back(meaning);
}

void ListBuilder::addForeignColumn(const QString &header)
{
    const Meaning meaning = meaningOfHeader(header, m_list.kind).meaning;
    // A type would have rows refused that somebody chose; a name in other words is no second name.
    const bool isFree = meaning != Meaning::Type
        && std::find(m_list.mapping.begin(), m_list.mapping.end(), meaning) == m_list.mapping.end();
    addColumn(header, isFree ? meaning : Meaning::Ignore);
}

void ListBuilder::addRow(const QStringList &texts, int line)
{
    TableRow row;
    row.line = line;
    for (const QString &text : texts)
        row.cells.push_back({cleanedText(text), line});
    while (!row.cells.empty() && row.cells.back().text.isEmpty())
        row.cells.pop_back();
    row.cells.shrink_to_fit();
    m_table.rows.push_back(std::move(row));
}

ImportList ListBuilder::finish()
{
    if (!m_table.form.decimalMark)
        m_table.form.decimalMark = recogniseDecimalMark(m_table.rows).value_or(DecimalMark::Point);
    m_list.table = std::make_shared<const ImportTable>(std::move(m_table));
    return std::move(m_list);
}

QString cellOfNames(const QStringList &names)
{
    QStringList parts;
    for (QString name : names) {
        const bool isPlain
            = std::none_of(name.begin(), name.end(), [](QChar character) { return u"\n;|,\""_s.contains(character); });
        parts += isPlain ? name : u'"' + name.replace(u'"', u"\"\""_s) + u'"';
    }
    return parts.join(u'\n');
}

QString countedWords(const std::map<QString, qsizetype> &counts)
{
    std::vector<std::pair<QString, qsizetype>> words(counts.begin(), counts.end());
    std::stable_sort(words.begin(), words.end(),
                     [](const auto &left, const auto &right) { return left.second > right.second; });
    QStringList texts;
    for (const auto &[word, count] : words)
        texts += u"%1 (%2)"_s.arg(word).arg(count);
    return texts.join(u", "_s);
}

} // namespace zuschnitt
