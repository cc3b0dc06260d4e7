// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QColor>

#include <vector>

namespace zuschnitt {

enum class ThemeName { Light, Dark, Print };

/// The colours of window and exports. Product and group colours are a palette by index.
struct Theme {
    ThemeName name = ThemeName::Light;
    QColor ground;
    QColor panel;
    QColor card;
    QColor chip;
    QColor line;
    QColor linkLine;
    QColor ink;
    QColor mutedInk;
    QColor accent;
    QColor highlight;
    QColor good;
    QColor warning;
    QColor bad;
    QColor shadow; ///< under what floats
    std::vector<QColor> palette; ///< told apart by colour-blind eyes too, as far as twelve colours can

    static const Theme &of(ThemeName name);
    /// The palette, repeated when it ends.
    const QColor &paletteColour(std::size_t index) const { return palette[index % palette.size()]; }
};

} // namespace zuschnitt
