// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/drawing.h"

#include <QtCore/QByteArray>

namespace zuschnitt {

struct SvgDescription {
    QString title;
    QString description;
};

/// The drawing as SVG 1.1: one group per shape with its id and, as <title>, its name; texts as
/// text, what was elided in full in a <title> of its own. Not Qt's generator, which leaves titles
/// unescaped and drops clipping. Equal drawings give equal bytes.
QByteArray writeSvg(const Drawing &drawing, const SvgDescription &description);

} // namespace zuschnitt
