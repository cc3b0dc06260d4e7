// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"
#include "views/map/maptool.h"

#include <optional>

namespace zuschnitt {

/// A line drawn from a chip to the one it depends on.
class DependencyTool final : public MapTool {
public:
    DependencyTool(MapView &view, AssignmentId from);

    void move(const MapPointer &pointer) override;
    void release(const MapPointer &pointer) override;
    void paint(QPainter &painter) const override;

private:
    const Service *service(std::optional<AssignmentId> chip) const;

    AssignmentId m_from;
    std::optional<AssignmentId> m_to;
    MapPointer m_pointer;
};

} // namespace zuschnitt
