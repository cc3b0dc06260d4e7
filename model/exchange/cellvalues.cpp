// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/cellvalues.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

bool isMark(QChar character) { return character == u'.' || character == u','; }

/// Digits and marks only, and what the words around them multiply them with.
struct Figure {
    QString digits;
    double factor = 1;
};

std::optional<Figure> figureIn(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:ca\\.?|circa|rund|about|approx\\.?|~|≈)?\\s*([-+−]?)\\s*(?:€|eur|euro|\\$|usd|£|gbp|chf|fr\\.)?\\s*"
        "([-+−]?)\\s*(\\d[\\d.,'’\\s\\x{a0}\\x{202f}]*?)(?:[.,][-–—]+)?\\s*"
        "(t€|k€|teur|t eur|tsd\\.?|tausend|mio\\.?|m€|k)?\\s*(?:€|eur|euro|\\$|usd|£|gbp|chf|fr\\.)?\\s*"
        "(?:p\\.?\\s?a\\.?|/\\s?(?:jahr|year|a|j)|pro jahr|per year|im jahr|jährlich|nutzer|user|users|anwender)?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Figure figure;
    for (const QChar character : match.captured(3)) {
        if (character.isDigit() || isMark(character))
            figure.digits += character;
    }
    const QString unit = match.captured(4).toLower();
    if (unit.startsWith(u'm'))
        figure.factor = 1e6;
    else if (!unit.isEmpty())
        figure.factor = 1e3;
    if ((match.captured(1) + match.captured(2)).contains(QRegularExpression(u"[-−]"_s)))
        figure.factor = -figure.factor;
    return figure;
}

/// The mark that separates decimals in digits like "1.234,5"; null if there are none.
QChar decimalMarkOf(const QString &digits, DecimalMark usual)
{
    const qsizetype point = digits.lastIndexOf(u'.');
    const qsizetype comma = digits.lastIndexOf(u',');
    if (point >= 0 && comma >= 0)
        return point > comma ? u'.' : u',';
    const qsizetype last = std::max(point, comma);
    if (last < 0)
        return {};
    const QChar mark = digits.at(last);
    if (digits.count(mark) > 1)
        return {};
    const bool ambiguous = digits.size() - last == 4 && last <= 3 && digits.at(0) != u'0';
    if (ambiguous && (usual == DecimalMark::Comma) == (mark == u'.'))
        return {};
    return mark;
}

/// Groups of digits must have three digits each.
bool isGrouped(const QString &whole)
{
    const QStringList groups = whole.split(u'.');
    for (qsizetype index = 1; index < groups.size(); ++index) {
        if (groups.at(index).size() != 3)
            return false;
    }
    return groups.size() == 1 || (!groups.first().isEmpty() && groups.first().size() <= 3);
}

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

QString cleanedCell(const QString &raw)
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
    text = text.trimmed();
    if (text.startsWith(u'\'') && needsProtection(text.mid(1)))
        return text.mid(1);
    if (text.size() > 2 && text.startsWith(u"=\""_s) && text.endsWith(u'"'))
        text = text.mid(2, text.size() - 3).trimmed();
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

std::optional<double> parseNumber(const QString &text, DecimalMark decimalMark)
{
    const std::optional<Figure> figure = figureIn(text);
    if (!figure)
        return std::nullopt;
    const QChar mark = decimalMarkOf(figure->digits, decimalMark);
    const qsizetype at = mark.isNull() ? -1 : figure->digits.lastIndexOf(mark);
    QString whole = at < 0 ? figure->digits : figure->digits.left(at);
    whole.replace(u',', u'.');
    if (!isGrouped(whole))
        return std::nullopt;
    const QString decimals = at < 0 ? QString() : figure->digits.mid(at + 1);
    bool ok = false;
    const double number = (whole.remove(u'.') + u'.' + decimals + u'0').toDouble(&ok);
    return ok ? std::optional<double>(number * figure->factor) : std::nullopt;
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
