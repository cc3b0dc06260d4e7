// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/drawing.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace zuschnitt {

/// Paints shapes in map units; scale and origin are the painter's. Text is drawn as text, so that
/// a PDF stays searchable.
void paint(QPainter &painter, const Shape &shape);
void paint(QPainter &painter, const std::vector<Shape> &shapes);
/// The ground, as far as `area` reaches, and every shape that touches it.
void paint(QPainter &painter, const Drawing &drawing, const QRectF &area);

} // namespace zuschnitt
