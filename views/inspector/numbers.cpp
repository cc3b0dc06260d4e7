// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/numbers.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace zuschnitt {

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        const bool skipped = character.isSpace() || character.category() == QChar::Symbol_Currency
            || character == QLatin1Char('%') || character.isLetter();
        if (!skipped)
            digits.append(character);
    }
    return digits;
}

/// Letters are allowed only as the name of a currency.
bool hasOtherWords(const QString &text)
{
    QString letters;
    for (const QChar character : text) {
        if (character.isLetter())
            letters.append(character);
    }
    return !letters.isEmpty() && (letters.size() != 3 || letters != letters.toUpper());
}

Error notANumber(const QString &text, const QLocale &locale)
{
    return {QCoreApplication::translate("Numbers", "“%1” is not a number. Write it like %2.")
                .arg(text, locale.toString(12500.5, 'f', 2))};
}

} // namespace

Result<std::optional<double>> readNumber(const QString &text, const QLocale &locale)
{
    const QString digits = digitsOf(text);
    if (text.trimmed().isEmpty())
        return std::optional<double>();
    bool ok = !hasOtherWords(text);
    double number = ok ? locale.toDouble(digits, &ok) : 0;
    if (!ok && !hasOtherWords(text))
        number = QLocale::c().toDouble(digits, &ok);
    if (!ok || !std::isfinite(number))
        return notANumber(text, locale);
    return std::optional(number);
}

Result<std::optional<qint64>> readWholeNumber(const QString &text, const QLocale &locale)
{
    const Result<std::optional<double>> number = readNumber(text, locale);
    if (!number)
        return number.error();
    if (!*number)
        return std::optional<qint64>();
    if (std::trunc(**number) != **number || std::abs(**number) > 9e15) {
        return Error{QCoreApplication::translate("Numbers", "“%1” must be a whole number, like %2.")
                         .arg(text, locale.toString(12500))};
    }
    return std::optional(static_cast<qint64>(**number));
}

QString writeNumber(double number, const QLocale &locale)
{
    const double hundredths = std::round(number * 100);
    if (std::fmod(hundredths, 100) == 0)
        return locale.toString(number, 'f', 0);
    return locale.toString(number, 'f', std::fmod(hundredths, 10) == 0 ? 1 : 2);
}

} // namespace zuschnitt
