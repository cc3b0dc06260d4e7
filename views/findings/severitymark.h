// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/findings.h"

#include <QtGui/QPalette>

class QPainter;

namespace zuschnitt {

/// An octagon for an error, a triangle for a warning, a circle for a hint.
void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity, const QColor &colour);
/// From the palette of a panel.
QColor colourOf(Severity severity, const QPalette &palette);

} // namespace zuschnitt
