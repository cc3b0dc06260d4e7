// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportoptions.h"

#include "app/cli/commandline.h"
#include "app/cli/files.h"

namespace zuschnitt {

Result<QDate> askedDate(const Arguments &arguments)
{
    const QString text = arguments.value(QStringLiteral("date"));
    if (text.isEmpty())
        return QDate();
    const QDate date = text == QLatin1StringView("today") ? QDate::currentDate() : QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return Error{Cli::tr("A date looks like 2026-12-31, not “%1”.").arg(text)};
    return date;
}

Result<void> checkLanguage(const Arguments &arguments)
{
    const QString text = arguments.value(QStringLiteral("language"));
    if (text.isEmpty() || readLanguage(text))
        return {};
    return Error{Cli::tr("The language must be de or en, not “%1”.").arg(text)};
}

SpokenLanguage::SpokenLanguage(const Portfolio &portfolio, const Arguments &arguments)
{
    const std::optional<Language> asked = readLanguage(arguments.value(QStringLiteral("language")));
    const Language language = asked.value_or(languageOf(portfolio));
    speak(language);
    m_vocabulary = Vocabulary(portfolio.info(), language);
}

SpokenLanguage::~SpokenLanguage() { speakLanguageOfSystem(); }

} // namespace zuschnitt
