// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/theme.h"

namespace zuschnitt {

namespace {

std::vector<QColor> colours(std::initializer_list<QRgb> values)
{
    std::vector<QColor> result;
    for (const QRgb value : values)
        result.push_back(QColor::fromRgb(value));
    return result;
}

// Found by search from the colours of the look: as far apart as thirteen can be for three kinds of
// eyes, and clear of the card below (tests/views/diagram/tst_theme.cpp holds both).
std::vector<QColor> lightPalette()
{
    return colours({0x2E72E5, 0x17916D, 0xB8560F, 0xA8306E, 0x4A8216, 0x794FC5, 0x0B7F9E, 0xD69A00, 0x1F3A7A, 0x6B3A1E,
                    0xDA65BF, 0x58B7A0, 0x8C8FE6});
}

std::vector<QColor> darkPalette()
{
    return colours({0x4C71FF, 0x22A484, 0xD9762B, 0xBC4796, 0x79A83A, 0x9A76E3, 0x2DA6C6, 0xE3B442, 0x8FA8F0, 0xB98563,
                    0xE08CA5, 0x86D9C4, 0xB8BDF8});
}

Theme light()
{
    Theme theme;
    theme.name = ThemeName::Light;
    theme.ground = QColor::fromRgb(0xF4F5F7);
    theme.panel = QColor::fromRgb(0xFFFFFF);
    theme.card = QColor::fromRgb(0xFFFFFF);
    theme.chip = QColor::fromRgb(0xF3F5F8);
    theme.line = QColor::fromRgb(0xE1E4EA);
    theme.linkLine = QColor::fromRgb(0xC4CAD4);
    theme.ink = QColor::fromRgb(0x1C2430);
    theme.mutedInk = QColor::fromRgb(0x5E6A7B);
    theme.accent = QColor::fromRgb(0x2F6FDE);
    theme.highlight = QColor::fromRgb(0xEAF1FE);
    theme.good = QColor::fromRgb(0x14804A);
    theme.warning = QColor::fromRgb(0x8A5A00);
    theme.bad = QColor::fromRgb(0xB3261E);
    theme.shadow = QColor(28, 36, 48, 40);
    theme.palette = lightPalette();
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.name = ThemeName::Dark;
    theme.ground = QColor::fromRgb(0x14171C);
    theme.panel = QColor::fromRgb(0x1B1F26);
    theme.card = QColor::fromRgb(0x20252D);
    theme.chip = QColor::fromRgb(0x2A303A);
    theme.line = QColor::fromRgb(0x2C323C);
    theme.linkLine = QColor::fromRgb(0x3B4452);
    theme.ink = QColor::fromRgb(0xE9ECF1);
    theme.mutedInk = QColor::fromRgb(0x9AA4B2);
    theme.accent = QColor::fromRgb(0x7FB0FF);
    theme.highlight = QColor::fromRgb(0x22324B);
    theme.good = QColor::fromRgb(0x5FCB8E);
    theme.warning = QColor::fromRgb(0xF0B95B);
    theme.bad = QColor::fromRgb(0xFF8A7A);
    theme.shadow = QColor(0, 0, 0, 120);
    theme.palette = darkPalette();
    return theme;
}

/// White paper, little toner, lines that survive a copier.
Theme print()
{
    Theme theme = light();
    theme.name = ThemeName::Print;
    theme.ground = QColor::fromRgb(0xFFFFFF);
    theme.chip = QColor::fromRgb(0xF6F7F9);
    theme.line = QColor::fromRgb(0xB4BAC4);
    theme.linkLine = QColor::fromRgb(0xA8AFBA);
    theme.ink = QColor::fromRgb(0x000000);
    theme.mutedInk = QColor::fromRgb(0x444C58);
    return theme;
}

} // namespace

const Theme &Theme::of(ThemeName name)
{
    static const Theme lightTheme = light();
    static const Theme darkTheme = dark();
    static const Theme printTheme = print();
    switch (name) {
    case ThemeName::Light:
        return lightTheme;
    case ThemeName::Dark:
        return darkTheme;
    case ThemeName::Print:
        return printTheme;
    }
    return lightTheme;
}

} // namespace zuschnitt
