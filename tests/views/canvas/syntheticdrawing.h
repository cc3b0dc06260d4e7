// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/drawing.h"

#include <memory>

namespace zuschnitt::test {

/// A grid of cards, each with a title and two chips, on a white ground; card n is at
/// (n % columns * 200, n / columns * 100), 180 × 90. A line joins each card with the next.
struct SyntheticDrawing {
    int cards = 12;
    int columns = 4;
    int shiftedCard = -1;
    QPointF shift = {};
    int removedCard = -1;

    std::shared_ptr<const Drawing> make() const;

    static ShapeId card(int number) { return {Part::Card, Uuid{1, static_cast<quint64>(number)}}; }
    static ShapeId chip(int number) { return {Part::Chip, Uuid{2, static_cast<quint64>(number)}}; }
    static ShapeId link(int number) { return {Part::Link, Uuid{3, static_cast<quint64>(number)}}; }
};

} // namespace zuschnitt::test
