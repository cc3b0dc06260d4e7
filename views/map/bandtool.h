// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/map/maptool.h"
#include "views/workspace/selection.h"

#include <QtCore/QRectF>

namespace zuschnitt {

/// A rubber band: selects the chips it touches and the cards it holds whole. With Shift or Ctrl it
/// adds to what was selected.
class BandTool final : public MapTool {
public:
    BandTool(MapView &view, const MapPointer &start);

    void move(const MapPointer &pointer) override;
    void release(const MapPointer &pointer) override;
    void paint(QPainter &painter) const override;

private:
    QRectF band() const { return QRectF(m_start, m_end).normalized(); }

    QPointF m_start; ///< map units
    QPointF m_end;
    std::vector<Selectable> m_before;
};

} // namespace zuschnitt
