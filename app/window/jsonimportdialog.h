// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/jsonimport.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace zuschnitt {

class Workspace;

/// Shows what a neutral JSON file would do to each thing; nothing is taken over before the person
/// agrees. What is switched off stays as it is, or is not made.
class JsonImportDialog final : public QDialog {
    Q_OBJECT

public:
    JsonImportDialog(const Workspace &workspace, NeutralJson json, QString name, QWidget *parent);

    const JsonPlan &plan() const { return m_plan; }
    /// The edit that takes over what is switched on.
    EditFunction edit() const;

private:
    void build();
    void showThings();
    void addThing(QTreeWidgetItem &kind, std::size_t index);
    void switchThing(QTreeWidgetItem &item);
    void planAgain();
    void refresh();
    QString wordOf(const QString &kind) const;
    QString changesOf(const PlannedThing &thing) const;

    const Workspace &m_workspace;
    const NeutralJson m_json;
    const QString m_name; ///< of the file
    std::set<Uuid> m_leftOut; ///< by the person
    JsonPlan m_plan;
    QLabel *m_counts;
    QCheckBox *m_showSame;
    QTreeWidget *m_tree;
    QLabel *m_problems;
    QPushButton *m_accept;
};

} // namespace zuschnitt
