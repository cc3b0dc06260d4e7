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
    /// Limits of the size of letters, as a part of their own.
    struct Scales {
        double least = 0.8;
        double most = 1.4;
    };
    const Scales &scales() const { return m_scales; }
    void setScales(const Scales &scales) { m_scales = scales; }
    /// Columns as wide, and all as large, as the room allows within the scales; at the least one the
    /// picture may be larger than the room.
    void layOut(QSizeF room);
    /// Paints it in the theme's colours.
    void draw();

    const JourneyContents &contents() const { return m_contents; }
    const JourneyGeometry &geometry() const { return m_geometry; }
    std::shared_ptr<const Drawing> drawing() const { return m_drawing; }
    /// The zoom for which it was laid out.
    double scale() const { return m_scale; }

private:
    bool fits(QSizeF room, JourneyDensity density, double most, double least);

    const Workspace &m_workspace;
    JourneyContents m_contents;
    JourneyGeometry m_geometry;
    std::shared_ptr<const Drawing> m_drawing;
    Scales m_scales;
    double m_scale = 1;
};

} // namespace zuschnitt
