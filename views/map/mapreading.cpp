// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapreading.h"

#include "views/map/mapview.h"

namespace zuschnitt {

std::vector<ShapeId> MapReading::childrenOf(const std::optional<ShapeId> &parent) const
{
    std::vector<ShapeId> shapes;
    if (!parent) {
        for (const CardPlace &card : m_map.geometry().cards)
            shapes.push_back(cardShape(card.product));
        return shapes;
    }
    const CardPlace *card = parent->part == Part::Card ? m_map.geometry().card(ProductId{parent->subject}) : nullptr;
    if (!card)
        return shapes;
    for (const ChipPlace &chip : card->chips)
        shapes.push_back(chipShape(chip.assignment));
    for (const PromisePlace &promise : card->promises)
        shapes.push_back(promiseShape(promise.promise));
    return shapes;
}

std::optional<ShapeId> MapReading::parentOf(const ShapeId &shape) const
{
    const Portfolio &portfolio = m_map.workspace().portfolio();
    if (shape.part == Part::Chip) {
        if (const Assignment *assignment = portfolio.find(AssignmentId{shape.subject}))
            return cardShape(assignment->product);
    } else if (shape.part == Part::Promise) {
        if (const Promise *promise = portfolio.find(PromiseId{shape.subject}))
            return cardShape(promise->product);
    }
    return std::nullopt;
}

ReadShape MapReading::read(const ShapeId &shape) const
{
    ReadShape read;
    const std::optional<Selectable> item = selectableOf(shape);
    read.selected = item && m_map.workspace().selection().contains(*item);
    return read;
}

void MapReading::press(const ShapeId &shape) const
{
    if (const std::optional<Selectable> item = selectableOf(shape))
        m_map.workspace().selection().set(*item);
}

} // namespace zuschnitt
