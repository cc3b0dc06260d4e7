// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/importedit.h"
#include "model/formats/sourceformat.h"

#include <QtWidgets/QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QTableView;

namespace zuschnitt {

class ImportPreview;
class MeaningHeader;
class SourceQuestions;
class SourceReader;
class TableFormBar;
struct SourceProfile;
class Workspace;

/// Files that are read as one source; shared with the thread that reads them.
using SharedFiles = std::shared_ptr<const std::vector<TableSource>>;

/// Shows how a source was understood and what each of its rows would do; nothing is taken over
/// before the person agrees.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `content` is what reading the files gave.
    ImportDialog(const Workspace &workspace, SharedFiles files, const SourceContent &content, QWidget *parent);

    const ImportPreview &preview() const { return *m_preview; }
    ImportPreview &preview() { return *m_preview; }
    /// If the cut as it is shall be made too, and by what.
    std::optional<edits::AsIsBy> asIsCut() const;
    /// The edit that takes over what is shown.
    EditFunction edit() const;
    void accept() override;

private:
    void build();
    QWidget *makeSide();
    QLayout *makeProfileRow();
    QLayout *makeFoot();
    SourceChoices choices() const;
    void showContent(const SourceContent &content);
    void readAgain();
    void read(SourceChoices choices);
    void applyProfile();
    void applyColumns();
    const SourceProfile *chosenProfile(const std::vector<SourceProfile> &profiles) const;
    void clickCell(const QModelIndex &cell);
    void askWhoItIs(const QModelIndex &cell);
    void showLists();
    void showForm();
    void refresh();
    void refreshAsIs();
    QString sourceName() const;

    const Workspace &m_workspace;
    const SharedFiles m_files;
    SourceContent m_content;
    TableForm m_form; ///< as chosen by a person
    SourceReader *m_reader;
    ImportPreview *m_preview;
    SourceQuestions *m_questions;
    QTableView *m_view;
    MeaningHeader *m_header;
    QListWidget *m_lists;
    QLabel *m_format;
    QWidget *m_side;
    TableFormBar *m_formBar;
    QComboBox *m_profile;
    QCheckBox *m_keepProfile;
    QLineEdit *m_profileName;
    QProgressBar *m_progress;
    QLabel *m_counts;
    QLabel *m_alsoNew;
    QLabel *m_remarks;
    QScrollArea *m_remarksArea;
    QLabel *m_problems;
    QCheckBox *m_asIs;
    QComboBox *m_asIsBy;
    QPushButton *m_accept;
};

} // namespace zuschnitt
