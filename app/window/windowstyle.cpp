// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowstyle.h"

#include "views/controls/look.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/theme.h"

#include <QtCore/QFile>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

namespace zuschnitt {

namespace {

/// The style sheet with @names where a colour of the theme goes.
QString styleTemplate()
{
    QFile file(QStringLiteral(":/style/window.qss"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isDark(const Theme &theme) { return theme.panel.lightness() < theme.ink.lightness(); }

} // namespace

QPalette paletteOf(const Theme &theme)
{
    // The controls of panels read their colours from here, too: under a style sheet of the
    // application a widget does not inherit the palette of its parent.
    QPalette palette = panelPalette(theme);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::Highlight, theme.highlight);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Shadow, theme.linkLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.linkLine);
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    const std::pair<const char *, QColor> colours[] = {
        {"@ground", theme.ground}, {"@panel", theme.panel},         {"@card", theme.card},
        {"@chip", theme.chip},     {"@linkLine", theme.linkLine},   {"@line", theme.line},
        {"@ink", theme.ink},       {"@mutedInk", theme.mutedInk},   {"@accent", theme.accent},
        {"@good", theme.good},     {"@highlight", theme.highlight}, {"@warning", theme.warning},
        {"@bad", theme.bad},
    };
    QString sheet = styleTemplate();
    sheet.replace(QLatin1String("@mode"), isDark(theme) ? QLatin1String("dark") : QLatin1String("light"));
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

void prepareApplication()
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(diagramFont(FontRole::Body));
}

void applyTheme(QApplication &application, const Theme &theme)
{
    QApplication::setPalette(paletteOf(theme));
    // Set again, the same sheet would give hidden panels back the palette they had before it.
    if (const QString sheet = styleSheetOf(theme); sheet != application.styleSheet())
        application.setStyleSheet(sheet);
}

bool isDesktopDark(const QPalette &desktop)
{
    return desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
}

} // namespace zuschnitt
