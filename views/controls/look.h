// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/diagramfont.h"
#include "views/diagram/theme.h"

#include <QtGui/QPalette>
#include <QtGui/QPixmap>

class QLabel;
class QPainter;
class QWidget;

namespace zuschnitt {

/// The palette roles under which panelPalette() hands the theme's colours to every control of a
/// panel, so that controls need no theme and follow a change by themselves.
namespace panelcolour {
inline constexpr QPalette::ColorRole ink = QPalette::WindowText;
inline constexpr QPalette::ColorRole muted = QPalette::PlaceholderText;
inline constexpr QPalette::ColorRole panel = QPalette::Window;
inline constexpr QPalette::ColorRole card = QPalette::Base;
inline constexpr QPalette::ColorRole chip = QPalette::AlternateBase;
inline constexpr QPalette::ColorRole line = QPalette::Mid;
inline constexpr QPalette::ColorRole accent = QPalette::Link;
inline constexpr QPalette::ColorRole highlight = QPalette::Midlight;
inline constexpr QPalette::ColorRole good = QPalette::Dark;
inline constexpr QPalette::ColorRole warning = QPalette::BrightText;
inline constexpr QPalette::ColorRole bad = QPalette::LinkVisited;
} // namespace panelcolour

QPalette panelPalette(const Theme &theme);

/// Lengths all panels share, in pixels at scale 1.
namespace panelstyle {
inline constexpr int rowHeight = 28;
inline constexpr int rowGap = 6;
inline constexpr int margin = 14;
inline constexpr double radius = 6;
} // namespace panelstyle

/// A label that shows text as it is, in a font and a colour of panelcolour.
QLabel *makeLabel(FontRole font, QPalette::ColorRole colour, QWidget *parent);

/// How a service looks in a list: a rounded row with a small bar in its group's colour.
struct ChipLook {
    QString text;
    QString detail; ///< muted, at the right
    QColor bar; ///< invalid: no bar
    bool selected = false;
    bool hovered = false;
    bool focused = false;
    bool faded = false; ///< muted text
    bool vanished = false; ///< a sign at the right: its source no longer has it
    bool partly = false; ///< the bar is an outline: only a part of the service is meant
};
void paintChip(QPainter &painter, const QRectF &rect, const ChipLook &look, const QPalette &palette);

/// The chip as a picture that the pointer carries along.
QPixmap chipPicture(const ChipLook &look, const QWidget &widget);

/// The frame around something to fill in.
void paintFrame(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &stroke,
                Qt::PenStyle pen = Qt::SolidLine);

/// A small triangle that says whether something is open.
enum class Fold { Open, Closed };
void paintFoldMark(QPainter &painter, const QRectF &rect, Fold fold, const QColor &colour);

} // namespace zuschnitt
