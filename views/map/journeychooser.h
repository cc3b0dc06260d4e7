// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/controls/choice.h"

namespace zuschnitt {

class Workspace;

/// Which journey stands above the map, or none. Hides itself where there are no journeys.
class JourneyChooser final : public ChoiceButton {
    Q_OBJECT

public:
    explicit JourneyChooser(Workspace &workspace, QWidget *parent = nullptr);

    /// Larger for a projector; 1 usually.
    void setScale(double scale);
    /// Wide enough for the name that is shown, up to a limit.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void read();
    void choose(int index);

    Workspace &m_workspace;
    double m_scale = 1;
};

} // namespace zuschnitt
