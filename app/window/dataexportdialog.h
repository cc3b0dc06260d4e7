// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exports/dataexport.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QFormLayout;
class QLabel;

namespace zuschnitt {

class Workspace;

/// Chooses what leaves for other programs, as what and of which cut, and says what comes back in.
class DataExportDialog final : public QDialog {
    Q_OBJECT

public:
    DataExportDialog(const Workspace &workspace, QWidget *parent);

    DataExport what() const;
    /// The end of the name of its file: "Products"; empty for what is the whole portfolio or a cut of it.
    QString partName() const;

private:
    void addSubjects();
    void addTables();
    void addForms();
    void addCuts();
    void build();
    void refresh();

    const Workspace &m_workspace;
    QComboBox *m_subject;
    QComboBox *m_table;
    QComboBox *m_form;
    QComboBox *m_cut;
    QLabel *m_content;
    QFormLayout *m_rows;
};

} // namespace zuschnitt
