// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/journeyscene.h"

#include "views/diagram/diagramfont.h"
#include "views/workspace/workspace.h"

namespace zuschnitt {

namespace {

constexpr double scaleStep = 0.05;

} // namespace

void JourneyScene::read()
{
    m_contents = contentsOf(m_workspace.portfolio(), m_workspace.model(), m_workspace.metrics(), m_workspace.journey());
}

void JourneyScene::layOut(QSizeF room)
{
    for (m_scale = mostScale;; m_scale -= scaleStep) {
        m_geometry = layOutJourney(m_contents.outline, room.width() / m_scale, FontMeasure::shared());
        const QSizeF size = m_geometry.bounds.size() * m_scale;
        const bool fits = size.width() <= room.width() + 1 && size.height() <= room.height();
        if (fits || m_scale - scaleStep < leastScale)
            return;
    }
}

void JourneyScene::draw()
{
    m_drawing = std::make_shared<const Drawing>(
        drawJourney(m_contents, m_geometry, m_workspace.theme(), m_workspace.vocabulary()));
}

} // namespace zuschnitt
