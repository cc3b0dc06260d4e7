// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/firstname.h"

#include "views/controls/look.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace zuschnitt {

namespace {

constexpr int fieldWidth = 360;

} // namespace

FirstName::FirstName(QWidget *parent)
    : QWidget(parent), m_sentence(makeLabel(FontRole::Body, panelcolour::muted, this)), m_field(new QLineEdit(this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_field->setProperty("role", QStringLiteral("field"));
    m_field->setFixedWidth(fieldWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_field, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_field->text().trimmed();
        if (name.isEmpty())
            return;
        m_field->clear();
        Q_EMIT named(name);
    });
}

void FirstName::setWords(const QString &sentence, const QString &hint)
{
    m_sentence->setText(sentence);
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(hint);
}

} // namespace zuschnitt
