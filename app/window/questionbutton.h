// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/openquestions.h"
#include "views/workspace/selection.h"

#include <QtWidgets/QToolButton>

namespace zuschnitt {

class Workspace;

/// What is selected to show the row a question is about; nothing for the portfolio, which is shown
/// when nothing is selected.
std::optional<Selectable> selectableOf(const QuestionSubject &subject);

/// How many questions are open; its menu lists them by name and note and goes to one.
class QuestionButton final : public QToolButton {
    Q_OBJECT

public:
    explicit QuestionButton(Workspace &workspace, QWidget *parent = nullptr);

    void setCount(int count, const QString &words);

Q_SIGNALS:
    void chosen(const zuschnitt::QuestionSubject &subject);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMenu();
    QString nameOf(const QuestionSubject &subject) const;

    Workspace &m_workspace;
};

} // namespace zuschnitt
