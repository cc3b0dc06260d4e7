// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"

#include <QtWidgets/QToolButton>

class QLineEdit;

namespace zuschnitt {

class ActionSet;
class Workspace;

/// Names the cut that is shown; its menu switches, adds, duplicates, renames and deletes cuts.
/// Renaming happens in place.
class CutSelector final : public QWidget {
    Q_OBJECT

public:
    CutSelector(Workspace &workspace, ActionSet &actions, QWidget *parent = nullptr);

    /// Lets the person type a name for the current cut.
    void startRenaming();

Q_SIGNALS:
    /// A cut was chosen or its name is done: whoever had the focus before may have it again.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Finish { Accept, Cancel };
    void refresh();
    void fillMenu();
    void finishRenaming(Finish finish);

    Workspace &m_workspace;
    ActionSet &m_actions;
    QToolButton *m_button;
    QLineEdit *m_editor;
};

} // namespace zuschnitt
