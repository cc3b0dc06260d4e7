// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/spotlight.h"

#include "views/canvas/canvas.h"
#include "views/map/mapitems.h"

#include <QtGui/QPainter>

namespace zuschnitt {

namespace {

constexpr double cardRadius = 10;
constexpr double chipRadius = 6;
constexpr int veilAlpha = 178;

class Spotlight final {
public:
    Spotlight(QPainter &painter, const Canvas &canvas, const Theme &theme, const std::set<ShapeId> &lit)
        : m_painter(painter), m_canvas(canvas), m_theme(theme), m_lit(lit), m_view(canvas.viewport()->rect())
    {
    }

    void show(const CardPlace &card) const
    {
        if (!m_canvas.toWidget(card.rect).intersects(m_view))
            return;
        if (!show(cardShape(card.product), card.rect, cardRadius, m_theme.ground))
            return;
        for (const ChipPlace &chip : card.chips)
            show(chipShape(chip.assignment), chip.rect, chipRadius, m_theme.card);
        for (const PromisePlace &promise : card.promises)
            show(promiseShape(promise.promise), promise.rect, chipRadius, m_theme.card);
    }

private:
    /// Returns whether the shape is lit.
    bool show(const ShapeId &shape, const QRectF &place, double radius, QColor ground) const
    {
        const bool lit = m_lit.contains(shape);
        const QRectF rect = m_canvas.toWidget(place).adjusted(-0.5, -0.5, 0.5, 0.5);
        ground.setAlpha(veilAlpha);
        m_painter.setPen(lit ? QPen(m_theme.accent, 2) : QPen(Qt::NoPen));
        m_painter.setBrush(lit ? QBrush(Qt::NoBrush) : QBrush(ground));
        m_painter.drawRoundedRect(rect, radius * m_canvas.zoom(), radius * m_canvas.zoom());
        return lit;
    }

    QPainter &m_painter;
    const Canvas &m_canvas;
    const Theme &m_theme;
    const std::set<ShapeId> &m_lit;
    const QRectF m_view;
};

} // namespace

std::set<ShapeId> lightsOf(const Portfolio &portfolio, const MomentServing &serving)
{
    std::set<ShapeId> lit;
    for (const AssignmentId carrier : serving.carriers) {
        lit.insert(chipShape(carrier));
        lit.insert(cardShape(portfolio.find(carrier)->product));
    }
    for (const PromiseId promise : serving.promises) {
        lit.insert(promiseShape(promise));
        lit.insert(cardShape(portfolio.find(promise)->product));
    }
    return lit;
}

std::optional<std::set<ShapeId>> lightsOf(const Portfolio &portfolio, CutId cut, const Selection &selection)
{
    if (selection.items().size() != 1)
        return {};
    const Selectable &item = selection.items().front();
    if (const MomentId *moment = std::get_if<MomentId>(&item))
        return lightsOf(portfolio, servingOf(portfolio, cut, *moment));
    const CapabilityId *capability = std::get_if<CapabilityId>(&item);
    if (!capability)
        return {};
    MomentServing serving;
    addServing(portfolio, cut, *capability, serving);
    return lightsOf(portfolio, serving);
}

void paintSpotlight(QPainter &painter, const Canvas &canvas, const Theme &theme, const MapGeometry &geometry,
                    const std::set<ShapeId> &lit)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Spotlight spotlight(painter, canvas, theme, lit);
    for (const CardPlace &card : geometry.cards)
        spotlight.show(card);
    painter.restore();
}

} // namespace zuschnitt
