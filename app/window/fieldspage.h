// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/portfolio/vocabulary.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zuschnitt {

/// The own fields of a file: their names, what they hold, their choices and their order. Nothing changes
/// before changes() is asked for.
class FieldsPage final : public QWidget {
    Q_OBJECT

public:
    FieldsPage(const Portfolio &portfolio, const Vocabulary &vocabulary, QWidget *parent = nullptr);

    enum Column { Name, Kind, Choices, Used, columns };
    QTableWidget *table() const { return m_table; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }
    QPushButton *upButton() const { return m_up; }
    QPushButton *downButton() const { return m_down; }
    /// What goes when the dialog is accepted, as a sentence.
    QString sentence() const;

    /// One edit for each thing that is another one in the file.
    std::vector<EditFunction> changes(const Portfolio &portfolio) const;

private:
    void build();
    void addRow(const OwnField &field, int used);
    void addNew();
    void removeCurrent();
    void move(int step);
    void updateButtons();
    OwnField fieldIn(int row) const;
    void put(int row, const OwnField &field, int used);
    void addOrder(const Portfolio &portfolio, std::vector<EditFunction> &changes) const;

    const Vocabulary m_vocabulary;
    QTableWidget *const m_table;
    QPushButton *const m_add;
    QPushButton *const m_remove;
    QPushButton *const m_up;
    QPushButton *const m_down;
    QLabel *const m_sentence;
    QStringList m_removed; ///< what each removed field takes along
};

} // namespace zuschnitt
