// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/canvas/canvasaccessible.h"

namespace zuschnitt {

class MapView;

/// The map for screen readers: a list of cards, each with its chips and promises.
class MapReading final : public ShapeReading {
public:
    explicit MapReading(MapView &map) : m_map(map) { }

    std::vector<ShapeId> childrenOf(const std::optional<ShapeId> &parent) const override;
    std::optional<ShapeId> parentOf(const ShapeId &shape) const override;
    ReadShape read(const ShapeId &shape) const override;
    void press(const ShapeId &shape) const override;

private:
    MapView &m_map;
};

} // namespace zuschnitt
