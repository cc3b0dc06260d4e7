// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/grids/gridmodel.h"
#include "views/grids/gridnameeditor.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

class QLabel;

namespace zuschnitt {

class GridDelegate;

/// A grid that is filled in by keys: arrows move, Space or x fills and empties what is selected,
/// letters find a column, Enter goes on to the next row without an answer, Ctrl and an arrow to the
/// next cell that is filled in. Blocks are copied and pasted as spreadsheets do.
class GridTable final : public QTableView {
    Q_OBJECT

public:
    explicit GridTable(GridModel &model, QWidget *parent = nullptr);

    /// What stands in the corner while no letters are typed.
    void setCornerHint(const QString &hint);
    /// Makes the cell of the thing current; nothing happens if it is not shown.
    void goToRow(const Uuid &id);
    void goToColumn(const Uuid &id);
    GridNameEditor *nameEditor() const { return m_editor; }

Q_SIGNALS:
    void currentRowMoved();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;

private:
    using Naming = GridNaming;

    void toggleSelected();
    void fillSelected(GridModel::Fill fill);
    QModelIndex firstSelected() const;
    /// What a letter typed there would name; nothing in a cell.
    std::optional<Naming> namingAt(const QModelIndex &index) const;
    void nextUnanswered();
    /// Along a row or a column to the next cell that is filled in.
    void nextFilled(int rows, int columns);
    bool handleCommand(const QKeyEvent &event);
    bool typeLetter(const QString &text);
    void showTyped();
    void remember();
    void recall();
    void updateSizes();
    void forgetTyped();
    void editName(Naming what, const QString &text);
    void placeEditor();
    void takeName(const QString &name);

    GridModel &m_model;
    GridDelegate *const m_delegate;
    QLabel *const m_corner;
    GridNameEditor *const m_editor;
    QString m_cornerHint;
    QString m_typed;
    QTimer m_pause; ///< after which letters begin a new word
    std::optional<Uuid> m_row; ///< of the current cell, to find it again
    std::optional<Uuid> m_column;
    QPersistentModelIndex m_pressed;
};

} // namespace zuschnitt
