// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapview.h"

#include "views/diagram/diagramfont.h"
#include "views/map/mapmarks.h"

#include <algorithm>

// How the map fits its window and, on a projector, the eyes in the last row: where cards lie, whether they
// fold, how large letters are within them.

namespace zuschnitt {

namespace {

/// So that rounding never shows the chips that were just folded.
constexpr double justBelow = 0.999;
/// Smaller letters would be lost in their rooms: the map becomes smaller instead.
constexpr double smallestTextScale = 0.75;
constexpr double halfAPixel = 0.5;

} // namespace

/// The legend lies at the bottom; what is fitted stays above it.
void MapView::fitLegend()
{
    const QRectF room(viewport()->rect());
    if (fillsTheScreen()) {
        m_legend = m_scene.legend(legendBandWidth(room));
        setBottomInset(legendBandHeight(m_legend));
        return;
    }
    setBottomInset(colourBy() ? legendPanelHeight(m_scene.colourLegend(legendPanelWidth(room))) : 0);
}

void MapView::setLeastTextSize(double pixels)
{
    m_leastTextSize = pixels;
    m_wantedTextSize.reset();
    fitLegend();
    fit();
    fitShape();
    Q_EMIT projectionChanged();
}

/// As large as it goes with the chips shown; where their text would get too small for the
/// projector, all cards fold.
void MapView::fit()
{
    if (!fillsTheScreen()) {
        Canvas::fit();
        return;
    }
    fitLegend();
    showShape(MapShape::Cards::AsStored);
    Canvas::fit();
    if (zoom() < leastZoomForChips()) {
        showShape(MapShape::Cards::Folded);
        fitUpTo(leastZoomForChips() * justBelow);
    }
    fitShape();
}

double MapView::textSize() const { return zoom() * fontSize(FontRole::Body) * m_scene.level().textScale; }

void MapView::setTextSize(double pixels)
{
    m_wantedTextSize = pixels;
    fit();
    // Beyond what letters may do within their cards the map itself becomes larger or smaller.
    if (textSize() < pixels - halfAPixel)
        setZoom(leastZoomForChips() * justBelow);
    else if (textSize() > pixels + halfAPixel)
        setZoom(pixels / fontSize(FontRole::Body) / smallestTextScale);
}

MapLevel MapView::levelAt(double zoom) const
{
    MapLevel level = levelFor(zoom);
    if (fillsTheScreen())
        level.textScale = textScaleAt(zoom);
    return level;
}

/// On the projector letters grow within their chips before the map has to be cut off or folded.
double MapView::textScaleAt(double zoom) const
{
    const double usual = zoom * fontSize(FontRole::Body);
    if (m_wantedTextSize)
        return std::clamp(*m_wantedTextSize / usual, smallestTextScale, largestTextScale);
    return std::clamp(m_leastTextSize / usual, 1.0, largestTextScale);
}

double MapView::leastZoomForChips() const
{
    return m_wantedTextSize.value_or(m_leastTextSize) / fontSize(FontRole::Body) / largestTextScale;
}

void MapView::fitShape()
{
    const bool folds = fillsTheScreen() && zoom() < leastZoomForChips();
    showShape(folds ? MapShape::Cards::Folded : MapShape::Cards::AsStored);
    showLevel(levelAt(zoom()));
}

void MapView::showShape(MapShape::Cards cards)
{
    MapShape shape;
    if (fillsTheScreen())
        shape = {cards, QSizeF(viewport()->size())};
    if (shape == m_scene.shape())
        return;
    m_scene.setShape(shape);
    m_scene.layOut();
    setDrawing(m_scene.drawing(), Appearance::Instant);
    refreshOverlay();
}

void MapView::showLevel(const MapLevel &level)
{
    if (level == m_scene.level())
        return;
    m_scene.setLevel(level);
    setDrawing(m_scene.drawing(), fillsTheScreen() ? Appearance::Instant : Appearance::Refined);
}

} // namespace zuschnitt
