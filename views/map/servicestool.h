// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/controls/badgelines.h"
#include "views/map/dropplan.h"
#include "views/map/maptool.h"

namespace zuschnitt {

/// Chips under way to a card, another slot, empty ground, or out of the map.
class ServicesTool final : public MapTool {
public:
    ServicesTool(MapView &view, std::vector<edits::Moving> services, Qt::MouseButton button);

    void move(const MapPointer &pointer) override;
    void release(const MapPointer &pointer) override;
    void paint(QPainter &painter) const override;
    bool canLeave() const override { return m_button == Qt::LeftButton; }
    void leave() override;

private:
    std::vector<edits::Moving> m_services;
    Qt::MouseButton m_button;
    DropPlan m_plan;
    std::vector<BadgeLine> m_badge;
    MapPointer m_pointer;
};

/// What is seen of a drop that is planned, whoever brings the services.
void paintDropPlan(QPainter &painter, const MapView &view, const DropPlan &plan,
                   const std::vector<edits::Moving> &services, const std::vector<BadgeLine> &badge,
                   const MapPointer &pointer);

} // namespace zuschnitt
