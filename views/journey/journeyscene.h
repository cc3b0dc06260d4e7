// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/journeydrawing.h"

#include <memory>

namespace zuschnitt {

class Workspace;

/// The blueprint of the journey that the workspace shows, laid out for a window.
class JourneyScene final {
public:
    explicit JourneyScene(const Workspace &workspace) : m_workspace(workspace) { }

    /// Reads the journey anew.
    void read();
    /// Columns as wide, and all as large, as the room allows: letters are at most `mostScale` of
    /// their size, and not smaller than `leastScale`, where the picture then is larger than the room.
    void layOut(QSizeF room);
    /// Paints it in the theme's colours.
    void draw();

    const JourneyContents &contents() const { return m_contents; }
    const JourneyGeometry &geometry() const { return m_geometry; }
    std::shared_ptr<const Drawing> drawing() const { return m_drawing; }
    /// The zoom for which it was laid out.
    double scale() const { return m_scale; }

    static constexpr double mostScale = 1.4;
    static constexpr double leastScale = 0.8;

private:
    bool fits(QSizeF room, JourneyDensity density, double most, double least);

    const Workspace &m_workspace;
    JourneyContents m_contents;
    JourneyGeometry m_geometry;
    std::shared_ptr<const Drawing> m_drawing;
    double m_scale = 1;
};

} // namespace zuschnitt
