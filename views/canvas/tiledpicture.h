// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/canvas/shapeindex.h"

#include <QtCore/QHash>
#include <QtCore/QPoint>
#include <QtGui/QPixmap>
#include <QtGui/QRegion>

#include <chrono>
#include <memory>
#include <set>

class QPainter;

namespace zuschnitt {

/// A drawing cut into tiles of device pixels that are painted when they are first seen.
///
/// A frame paints tiles for a few milliseconds (but always one), and begins none that would likely
/// take longer; what is missing then is stretched from the zoom before, so that panning and zooming
/// never wait for the drawing. A change repaints only the damaged rectangles inside the tiles. All
/// tiles together stay below 64 MiB, the ones not seen for longest go first.
class TiledPicture final {
public:
    static constexpr int tileSize = 256;
    static constexpr std::size_t mostTiles = 64 * 1024 * 1024 / (tileSize * tileSize * 4);

    TiledPicture();

    const std::shared_ptr<const Drawing> &drawing() const { return m_drawing; }
    const ShapeIndex &index() const { return m_index; }
    /// Shows another drawing, whose index it is; only `damage` (map units) differs from the one before.
    void setDrawing(std::shared_ptr<const Drawing> drawing, ShapeIndex index, const std::vector<QRectF> &damage);
    /// Shows a drawing that has nothing in common with the one before.
    void replaceDrawing(std::shared_ptr<const Drawing> drawing);

    /// Shapes that tiles leave out, because an overlay shows them.
    void setLifted(std::set<ShapeId> lifted, const std::vector<QRectF> &damage);
    const std::set<ShapeId> &lifted() const { return m_lifted; }

    /// Device pixels per map unit.
    double scale() const { return m_current.scale; }
    void setScale(double scale);

    /// Paints what lies in `view` (device pixels of the scaled drawing) so that its top left corner
    /// is at the painter's origin; the painter's unit is a device pixel. Paints tiles as long as the
    /// budget lasts. False if tiles are still missing or stale and another frame is needed.
    bool paint(QPainter &painter, const QRect &view, std::chrono::nanoseconds budget);

    std::size_t tileCount() const { return static_cast<std::size_t>(m_current.tiles.size() + m_previous.tiles.size()); }

private:
    struct Tile {
        QPixmap pixmap;
        QRegion damage; ///< pixels of the tile that are stale
        quint64 lastSeen = 0;
    };
    struct Layer {
        double scale = 1;
        QHash<QPoint, Tile> tiles;
    };

    static QRect tilesIn(const QRect &view);
    static void addDamage(Layer &layer, const std::vector<QRectF> &damage);
    std::size_t linesIn(QPoint place) const;
    void renew(Tile &tile, QPoint place) const;
    void paintStretched(QPainter &painter, const QRect &target, const QRect &view);
    void dropOldTiles();

    std::shared_ptr<const Drawing> m_drawing;
    ShapeIndex m_index;
    std::set<ShapeId> m_lifted;
    Layer m_current;
    Layer m_previous;
    bool m_currentIsComplete = false;
    std::chrono::nanoseconds m_tileCost{0}; ///< what the dearest of the last tiles took
    quint64 m_frame = 0;
};

} // namespace zuschnitt
