// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/openquestions.h"

#include <QtCore/QTimer>
#include <QtWidgets/QStatusBar>

class QLabel;
class QToolButton;

namespace zuschnitt {

class QuestionButton;
class Workspace;

/// The figures of the cut in sentences, and that everything is saved.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Workspace &workspace, QWidget *parent = nullptr);

    /// Says for a short while what was just done, in place of "All changes saved".
    void tell(const QString &sentence);
    /// The figures as one text.
    QString figures() const { return m_plain; }
    QuestionButton *questions() const { return m_questions; }
    /// How many findings there are, in words; the button that shows them.
    void setFindings(const QString &words);
    QToolButton *findings() const { return m_findings; }

Q_SIGNALS:
    void questionChosen(const zuschnitt::QuestionSubject &subject);

private:
    void refreshSoon() { m_soon.start(); }
    void refresh();
    void showSaved();

    Workspace &m_workspace;
    QLabel *m_figures;
    QuestionButton *m_questions;
    QToolButton *m_findings;
    QLabel *m_saved;
    QTimer m_soon; ///< several changes in one go are counted once
    QTimer m_told;
    QString m_plain;
};

} // namespace zuschnitt
