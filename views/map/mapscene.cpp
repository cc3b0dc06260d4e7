// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapscene.h"

namespace zuschnitt {

namespace {

/// The portfolio with all cards of the cut folded: never written, only laid out.
Portfolio withFoldedCards(Portfolio portfolio, CutId cut)
{
    RowChanges changes;
    for (const Product *product : portfolio.where<&Product::cut>(cut)) {
        Change<ProductPlacement> change;
        const ProductPlacementId id = placementId(product->id);
        if (const ProductPlacement *before = portfolio.find(id))
            change.before = *before;
        change.after = change.before.value_or(ProductPlacement{id, product->id, {}, {}, false, false});
        change.after->folded = true;
        changes.push_back(std::move(change));
    }
    portfolio.apply(changes);
    return portfolio;
}

} // namespace

MapScene::MapScene(const Workspace &workspace) : m_workspace(workspace), m_drawing(std::make_shared<Drawing>())
{
    layOut();
}

void MapScene::layOut()
{
    const Portfolio &portfolio = m_workspace.portfolio();
    m_geometry = m_cardsShown == CardsShown::Folded
        ? layOutMap(withFoldedCards(portfolio, m_workspace.cut()), m_workspace.cut())
        : layOutMap(portfolio, m_workspace.cut());
    draw();
}

void MapScene::draw()
{
    m_options.vocabulary = m_workspace.vocabulary();
    m_drawing = std::make_shared<const Drawing>(
        drawMap(m_workspace.portfolio(), m_workspace.cut(), m_geometry, m_workspace.theme(), m_options));
}

Drawing MapScene::dependenciesOf(const std::vector<ServiceId> &services) const
{
    return drawDependencies(m_workspace.portfolio(), m_workspace.cut(), m_geometry, m_workspace.theme(), services);
}

} // namespace zuschnitt
