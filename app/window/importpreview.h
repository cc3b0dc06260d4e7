// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/importedit.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include <set>

namespace zuschnitt {

class Workspace;

/// The lists of a source on their way in: how they were understood, and what each row would do. Shows
/// one of them; its first column says what a row does and can be ticked, the others are those of the
/// list. All lists are planned together, since later ones refer to what earlier ones bring.
class ImportPreview final : public QAbstractTableModel {
    Q_OBJECT

public:
    ImportPreview(const Workspace &workspace, QObject *parent = nullptr);

    /// Takes over what was read, with columns as they are mapped, and shows the first list.
    /// `source` is the name under which keys are remembered; empty: it is recognised.
    void setLists(std::vector<ImportList> lists, const QString &source = {});

    std::size_t listCount() const { return m_parts.size(); }
    const ImportList &list(std::size_t index) const { return m_parts[index].list; }
    const ImportPlan &plan(std::size_t index) const { return m_parts[index].plan; }
    bool isListTaken(std::size_t index) const { return m_parts[index].isTaken; }
    void setListTaken(std::size_t index, bool isTaken);
    std::size_t current() const { return m_current; }
    void setCurrent(std::size_t index);

    // Of the list that is shown:
    /// Takes the rows for things of another kind, and recognises the columns again.
    void setKind(ListKind kind);
    void setMeaning(std::size_t column, const ColumnMeaning &meaning);
    const ImportTable &table() const { return *part().list.table; }
    ListKind kind() const { return part().list.kind; }
    const ColumnMapping &mapping() const { return part().list.mapping; }
    const ImportPlan &plan() const { return part().plan; }
    /// True for a cell whose field was changed here and at the source.
    bool asks(const QModelIndex &cell) const;
    /// Of such a cell: what the source says instead of what is here, or the other way round.
    void switchSide(const QModelIndex &cell);
    /// Services of the file that a new row may be, likeliest first.
    std::vector<LikelyService> candidates(int row) const;
    std::optional<ServiceId> sameAs(int row) const;
    /// The row is that service of the file; without one it is new.
    void setSameAs(int row, std::optional<ServiceId> service);

    /// Plans what was ticked and not planned yet: ticks in long lists are planned once a person pauses.
    void settle();

    /// The lists that are taken, with everything that was chosen about them.
    std::vector<ListToImport> toImport() const;
    /// How many rows of all lists change anything.
    int changingRows() const;
    /// True if a list of services that is taken has a column of that meaning.
    bool has(Meaning meaning) const;
    /// How many rows of all lists are in that state.
    std::size_t count(RowState state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void planned();

private:
    struct Part {
        ImportList list;
        ImportPlan plan;
        bool isTaken = true;
        std::set<std::size_t> leftOut;
        std::vector<RowField> fromSource;
        std::map<std::size_t, ServiceId> sameAs;
    };

    const Part &part() const { return m_parts[m_current]; }
    Part &part() { return m_parts[m_current]; }
    const PlannedRow &rowAt(int row) const { return part().plan.row(static_cast<std::size_t>(row)); }
    const FieldChange *changeAt(const QModelIndex &cell) const;
    ImportChoices choicesOf(const Part &part) const;
    void planAll();
    void planAgain();
    void planWhenPaused();
    bool isLeftOut(const PlannedRow &row) const;
    QVariant stateData(int row, int role) const;
    QVariant cellData(const QModelIndex &cell, int role) const;
    QString cellText(const QModelIndex &cell) const;
    QString stateText(int row) const;
    QString problemAt(const PlannedRow &row, std::size_t column) const;

    const Workspace &m_workspace;
    std::vector<Part> m_parts; ///< never empty
    std::size_t m_current = 0;
    QString m_source;
    QTimer m_pause; ///< runs while ticks wait to be planned
};

} // namespace zuschnitt
