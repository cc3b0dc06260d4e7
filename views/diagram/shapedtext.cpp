// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/shapedtext.h"
#include "views/diagram/diagramfont.h"

#include <QtCore/QCache>
#include <QtGui/QTextLayout>

#include <limits>

namespace zuschnitt {

namespace {

/// More than a screen shows at once; about half a kilobyte each.
constexpr qsizetype mostTexts = 6000;

using Key = std::pair<QString, int>;

ShapedText *shape(const QString &text, FontRole role)
{
    QTextLayout layout(text, diagramFont(role));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(std::numeric_limits<short>::max());
    line.setPosition(QPointF(0, -line.ascent()));
    layout.endLayout();
    return new ShapedText{layout.glyphRuns(), line.naturalTextWidth()};
}

} // namespace

const ShapedText &shapedText(const QString &text, FontRole role)
{
    thread_local QCache<Key, ShapedText> cache(mostTexts);
    const Key key(text, static_cast<int>(role));
    ShapedText *shaped = cache.object(key);
    if (!shaped) {
        shaped = shape(text, role);
        cache.insert(key, shaped);
    }
    return *shaped;
}

} // namespace zuschnitt
