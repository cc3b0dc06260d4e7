// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

namespace zuschnitt {

namespace {

/// Says each text as it stands in the source, which is English.
class SourceTexts final : public QTranslator {
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_program);
}

Language Languages::meantBy(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::German:
        return Language::German;
    case LanguageChoice::English:
        return Language::English;
    case LanguageChoice::System:
        break;
    }
    return QLocale::system().language() == QLocale::German ? Language::German : Language::English;
}

void Languages::install(Language language)
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_program);
    const QString code = language == Language::German ? QStringLiteral("de") : QStringLiteral("en");
    QLocale::setDefault(language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(QStringLiteral(":/translations/zuschnitt_") + code + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&m_program);
}

WrittenLanguage::WrittenLanguage(Language language)
{
    if (language == translatedLanguage())
        return;
    if (language == Language::English) {
        m_translator = std::make_unique<SourceTexts>();
    } else {
        m_translator = std::make_unique<QTranslator>();
        if (!m_translator->load(QStringLiteral(":/translations/zuschnitt_de.qm")))
            return;
    }
    QCoreApplication::installTranslator(m_translator.get());
}

WrittenLanguage::~WrittenLanguage()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

} // namespace zuschnitt
