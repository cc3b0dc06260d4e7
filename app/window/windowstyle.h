// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QPalette>

class QApplication;

namespace zuschnitt {

struct Theme;

/// The palette of all widgets in a theme.
QPalette paletteOf(const Theme &theme);

/// The style sheet of the window in a theme. Labels say their part by the property "role":
/// "title", "heading", "caption", "muted", "figure"; buttons "primary" or "flat"; frames "panel",
/// "card", "notice", "warning".
QString styleSheetOf(const Theme &theme);

/// Style and font, before the first widget: what is made earlier keeps another font.
void prepareApplication();

/// Palette and style sheet for the whole program.
void applyTheme(QApplication &application, const Theme &theme);

/// True if the desktop's own palette, as it was before applyTheme(), is dark.
bool isDesktopDark(const QPalette &desktop);

} // namespace zuschnitt
