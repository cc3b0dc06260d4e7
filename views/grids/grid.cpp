// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/grids/grid.h"

#include "model/portfolio/capabilitytree.h"

namespace zuschnitt {

namespace {

GridCell cellOf(NeedState state)
{
    switch (state) {
    case NeedState::Met:
        return GridCell::Met;
    case NeedState::Promised:
        return GridCell::Promised;
    case NeedState::Unplaced:
        return GridCell::Unplaced;
    case NeedState::Missing:
        return GridCell::Missing;
    }
    return GridCell::Filled;
}

bool contains(const QString &text, const QString &part) { return text.contains(part, Qt::CaseInsensitive); }

} // namespace

std::optional<NeedState> needStateOf(GridCell cell)
{
    switch (cell) {
    case GridCell::Empty:
    case GridCell::Filled:
        return std::nullopt;
    case GridCell::Met:
        return NeedState::Met;
    case GridCell::Promised:
        return NeedState::Promised;
    case GridCell::Unplaced:
        return NeedState::Unplaced;
    case GridCell::Missing:
        return NeedState::Missing;
    }
    return std::nullopt;
}

bool hasMoments(GridKind kind) { return kind != GridKind::Provides; }

Grid::Grid(const Portfolio &portfolio, const CutMetrics &metrics, GridKind kind, const GridFilter &filter)
{
    const std::vector<Link> links = linksOf(portfolio, metrics, kind);
    for (const Link &link : links) {
        ++m_filledRows[link.row];
        ++m_filledColumns[link.column];
    }
    addColumns(portfolio, kind, filter);
    if (hasMoments(kind))
        addMoments(portfolio, filter);
    else
        addServices(portfolio, filter);
    std::unordered_map<Uuid, std::size_t> rowIndex;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        rowIndex.emplace(m_rows[row].id, row);
    std::unordered_map<Uuid, std::size_t> columnIndex;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        columnIndex.emplace(m_columns[column].id, column);
    m_cells.assign(m_rows.size() * m_columns.size(), GridCell::Empty);
    for (const Link &link : links) {
        const auto row = rowIndex.find(link.row);
        const auto column = columnIndex.find(link.column);
        if (row != rowIndex.end() && column != columnIndex.end())
            m_cells[row->second * m_columns.size() + column->second] = link.cell;
    }
}

std::vector<Grid::Link> Grid::linksOf(const Portfolio &portfolio, const CutMetrics &metrics, GridKind kind)
{
    std::vector<Link> links;
    if (kind == GridKind::Provides) {
        for (const Provision *provision : portfolio.all<Provision>())
            links.push_back({provision->service.uuid, provision->capability.uuid, GridCell::Filled});
        return links;
    }
    for (const JourneyMetrics &journey : metrics.journeys) {
        for (const MomentMetrics &moment : journey.moments) {
            auto state = moment.needs.begin();
            for (const MomentNeed *need : portfolio.where<&MomentNeed::moment>(moment.moment)) {
                if (kind == GridKind::Needs)
                    links.push_back({moment.moment.uuid, need->capability.uuid, cellOf(*state)});
                ++state;
            }
            for (const MomentUse *use : portfolio.where<&MomentUse::moment>(moment.moment)) {
                if (kind == GridKind::Uses)
                    links.push_back({moment.moment.uuid, use->service.uuid, cellOf(*state)});
                ++state;
            }
        }
    }
    return links;
}

void Grid::addColumns(const Portfolio &portfolio, GridKind kind, const GridFilter &filter)
{
    const auto add = [&](const auto &rows) {
        for (const auto *row : rows) {
            if (!contains(row->name, filter.columnText))
                continue;
            const auto filled = m_filledColumns.find(row->id.uuid);
            m_columns.push_back({row->id.uuid, row->name, filled == m_filledColumns.end() ? 0 : filled->second});
        }
    };
    if (kind == GridKind::Uses)
        add(portfolio.all<Service>());
    else
        add(usableCapabilities(portfolio));
}

void Grid::addRow(GridRow row, const GridFilter &filter)
{
    const auto filled = m_filledRows.find(row.id);
    row.filled = filled == m_filledRows.end() ? 0 : filled->second;
    ++m_total;
    m_answered += row.filled > 0;
    const bool named = contains(row.name, filter.rowText) || contains(row.detail, filter.rowText);
    const bool wanted = named && (filter.rows == GridFilter::Rows::All || row.filled == 0);
    if (wanted || filter.kept.contains(row.id))
        m_rows.push_back(std::move(row));
}

void Grid::addServices(const Portfolio &portfolio, const GridFilter &filter)
{
    for (const Service *service : portfolio.all<Service>())
        addRow({GridRow::Kind::Thing, service->id.uuid, service->name, service->formerGroup}, filter);
}

/// A journey stands above its moments if any of them is shown, or if it has none.
void Grid::addMoments(const Portfolio &portfolio, const GridFilter &filter)
{
    for (const Journey *journey : portfolio.all<Journey>()) {
        m_rows.push_back({GridRow::Kind::Journey, journey->id.uuid, journey->name, {}});
        const std::size_t before = m_rows.size();
        const auto &moments = portfolio.where<&Moment::journey>(journey->id);
        for (const Moment *moment : moments) {
            const Phase *phase = moment->phase ? portfolio.find(*moment->phase) : nullptr;
            addRow({GridRow::Kind::Thing, moment->id.uuid, moment->name, phase ? phase->name : QString()}, filter);
        }
        if (m_rows.size() == before && !moments.empty())
            m_rows.pop_back();
    }
}

} // namespace zuschnitt
