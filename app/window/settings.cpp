// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/settings.h"

#include <QtCore/QFileInfo>

namespace zuschnitt {

namespace {

constexpr int recentLimit = 10;
const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString recentKey = QStringLiteral("recentFiles");
const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/columns");

QString headKey(PortfolioId portfolio) { return QStringLiteral("knownHeads/") + portfolio.toText(); }

} // namespace

ThemeChoice Settings::theme() const
{
    const QString word = m_store.value(themeKey).toString();
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    return word == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Desktop;
}

void Settings::setTheme(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Desktop:
        m_store.remove(themeKey);
        break;
    case ThemeChoice::Light:
        m_store.setValue(themeKey, QStringLiteral("light"));
        break;
    case ThemeChoice::Dark:
        m_store.setValue(themeKey, QStringLiteral("dark"));
        break;
    }
}

LanguageChoice Settings::language() const
{
    const QString word = m_store.value(languageKey).toString();
    if (word == QLatin1String("de"))
        return LanguageChoice::German;
    return word == QLatin1String("en") ? LanguageChoice::English : LanguageChoice::System;
}

void Settings::setLanguage(LanguageChoice language)
{
    switch (language) {
    case LanguageChoice::System:
        m_store.remove(languageKey);
        break;
    case LanguageChoice::German:
        m_store.setValue(languageKey, QStringLiteral("de"));
        break;
    case LanguageChoice::English:
        m_store.setValue(languageKey, QStringLiteral("en"));
        break;
    }
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_store.value(recentKey).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void Settings::addRecentFile(const QString &file)
{
    QStringList files = m_store.value(recentKey).toStringList();
    const QString path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(recentKey, files.mid(0, recentLimit));
}

QByteArray Settings::geometry() const { return m_store.value(geometryKey).toByteArray(); }

QByteArray Settings::columns() const { return m_store.value(columnsKey).toByteArray(); }

void Settings::setLayout(const QByteArray &geometry, const QByteArray &columns)
{
    m_store.setValue(geometryKey, geometry);
    m_store.setValue(columnsKey, columns);
}

void Settings::forgetLayout()
{
    m_store.remove(geometryKey);
    m_store.remove(columnsKey);
}

EditId Settings::knownHead(PortfolioId portfolio) const
{
    const std::optional<Uuid> head = Uuid::fromText(m_store.value(headKey(portfolio)).toString());
    return EditId{head.value_or(Uuid{})};
}

void Settings::rememberHead(PortfolioId portfolio, EditId head) { m_store.setValue(headKey(portfolio), head.toText()); }

} // namespace zuschnitt
