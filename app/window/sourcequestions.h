// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace zuschnitt {

class Workspace;

/// The questions that a format asks about a source, each with the answers that were found in it.
class SourceQuestions final : public QWidget {
    Q_OBJECT

public:
    explicit SourceQuestions(const Workspace &workspace, QWidget *parent = nullptr);

    /// Shows questions with the answers that are chosen.
    void show(const std::vector<SourceQuestion> &questions);
    /// What is chosen by now, for reading again.
    std::map<QString, QStringList> answers() const;

Q_SIGNALS:
    void answered();

private:
    void addOne(std::size_t index);
    void addSeveral(std::size_t index);
    QString textOf(const SourceAnswer &answer) const;

    const Workspace &m_workspace;
    QVBoxLayout *m_layout;
    std::vector<SourceQuestion> m_questions;
    QWidget *m_body = nullptr;
};

} // namespace zuschnitt
