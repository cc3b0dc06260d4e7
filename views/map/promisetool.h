// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/controls/badgelines.h"
#include "views/map/dropplan.h"
#include "views/map/maptool.h"
#include "views/workspace/capabilitydrag.h"

namespace zuschnitt {

/// Capabilities under way to a card that shall promise them, or to empty ground.
class PromiseTool final : public MapTool {
public:
    PromiseTool(MapView &view, std::vector<Promised> capabilities);

    void move(const MapPointer &pointer) override;
    void release(const MapPointer &pointer) override;
    void paint(QPainter &painter) const override;
    bool canLeave() const override { return true; }
    void leave() override;

private:
    std::vector<Promised> m_capabilities;
    DropPlan m_plan;
    std::vector<BadgeLine> m_badge;
    MapPointer m_pointer;
};

/// Kind None where the product promises or has all of them by now.
DropPlan planPromise(const Portfolio &portfolio, const MapGeometry &geometry, const std::vector<Promised> &capabilities,
                     QPointF point);
/// The plan in words.
QString sentenceFor(const DropPlan &plan, const std::vector<Promised> &capabilities, const Portfolio &portfolio,
                    const Vocabulary &vocabulary);

} // namespace zuschnitt
