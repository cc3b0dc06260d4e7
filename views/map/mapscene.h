// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/mapdrawing.h"
#include "views/workspace/workspace.h"

#include <memory>

namespace zuschnitt {

/// Folded: every card, whatever is stored of it.
enum class CardsShown { AsStored, Folded };

/// The map as it is shown now: where everything lies and how it is drawn, for the current cut.
class MapScene final {
public:
    explicit MapScene(const Workspace &workspace);

    /// After the portfolio changed: lays out and draws again.
    void layOut();
    /// After theme, words or options changed: only draws again.
    void draw();

    Detail detail() const { return m_options.detail; }
    void setDetail(Detail detail) { m_options.detail = detail; }
    ColourBy colourBy() const { return m_options.colourBy; }
    void setColourBy(ColourBy colourBy) { m_options.colourBy = colourBy; }

    CardsShown cardsShown() const { return m_cardsShown; }
    void setCardsShown(CardsShown shown) { m_cardsShown = shown; }

    const MapGeometry &geometry() const { return m_geometry; }
    const std::shared_ptr<const Drawing> &drawing() const { return m_drawing; }
    /// The single dependencies of some services, to lie over the map.
    Drawing dependenciesOf(const std::vector<ServiceId> &services) const;

private:
    const Workspace &m_workspace;
    MapDrawingOptions m_options;
    CardsShown m_cardsShown = CardsShown::AsStored;
    MapGeometry m_geometry;
    std::shared_ptr<const Drawing> m_drawing;
};

} // namespace zuschnitt
