// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/workspace/selection.h"

#include <QtWidgets/QFrame>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace zuschnitt {

class ActionSet;
class Workspace;

/// Search and commands in one field: products, services, cuts and every action that is possible
/// now, with its menu and shortcut. Opens over the window and closes by itself.
class Finder final : public QFrame {
    Q_OBJECT

public:
    Finder(Workspace &workspace, ActionSet &actions, QWidget *parent);

    /// Opens below the top of the window, empty.
    void open();

Q_SIGNALS:
    /// A product, chip or service to be selected and shown.
    void chosen(const zuschnitt::Selectable &thing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hit {
        QString text;
        QString detail;
        std::function<void()> go;
    };
    void search(const QString &words);
    void addThings(const QString &words);
    void addActions(const QString &words);
    void accept();
    void step(int by);

    Workspace &m_workspace;
    ActionSet &m_actions;
    QLineEdit *m_field;
    QListWidget *m_list;
    std::vector<Hit> m_hits;
};

} // namespace zuschnitt
