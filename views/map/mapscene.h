// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/mapdrawing.h"
#include "views/workspace/workspace.h"

#include <map>
#include <memory>

namespace zuschnitt {

/// The map as it is shown now: where everything lies and how it is drawn, for the current cut.
class MapScene final {
public:
    explicit MapScene(const Workspace &workspace);

    /// After the portfolio changed: lays out and draws again.
    void layOut();
    /// After theme, words or options changed: only draws again.
    void draw();

    MapLevel level() const { return {m_options.detail, m_options.textScale}; }
    /// Drawings of the levels seen since the last change are kept, so that zooming across them costs
    /// nothing.
    void setLevel(const MapLevel &level);
    /// Draws a level that has not been seen yet; false if there is none left.
    bool drawAhead();
    const std::optional<Classification> &colourBy() const { return m_options.colourBy; }
    void setColourBy(const std::optional<Classification> &colourBy) { m_options.colourBy = colourBy; }

    const MapShape &shape() const { return m_shape; }
    void setShape(const MapShape &shape) { m_shape = shape; }

    const MapGeometry &geometry() const { return m_geometry; }
    const std::shared_ptr<const Drawing> &drawing() const { return m_drawings.at(level()); }
    /// The single dependencies of the services of some chips, to lie over the map.
    Drawing dependenciesOf(const std::vector<AssignmentId> &chips) const;
    /// What colours and signs mean, in rows of at most that width (map units).
    Drawing legend(double width) const;
    Drawing colourLegend(double width) const;

private:
    void drawLevel(const MapLevel &level);

    const Workspace &m_workspace;
    MapDrawingOptions m_options;
    MapShape m_shape;
    MapGeometry m_geometry;
    std::map<MapLevel, std::shared_ptr<const Drawing>> m_drawings;
    /// Those before the last change: to free thousands of shapes can wait until nobody waits.
    std::map<MapLevel, std::shared_ptr<const Drawing>> m_former;
};

} // namespace zuschnitt
