// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workspace/ownfieldwords.h"

#include "model/portfolio/daytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace zuschnitt {

QStringList fieldKindWords()
{
    const auto word = [](const char *text) { return QCoreApplication::translate("OwnFieldWords", text); };
    return {word(QT_TRANSLATE_NOOP("OwnFieldWords", "Text")),   word(QT_TRANSLATE_NOOP("OwnFieldWords", "Number")),
            word(QT_TRANSLATE_NOOP("OwnFieldWords", "Money")),  word(QT_TRANSLATE_NOOP("OwnFieldWords", "Date")),
            word(QT_TRANSLATE_NOOP("OwnFieldWords", "Choice")), word(QT_TRANSLATE_NOOP("OwnFieldWords", "Link"))};
}

QString writtenOwnValue(FieldKind kind, const QString &value, const QLocale &locale)
{
    if (value.isEmpty())
        return {};
    if (kind == FieldKind::Number || kind == FieldKind::Money)
        return locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (kind == FieldKind::Date)
        return dayText(value, locale.language() == QLocale::German ? Language::German : Language::English);
    return value;
}

} // namespace zuschnitt
