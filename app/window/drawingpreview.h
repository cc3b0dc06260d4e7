// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/drawing.h"

#include <QtWidgets/QWidget>

namespace zuschnitt {

/// A drawing, as large as fits.
class DrawingPreview final : public QWidget {
public:
    using QWidget::QWidget;

    void setDrawing(Drawing drawing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Drawing m_drawing;
};

} // namespace zuschnitt
