// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QPointF>
#include <QtCore/Qt>

class QPainter;

namespace zuschnitt {

class MapView;

/// Where the pointer is, in both coordinates, and what is held with it.
struct MapPointer {
    QPointF widget;
    QPointF map;
    Qt::KeyboardModifiers modifiers;
};

/// One gesture of the mouse on the map, from the press to the release. Nothing reaches the
/// document before release(); destroying the tool cancels the gesture.
class MapTool {
public:
    explicit MapTool(MapView &view) : m_view(view) { }
    virtual ~MapTool() = default;
    MapTool(const MapTool &) = delete;
    MapTool &operator=(const MapTool &) = delete;

    virtual void move(const MapPointer &pointer) = 0;
    /// Called once; the view has let go of the tool and destroys it afterwards.
    virtual void release(const MapPointer &pointer) = 0;
    /// Over the map, in widget pixels.
    virtual void paint(QPainter &) const { }
    /// True if the view scrolls when the pointer nears an edge.
    virtual bool scrollsAtTheEdge() const { return true; }
    /// True if the gesture becomes a drag between windows when the pointer leaves the map; leave()
    /// then replaces it.
    virtual bool canLeave() const { return false; }
    virtual void leave() { }

protected:
    MapView &view() const { return m_view; }

private:
    MapView &m_view;
};

} // namespace zuschnitt
