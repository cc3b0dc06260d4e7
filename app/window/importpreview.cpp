// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/importpreview.h"

#include "views/workspace/workspace.h"

#include <QtGui/QColor>
#include <QtGui/QFont>

namespace zuschnitt {

ImportPreview::ImportPreview(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    m_list.table = std::make_shared<const ImportTable>();
}

Result<void> ImportPreview::read(const TableSource &source, const TableForm &form)
{
    Result<ImportTable> table = readTable(source, form);
    if (!table)
        return table.error();
    beginResetModel();
    m_list.table = std::make_shared<const ImportTable>(std::move(table).value());
    recognise(recogniseKind(*m_list.table));
    endResetModel();
    Q_EMIT planned();
    return {};
}

void ImportPreview::setKind(ListKind kind)
{
    beginResetModel();
    recognise(kind);
    endResetModel();
    Q_EMIT planned();
}

void ImportPreview::recognise(ListKind kind)
{
    m_list.kind = kind;
    m_list.mapping = recogniseColumns(table(), kind);
    m_leftOut.clear();
    m_plan = planImport(m_list, m_workspace.portfolio(), choices());
}

void ImportPreview::setMeaning(std::size_t column, Meaning meaning)
{
    zuschnitt::setMeaning(m_list.mapping, column, meaning);
    planAgain();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

ImportChoices ImportPreview::choices() const
{
    ImportChoices choices;
    choices.leftOut.assign(m_leftOut.begin(), m_leftOut.end());
    return choices;
}

bool ImportPreview::has(Meaning meaning) const
{
    return std::find(m_list.mapping.begin(), m_list.mapping.end(), meaning) != m_list.mapping.end();
}

int ImportPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.size());
}

int ImportPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table().columns.size()) + 1;
}

QVariant ImportPreview::data(const QModelIndex &index, int role) const
{
    const PlannedRow &row = m_plan.row(static_cast<std::size_t>(index.row()));
    if (index.column() == 0)
        return stateData(row, role);
    return cellData(row, static_cast<std::size_t>(index.column() - 1), role);
}

bool ImportPreview::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != 0)
        return false;
    const std::size_t row = m_plan.row(static_cast<std::size_t>(index.row())).row;
    if (value.toInt() == Qt::Checked)
        m_leftOut.erase(row);
    else
        m_leftOut.insert(row);
    planAgain();
    return true;
}

Qt::ItemFlags ImportPreview::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == 0 && m_plan.row(static_cast<std::size_t>(index.row())).state != RowState::Refused)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_plan.row(static_cast<std::size_t>(section)).line;
    return section == 0 ? tr("Row") : table().columns.value(section - 1);
}

void ImportPreview::planAgain()
{
    m_plan = planImport(m_list, m_workspace.portfolio(), choices());
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT planned();
}

QVariant ImportPreview::stateData(const PlannedRow &row, int role) const
{
    const Theme &theme = m_workspace.theme();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return stateText(row);
    case Qt::CheckStateRole:
        return row.state == RowState::Refused ? QVariant() : row.leftOut ? Qt::Unchecked : Qt::Checked;
    case Qt::ForegroundRole:
        if (row.state == RowState::Refused)
            return theme.bad;
        if (row.state == RowState::Same || row.leftOut)
            return theme.mutedInk;
        return row.state == RowState::New ? theme.good : theme.accent;
    default:
        return {};
    }
}

QVariant ImportPreview::cellData(const PlannedRow &row, std::size_t column, int role) const
{
    const bool ignored = column >= m_list.mapping.size() || m_list.mapping[column] == Meaning::Ignore;
    switch (role) {
    case Qt::DisplayRole:
        return table().rows[row.row].text(column);
    case Qt::ToolTipRole:
        if (const QString problem = problemAt(row, column); !problem.isEmpty())
            return problem;
        return table().rows[row.row].text(column);
    case Qt::ForegroundRole:
        if (ignored || row.leftOut || row.state == RowState::Refused)
            return m_workspace.theme().mutedInk;
        return problemAt(row, column).isEmpty() ? QVariant() : m_workspace.theme().warning;
    case Qt::FontRole: {
        const bool changed = std::any_of(row.changes.begin(), row.changes.end(), [&](const FieldChange &change) {
            return !ignored && change.meaning == m_list.mapping[column];
        });
        QFont font;
        font.setBold(changed);
        return changed ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QString ImportPreview::stateText(const PlannedRow &row) const
{
    if (row.leftOut)
        return tr("left out");
    switch (row.state) {
    case RowState::New:
        return tr("new");
    case RowState::Changed:
        return tr("changed");
    case RowState::Same:
        return tr("same");
    case RowState::Refused:
        return tr("refused: %1").arg(row.reason);
    }
    return {};
}

/// What of a cell is left out although the row is taken; empty if nothing is.
QString ImportPreview::problemAt(const PlannedRow &row, std::size_t column) const
{
    const std::vector<TableCell> &cells = table().rows[row.row].cells;
    if (column >= cells.size())
        return {};
    const ImportProblems &problems = m_plan.problems();
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
