// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importplan.h"
#include "model/exchange/tableformat.h"

#include <QtCore/QAbstractTableModel>

#include <set>

namespace zuschnitt {

class Workspace;

/// A list on its way in: how it was understood, and what each row would do. The first column says
/// that and can be ticked; the others are those of the list.
class ImportPreview final : public QAbstractTableModel {
    Q_OBJECT

public:
    ImportPreview(const Workspace &workspace, QObject *parent = nullptr);

    /// Reads the source anew, with what is chosen about its form.
    Result<void> read(const TableSource &source, const TableForm &form = {});
    /// Takes the rows for things of another kind, and recognises the columns again.
    void setKind(ListKind kind);
    void setMeaning(std::size_t column, Meaning meaning);

    const ImportList &list() const { return m_list; }
    const ImportTable &table() const { return *m_list.table; }
    ListKind kind() const { return m_list.kind; }
    const ColumnMapping &mapping() const { return m_list.mapping; }
    const ImportPlan &plan() const { return m_plan; }
    ImportChoices choices() const;
    bool has(Meaning meaning) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void planned();

private:
    void recognise(ListKind kind);
    void planAgain();
    QVariant stateData(const PlannedRow &row, int role) const;
    QVariant cellData(const PlannedRow &row, std::size_t column, int role) const;
    QString stateText(const PlannedRow &row) const;
    QString problemAt(const PlannedRow &row, std::size_t column) const;

    const Workspace &m_workspace;
    ImportList m_list;
    ImportPlan m_plan;
    std::set<std::size_t> m_leftOut;
};

} // namespace zuschnitt
