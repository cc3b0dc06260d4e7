// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/tiledpicture.h"

#include "views/diagram/paintdrawing.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace zuschnitt {

namespace {

using Clock = std::chrono::steady_clock;

/// With more lines than this in a tile, smooth ones would take longer than a frame.
constexpr std::size_t mostSmoothLines = 24;
/// Antialiasing and rounding reach a little over the bounds of a shape.
constexpr int damageMargin = 2;

bool isWhole(const QRegion &damage)
{
    return damage.rectCount() == 1
        && damage.boundingRect().size() == QSize(TiledPicture::tileSize, TiledPicture::tileSize);
}

int floorDivided(int value, int divisor) { return value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor); }

} // namespace

TiledPicture::TiledPicture() : m_drawing(std::make_shared<Drawing>()) { }

void TiledPicture::setDrawing(std::shared_ptr<const Drawing> drawing, ShapeIndex index,
                              const std::vector<QRectF> &damage)
{
    m_drawing = std::move(drawing);
    m_index = std::move(index);
    addDamage(m_current, damage);
}

void TiledPicture::replaceDrawing(std::shared_ptr<const Drawing> drawing)
{
    m_drawing = std::move(drawing);
    m_index = ShapeIndex(*m_drawing);
    m_lifted.clear();
    m_current.tiles.clear();
    m_previous.tiles.clear();
}

void TiledPicture::setLifted(std::set<ShapeId> lifted, const std::vector<QRectF> &damage)
{
    m_lifted = std::move(lifted);
    addDamage(m_current, damage);
}

void TiledPicture::setScale(double scale)
{
    if (scale == m_current.scale)
        return;
    if (m_currentIsComplete || m_previous.tiles.isEmpty())
        m_previous = std::move(m_current);
    m_current = Layer{scale, {}};
    m_currentIsComplete = false;
}

bool TiledPicture::paint(QPainter &painter, const QRect &view, std::chrono::nanoseconds budget)
{
    const auto begin = Clock::now();
    ++m_frame;
    const bool nothingToStretch = tileCount() == 0;
    const QRect places = tilesIn(view);
    m_currentIsComplete = true;
    bool paintedOne = false;
    for (int row = places.top(); row <= places.bottom(); ++row) {
        for (int column = places.left(); column <= places.right(); ++column) {
            const QPoint place(column, row);
            const QPoint target = place * tileSize - view.topLeft();
            const bool mayPaint = !paintedOne || nothingToStretch || Clock::now() - begin + m_tileCost < budget;
            auto found = m_current.tiles.find(place);
            if (found == m_current.tiles.end() && mayPaint) {
                Tile fresh{QPixmap(tileSize, tileSize), QRegion(0, 0, tileSize, tileSize), m_frame};
                found = m_current.tiles.insert(place, fresh);
            }
            if (found == m_current.tiles.end()) {
                m_currentIsComplete = false;
                paintStretched(painter, QRect(target, QSize(tileSize, tileSize)), view);
                continue;
            }
            if (!found->damage.isEmpty() && mayPaint) {
                const auto tileBegin = Clock::now();
                renew(*found, place);
                m_tileCost = std::max<std::chrono::nanoseconds>(Clock::now() - tileBegin, m_tileCost * 3 / 4);
                paintedOne = true;
            }
            m_currentIsComplete = m_currentIsComplete && found->damage.isEmpty();
            found->lastSeen = m_frame;
            painter.drawPixmap(target, found->pixmap);
        }
    }
    dropOldTiles();
    return m_currentIsComplete;
}

QRect TiledPicture::tilesIn(const QRect &view)
{
    return QRect(QPoint(floorDivided(view.left(), tileSize), floorDivided(view.top(), tileSize)),
                 QPoint(floorDivided(view.right(), tileSize), floorDivided(view.bottom(), tileSize)));
}

void TiledPicture::addDamage(Layer &layer, const std::vector<QRectF> &damage)
{
    std::vector<QRect> stale;
    stale.reserve(damage.size());
    for (const QRectF &rect : damage) {
        const QRectF scaled(rect.topLeft() * layer.scale, rect.size() * layer.scale);
        stale.push_back(scaled.toAlignedRect().adjusted(-damageMargin, -damageMargin, damageMargin, damageMargin));
    }
    const QSize size(tileSize, tileSize);
    for (auto tile = layer.tiles.begin(); tile != layer.tiles.end(); ++tile) {
        const QRect whole(tile.key() * tileSize, size);
        for (const QRect &rect : stale) {
            if (isWhole(tile->damage))
                break;
            if (rect.intersects(whole))
                tile->damage += (rect & whole).translated(-whole.topLeft());
        }
    }
}

/// Of the whole tile, so that a part painted anew does not differ from the rest.
std::size_t TiledPicture::linesIn(QPoint place) const
{
    const double side = tileSize / m_current.scale;
    const std::vector<std::size_t> shapes = m_index.shapesIn(QRectF(QPointF(place) * side, QSizeF(side, side)));
    return static_cast<std::size_t>(std::count_if(
        shapes.begin(), shapes.end(), [this](std::size_t index) { return isOnlyLines(m_drawing->shapes()[index]); }));
}

void TiledPicture::renew(Tile &tile, QPoint place) const
{
    QPainter painter(&tile.pixmap);
    painter.setClipRegion(tile.damage);
    const QRect damaged = tile.damage.boundingRect();
    painter.fillRect(damaged, m_drawing->ground());
    painter.translate(-place * tileSize);
    painter.scale(m_current.scale, m_current.scale);
    const QRectF pixels(damaged.translated(place * tileSize));
    const QRectF units(pixels.topLeft() / m_current.scale, pixels.size() / m_current.scale);
    const bool smoothLines = linesIn(place) <= mostSmoothLines;
    for (const std::size_t index : m_index.shapesIn(units)) {
        const Shape &shape = m_drawing->shapes()[index];
        if (m_lifted.contains(shape.id))
            continue;
        painter.setRenderHint(QPainter::Antialiasing, smoothLines || !isOnlyLines(shape));
        zuschnitt::paint(painter, shape);
    }
    tile.damage = QRegion();
}

void TiledPicture::paintStretched(QPainter &painter, const QRect &target, const QRect &view)
{
    painter.fillRect(target, m_drawing->ground());
    if (m_previous.tiles.isEmpty())
        return;
    painter.save();
    painter.setClipRect(target);
    const double stretch = m_current.scale / m_previous.scale;
    const QRectF wanted = QRectF(target.translated(view.topLeft()));
    const QRect places = tilesIn(QRectF(wanted.topLeft() / stretch, wanted.size() / stretch).toAlignedRect());
    for (int row = places.top(); row <= places.bottom(); ++row) {
        for (int column = places.left(); column <= places.right(); ++column) {
            const auto tile = m_previous.tiles.find(QPoint(column, row));
            if (tile == m_previous.tiles.end())
                continue;
            tile->lastSeen = m_frame;
            const QPointF corner = QPointF(column, row) * tileSize * stretch - view.topLeft();
            painter.drawPixmap(QRectF(corner, QSizeF(tileSize, tileSize) * stretch), tile->pixmap,
                               QRectF(0, 0, tileSize, tileSize));
        }
    }
    painter.restore();
}

void TiledPicture::dropOldTiles()
{
    if (m_currentIsComplete)
        m_previous.tiles.clear();
    while (tileCount() > mostTiles) {
        Layer &layer = m_previous.tiles.isEmpty() ? m_current : m_previous;
        const auto oldest
            = std::min_element(layer.tiles.begin(), layer.tiles.end(),
                               [](const Tile &left, const Tile &right) { return left.lastSeen < right.lastSeen; });
        if (oldest->lastSeen == m_frame)
            return;
        layer.tiles.erase(oldest);
    }
}

} // namespace zuschnitt
