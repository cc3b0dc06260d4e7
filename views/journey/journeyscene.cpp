// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/journeyscene.h"

#include "views/diagram/diagramfont.h"
#include "views/workspace/workspace.h"

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr double scaleStep = 0.05;
/// Rather tight than with smaller letters.
constexpr double leastRoomyScale = 0.9;

} // namespace

void JourneyScene::read()
{
    m_contents = contentsOf(m_workspace.portfolio(), m_workspace.model(), m_workspace.metrics(), m_workspace.journey());
}

void JourneyScene::layOut(QSizeF room)
{
    const double leastRoomy = std::max(leastRoomyScale, m_scales.least);
    if (!fits(room, JourneyDensity::Roomy, m_scales.most, leastRoomy))
        fits(room, JourneyDensity::Tight, std::max(1.0, m_scales.least), m_scales.least);
}

/// At the largest of the scales at which all is seen, else at the smallest one.
bool JourneyScene::fits(QSizeF room, JourneyDensity density, double most, double least)
{
    for (m_scale = most;; m_scale -= scaleStep) {
        m_geometry = layOutJourney(m_contents.outline, room.width() / m_scale, FontMeasure::shared(), density);
        const QSizeF size = m_geometry.bounds.size() * m_scale;
        if (size.width() <= room.width() + 1 && size.height() <= room.height())
            return true;
        if (m_scale - scaleStep < least - scaleStep / 2)
            return false;
    }
}

void JourneyScene::draw()
{
    m_drawing = std::make_shared<const Drawing>(
        drawJourney(m_contents, m_geometry, m_workspace.theme(), m_workspace.vocabulary()));
}

} // namespace zuschnitt
