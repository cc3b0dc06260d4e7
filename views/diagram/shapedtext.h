// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/textmeasure.h"

#include <QtGui/QGlyphRun>

namespace zuschnitt {

/// One line of text in the diagram font at scale 1, its glyphs chosen and placed. To place them
/// costs more than to paint them, and a map paints the same few names at every zoom.
struct ShapedText {
    QList<QGlyphRun> runs; ///< positions relative to the left end of the baseline
    double width = 0;
};

/// Remembered for the texts used last; the reference is valid until the next call.
const ShapedText &shapedText(const QString &text, FontRole role);

} // namespace zuschnitt
