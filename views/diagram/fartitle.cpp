// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/fartitle.h"

#include "views/diagram/diagramfont.h"

#include <array>

namespace zuschnitt {

namespace {

constexpr double lineHeight = 18; ///< of a title at scale 1
constexpr int mostLines = 2;
constexpr std::array<double, 6> scales{2.8, 2.6, 2.4, 2.2, 2, 1.8};

/// The lines of the name at that scale; empty if they do not fit.
QStringList linesAt(double scale, const QSizeF &room, const QString &name)
{
    const QStringList lines = FontMeasure::shared().lines(name, FontRole::CardTitle, room.width() / scale, mostLines);
    const bool fits = lines.join(u' ') == name.simplified()
        && static_cast<double>(lines.size()) * lineHeight * scale <= room.height();
    return fits ? lines : QStringList();
}

} // namespace

std::optional<Shape> farTitle(const CardPlace &card, const QString &name, const Theme &theme)
{
    const QRectF room(card.title.topLeft(), QPointF(card.title.right(), card.rect.bottom() - mapstyle::cardPaddingY));
    for (const double scale : scales) {
        const QStringList lines = linesAt(scale, room.size(), name);
        if (lines.isEmpty())
            continue;
        QRectF line(room.topLeft(), QSizeF(room.width(), lineHeight * scale));
        const double height = static_cast<double>(lines.size()) * line.height();
        // A little more, so that nothing of the number below it is seen.
        const QRectF ground = QRectF(room.topLeft(), QSizeF(room.width(), height)).adjusted(0, -2, 4, 0);
        Shape shape{{Part::CardTitle, card.product.uuid}, ground, {}, name};
        shape.marks.push_back(BoxMark{ground, 0, theme.card, {}, 0, false});
        for (const QString &words : lines) {
            TextMark mark{line, words, {}, FontRole::CardTitle, theme.ink};
            mark.scale = scale;
            shape.marks.emplace_back(mark);
            line.translate(0, line.height());
        }
        return shape;
    }
    return {};
}

} // namespace zuschnitt
