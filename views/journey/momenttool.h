// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/journey/journeytool.h"

namespace zuschnitt {

class JourneyView;

/// Drags a moment between two others, of its phase or another one.
class MomentTool final : public JourneyTool {
public:
    MomentTool(JourneyView &view, int column, QPointF pressed);

    void move(QPointF widget) override;
    void release(QPointF widget) override;
    void paint(QPainter &painter) const override;

private:
    JourneyView &m_view;
    int m_column;
    QPointF m_pressed;
    QPointF m_pointer;
    bool m_drags = false;
};

} // namespace zuschnitt
