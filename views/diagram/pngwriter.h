// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"
#include "views/diagram/drawing.h"

#include <QtGui/QImage>

namespace zuschnitt {

/// The drawing as pixels, `scale` of them per map unit. Fails for pictures beyond what programs
/// can open (16,384 pixels wide or tall).
Result<QImage> renderImage(const Drawing &drawing, double scale);
Result<QByteArray> writePng(const Drawing &drawing, double scale);

} // namespace zuschnitt
