// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/daytext.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace zuschnitt {

QString dayText(const QString &iso, Language language)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (!day.isValid())
        return iso;
    if (language == Language::German)
        return QLocale(QLocale::German, QLocale::Germany).toString(day, u"d. MMM yyyy"_s);
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMM yyyy"_s);
}

} // namespace zuschnitt
