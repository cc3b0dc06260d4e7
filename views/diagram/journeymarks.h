// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"
#include "views/diagram/drawing.h"
#include "views/diagram/theme.h"

// What the blueprint of a journey is painted with.

namespace zuschnitt {

/// So much of `over` upon `below`, 0 to 1: writers know no transparency.
QColor blended(const QColor &over, const QColor &below, double part);
/// Letters on a filled ground: white or nearly black, whichever is seen better.
QColor inkOn(const QColor &ground);

/// Slanted lines within a box.
QPainterPath hatch(const QRectF &rect);
/// A smooth curve that is level at each point, so that it never swings beyond them.
QPainterPath feelingCurve(const std::vector<QPointF> &points);
/// A face that smiles or frowns: a circle of `faceRadius`, and eyes and mouth.
inline constexpr double faceRadius = 8;
std::vector<Mark> faceMarks(QPointF centre, int feeling, const Theme &theme);
/// A line of right angles with round corners, and the open head of an arrow at its end.
QPainterPath arrow(const std::vector<QPointF> &corners);
/// The outline of a bar that points to the right, as in the flow of a process.
QPainterPath pointedBar(const QRectF &rect);
/// Within a square of 12 units: a tick, a half filled ring, an empty ring, a cross.
PathMark stateSign(NeedState state, QPointF centre, const Theme &theme);
/// A pin: decided.
QPainterPath pinGlyph(QPointF centre);

/// The text in one line, elided; rather up to a tenth smaller than cut short.
TextMark lineOfText(const QRectF &rect, const QString &full, FontRole font, const QColor &colour,
                    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
/// The text in up to `most` lines of `height`, from the top of `rect`; the last one elided.
std::vector<Mark> linesOfText(const QRectF &rect, const QString &full, FontRole font, const QColor &colour, int most,
                              double height, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace zuschnitt
