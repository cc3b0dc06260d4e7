// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/canvas/shapeindex.h"

#include <memory>
#include <set>

class QPainter;

namespace zuschnitt {

/// What differs between two drawings of the same view, and how the one becomes the other: cards
/// and chips glide to their new places, new ones fade in, lines step aside until all lie still.
class Transition final {
public:
    /// Compares the drawings; `toIndex` belongs to `to`. Only what touches `view` (map units) moves.
    Transition(std::shared_ptr<const Drawing> from, std::shared_ptr<const Drawing> to, const ShapeIndex &toIndex,
               const QRectF &view);

    /// Where the two drawings differ, in map units.
    const std::vector<QRectF> &damage() const { return m_damage; }
    /// Nothing glides: no moving shape is in view, or there are too many for a smooth picture.
    bool isStill() const { return m_lifted.empty(); }
    /// What the tiles leave out while paint() shows it.
    const std::set<ShapeId> &lifted() const { return m_lifted; }
    std::vector<QRectF> liftedBounds() const;
    /// Paints the lifted shapes in map units; `progress` from 0 to 1.
    void paint(QPainter &painter, double progress) const;

private:
    struct Step {
        const Shape *from = nullptr; ///< null: fades in
        const Shape *to = nullptr;
    };

    void compare(const QRectF &view);
    void liftWhatLiesAbove(const ShapeIndex &toIndex);

    std::shared_ptr<const Drawing> m_from;
    std::shared_ptr<const Drawing> m_to;
    std::vector<QRectF> m_damage;
    std::vector<Step> m_steps; ///< by place in `m_to`, back to front
    std::set<ShapeId> m_lifted;
};

/// The shape between two states of it, for tests too.
Shape shapeBetween(const Shape &from, const Shape &to, double progress);
/// True if both would be painted alike.
bool looksAlike(const Shape &left, const Shape &right);

} // namespace zuschnitt
