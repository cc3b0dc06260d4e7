// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace zuschnitt {

class GridLegend;
class GridModel;
class GridTable;
class LineFrame;
class Workspace;

/// The grids that are filled in by hand, since no list brings them along: which service provides
/// which capability, and what each moment needs.
class GridsView final : public QWidget {
    Q_OBJECT

public:
    explicit GridsView(Workspace &workspace, QWidget *parent = nullptr);

    GridModel &model() const { return *m_model; }
    GridTable &table() const { return *m_table; }
    /// Goes to the column that says which services provide the capability.
    void showProviders(CapabilityId capability);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void connectAll();
    void chooseKind(int kind);
    void filter();
    void selectRow();
    void followSelection();
    void updateWords();
    void updateState();
    void updateTheme();
    QString progressText() const;
    QString emptyText() const;

    Workspace &m_workspace;
    GridModel *const m_model;
    GridTable *const m_table;
    QButtonGroup *const m_kinds;
    QLabel *const m_progress;
    LineFrame *const m_rowFilter;
    LineFrame *const m_columnFilter;
    QToolButton *const m_unanswered;
    QLabel *const m_empty;
    GridLegend *const m_legend;
    bool m_following = false; ///< the selection is taken over from another view
};

} // namespace zuschnitt
