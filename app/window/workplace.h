// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/export.h"
#include "views/workspace/selection.h"

#include <QtWidgets/QWidget>

#include <array>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace zuschnitt {

class ActionSet;
class Centre;
class DuplicatesPanel;
class FindingsPanel;
class GridsView;
class InboxPanel;
class InspectorPanel;
class JourneyPage;
class JourneyRibbon;
class MapCommands;
class MapView;
class Workspace;

/// What is seen of an open file: inbox, the views in the middle, and details or history side by side.
class Workplace final : public QWidget {
    Q_OBJECT

public:
    enum class Column { Inbox, Right };
    enum class RightPage { Details, Findings, History, Duplicates };

    Workplace(Workspace &workspace, ActionSet &actions, QWidget *parent = nullptr);

    QWidget *column(Column which) const;
    void setColumnVisible(Column which, bool visible);
    bool isColumnVisible(Column which) const;
    void showRightPage(RightPage page);
    RightPage rightPage() const;

    InboxPanel &inbox() const { return *m_inbox; }
    FindingsPanel &findings() const { return *m_findings; }
    /// Says on its tab how many findings there are.
    void setFindingCount(int count);
    InspectorPanel &inspector() const { return *m_inspector; }
    DuplicatesPanel &duplicates() const { return *m_duplicates; }
    /// Asks whether two services shall be one.
    void proposeMerge(ServiceId first, ServiceId second);
    Centre &centre() const { return *m_centre; }
    MapView &map() const { return *m_map; }
    JourneyPage &journeys() const { return *m_journeys; }
    GridsView &grids() const { return *m_grids; }
    JourneyRibbon &ribbon() const { return *m_ribbon; }
    MapCommands &mapCommands() const { return *m_mapCommands; }
    /// What is seen in the middle, as a file would show it.
    PictureSubject picture() const;
    /// Selects a thing and shows it in the view that has it.
    void show(const Selectable &thing);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    void resetColumns();

Q_SIGNALS:
    void columnsChanged();

private:
    bool showJourneyOf(const Selectable &thing);
    void showProviders(CapabilityId capability);
    void showSelected();
    void mergeSelected();
    QWidget *makeRight();
    void retranslate();

    Workspace &m_workspace;
    QSplitter *m_columns;
    InboxPanel *m_inbox = nullptr;
    InspectorPanel *m_inspector = nullptr;
    Centre *m_centre = nullptr;
    FindingsPanel *m_findings = nullptr;
    DuplicatesPanel *m_duplicates = nullptr;
    MapView *m_map = nullptr;
    JourneyPage *m_journeys = nullptr;
    GridsView *m_grids = nullptr;
    JourneyRibbon *m_ribbon = nullptr;
    MapCommands *m_mapCommands = nullptr;
    QWidget *m_right = nullptr;
    QStackedWidget *m_pages = nullptr;
    std::array<QToolButton *, 3> m_tabs{}; ///< by RightPage; the last one has none
    int m_findingCount = 0;
};

} // namespace zuschnitt
