// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/drawing.h"

#include <QtGui/QFont>

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
    std::vector<QColor> palette;

    static const Theme &of(ThemeName name);
    /// The palette, repeated when it ends.
    const QColor &paletteColour(std::size_t index) const { return palette[index % palette.size()]; }
};

/// The diagram font in a role, at `scale` 1 (13 px body). The font is compiled in, so that lines
/// break alike everywhere; needs a QGuiApplication.
QFont diagramFont(FontRole role, double scale = 1.0);

} // namespace zuschnitt
