// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/textmeasure.h"
#include "views/diagram/theme.h"

#include <QtWidgets/QLineEdit>

#include <functional>

namespace zuschnitt {

class Canvas;

/// A name typed where it stands in a picture. Enter or leaving the field commits, Esc leaves the
/// name as it was. If the commit fails, the field stays with what was typed.
class InPlaceEditor final : public QLineEdit {
    Q_OBJECT

public:
    /// True if the name was taken.
    using Commit = std::function<bool(const QString &name)>;

    /// Where the name stands now, in widget pixels; asked again when the picture moves.
    using Place = std::function<QRect()>;

    InPlaceEditor(Canvas &canvas, const Theme &theme, FontRole font, Place place, const QString &name, Commit commit);

Q_SIGNALS:
    /// A name was taken by Enter.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void follow();
    void enter();
    /// True if a name was taken.
    bool finish();
    void leave();

    Canvas &m_canvas;
    Place m_place;
    QString m_before;
    Commit m_commit;
    bool m_done = false;
};

} // namespace zuschnitt
