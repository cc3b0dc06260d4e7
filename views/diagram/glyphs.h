// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QPainterPath>

// Small signs that speak by shape, not by colour alone. Each fits a square of 14 units whose
// middle is `centre`.

namespace zuschnitt {

/// A sheet with a folded corner and lines: there is a note.
QPainterPath noteGlyph(QPointF centre);
/// A question mark in a circle: a question is open.
QPainterPath questionGlyph(QPointF centre);
/// A chevron, pointing right (folded) or down (open).
enum class Chevron { Right, Down };
QPainterPath chevronGlyph(QPointF centre, Chevron direction);
/// A circle struck through: its source no longer has it.
QPainterPath goneGlyph(QPointF centre);
/// A padlock: the card is locked to its place.
QPainterPath lockGlyph(QPointF centre);

/// A face whose mouth says how it feels, from -2 to +2.
QPainterPath faceGlyph(QPointF centre, int feeling);

inline constexpr double glyphSize = 14;

} // namespace zuschnitt
