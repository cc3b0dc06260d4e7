// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/grids/gridmodel.h"

#include "model/document/edits.h"
#include "model/document/severaledits.h"
#include "views/diagram/journeywords.h"
#include "views/workspace/workspace.h"

namespace zuschnitt {

namespace {

bool sameThings(const Grid &left, const Grid &right)
{
    const auto same = [](const auto &one, const auto &other) { return one.id == other.id; };
    return std::equal(left.rows().begin(), left.rows().end(), right.rows().begin(), right.rows().end(), same)
        && std::equal(left.columns().begin(), left.columns().end(), right.columns().begin(), right.columns().end(),
                      same);
}

template <typename Things>
int indexOf(const Things &things, const Uuid &id)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const auto &thing) { return thing.id == id; });
    return found == things.end() ? -1 : static_cast<int>(found - things.begin());
}

} // namespace

GridModel::GridModel(Workspace &workspace, GridKind kind, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_kind(kind)
{
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        if (m_following == Following::Asleep)
            m_behind = true;
        else
            setFilter(m_filter);
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_following == Following::Asleep) {
            m_behind = true;
            return;
        }
        for (const GridRow &row : m_grid.rows())
            m_filter.kept.insert(row.id);
        read();
    });
    connect(&workspace, &Workspace::wordsChanged, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT rearranged();
    });
    read();
}

void GridModel::setFollowing(Following following)
{
    m_following = following;
    if (following == Following::Asleep || !std::exchange(m_behind, false))
        return;
    m_filter.kept.clear();
    read();
}

void GridModel::setKind(GridKind kind)
{
    m_kind = kind;
    setFilter({m_filter.rows, {}, {}, {}});
}

void GridModel::setFilter(GridFilter filter)
{
    m_filter = std::move(filter);
    m_filter.kept.clear();
    beginResetModel();
    m_grid = Grid(m_workspace.portfolio(), m_workspace.metrics(), m_kind, m_filter);
    endResetModel();
    Q_EMIT rearranged();
}

/// Where the same things stand in the same places, only cells change, and what is selected stays.
void GridModel::read()
{
    Grid grid(m_workspace.portfolio(), m_workspace.metrics(), m_kind, m_filter);
    if (!sameThings(grid, m_grid)) {
        beginResetModel();
        m_grid = std::move(grid);
        endResetModel();
        Q_EMIT rearranged();
        return;
    }
    m_grid = std::move(grid);
    if (rowCount() == 0 || columnCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

bool GridModel::isJourney(int row) const
{
    return row >= 0 && row < gridRows() && m_grid.rows()[static_cast<std::size_t>(row)].kind == GridRow::Kind::Journey;
}

bool GridModel::isCell(const QModelIndex &index) const
{
    return index.isValid() && index.row() < gridRows() && index.column() < gridColumns() && !isJourney(index.row());
}

GridCell GridModel::cell(const QModelIndex &index) const
{
    return isCell(index) ? m_grid.cell(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()))
                         : GridCell::Empty;
}

std::optional<Uuid> GridModel::rowId(int row) const
{
    if (row < 0 || row >= gridRows() || isJourney(row))
        return std::nullopt;
    return m_grid.rows()[static_cast<std::size_t>(row)].id;
}

std::optional<Uuid> GridModel::columnId(int column) const
{
    if (column < 0 || column >= gridColumns())
        return std::nullopt;
    return m_grid.columns()[static_cast<std::size_t>(column)].id;
}

int GridModel::rowOf(const Uuid &id) const { return indexOf(m_grid.rows(), id); }

int GridModel::columnOf(const Uuid &id) const { return indexOf(m_grid.columns(), id); }

EditFunction GridModel::editFor(const Setting &setting) const
{
    const Uuid &row = m_grid.rows()[static_cast<std::size_t>(setting.index.row())].id;
    const Uuid &column = m_grid.columns()[static_cast<std::size_t>(setting.index.column())].id;
    const bool fill = setting.fill == Fill::Fill;
    switch (m_kind) {
    case GridKind::Provides:
        return fill ? edits::provide(ServiceId{row}, CapabilityId{column})
                    : edits::stopProviding(ServiceId{row}, CapabilityId{column});
    case GridKind::Needs:
        return fill ? edits::require(MomentId{row}, CapabilityId{column})
                    : edits::stopRequiring(MomentId{row}, CapabilityId{column});
    case GridKind::Uses:
        return fill ? edits::useService(MomentId{row}, ServiceId{column})
                    : edits::stopUsing(MomentId{row}, ServiceId{column});
    }
    return {};
}

bool GridModel::set(const std::vector<Setting> &settings)
{
    std::vector<EditFunction> functions;
    for (const Setting &setting : settings) {
        if (isCell(setting.index) && (cell(setting.index) != GridCell::Empty) != (setting.fill == Fill::Fill))
            functions.push_back(editFor(setting));
    }
    if (functions.empty())
        return false;
    if (functions.size() == 1)
        return m_workspace.perform(functions.front());
    const EditName name{EditKind::FillIn, {QString(), QString::number(functions.size())}};
    return m_workspace.perform(edits::severalEdits(name, std::move(functions)));
}

bool GridModel::addColumn(const QString &name)
{
    // What is filtered away would not be seen.
    m_filter.columnText.clear();
    return m_workspace.perform(edits::addCapability(CapabilityId::random(), name));
}

bool GridModel::addMoment(int row, const QString &name)
{
    const int last = std::min(row, gridRows() - 1);
    if (last < 0)
        return false;
    const Uuid id = m_grid.rows()[static_cast<std::size_t>(last)].id;
    const Portfolio &portfolio = m_workspace.portfolio();
    const Moment *above = portfolio.find(MomentId{id});
    const JourneyId journey = above ? above->journey : JourneyId{id};
    const auto &moments = portfolio.where<&Moment::journey>(journey);
    auto next = moments.begin();
    if (above)
        next = std::find(moments.begin(), moments.end(), above) + 1;
    const auto before = next == moments.end() ? std::nullopt : std::optional((*next)->id);
    return m_workspace.perform(
        edits::addMoment(MomentId::random(), journey, name, above ? above->phase : std::nullopt, before));
}

int GridModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : gridRows() + addsRow(); }

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : gridColumns() + addsColumn();
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!isCell(index))
        return {};
    const GridCell state = cell(index);
    switch (role) {
    case CellRole:
        return static_cast<int>(state);
    case Qt::DisplayRole:
        return state == GridCell::Empty ? QString() : QStringLiteral("x");
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString names = m_grid.rows()[static_cast<std::size_t>(index.row())].name + QStringLiteral(" · ")
            + m_grid.columns()[static_cast<std::size_t>(index.column())].name;
        const std::optional<NeedState> need = needStateOf(state);
        return need ? names + QStringLiteral(": ") + wordOf(*need) : names;
    }
    default:
        return {};
    }
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isJourney(index.row()))
        return Qt::NoItemFlags;
    return isCell(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal)
        return isNewColumn(section) ? tr("New capability…") : m_grid.columns()[static_cast<std::size_t>(section)].name;
    return isNewRow(section) ? tr("New moment…") : m_grid.rows()[static_cast<std::size_t>(section)].name;
}

} // namespace zuschnitt
