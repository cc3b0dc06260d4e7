// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/canvas/canvas.h"
#include "views/journey/journeyreading.h"
#include "views/workspace/workspace.h"

namespace zuschnitt {

/// All journeys in small, worst first (journeycards.h). A click opens one.
class JourneyOverview final : public Canvas {
    Q_OBJECT

public:
    explicit JourneyOverview(Workspace &workspace, QWidget *parent = nullptr);

    Workspace &workspace() const { return m_workspace; }
    const ShapeReading *reading() const override { return &m_reading; }
    void setLeastTextSize(double pixels) override;

Q_SIGNALS:
    void opened(zuschnitt::JourneyId journey);

protected:
    void drawAnew(Appearance appearance) override;
    void showEvent(QShowEvent *event) override;
    void paintOver(QPainter &painter) override;
    void pointerMoved(QMouseEvent *event) override;
    void pointerReleased(QMouseEvent *event) override;
    void pointerLeft() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followJourney();
    void choose(int step);
    std::optional<JourneyId> journeyAt(QPointF widget) const;

    Workspace &m_workspace;
    std::optional<JourneyId> m_hovered;
    double m_scale = 1; ///< of letters; larger on a projector
    JourneyCardsReading m_reading;
};

} // namespace zuschnitt
