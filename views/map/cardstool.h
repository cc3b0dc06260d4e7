// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/portfolio/rows.h"
#include "views/diagram/drawing.h"
#include "views/map/maptool.h"
#include "views/workspace/selection.h"

namespace zuschnitt {

/// Cards under way to another place, into a region or out of one. A region that is dragged takes
/// its cards along.
class CardsTool final : public MapTool {
public:
    CardsTool(MapView &view, const Selectable &pressed, QPointF start);

    void move(const MapPointer &pointer) override;
    void release(const MapPointer &pointer) override;
    void paint(QPainter &painter) const override;

private:
    void collectShapes();
    bool changesGroup() const;
    EditFunction joiningTheGroup() const;
    QString sentence() const;

    std::vector<ProductId> m_cards;
    bool m_wholeRegion = false;
    std::vector<Shape> m_shapes; ///< what moves along
    QPointF m_start;
    QPointF m_offset; ///< map units
    MapPointer m_pointer;
    std::optional<ProductGroupId> m_group; ///< the region under the pointer
};

} // namespace zuschnitt
