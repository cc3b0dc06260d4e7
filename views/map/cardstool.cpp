// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/cardstool.h"

#include "model/layout/cardroom.h"
#include "views/diagram/paintdrawing.h"
#include "views/map/mapghost.h"
#include "views/map/mapview.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr float veil = 0.6F;

} // namespace

CardsTool::CardsTool(MapView &view, const Selectable &pressed, QPointF start) : MapTool(view), m_start(start)
{
    const Portfolio &portfolio = view.workspace().portfolio();
    if (const ProductId *product = std::get_if<ProductId>(&pressed)) {
        m_cards = view.cardsToDrag(*product);
    } else if (const ProductGroupId *group = std::get_if<ProductGroupId>(&pressed)) {
        m_wholeRegion = true;
        for (const Product *member : portfolio.where<&Product::group>(*group))
            m_cards.push_back(member->id);
    }
    collectShapes();
}

void CardsTool::collectShapes()
{
    for (const ProductId card : m_cards) {
        const CardPlace *place = view().geometry().card(card);
        if (!place)
            continue;
        for (const Part part : {Part::Card, Part::CardTitle, Part::CardFold, Part::CardMore, Part::CardHint}) {
            if (const Shape *shape = view().drawing().find({part, card.uuid}))
                m_shapes.push_back(*shape);
        }
        for (const ChipPlace &chip : place->chips) {
            if (const Shape *shape = view().drawing().find(chipShape(chip.assignment)))
                m_shapes.push_back(*shape);
        }
        for (const PromisePlace &promise : place->promises) {
            if (const Shape *shape = view().drawing().find(promiseShape(promise.promise)))
                m_shapes.push_back(*shape);
        }
    }
}

void CardsTool::move(const MapPointer &pointer)
{
    m_pointer = pointer;
    m_offset = pointer.map - m_start;
    const RegionPlace *region = view().geometry().regionAt(pointer.map);
    m_group = region ? std::optional(region->group) : std::nullopt;
}

bool CardsTool::changesGroup() const
{
    const Portfolio &portfolio = view().workspace().portfolio();
    return !m_wholeRegion && std::any_of(m_cards.begin(), m_cards.end(), [&](ProductId card) {
        const Product *product = portfolio.find(card);
        return product && product->group != m_group;
    });
}

void CardsTool::release(const MapPointer &pointer)
{
    move(pointer);
    std::vector<edits::Place> places;
    for (const ProductId card : m_cards) {
        if (const CardPlace *place = view().geometry().card(card))
            places.push_back({card, onGrid(place->rect.topLeft() + m_offset)});
    }
    Workspace &workspace = view().workspace();
    const bool keepsPlaces = !view().fillsTheScreen();
    if (!changesGroup() && keepsPlaces)
        workspace.perform(edits::placeCards(places));
    else if (changesGroup() && workspace.perform(joiningTheGroup()) && keepsPlaces)
        workspace.amend(workspace.document()->head(), edits::placeCards(places));
}

EditFunction CardsTool::joiningTheGroup() const
{
    return edits::keepingPlaces(edits::moveToGroup(m_cards, m_group), view().placesBeside(m_cards));
}

QString CardsTool::sentence() const
{
    const Portfolio &portfolio = view().workspace().portfolio();
    const Product *only = m_cards.size() == 1 ? portfolio.find(m_cards.front()) : nullptr;
    const QString what = only ? only->name : view().workspace().say(MapView::tr("%1 {products}")).arg(m_cards.size());
    const ProductGroup *group = m_group ? portfolio.find(*m_group) : nullptr;
    return group ? MapView::tr("%1 into %2").arg(what, group->name) : MapView::tr("%1 out of its group").arg(what);
}

void CardsTool::paint(QPainter &painter) const
{
    const Theme &theme = view().theme();
    QColor faded = theme.ground;
    faded.setAlphaF(veil);
    for (const Shape &shape : m_shapes) {
        if (shape.id.part == Part::Card)
            painter.fillRect(view().toWidget(shape.bounds), faded);
    }
    const bool leaves = changesGroup();
    const RegionPlace *region = leaves ? view().geometry().regionAt(m_pointer.map) : nullptr;
    if (region)
        paintTarget(painter, theme, view().toWidget(region->rect), 14 * view().zoom());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(view().toWidget(m_offset));
    painter.scale(view().zoom(), view().zoom());
    painter.setOpacity(0.9);
    zuschnitt::paint(painter, m_shapes);
    painter.restore();
    if (leaves)
        paintGhost(painter, theme, m_pointer.widget, sentence(), MapView::tr("Let go: move · Esc: leave it"),
                   QRectF(view().viewport()->rect()));
}

} // namespace zuschnitt
