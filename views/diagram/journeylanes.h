// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/vocabulary.h"
#include "views/diagram/drawing.h"
#include "views/diagram/journeycontents.h"
#include "views/diagram/theme.h"

namespace zuschnitt {

/// The lower half of a blueprint: teams, gaps, lanes and hand-overs.
class JourneyLanes final {
public:
    JourneyLanes(const JourneyContents &contents, const JourneyGeometry &geometry, const Theme &theme,
                 const Vocabulary &vocabulary);

    void draw(std::vector<Shape> &shapes) const;

private:
    using Serving = JourneyContents::Part;

    Shape lane(int index) const;
    Shape cell(int column, const Serving &part) const;
    std::vector<Mark> filledCell(const QRectF &rect, const Serving &part, const QColor &colour) const;
    std::vector<Mark> hatchedCell(const QRectF &rect, const Serving &part, const QColor &colour) const;
    Shape contested(int column) const;
    Shape team(std::size_t index) const;
    Shape gap(int column) const;
    Shape openMoment(int column) const;
    Shape handOver(const JourneyGeometry::Route &route) const;
    Shape aside(std::size_t index) const;
    QString sideName(int column) const;
    QColor colourOf(const JourneyContents::Lane &lane) const;

    const JourneyContents &m_contents;
    const JourneyGeometry &m_geometry;
    const Theme &m_theme;
    const Vocabulary &m_vocabulary;
};

} // namespace zuschnitt
