// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/bandtool.h"

#include "views/map/mapview.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace zuschnitt {

BandTool::BandTool(MapView &view, const MapPointer &start) : MapTool(view), m_start(start.map), m_end(start.map)
{
    if (start.modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        m_before = view.workspace().selection().items();
    else
        view.workspace().selection().clear();
}

void BandTool::move(const MapPointer &pointer)
{
    m_end = pointer.map;
    std::vector<Selectable> items = m_before;
    const auto add = [&items](const Selectable &item) {
        if (std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(item);
    };
    for (const CardPlace &card : view().geometry().cards) {
        if (!card.rect.intersects(band()))
            continue;
        if (band().contains(card.rect)) {
            add(card.product);
            continue;
        }
        for (const ChipPlace &chip : card.chips) {
            if (chip.rect.intersects(band()))
                add(chip.assignment);
        }
        for (const PromisePlace &promise : card.promises) {
            if (promise.rect.intersects(band()))
                add(promise.promise);
        }
    }
    view().workspace().selection().set(std::move(items));
}

void BandTool::release(const MapPointer &) { }

void BandTool::paint(QPainter &painter) const
{
    QColor wash = view().theme().accent;
    wash.setAlphaF(0.10F);
    painter.setBrush(wash);
    painter.setPen(view().theme().accent);
    painter.drawRect(view().toWidget(band()));
}

} // namespace zuschnitt
