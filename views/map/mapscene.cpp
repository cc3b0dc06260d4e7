// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapscene.h"
#include "views/diagram/dependencydrawing.h"
#include "views/diagram/legend.h"

namespace zuschnitt {

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
    drawDetail(m_options.detail);
}

void MapScene::setDetail(Detail detail)
{
    m_options.detail = detail;
    if (!m_drawings.contains(detail))
        drawDetail(detail);
}

bool MapScene::drawAhead()
{
    m_former.clear();
    for (const Detail detail : {Detail::Near, Detail::Middle, Detail::Far}) {
        if (!m_drawings.contains(detail)) {
            drawDetail(detail);
            return true;
        }
    }
    return false;
}

void MapScene::drawDetail(Detail detail)
{
    MapDrawingOptions options = m_options;
    options.detail = detail;
    m_drawings[detail] = std::make_shared<const Drawing>(
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
