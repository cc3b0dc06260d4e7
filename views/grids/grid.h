// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"

#include <QtCore/QString>

#include <unordered_set>

namespace zuschnitt {

/// Provides: services × capabilities. Needs: moments × capabilities. Uses: moments × services.
enum class GridKind { Provides, Needs, Uses };
bool hasMoments(GridKind kind);

/// What a cell says; of a need that is filled in, its state in the cut.
enum class GridCell { Empty, Filled, Met, Promised, Unplaced, Missing };
/// The state of a need that is filled in; nothing for other cells.
std::optional<NeedState> needStateOf(GridCell cell);

struct GridRow {
    enum class Kind { Journey, Thing };

    Kind kind = Kind::Thing;
    Uuid id; ///< of the service, the moment or the journey
    QString name;
    QString detail; ///< the phase of a moment, the former group of a service
    int filled = 0; ///< cells, in columns that are filtered away too
};

struct GridColumn {
    Uuid id; ///< of the capability or the service
    QString name;
    int filled = 0; ///< cells, in rows that are filtered away too
};

/// Which rows and columns are shown.
struct GridFilter {
    enum class Rows { All, Unanswered };

    Rows rows = Rows::All;
    QString rowText;
    QString columnText;
    std::unordered_set<Uuid> kept; ///< rows that are shown in any case: they were, when they were filled in
};

/// One grid to fill in, as it stands in a portfolio.
class Grid final {
public:
    Grid() = default;
    Grid(const Portfolio &portfolio, const CutMetrics &metrics, GridKind kind, const GridFilter &filter);

    const std::vector<GridRow> &rows() const { return m_rows; }
    const std::vector<GridColumn> &columns() const { return m_columns; }
    GridCell cell(std::size_t row, std::size_t column) const { return m_cells[row * m_columns.size() + column]; }
    /// Rows of any filter: those with at least one cell filled in, and all.
    int answered() const { return m_answered; }
    int total() const { return m_total; }

private:
    struct Link {
        Uuid row;
        Uuid column;
        GridCell cell;
    };

    static std::vector<Link> linksOf(const Portfolio &portfolio, const CutMetrics &metrics, GridKind kind);
    void addColumns(const Portfolio &portfolio, GridKind kind, const GridFilter &filter);
    void addRow(GridRow row, const GridFilter &filter);
    void addServices(const Portfolio &portfolio, const GridFilter &filter);
    void addMoments(const Portfolio &portfolio, const GridFilter &filter);

    std::vector<GridRow> m_rows;
    std::vector<GridColumn> m_columns;
    std::vector<GridCell> m_cells; ///< row by row
    std::unordered_map<Uuid, int> m_filledRows;
    std::unordered_map<Uuid, int> m_filledColumns;
    int m_answered = 0;
    int m_total = 0;
};

} // namespace zuschnitt
