// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/importpreview.h"

#include "model/exchange/ownfieldplan.h"
#include "views/workspace/workspace.h"

#include <QtCore/QDate>
#include <QtGui/QColor>
#include <QtGui/QFont>

namespace zuschnitt {

namespace {

constexpr std::size_t mostPlannedAtOnce = 2000; ///< rows, within a frame or two
constexpr int pause = 300; ///< milliseconds

} // namespace

ImportPreview::ImportPreview(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_parts(1)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ImportPreview::planAgain);
    m_parts.front().list.table = std::make_shared<const ImportTable>();
}

void ImportPreview::setLists(std::vector<ImportList> lists, const QString &source)
{
    beginResetModel();
    m_source = source;
    m_parts.clear();
    for (ImportList &list : lists) {
        if (list.kind == ListKind::Services)
            recogniseOwnFields(*list.table, m_workspace.portfolio(), list.mapping);
        m_parts.emplace_back().list = std::move(list);
    }
    m_current = 0;
    planAll();
    endResetModel();
    Q_EMIT planned();
}

void ImportPreview::setListTaken(std::size_t index, bool isTaken)
{
    if (m_parts[index].isTaken == isTaken)
        return;
    m_parts[index].isTaken = isTaken;
    planAgain();
}

void ImportPreview::setCurrent(std::size_t index)
{
    if (index == m_current)
        return;
    beginResetModel();
    m_current = index;
    endResetModel();
    Q_EMIT planned();
}

void ImportPreview::setKind(ListKind kind)
{
    beginResetModel();
    Part &changed = part();
    changed.list.kind = kind;
    changed.list.mapping = recogniseColumns(*changed.list.table, kind);
    changed.leftOut.clear();
    changed.fromSource.clear();
    changed.sameAs.clear();
    planAll();
    endResetModel();
    Q_EMIT planned();
}

void ImportPreview::setMeaning(std::size_t column, const ColumnMeaning &meaning)
{
    zuschnitt::setMeaning(part().list.mapping, column, meaning);
    planAgain();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool ImportPreview::has(Meaning meaning) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [meaning](const Part &each) {
        const ColumnMapping &columns = each.list.mapping;
        return each.isTaken && each.list.kind == ListKind::Services
            && std::find(columns.begin(), columns.end(), meaning) != columns.end();
    });
}

const FieldChange *ImportPreview::changeAt(const QModelIndex &cell) const
{
    const auto column = static_cast<std::size_t>(cell.column() - 1);
    if (cell.column() < 1 || column >= mapping().size())
        return nullptr;
    const std::vector<FieldChange> &changes = rowAt(cell.row()).changes;
    const auto found = std::find_if(changes.begin(), changes.end(),
                                    [&](const FieldChange &change) { return change.meaning == mapping()[column]; });
    return found == changes.end() ? nullptr : &*found;
}

bool ImportPreview::asks(const QModelIndex &cell) const
{
    const FieldChange *change = changeAt(cell);
    return change && change->bothChanged;
}

void ImportPreview::switchSide(const QModelIndex &cell)
{
    if (!asks(cell))
        return;
    const RowField field{rowAt(cell.row()).row, mapping()[static_cast<std::size_t>(cell.column() - 1)]};
    std::vector<RowField> &fromSource = part().fromSource;
    if (const auto found = std::find(fromSource.begin(), fromSource.end(), field); found != fromSource.end())
        fromSource.erase(found);
    else
        fromSource.push_back(field);
    planAgain();
}

std::vector<LikelyService> ImportPreview::candidates(int row) const
{
    const auto *services = std::get_if<ServicePlan>(&plan().ofItsKind());
    return services ? services->rows[static_cast<std::size_t>(row)].candidates : std::vector<LikelyService>();
}

std::optional<ServiceId> ImportPreview::sameAs(int row) const
{
    const auto found = part().sameAs.find(rowAt(row).row);
    return found == part().sameAs.end() ? std::nullopt : std::optional(found->second);
}

void ImportPreview::setSameAs(int row, std::optional<ServiceId> service)
{
    if (service)
        part().sameAs[rowAt(row).row] = *service;
    else
        part().sameAs.erase(rowAt(row).row);
    planAgain();
}

ImportChoices ImportPreview::choicesOf(const Part &part) const
{
    ImportChoices choices;
    choices.source = m_source;
    choices.day = QDate::currentDate().toString(Qt::ISODate);
    choices.leftOut.assign(part.leftOut.begin(), part.leftOut.end());
    choices.fromSource = part.fromSource;
    choices.sameAs = part.sameAs;
    return choices;
}

std::vector<ListToImport> ImportPreview::toImport() const
{
    std::vector<ListToImport> lists;
    for (const Part &each : m_parts) {
        if (each.isTaken)
            lists.push_back({each.list, choicesOf(each)});
    }
    return lists;
}

int ImportPreview::changingRows() const
{
    int rows = 0;
    for (const Part &each : m_parts) {
        for (std::size_t row = 0; each.isTaken && row < each.plan.size(); ++row)
            rows += each.plan.row(row).isTaken() && each.plan.row(row).state != RowState::Same;
    }
    return rows;
}

std::size_t ImportPreview::count(RowState state) const
{
    std::size_t rows = 0;
    for (const Part &each : m_parts)
        rows += each.plan.count(state);
    return rows;
}

/// A list that is not taken is planned by itself, so that it can be looked at.
void ImportPreview::planAll()
{
    std::vector<ImportPlan> plans = planLists(toImport(), m_workspace.portfolio());
    auto next = plans.begin();
    for (Part &each : m_parts)
        each.plan = each.isTaken ? std::move(*next++) : planImport(each.list, m_workspace.portfolio(), choicesOf(each));
}

void ImportPreview::planAgain()
{
    m_pause.stop();
    planAll();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT planned();
}

void ImportPreview::planWhenPaused()
{
    std::size_t rows = 0;
    for (const Part &each : m_parts)
        rows += each.plan.size();
    if (rows <= mostPlannedAtOnce)
        return planAgain();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    m_pause.start();
}

void ImportPreview::settle()
{
    if (m_pause.isActive())
        planAgain();
}

/// As a person ticked it, also while that waits to be planned.
bool ImportPreview::isLeftOut(const PlannedRow &row) const { return part().leftOut.contains(row.row); }

int ImportPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(plan().size());
}

int ImportPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table().columns.size()) + 1;
}

QVariant ImportPreview::data(const QModelIndex &index, int role) const
{
    return index.column() == 0 ? stateData(index.row(), role) : cellData(index, role);
}

bool ImportPreview::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != 0)
        return false;
    const std::size_t row = rowAt(index.row()).row;
    if (value.toInt() == Qt::Checked)
        part().leftOut.erase(row);
    else
        part().leftOut.insert(row);
    planWhenPaused();
    return true;
}

Qt::ItemFlags ImportPreview::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == 0 && rowAt(index.row()).state != RowState::Refused)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowAt(section).line;
    return section == 0 ? tr("Row") : table().columns.value(section - 1);
}

QVariant ImportPreview::stateData(int row, int role) const
{
    const Theme &theme = m_workspace.theme();
    const PlannedRow &planned = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return stateText(row);
    case Qt::CheckStateRole:
        return planned.state == RowState::Refused ? QVariant() : isLeftOut(planned) ? Qt::Unchecked : Qt::Checked;
    case Qt::ForegroundRole:
        if (planned.state == RowState::Refused)
            return theme.bad;
        if (planned.asks() || (planned.state == RowState::New && !candidates(row).empty()))
            return theme.warning;
        if (planned.state == RowState::Same || isLeftOut(planned))
            return theme.mutedInk;
        return planned.state == RowState::New ? theme.good : theme.accent;
    default:
        return {};
    }
}

QVariant ImportPreview::cellData(const QModelIndex &cell, int role) const
{
    const PlannedRow &row = rowAt(cell.row());
    const auto column = static_cast<std::size_t>(cell.column() - 1);
    const bool ignored = column >= mapping().size() || mapping()[column] == Meaning::Ignore;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case Qt::ToolTipRole:
        if (const QString problem = problemAt(row, column); !problem.isEmpty())
            return problem;
        if (asks(cell))
            return tr("Changed here and at the source: here “%1”, there “%2”. Click to take the other one.")
                .arg(changeAt(cell)->before, changeAt(cell)->after);
        return table().rows[row.row].text(column);
    case Qt::ForegroundRole:
        if (ignored || isLeftOut(row) || row.state == RowState::Refused)
            return m_workspace.theme().mutedInk;
        return problemAt(row, column).isEmpty() && !asks(cell) ? QVariant() : m_workspace.theme().warning;
    case Qt::FontRole: {
        const FieldChange *change = ignored ? nullptr : changeAt(cell);
        QFont font;
        font.setBold(change && change->taken);
        return change && change->taken ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

/// Of what both sides changed, the one that is taken stands first.
QString ImportPreview::cellText(const QModelIndex &cell) const
{
    if (asks(cell)) {
        const FieldChange &change = *changeAt(cell);
        return change.taken ? tr("%1 (here: %2)").arg(change.after, change.before)
                            : tr("%1 (source: %2)").arg(change.before, change.after);
    }
    return table().rows[rowAt(cell.row()).row].text(static_cast<std::size_t>(cell.column() - 1));
}

QString ImportPreview::stateText(int row) const
{
    const PlannedRow &planned = rowAt(row);
    if (isLeftOut(planned))
        return tr("left out");
    if (planned.asks())
        return tr("changed on both sides");
    switch (planned.state) {
    case RowState::New:
        if (const std::vector<LikelyService> likely = candidates(row); !likely.empty())
            return tr("new, or “%1”?").arg(m_workspace.portfolio().find(likely.front().service)->name);
        return tr("new");
    case RowState::Changed:
        return tr("changed");
    case RowState::Same:
        return tr("same");
    case RowState::Refused:
        return tr("refused: %1").arg(planned.reason);
    }
    return {};
}

/// What of a cell is left out although the row is taken; empty if nothing is.
QString ImportPreview::problemAt(const PlannedRow &row, std::size_t column) const
{
    const std::vector<TableCell> &cells = table().rows[row.row].cells;
    if (column >= cells.size())
        return {};
    const ImportProblems &problems = plan().problems();
    const int line = cells[column].line;
    const auto isEarlier = [](const ImportProblem &problem, int before) { return problem.line < before; };
    for (auto problem = std::lower_bound(problems.begin(), problems.end(), line, isEarlier);
         problem != problems.end() && problem->line == line; ++problem) {
        if (problem->column == static_cast<int>(column) + 1)
            return problem->message;
    }
    return {};
}

} // namespace zuschnitt
