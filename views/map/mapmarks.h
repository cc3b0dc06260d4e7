// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/mapgeometry.h"
#include "views/diagram/drawing.h"
#include "views/diagram/theme.h"
#include "views/workspace/selection.h"

#include <optional>

class QPainter;

// What lies over the drawing while nothing is dragged: selection, hover, legend.

namespace zuschnitt {

class Canvas;

/// The frame around a selected or hovered item.
enum class MarkKind { Selected, Focused, Hovered };
void paintItemMark(QPainter &painter, const Canvas &canvas, const Theme &theme, const Selectable &item, MarkKind kind);
/// The dot from which a dependency is drawn.
void paintHandle(QPainter &painter, const Theme &theme, const QRectF &rect);
/// Where an open card is folded by the mouse, beside its title; in map units.
QRectF foldMarkOf(const CardPlace &card);
/// Shown while an open card is hovered; a folded one has its mark in the drawing.
void paintFoldMark(QPainter &painter, const Canvas &canvas, const Theme &theme, const CardPlace &card);
/// A legend in a panel at the lower left corner of `room`.
double legendPanelWidth(const QRectF &room);
double legendPanelHeight(const Drawing &legend);
void paintLegendPanel(QPainter &painter, const Theme &theme, const Drawing &legend, const QRectF &room);
/// For a projector: in large letters, in a band along the lower edge.
double legendBandWidth(const QRectF &room);
double legendBandHeight(const Drawing &legend);
void paintLegendBand(QPainter &painter, const Theme &theme, const Drawing &legend, const QRectF &room);
/// A sentence in the middle of an empty map.
void paintEmptyMap(QPainter &painter, const Theme &theme, const QString &sentence, const QRectF &room);

} // namespace zuschnitt
