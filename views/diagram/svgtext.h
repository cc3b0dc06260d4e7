// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtGui/QPainterPath>

// How SVG and other XML write what they are made of.

namespace zuschnitt {

/// At most two decimals, the same everywhere.
QString svgNumber(double value);
/// XML has no way to write control characters and halves of surrogate pairs; they are replaced.
QString xmlText(const QString &text);
/// The data of a <path>.
QString svgPath(const QPainterPath &path);

} // namespace zuschnitt
