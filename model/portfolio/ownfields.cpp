// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/ownfields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

QString iso(int year, int month, int day)
{
    const QDate date(year < 70 ? year + 2000 : year < 100 ? year + 1900 : year, month, day);
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// 1 to 12; 0 if it is no month in German or English, in full or by at least its first three letters.
int monthNamed(const QString &name)
{
    const QString wanted = name.toCaseFolded();
    for (const QLocale &locale : {QLocale(QLocale::German, QLocale::Germany), QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            const QString known = locale.standaloneMonthName(month, QLocale::LongFormat).toCaseFolded();
            if (wanted.size() >= 3 && (known.startsWith(wanted) || (month == 9 && wanted == u"sept"_s)))
                return month;
        }
    }
    return wanted == u"mrz"_s ? 3 : 0;
}

QString dayOfSlashes(int first, int second, int year)
{
    if (first > 12)
        return iso(year, second, first);
    if (second > 12 || first == second)
        return iso(year, first, second);
    return {};
}

Result<QString> numberOf(const QString &text, DecimalMark decimalMark)
{
    if (const std::optional<double> number = parseNumber(text, decimalMark))
        return numberText(*number);
    return Error{QCoreApplication::translate("OwnField", "“%1” is no number.").arg(text)};
}

Result<QString> linkOf(const QString &text)
{
    static const QRegularExpression address(u"^[^\\s@/:]+@[^\\s@/]+\\.[^\\s@/]+$"_s);
    const QString whole = address.match(text).hasMatch()  ? u"mailto:"_s + text
        : text.startsWith(u"www."_s, Qt::CaseInsensitive) ? u"https://"_s + text
                                                          : text;
    const QUrl url(whole, QUrl::StrictMode);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
    const bool leads = url.scheme() == u"mailto"_s ? !url.path().isEmpty() : !url.host().isEmpty();
    if (url.isValid() && schemes.contains(url.scheme()) && leads)
        return whole;
    return Error{QCoreApplication::translate("OwnField", "“%1” is no link; links begin with https:, http: or mailto:.")
                     .arg(text)};
}

} // namespace

QString dayOf(const QString &written)
{
    static const QString time = u"(?:[T ,]+\\d{1,2}:\\d\\d.*)?$"_s;
    static const QRegularExpression isoForm(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})"_s + time);
    static const QRegularExpression dots(u"^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})"_s + time);
    static const QRegularExpression slashes(u"^(\\d{1,2})/(\\d{1,2})/(\\d{4})"_s + time);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})\\.?\\s+(\\p{L}+)\\.?,?\\s+(\\d{4})"_s + time);
    static const QRegularExpression monthFirst(u"^(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"_s + time);
    const QString text = written.simplified();
    const auto number = [](const QRegularExpressionMatch &match, int group) { return match.captured(group).toInt(); };
    if (const auto match = isoForm.match(text); match.hasMatch())
        return iso(number(match, 1), number(match, 2), number(match, 3));
    if (const auto match = dots.match(text); match.hasMatch())
        return iso(number(match, 3), number(match, 2), number(match, 1));
    if (const auto match = slashes.match(text); match.hasMatch())
        return dayOfSlashes(number(match, 1), number(match, 2), number(match, 3));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return iso(number(match, 3), monthNamed(match.captured(2)), number(match, 1));
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return iso(number(match, 3), monthNamed(match.captured(1)), number(match, 2));
    return {};
}

Result<QString> ownValueOf(FieldKind kind, const QString &written, DecimalMark decimalMark)
{
    const QString text = written.trimmed();
    if (text.isEmpty())
        return QString();
    switch (kind) {
    case FieldKind::Text:
        return text;
    case FieldKind::Choice:
        return text.simplified();
    case FieldKind::Number:
    case FieldKind::Money:
        return numberOf(text, decimalMark);
    case FieldKind::Date:
        if (const QString day = dayOf(text); !day.isEmpty())
            return day;
        return Error{QCoreApplication::translate("OwnField", "“%1” is no day, or could be two.").arg(text)};
    case FieldKind::Link:
        return linkOf(text);
    }
    return text;
}

QString shownOwnValue(FieldKind kind, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (kind == FieldKind::Number || kind == FieldKind::Money)
        return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (kind == FieldKind::Date)
        return QLocale().toString(QDate::fromString(value, Qt::ISODate), QLocale::ShortFormat);
    return kind == FieldKind::Link && value.startsWith(u"mailto:"_s) ? value.mid(7) : value;
}

QStringList choicesOf(const OwnField &field) { return field.choices.split(u'\n', Qt::SkipEmptyParts); }

QString choicesText(const QStringList &choices)
{
    QStringList clean;
    for (const QString &choice : choices) {
        if (const QString text = choice.simplified(); !text.isEmpty() && !clean.contains(text))
            clean += text;
    }
    return clean.join(u'\n');
}

QString complaintAboutOwnValue(const OwnField &field, const QString &value)
{
    if (value.isEmpty())
        return {};
    const Result<QString> understood = ownValueOf(field.kind, value, DecimalMark::Point);
    if (!understood)
        return understood.error().message;
    if (field.kind == FieldKind::Choice && !choicesOf(field).contains(value))
        return QCoreApplication::translate("OwnField", "“%1” is none of the choices of “%2”.").arg(value, field.name);
    return {};
}

} // namespace zuschnitt
