// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QLineEdit>

namespace zuschnitt {

enum class GridNaming { Column, Moment };

/// The field over a heading that takes the name of something new. Enter takes it, Escape or leaving
/// the field gives it up.
class GridNameEditor final : public QLineEdit {
    Q_OBJECT

public:
    explicit GridNameEditor(QWidget *parent);

    /// Opens with the text; a moment comes behind the one of the row.
    void begin(GridNaming what, int row, const QString &text);
    /// Closes and gives the focus back.
    void end();
    GridNaming naming() const { return m_naming; }
    int row() const { return m_row; }

Q_SIGNALS:
    void named(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    GridNaming m_naming = GridNaming::Column;
    int m_row = 0;
};

} // namespace zuschnitt
