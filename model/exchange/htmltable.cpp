// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/htmltable.h"

#include "model/exchange/delimitedtext.h"
#include "model/exchange/textdecoding.h"

#include <algorithm>
#include <map>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

// Bounds for what a table may claim; no sheet for a room reaches them.
constexpr qsizetype mostColumns = 100;
constexpr qsizetype mostLines = 10000;
constexpr std::size_t mostMergedColumns = 200;

QString decodedEntity(const QString &name)
{
    static const std::map<QString, QString> named{
        {u"amp"_s, u"&"_s},      {u"lt"_s, u"<"_s},        {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},     {u"nbsp"_s, u"\u00a0"_s}, {u"auml"_s, u"ä"_s},   {u"ouml"_s, u"ö"_s},
        {u"uuml"_s, u"ü"_s},     {u"Auml"_s, u"Ä"_s},      {u"Ouml"_s, u"Ö"_s},   {u"Uuml"_s, u"Ü"_s},
        {u"szlig"_s, u"ß"_s},    {u"euro"_s, u"€"_s},      {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},
        {u"eacute"_s, u"é"_s},   {u"egrave"_s, u"è"_s},    {u"agrave"_s, u"à"_s}, {u"ccedil"_s, u"ç"_s},
        {u"shy"_s, u"\u00ad"_s}, {u"bull"_s, u"•"_s}};
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool hex = name.mid(1, 1).toLower() == u"x"_s;
        const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        return ok && code > 0 && code <= 0x10FFFF ? QStringView(QChar::fromUcs4(code)).toString() : QString();
    }
    const auto found = named.find(name);
    return found == named.end() ? u'&' + name + u';' : found->second;
}

struct Tag {
    QString name; ///< with a slash in front if it closes
    QString attributes;
};

class HtmlReader final {
public:
    explicit HtmlReader(const QString &html) : m_html(html) { }

    std::vector<TableRow> rows()
    {
        while (m_at < m_html.size() && !m_finished) {
            if (m_html.at(m_at) == u'<')
                handle(readTag());
            else
                readText();
        }
        endRow();
        return std::move(m_rows);
    }

private:
    Tag readTag()
    {
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->"_s, m_at);
            m_at = end < 0 ? m_html.size() : end + 3;
            return {};
        }
        qsizetype end = m_html.indexOf(u'>', m_at);
        end = end < 0 ? m_html.size() : end;
        const QString inside = m_html.mid(m_at + 1, end - m_at - 1);
        m_at = std::min(end + 1, m_html.size());
        qsizetype length = 0;
        while (length < inside.size() && (inside.at(length).isLetterOrNumber() || inside.at(length) == u'/'))
            ++length;
        return {inside.left(length).toLower(), inside.mid(length)};
    }

    void handle(const Tag &tag)
    {
        if (tag.name == u"style"_s || tag.name == u"script"_s || tag.name == u"title"_s) {
            const qsizetype end = m_html.indexOf(u"</"_s + tag.name, m_at, Qt::CaseInsensitive);
            m_at = end < 0 ? m_html.size() : end;
        } else if (tag.name == u"tr"_s) {
            endRow();
            m_rows.emplace_back();
            m_rows.back().line = static_cast<int>(m_rows.size());
        } else if (tag.name == u"td"_s || tag.name == u"th"_s) {
            endCell();
            m_inCell = !m_rows.empty();
            m_columns = spanOf(tag.attributes, u"colspan"_s, mostColumns);
            m_lines = spanOf(tag.attributes, u"rowspan"_s, mostLines);
        } else if (tag.name == u"/td"_s || tag.name == u"/th"_s || tag.name == u"/tr"_s) {
            endCell();
        } else if (tag.name == u"/table"_s) {
            endCell();
            m_finished = !m_rows.empty();
        } else if (tag.name == u"br"_s || tag.name == u"br/"_s || tag.name == u"/p"_s || tag.name == u"/div"_s
                   || tag.name == u"/li"_s) {
            m_text += u'\n';
        } else if ((tag.name == u"div"_s || tag.name == u"p"_s || tag.name == u"li"_s) && !m_text.isEmpty()
                   && !m_text.endsWith(u'\n')) {
            m_text += u'\n'; // a block begins a line of its own
        }
    }

    static qsizetype spanOf(const QString &attributes, const QString &name, qsizetype most)
    {
        const qsizetype at = attributes.indexOf(name, 0, Qt::CaseInsensitive);
        qsizetype span = 0;
        for (qsizetype index = at + name.size(); at >= 0 && index < attributes.size() && span < most; ++index) {
            if (attributes.at(index).isDigit())
                span = span * 10 + attributes.at(index).digitValue();
            else if (span > 0)
                break;
        }
        return std::clamp<qsizetype>(span, 1, most);
    }

    void readText()
    {
        const QChar character = m_html.at(m_at++);
        if (character == u'&') {
            const qsizetype end = m_html.indexOf(u';', m_at);
            if (end > 0 && end - m_at <= 10) {
                m_text += decodedEntity(m_html.mid(m_at, end - m_at));
                m_at = end + 1;
                return;
            }
        }
        // Line breaks of the source are spaces; those of the text are tags.
        m_text += character == u'\n' || character == u'\r' || character == u'\t' ? QChar(u' ') : character;
    }

    void endCell()
    {
        if (m_inCell) {
            QStringList lines;
            for (const QString &line : m_text.split(u'\n'))
                lines += line.simplified();
            continueCells();
            for (qsizetype column = 0; column < m_columns; ++column)
                addCell({column == 0 ? lines.join(u'\n') : QString(), m_lines - 1});
        }
        m_inCell = false;
        m_text.clear();
    }

    void endRow()
    {
        endCell();
        if (m_rows.empty())
            return;
        continueCells();
        m_spans.resize(std::min(m_rows.back().cells.size(), mostMergedColumns));
    }

    /// A cell over several rows, as merging makes them, speaks for each of them.
    struct Span {
        QString text;
        qsizetype rowsLeft = 0;
    };

    void addCell(const Span &span)
    {
        TableRow &row = m_rows.back();
        const std::size_t column = row.cells.size();
        if (column < mostMergedColumns) {
            m_spans.resize(std::max(m_spans.size(), column + 1));
            m_spans[column] = span;
        }
        row.cells.push_back({span.text, row.line});
    }

    /// Puts in the cells of earlier rows that reach into this one, up to the next free place.
    void continueCells()
    {
        const std::vector<TableCell> &cells = m_rows.back().cells;
        while (cells.size() < m_spans.size() && m_spans[cells.size()].rowsLeft > 0)
            addCell({m_spans[cells.size()].text, m_spans[cells.size()].rowsLeft - 1});
    }

    const QString &m_html;
    qsizetype m_at = 0;
    std::vector<TableRow> m_rows;
    QString m_text;
    qsizetype m_columns = 1; ///< over which the cell reaches
    qsizetype m_lines = 1; ///< the same of rows
    std::vector<Span> m_spans; ///< by column, what the cells above still reach into
    bool m_inCell = false;
    bool m_finished = false;
};

bool hasTable(const QString &html)
{
    return html.contains(u"<table"_s, Qt::CaseInsensitive) && html.contains(u"<t"_s, Qt::CaseInsensitive)
        && (html.contains(u"<td"_s, Qt::CaseInsensitive) || html.contains(u"<th"_s, Qt::CaseInsensitive));
}

QString htmlOf(const TableSource &source)
{
    return source.html.isEmpty() ? decodeText(source.bytes, recogniseEncoding(source.bytes)) : source.html;
}

} // namespace

bool HtmlTable::recognises(const TableSource &source) const
{
    if (!source.html.isEmpty())
        return hasTable(source.html);
    const QByteArray beginning = source.bytes.left(200).trimmed().toLower();
    return beginning.contains("<html") || beginning.contains("<table") || beginning.contains("<!doctype html");
}

ImportTable HtmlTable::read(const TableSource &source, const TableForm &form) const
{
    ImportTable table;
    table.sourceName = source.name;
    table.form = form;
    table.form.encoding = form.encoding.value_or(TextEncoding::Utf8);
    table.form.separator = QChar();
    const QString html = htmlOf(source);
    finishTable(table, HtmlReader(html).rows());
    return table;
}

QString plainTextOfHtml(const QString &html)
{
    const QString inCell = u"<tr><td>"_s + html;
    QStringList texts;
    for (const TableRow &row : HtmlReader(inCell).rows()) {
        for (const TableCell &cell : row.cells)
            texts += cell.text;
    }
    return texts.join(u'\n').trimmed();
}

} // namespace zuschnitt
