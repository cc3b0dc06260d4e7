// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;

namespace zuschnitt {

class FieldsPage;
class FindingFields;
class WordFields;
class Workspace;

/// Title, currency, author and words of the open file, what its findings go by, and its own fields. Each thing changed
/// is one edit; what is refused is said in the dialog, which then stays.
class FilePropertiesDialog final : public QDialog {
    Q_OBJECT

public:
    FilePropertiesDialog(Workspace &workspace, QWidget *parent);

    void accept() override;

private:
    QString write();

    Workspace &m_workspace;
    QLineEdit *m_title;
    QLineEdit *m_currency;
    QLineEdit *m_author;
    WordFields *m_words;
    FindingFields *m_findings;
    FieldsPage *m_fields;
    QLabel *m_problem;
};

} // namespace zuschnitt
