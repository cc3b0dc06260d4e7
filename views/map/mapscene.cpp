// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapscene.h"
#include "views/diagram/dependencydrawing.h"
#include "views/diagram/legend.h"

#include <algorithm>

namespace zuschnitt {

namespace {

/// A projector has text scales of its own.
bool isLevelOfAWindow(const MapLevel &level)
{
    return std::find(mapLevels.begin(), mapLevels.end(), level) != mapLevels.end();
}

} // namespace

MapScene::MapScene(const Workspace &workspace) : m_workspace(workspace) { layOut(); }

void MapScene::layOut()
{
    if (m_options.colourBy && !isThere(m_workspace.portfolio(), *m_options.colourBy))
        m_options.colourBy.reset();
    m_geometry = layOutMap(m_workspace.portfolio(), m_workspace.cut(), m_shape);
    draw();
}

void MapScene::draw()
{
    m_options.vocabulary = m_workspace.vocabulary();
    m_former = std::exchange(m_drawings, {});
    drawLevel(level());
}

void MapScene::setLevel(const MapLevel &level)
{
    m_options.detail = level.detail;
    m_options.textScale = level.textScale;
    if (m_drawings.contains(level))
        return;
    if (!isLevelOfAWindow(level))
        m_former = std::exchange(m_drawings, {});
    drawLevel(level);
}

bool MapScene::drawAhead()
{
    m_former.clear();
    if (!isLevelOfAWindow(level()))
        return false;
    for (const MapLevel &level : mapLevels) {
        if (!m_drawings.contains(level)) {
            drawLevel(level);
            return true;
        }
    }
    return false;
}

void MapScene::drawLevel(const MapLevel &level)
{
    MapDrawingOptions options = m_options;
    options.detail = level.detail;
    options.textScale = level.textScale;
    // Larger letters shall cut no name short that the usual ones do not.
    if (isLevelOfAWindow(level))
        options.leastTextScale /= level.textScale;
    m_drawings[level] = std::make_shared<const Drawing>(
        drawMap(m_workspace.portfolio(), m_workspace.cut(), m_geometry, m_workspace.theme(), options));
}

Drawing MapScene::dependenciesOf(const std::vector<AssignmentId> &chips) const
{
    return drawDependencies(m_workspace.portfolio(), m_workspace.cut(), m_geometry, m_workspace.theme(), chips);
}

Drawing MapScene::legend(double width) const
{
    return drawLegend(m_workspace.portfolio(), m_workspace.cut(), m_workspace.theme(), m_options, width);
}

Drawing MapScene::colourLegend(double width) const
{
    return drawColourLegend(m_workspace.portfolio(), m_workspace.theme(), m_options, width);
}

} // namespace zuschnitt
