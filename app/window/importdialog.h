// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "model/exchange/tableformat.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace zuschnitt {

class ImportPreview;
class MeaningHeader;
class Workspace;

/// Shows how a list was understood and what each of its rows would do; nothing is taken over
/// before the person agrees.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const Workspace &workspace, TableSource source, QWidget *parent);

    /// Reads the source; the dialog makes sense only if this went well.
    Result<void> read();
    const ImportPreview &preview() const { return *m_preview; }
    /// If the cut as it is shall be made too, and by what.
    std::optional<edits::AsIsBy> asIsCut() const;

private:
    void build();
    QWidget *makeForm();
    void readAgain();
    void showForm();
    void refresh();
    void refreshAsIs();
    QString countsText() const;
    QString alsoNewText() const;

    const Workspace &m_workspace;
    const TableSource m_source;
    ImportPreview *m_preview;
    QTableView *m_view;
    MeaningHeader *m_header;
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_headerRow;
    QComboBox *m_decimal;
    QLabel *m_counts;
    QLabel *m_alsoNew;
    QLabel *m_remarks;
    QLabel *m_problems;
    QCheckBox *m_asIs;
    QComboBox *m_asIsBy;
    QPushButton *m_accept;
};

} // namespace zuschnitt
