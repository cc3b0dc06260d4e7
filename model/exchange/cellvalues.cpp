// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/cellvalues.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// Cuts at separators. What starts with a quotation mark runs to the mark that ends it; one that is
/// never closed is text.
QStringList splitOutsideQuotes(const QString &text, const QString &separators)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (!quoted && separators.contains(character)) {
            parts += QString();
            continue;
        }
        const bool opens = parts.back().trimmed().isEmpty() && text.indexOf(u'"', at + 1) > at;
        if (character == u'"')
            quoted = !quoted && (opens || parts.back().trimmed().startsWith(u'"'));
        parts.back() += character;
    }
    return parts;
}

QString unquoted(const QString &text)
{
    const bool isQuoted = text.size() > 2 && text.startsWith(u'"') && text.endsWith(u'"');
    return isQuoted ? text.mid(1, text.size() - 2).replace(u"\"\""_s, u"\""_s) : text;
}

} // namespace

QString cleanedText(const QString &raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype index = 0; index < raw.size(); ++index) {
        const QChar character = raw.at(index);
        const bool beforeNewline = index + 1 < raw.size() && raw.at(index + 1) == u'\n';
        if (character == u'\r' && !beforeNewline)
            text += u'\n';
        else if (character == u'\n' || character == u'\t' || character.category() != QChar::Other_Control)
            text += character;
    }
    return text.trimmed();
}

QString cleanedCell(const QString &raw)
{
    const QString text = cleanedText(raw);
    if (text.startsWith(u'\'') && needsProtection(text.mid(1)))
        return text.mid(1);
    if (text.size() > 2 && text.startsWith(u"=\""_s) && text.endsWith(u'"'))
        return text.mid(2, text.size() - 3).trimmed();
    return text;
}

bool needsProtection(const QString &text)
{
    static const QRegularExpression form(u"^'*(?:\\s*[=+\\-@]|[\t\r])"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

bool saysNothing(const QString &text)
{
    static const QStringList nothing{u"-"_s,    u"–"_s,     u"—"_s,      u"n/a"_s,   u"n.a."_s,
                                     u"none"_s, u"keine"_s, u"keiner"_s, u"aucun"_s, u"null"_s};
    return text.isEmpty() || nothing.contains(text, Qt::CaseInsensitive);
}

std::optional<DecimalMark> recogniseDecimalMark(const std::vector<TableRow> &rows)
{
    static const QRegularExpression comma(u"^[^\\d]{0,5}\\d[\\d. ']*,\\d{1,2}(?!\\d)[^\\d]{0,8}$"_s);
    static const QRegularExpression point(u"^[^\\d]{0,5}\\d[\\d, ']*\\.\\d{1,2}(?!\\d)[^\\d]{0,8}$"_s);
    int commas = 0;
    int points = 0;
    for (const TableRow &row : rows) {
        for (const TableCell &cell : row.cells) {
            if (cell.text.size() > 20 || cell.text.isEmpty())
                continue;
            commas += comma.match(cell.text).hasMatch();
            points += point.match(cell.text).hasMatch();
        }
    }
    if (commas == points)
        return std::nullopt;
    return commas > points ? DecimalMark::Comma : DecimalMark::Point;
}

QStringList splitList(const QString &text)
{
    QStringList parts = splitOutsideQuotes(text, u"\n;|"_s);
    if (parts.size() == 1)
        parts = splitOutsideQuotes(text, u","_s);
    QStringList names;
    for (const QString &part : parts) {
        const QString name = unquoted(part.simplified());
        if (!saysNothing(name) && name != u"0"_s && !names.contains(name, Qt::CaseInsensitive))
            names += name;
    }
    return names;
}

QString nameKey(const QString &name) { return name.simplified().toCaseFolded(); }

} // namespace zuschnitt
