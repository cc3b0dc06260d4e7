// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/drawing.h"
#include "views/diagram/theme.h"

#include <QtWidgets/QLineEdit>

#include <functional>

namespace zuschnitt {

class Canvas;

/// A name typed where it stands on the map. Enter or leaving the field commits, Esc leaves the
/// name as it was. If the commit fails, the field stays with what was typed.
class InPlaceEditor final : public QLineEdit {
    Q_OBJECT

public:
    /// True if the name was taken.
    using Commit = std::function<bool(const QString &name)>;

    InPlaceEditor(Canvas &canvas, const Theme &theme, const ShapeId &shape, const QString &name, Commit commit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void follow();
    void finish();
    void leave();

    Canvas &m_canvas;
    ShapeId m_shape;
    QString m_before;
    Commit m_commit;
    bool m_done = false;
};

} // namespace zuschnitt
