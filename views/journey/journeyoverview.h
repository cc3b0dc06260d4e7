// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/canvas/canvas.h"
#include "views/workspace/workspace.h"

namespace zuschnitt {

/// All journeys in small, worst first (journeycards.h). A click opens one.
class JourneyOverview final : public Canvas {
    Q_OBJECT

public:
    explicit JourneyOverview(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(zuschnitt::JourneyId journey);

protected:
    void paintOver(QPainter &painter) override;
    void pointerMoved(QMouseEvent *event) override;
    void pointerReleased(QMouseEvent *event) override;
    void pointerLeft() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void redraw(Appearance appearance);
    void choose(int step);
    std::optional<JourneyId> journeyAt(QPointF widget) const;

    Workspace &m_workspace;
    std::optional<JourneyId> m_hovered;
};

} // namespace zuschnitt
