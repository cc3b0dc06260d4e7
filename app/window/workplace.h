// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/workspace/selection.h"

#include <QtWidgets/QWidget>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace zuschnitt {

class ActionSet;
class Centre;
class InboxPanel;
class InspectorPanel;
class JourneyRibbon;
class MapCommands;
class MapView;
class Workspace;

/// What is seen of an open file: inbox, the views in the middle, and details or history side by side.
class Workplace final : public QWidget {
    Q_OBJECT

public:
    enum class Column { Inbox, Right };
    enum class RightPage { Details, History };

    Workplace(Workspace &workspace, ActionSet &actions, QWidget *parent = nullptr);

    QWidget *column(Column which) const;
    void setColumnVisible(Column which, bool visible);
    bool isColumnVisible(Column which) const;
    void showRightPage(RightPage page);
    RightPage rightPage() const;

    InboxPanel &inbox() const { return *m_inbox; }
    InspectorPanel &inspector() const { return *m_inspector; }
    Centre &centre() const { return *m_centre; }
    MapView &map() const { return *m_map; }
    JourneyRibbon &ribbon() const { return *m_ribbon; }
    MapCommands &mapCommands() const { return *m_mapCommands; }
    /// Selects a thing and shows it in the view that has it.
    void show(const Selectable &thing);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    void resetColumns();

Q_SIGNALS:
    void columnsChanged();

private:
    QWidget *makeRight();
    void retranslate();

    Workspace &m_workspace;
    QSplitter *m_columns;
    InboxPanel *m_inbox = nullptr;
    InspectorPanel *m_inspector = nullptr;
    Centre *m_centre = nullptr;
    MapView *m_map = nullptr;
    JourneyRibbon *m_ribbon = nullptr;
    MapCommands *m_mapCommands = nullptr;
    QWidget *m_right = nullptr;
    QStackedWidget *m_pages = nullptr;
    QToolButton *m_detailsTab = nullptr;
    QToolButton *m_historyTab = nullptr;
};

} // namespace zuschnitt
