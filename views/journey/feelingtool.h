// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"
#include "views/journey/journeytool.h"

namespace zuschnitt {

class JourneyView;

/// Drags how a moment feels, today or as it is wanted, to one of five heights; the curve follows.
class FeelingTool final : public JourneyTool {
public:
    enum class Curve { Today, Wanted };

    FeelingTool(JourneyView &view, int column, Curve curve, QPointF pressed);

    void move(QPointF widget) override;
    void release(QPointF widget) override;
    void paint(QPainter &painter) const override;

private:
    JourneyView &m_view;
    int m_column;
    Curve m_curve;
    QPointF m_pressed;
    std::optional<qint64> m_value; ///< where it would stay; nothing before the pointer has moved
};

} // namespace zuschnitt
