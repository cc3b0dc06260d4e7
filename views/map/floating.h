// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/theme.h"

#include <QtWidgets/QFrame>

namespace zuschnitt {

class Canvas;

/// A small panel above the map, in the colours of the theme, that stays within the viewport.
class Floating : public QFrame {
    Q_OBJECT

public:
    Floating(Canvas &canvas, const Theme &theme);

    /// Shows it with its top left corner at `corner` (widget pixels) or as near as fits.
    void popUp(QPoint corner);

protected:
    Canvas &canvas() const { return m_canvas; }
    /// Esc closes; so does a click elsewhere.
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Canvas &m_canvas;
};

} // namespace zuschnitt
