// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace zuschnitt {

class ActionSet;
class Workspace;

/// What is seen of an open file: inbox, map, and details or history side by side.
class Workplace final : public QWidget {
    Q_OBJECT

public:
    enum class Column { Inbox, Right };
    enum class RightPage { Details, History };

    Workplace(Workspace &workspace, ActionSet &actions, QWidget *parent = nullptr);

    void setColumnVisible(Column column, bool visible);
    bool isColumnVisible(Column column) const;
    void showRightPage(RightPage page);
    RightPage rightPage() const;

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    void resetColumns();

Q_SIGNALS:
    void columnsChanged();

private:
    QWidget *makeRight();
    void retranslate();

    Workspace &m_workspace;
    ActionSet &m_actions;
    QSplitter *m_columns;
    QWidget *m_inbox = nullptr;
    QWidget *m_map = nullptr;
    QWidget *m_right = nullptr;
    QStackedWidget *m_pages = nullptr;
    QToolButton *m_detailsTab = nullptr;
    QToolButton *m_historyTab = nullptr;
};

} // namespace zuschnitt
