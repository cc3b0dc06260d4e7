// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QSize>
#include <QtGui/QColor>
#include <QtGui/QImage>

namespace zuschnitt {

/// How a rounded box looks in device pixels; the border lies inside.
struct BoxLook {
    QSize size;
    double radius = 0;
    QColor fill;
    QColor stroke;
    double strokeWidth = 0;

    friend bool operator==(const BoxLook &, const BoxLook &) = default;
};

size_t qHash(const BoxLook &look, size_t seed = 0);

/// The box as a picture. A map shows hundreds of chips of one look: each is painted once and copied
/// from then on. Remembered for the looks used last; the reference is valid until the next call.
const QImage &boxPicture(const BoxLook &look);

} // namespace zuschnitt
