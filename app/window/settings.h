// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QtCore/QSettings>

namespace zuschnitt {

enum class ThemeChoice { Desktop, Light, Dark };
enum class LanguageChoice { System, German, English };

/// What the program remembers on this computer, apart from any file.
class Settings final {
public:
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    LanguageChoice language() const;
    void setLanguage(LanguageChoice language);

    /// Newest first; at most ten. Files that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString &file);

    QByteArray geometry() const;
    QByteArray columns() const;
    void setLayout(const QByteArray &geometry, const QByteArray &columns);
    void forgetLayout();

    /// Where a portfolio stood when it was last seen on this computer; null if never.
    EditId knownHead(PortfolioId portfolio) const;
    void rememberHead(PortfolioId portfolio, EditId head);

private:
    QSettings m_store;
};

} // namespace zuschnitt
