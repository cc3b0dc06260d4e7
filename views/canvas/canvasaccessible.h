// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/drawing.h"

#include <QtGui/QAccessible>

#include <optional>

namespace zuschnitt {

/// What a screen reader makes of a shape, beside its name and its place.
struct ReadShape {
    QAccessible::Role role = QAccessible::ListItem;
    bool selectable = true;
    bool selected = false;
    std::optional<bool> checked; ///< none: it cannot be checked
};

/// The shapes of a canvas that a screen reader finds, as a tree. Names and rectangles are those of
/// the drawing; shapes that it does not have are gone.
class ShapeReading {
public:
    ShapeReading() = default;
    virtual ~ShapeReading() = default;
    ShapeReading(const ShapeReading &) = delete;
    ShapeReading &operator=(const ShapeReading &) = delete;

    /// In the order of reading; without a parent those of the canvas itself.
    virtual std::vector<ShapeId> childrenOf(const std::optional<ShapeId> &parent) const = 0;
    /// None: it lies in the canvas itself.
    virtual std::optional<ShapeId> parentOf(const ShapeId &shape) const = 0;
    virtual ReadShape read(const ShapeId &shape) const = 0;
    /// Does what a click does.
    virtual void press(const ShapeId &shape) const = 0;
};

/// Lets screen readers read each Canvas that has a reading: made on demand, found by its shape each
/// time it is asked. Installs itself once.
void installCanvasAccessibility();

} // namespace zuschnitt
