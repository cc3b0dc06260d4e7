// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/sourcequestions.h"

#include "views/diagram/figures.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

SourceQuestions::SourceQuestions(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void SourceQuestions::show(const std::vector<SourceQuestion> &questions)
{
    delete m_body;
    m_questions = questions;
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (std::size_t index = 0; index < m_questions.size(); ++index) {
        if (index > 0)
            layout->addSpacing(10);
        auto *caption = new QLabel(m_workspace.say(m_questions[index].text), m_body);
        caption->setTextFormat(Qt::PlainText);
        caption->setWordWrap(true);
        caption->setProperty("role", QStringLiteral("muted"));
        layout->addWidget(caption);
        if (m_questions[index].several)
            addSeveral(index);
        else
            addOne(index);
    }
    m_layout->addWidget(m_body);
    setVisible(!m_questions.empty());
}

std::map<QString, QStringList> SourceQuestions::answers() const
{
    std::map<QString, QStringList> answers;
    for (const SourceQuestion &question : m_questions)
        answers[question.id] = question.chosen();
    return answers;
}

QString SourceQuestions::textOf(const SourceAnswer &answer) const
{
    const QString text = m_workspace.say(answer.text);
    return answer.count > 0 ? tr("%1 (%2)").arg(text, localeOf(m_workspace.language()).toString(answer.count)) : text;
}

void SourceQuestions::addOne(std::size_t index)
{
    auto *box = new QComboBox(m_body);
    box->setAccessibleName(m_workspace.say(m_questions[index].text));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const SourceAnswer &answer : m_questions[index].answers) {
        box->addItem(textOf(answer));
        if (answer.chosen)
            box->setCurrentIndex(box->count() - 1);
    }
    m_body->layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, [this, index](int chosen) {
        std::vector<SourceAnswer> &answers = m_questions[index].answers;
        for (std::size_t answer = 0; answer < answers.size(); ++answer)
            answers[answer].chosen = static_cast<int>(answer) == chosen;
        Q_EMIT answered();
    });
}

void SourceQuestions::addSeveral(std::size_t index)
{
    for (std::size_t answer = 0; answer < m_questions[index].answers.size(); ++answer) {
        SourceAnswer &each = m_questions[index].answers[answer];
        auto *box = new QCheckBox(textOf(each), m_body);
        box->setChecked(each.chosen);
        m_body->layout()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, index, answer](bool isChosen) {
            m_questions[index].answers[answer].chosen = isChosen;
            Q_EMIT answered();
        });
    }
}

} // namespace zuschnitt
