// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtGui/QPainterPath>

// How SVG writes what it is made of.

namespace zuschnitt {

/// At most two decimals, the same everywhere.
QString svgNumber(double value);
/// The data of a <path>.
QString svgPath(const QPainterPath &path);

} // namespace zuschnitt
