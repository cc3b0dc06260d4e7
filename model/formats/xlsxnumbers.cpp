// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/xlsxnumbers.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <cmath>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr double lastDay = 2'958'465; // 9999-12-31

/// Formats without texts in quotes, escaped characters, colours, conditions and elapsed times.
QString lettersOf(const QString &code)
{
    QString letters;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar character = code.at(at);
        if (character == u'"' || character == u'[') {
            const qsizetype end = code.indexOf(character == u'"' ? u'"' : u']', at + 1);
            if (end < 0)
                return letters;
            at = end;
        } else if (character == u'\\' || character == u'_' || character == u'*') {
            ++at;
        } else if (character == u';') {
            return letters; // what follows is for negative numbers and texts
        } else {
            letters += character.toLower();
        }
    }
    return letters;
}

QString timeText(const QTime &time) { return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s); }

QDate dayOf(qint64 count, DaysFrom from)
{
    if (from == DaysFrom::Y1904)
        return QDate(1904, 1, 1).addDays(count);
    // Spreadsheets believe that there was a 29 February 1900; it is the day before the 1 March.
    return count < 60 ? QDate(1899, 12, 31).addDays(count) : QDate(1899, 12, 30).addDays(count);
}

} // namespace

bool isDateFormat(int number, const QString &code)
{
    if (code.isEmpty())
        return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || number == 45 || number == 47
            || (number >= 50 && number <= 58);
    const QString letters = lettersOf(code);
    if (letters.startsWith(u"general"_s) || letters.contains(u'#') || letters.contains(u'?'))
        return false;
    return letters.contains(u'd') || letters.contains(u'y') || letters.contains(u'h') || letters.contains(u'm')
        || letters.contains(u't') || letters.contains(u'j');
}

QString storedNumberText(double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); }

QString dateText(double value, DaysFrom from)
{
    if (!(value >= 0) || value > lastDay)
        return storedNumberText(value);
    const qint64 seconds = std::llround(value * 86'400);
    const qint64 days = seconds / 86'400;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % 86'400) * 1000);
    if (days == 0 && from == DaysFrom::Y1900)
        return timeText(time);
    const QString day = dayOf(days, from).toString(Qt::ISODate);
    return time == QTime(0, 0) ? day : day + u' ' + timeText(time);
}

} // namespace zuschnitt
