// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/numbertext.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

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
    const QString sign = match.captured(1) + match.captured(2);
    if (sign.contains(u'-') || sign.contains(u'−'))
        figure.factor = -figure.factor;
    return figure;
}

/// A number of a few digits and nothing else, as most are.
std::optional<double> plainNumber(const QString &text)
{
    constexpr qsizetype mostDigits = 15; // all exact
    if (text.isEmpty() || text.size() > mostDigits)
        return std::nullopt;
    double number = 0;
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
        number = number * 10 + (character.unicode() - u'0');
    }
    return number;
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

} // namespace

std::optional<double> parseNumber(const QString &text, DecimalMark decimalMark)
{
    if (const std::optional<double> plain = plainNumber(text))
        return plain;
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

QString numberText(double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); }

} // namespace zuschnitt
