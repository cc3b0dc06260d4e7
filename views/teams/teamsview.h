// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/ownership.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTreeView;

namespace zuschnitt {

class ChoiceButton;
class OwnershipModel;
class RowList;
class Workspace;
struct ListEntry;

/// Who owned what before, who owns it after; how many former teams a product draws from; where
/// teams have to hand over. A click selects the service, product or moment.
class TeamsView final : public QWidget {
    Q_OBJECT

public:
    explicit TeamsView(Workspace &workspace, QWidget *parent = nullptr);

    OwnershipModel &model() const { return *m_model; }
    QTreeView *table() const { return m_table; }
    ChoiceButton *choice() const { return m_by; }
    RowList *passages() const { return m_passages.list; }
    RowList *products() const { return m_products.list; }
    RowList *handOvers() const { return m_handOvers.list; }
    QString sentence() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Beside {
        QLabel *title = nullptr;
        RowList *list = nullptr;
    };
    void build();
    void buildTable();
    Beside addBeside(QWidget &row);
    void read();
    /// The names of the lines whose services are seen.
    QStringList unfolded() const;
    void setWords(OwnedBy by);
    QString summary(const Ownership &ownership, OwnedBy by) const;
    void showLists(const Ownership &ownership);
    std::vector<ListEntry> handOverLines(const Ownership &ownership) const;
    QString nameOf(const std::optional<Server> &lead) const;
    void select(const QModelIndex &index);
    void updateTheme();

    Workspace &m_workspace;
    OwnershipModel *const m_model;
    ChoiceButton *const m_by;
    QTreeView *const m_table;
    QLabel *const m_sentence;
    QWidget *const m_lists;
    Beside m_passages;
    Beside m_products;
    Beside m_handOvers;
};

} // namespace zuschnitt
