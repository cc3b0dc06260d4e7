// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/controls/badgelines.h"
#include "views/diagram/theme.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QPixmap>

class QPainter;

// What floats above the map while something is dragged.

namespace zuschnitt {

/// A panel beside the pointer: a sentence, the lines of a badge, and a smaller hint below; stays
/// inside `bounds`. A badge tells better, worse and trade apart by sign and colour.
void paintGhost(QPainter &painter, const Theme &theme, QPointF pointer, const QString &sentence, const QString &hint,
                const QRectF &bounds, const std::vector<BadgeLine> &badge = {});
/// The frame of the card or region that would take the drop, in widget pixels.
void paintTarget(QPainter &painter, const Theme &theme, const QRectF &rect, double radius);
/// Where a chip would go, in widget pixels.
void paintInsertionLine(QPainter &painter, const Theme &theme, const QRectF &line);
/// What a drag between windows carries along.
QPixmap dragPicture(const QString &label, const Theme &theme, double pixelRatio);
/// The dashed outline of what does not exist yet.
void paintPlaceholder(QPainter &painter, const Theme &theme, const QRectF &rect, double radius);

} // namespace zuschnitt
