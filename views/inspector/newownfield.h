// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace zuschnitt {

class ChoiceField;
class LineFrame;
class TextButton;

/// "Add a field…": asks in place for its name, what it holds, and the choices if it has some. Enter in a line
/// adds it, Escape closes the question.
class NewOwnField final : public QWidget {
    Q_OBJECT

public:
    using Perform = std::function<Result<void>(const EditFunction &)>;

    NewOwnField(Perform perform, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setAsking(bool asking);
    void choose(int kind);
    void add();

    const Perform m_perform;
    TextButton *const m_open;
    QWidget *const m_question;
    LineFrame *const m_name;
    ChoiceField *const m_kind;
    LineFrame *const m_choices;
    QLabel *const m_sentence;
    TextButton *const m_add;
};

} // namespace zuschnitt
