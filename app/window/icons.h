// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QIcon>

namespace zuschnitt {

struct Theme;

/// An icon of the program, drawn in the theme's ink (muted while disabled), sharp at any scale. An
/// empty icon for an unknown name.
QIcon themedIcon(const QString &name, const Theme &theme);

} // namespace zuschnitt
