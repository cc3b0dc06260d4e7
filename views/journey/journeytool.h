// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QPointF>

class QPainter;

namespace zuschnitt {

/// A gesture on the blueprint, from the press to the release: it shows over the picture what would
/// be, and makes one edit at its end.
class JourneyTool {
public:
    JourneyTool() = default;
    virtual ~JourneyTool() = default;
    JourneyTool(const JourneyTool &) = delete;
    JourneyTool &operator=(const JourneyTool &) = delete;

    /// The pointer, in widget pixels.
    virtual void move(QPointF widget) = 0;
    virtual void release(QPointF widget) = 0;
    virtual void paint(QPainter &painter) const = 0;
};

} // namespace zuschnitt
