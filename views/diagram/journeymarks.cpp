// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/journeymarks.h"

#include "views/diagram/diagramfont.h"

#include <algorithm>
#include <cmath>

namespace zuschnitt {

namespace {

constexpr double hatchStep = 7;
constexpr double cornerRadius = 6;
constexpr double headLength = 5;
constexpr double leastScale = 0.9;

double luminance(const QColor &colour)
{
    const auto linear
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QPointF towards(QPointF from, QPointF to, double length)
{
    const QPointF way = to - from;
    const double whole = std::hypot(way.x(), way.y());
    return whole == 0 ? from : from + way * std::min(1.0, length / whole);
}

} // namespace

QColor blended(const QColor &over, const QColor &below, double part)
{
    const auto mix = [part](int one, int other) { return qRound(one * part + other * (1 - part)); };
    return QColor(mix(over.red(), below.red()), mix(over.green(), below.green()), mix(over.blue(), below.blue()));
}

QColor inkOn(const QColor &ground)
{
    const double light = luminance(ground);
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.06 ? QColor(Qt::white) : QColor(0x14, 0x17, 0x1C);
}

QPainterPath hatch(const QRectF &rect)
{
    QPainterPath path;
    for (double start = rect.left() - rect.height() + hatchStep; start < rect.right(); start += hatchStep) {
        // The line rises by as much as it goes right; it is cut at the left and right edges.
        const double left = std::max(start, rect.left());
        const double right = std::min(start + rect.height(), rect.right());
        path.moveTo(left, rect.bottom() - (left - start));
        path.lineTo(right, rect.bottom() - (right - start));
    }
    return path;
}

QPainterPath feelingCurve(const std::vector<QPointF> &points)
{
    QPainterPath path;
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (index == 0) {
            path.moveTo(points[0]);
            continue;
        }
        const QPointF from = points[index - 1];
        const QPointF to = points[index];
        const double middle = (from.x() + to.x()) / 2;
        path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
    }
    return path;
}

std::vector<Mark> faceMarks(QPointF centre, int feeling, const Theme &theme)
{
    const QColor colour = feeling < 0 ? theme.bad : feeling > 0 ? theme.good : theme.mutedInk;
    QPainterPath circle;
    circle.addEllipse(centre, faceRadius, faceRadius);
    QPainterPath eyes;
    for (const double side : {-1.0, 1.0})
        eyes.addEllipse(centre + QPointF(side * 2.8, -2.2), 1.1, 1.1);
    const double bend = feeling * 1.7;
    QPainterPath mouth(centre + QPointF(-3.6, 3 - bend / 2));
    mouth.quadTo(centre + QPointF(0, 3 + bend), centre + QPointF(3.6, 3 - bend / 2));
    return {PathMark{circle, theme.card, colour, 1.6, false}, PathMark{eyes, colour, {}, 0, false},
            PathMark{mouth, {}, colour, 1.4, false}};
}

QPainterPath arrow(const std::vector<QPointF> &corners)
{
    QPainterPath path(corners.front());
    for (std::size_t index = 1; index + 1 < corners.size(); ++index) {
        const QPointF corner = corners[index];
        // Half of a short piece belongs to each of its two corners.
        const auto reach = [&](QPointF other) {
            return std::min(cornerRadius, std::hypot(other.x() - corner.x(), other.y() - corner.y()) / 2);
        };
        const double radius = std::min(reach(corners[index - 1]), reach(corners[index + 1]));
        path.lineTo(towards(corner, corners[index - 1], radius));
        path.quadTo(corner, towards(corner, corners[index + 1], radius));
    }
    const QPointF tip = corners.back() - QPointF(1, 0);
    path.lineTo(tip);
    path.moveTo(tip + QPointF(-headLength, -headLength * 0.8));
    path.lineTo(tip);
    path.lineTo(tip + QPointF(-headLength, headLength * 0.8));
    return path;
}

QPainterPath pointedBar(const QRectF &rect)
{
    constexpr double point = 7;
    QPainterPath path(rect.topLeft());
    path.lineTo(rect.right(), rect.top());
    path.lineTo(rect.right() + point, rect.center().y());
    path.lineTo(rect.right(), rect.bottom());
    path.lineTo(rect.left(), rect.bottom());
    path.lineTo(rect.left() + point, rect.center().y());
    path.closeSubpath();
    return path;
}

PathMark stateSign(NeedState state, QPointF centre, const Theme &theme)
{
    QPainterPath path;
    switch (state) {
    case NeedState::Met:
        path.moveTo(centre + QPointF(-3.6, 0.2));
        path.lineTo(centre + QPointF(-1, 2.8));
        path.lineTo(centre + QPointF(3.8, -2.8));
        return {path, {}, theme.good, 1.6, false};
    case NeedState::Promised:
        path.addEllipse(centre, 4, 4);
        path.moveTo(centre + QPointF(0, -4));
        path.arcTo(QRectF(centre - QPointF(4, 4), QSizeF(8, 8)), 90, 180);
        path.closeSubpath();
        for (const double x : {-1.4, -2.6}) {
            path.moveTo(centre + QPointF(x, -2.6));
            path.lineTo(centre + QPointF(x, 2.6));
        }
        return {path, {}, theme.accent, 1.3, false};
    case NeedState::Unplaced:
        path.addEllipse(centre, 4, 4);
        return {path, {}, theme.warning, 1.4, true};
    case NeedState::Missing:
        path.moveTo(centre + QPointF(-3, -3));
        path.lineTo(centre + QPointF(3, 3));
        path.moveTo(centre + QPointF(3, -3));
        path.lineTo(centre + QPointF(-3, 3));
        return {path, {}, theme.bad, 1.6, false};
    }
    return {};
}

QPainterPath pinGlyph(QPointF centre)
{
    QPainterPath path(centre + QPointF(-3, -5));
    path.lineTo(centre + QPointF(3, -5));
    path.moveTo(centre + QPointF(-2, -5));
    path.lineTo(centre + QPointF(-2, -1));
    path.lineTo(centre + QPointF(-4, 1.2));
    path.lineTo(centre + QPointF(4, 1.2));
    path.lineTo(centre + QPointF(2, -1));
    path.lineTo(centre + QPointF(2, -5));
    path.moveTo(centre + QPointF(0, 1.2));
    path.lineTo(centre + QPointF(0, 5.4));
    return path;
}

TextMark lineOfText(const QRectF &rect, const QString &full, FontRole font, const QColor &colour,
                    Qt::Alignment alignment)
{
    TextMark mark{rect, full, {}, font, colour, alignment};
    const FontMeasure &measure = FontMeasure::shared();
    const double wanted = measure.width(full, font);
    if (wanted <= rect.width())
        return mark;
    mark.scale = leastScale;
    if (wanted * leastScale <= rect.width()) {
        mark.scale = rect.width() / wanted;
        return mark;
    }
    mark.text = measure.elided(full, font, rect.width() / leastScale);
    mark.full = full;
    return mark;
}

std::vector<Mark> linesOfText(const QRectF &rect, const QString &full, FontRole font, const QColor &colour, int most,
                              double height, Qt::Alignment alignment)
{
    std::vector<Mark> marks;
    const QStringList lines = brokenLines(full, font, rect.width(), most, FontMeasure::shared());
    QRectF line(rect.topLeft(), QSizeF(rect.width(), height));
    for (const QString &words : lines) {
        TextMark mark = lineOfText(line, words, font, colour, alignment);
        if (!mark.full.isEmpty())
            mark.full = full;
        marks.push_back(mark);
        line.translate(0, height);
    }
    return marks;
}

} // namespace zuschnitt
