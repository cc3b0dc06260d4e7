// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "views/grids/grid.h"

#include <QtCore/QAbstractTableModel>

namespace zuschnitt {

class Workspace;

/// The grid of one kind as an item model. Behind the last column one that takes the name of a new
/// capability, below the last row one that takes the name of a new moment, where the kind has them.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole };

    GridModel(Workspace &workspace, GridKind kind, QObject *parent = nullptr);

    const Workspace &workspace() const { return m_workspace; }
    GridKind kind() const { return m_kind; }
    const Grid &grid() const { return m_grid; }
    void setKind(GridKind kind);
    /// Filters anew; rows that were only kept because they were shown go.
    /// Asleep it does not follow the portfolio; it catches up when it wakes.
    enum class Following { Awake, Asleep };
    void setFollowing(Following following);
    void setFilter(GridFilter filter);
    const GridFilter &filter() const { return m_filter; }

    bool isNewColumn(int column) const { return addsColumn() && column == gridColumns(); }
    bool isNewRow(int row) const { return addsRow() && row == gridRows(); }
    bool isJourney(int row) const;
    /// True for a cell that can be filled in.
    bool isCell(const QModelIndex &index) const;
    GridCell cell(const QModelIndex &index) const;
    /// The service or moment of a row, the capability or service of a column; nothing where there is none.
    std::optional<Uuid> rowId(int row) const;
    std::optional<Uuid> columnId(int column) const;
    /// The row or column of a thing; -1 if it is not shown.
    int rowOf(const Uuid &id) const;
    int columnOf(const Uuid &id) const;

    enum class Fill { Fill, Empty };
    struct Setting {
        QModelIndex index;
        Fill fill = Fill::Fill;
    };
    /// One edit for all of them; what stands as it should already is left alone. False if nothing was to do.
    bool set(const std::vector<Setting> &settings);
    bool addColumn(const QString &name);
    /// A moment behind the one of the row, in its phase; in the journey of the row where it is none.
    bool addMoment(int row, const QString &name);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Rows or columns came or went.
    void rearranged();

private:
    bool addsColumn() const { return m_kind != GridKind::Uses; }
    bool addsRow() const { return hasMoments(m_kind); }
    int gridRows() const { return static_cast<int>(m_grid.rows().size()); }
    int gridColumns() const { return static_cast<int>(m_grid.columns().size()); }
    void read();
    EditFunction editFor(const Setting &setting) const;

    Workspace &m_workspace;
    GridKind m_kind;
    GridFilter m_filter;
    Grid m_grid;
    Following m_following = Following::Awake;
    bool m_behind = false; ///< something changed while it slept
};

} // namespace zuschnitt
