// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/map/maptool.h"
#include "views/diagram/drawing.h"

namespace zuschnitt {

/// A button is down on a shape: becomes a drag when the pointer moves, else it was a click.
class PressTool final : public MapTool {
public:
    PressTool(MapView &view, const ShapeId &shape, const MapPointer &start, Qt::MouseButton button);

    void move(const MapPointer &pointer) override;
    void release(const MapPointer &pointer) override;
    bool scrollsAtTheEdge() const override { return false; }

private:
    void startDrag(const MapPointer &pointer);

    ShapeId m_shape;
    MapPointer m_start;
    Qt::MouseButton m_button;
};

} // namespace zuschnitt
