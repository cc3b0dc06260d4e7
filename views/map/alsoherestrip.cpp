// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/alsoherestrip.h"

#include "views/canvas/canvas.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QDoubleValidator>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace zuschnitt {

namespace {

enum Share { Evenly, SixtyForty, Typed };
constexpr double smallerPart = 0.4;
constexpr std::size_t mostDigits = 9;
constexpr std::size_t capabilitiesPerRow = 3;

} // namespace

AlsoHereStrip::AlsoHereStrip(Canvas &canvas, const Theme &theme, const AlsoHereQuestion &question, Accept accept)
    : Floating(canvas, theme), m_accept(std::move(accept)), m_shares(new QButtonGroup(this)),
      m_roles(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    auto *title = new QLabel(question.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("strong", true);
    layout->addWidget(title);
    addShares();
    addRoles();
    addCapabilities(question);
    auto *hint = new QLabel(tr("Digits choose · Enter accepts · Esc leaves it divided evenly"), this);
    hint->setProperty("muted", true);
    layout->addWidget(hint);
    setAccessibleName(question.title);
}

QHBoxLayout *AlsoHereStrip::addRow(const QString &label)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *name = new QLabel(label, this);
    name->setProperty("muted", true);
    name->setMinimumWidth(64);
    row->addWidget(name);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    return row;
}

QPushButton *AlsoHereStrip::addAnswer(QHBoxLayout *row, const QString &text)
{
    m_answers.push_back(nullptr);
    const QString shown = m_answers.size() <= mostDigits ? tr("%1  %2").arg(m_answers.size()).arg(text) : text;
    auto *button = new QPushButton(QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")), this);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setAccessibleName(text);
    button->installEventFilter(this);
    row->addWidget(button);
    m_answers.back() = button;
    return button;
}

void AlsoHereStrip::addShares()
{
    QHBoxLayout *row = addRow(tr("Share"));
    m_shares->addButton(addAnswer(row, tr("evenly")), Evenly);
    m_shares->addButton(addAnswer(row, tr("60/40")), SixtyForty);
    QPushButton *typed = addAnswer(row, tr("own"));
    m_shares->addButton(typed, Typed);
    m_shares->button(Evenly)->setChecked(true);
    m_typedShare = new QLineEdit(this);
    m_typedShare->setObjectName(QStringLiteral("share"));
    m_typedShare->setPlaceholderText(tr("% here"));
    m_typedShare->setAccessibleName(tr("Share here, in per cent"));
    m_typedShare->setFixedWidth(76);
    m_typedShare->installEventFilter(this);
    row->addWidget(m_typedShare);
    row->addStretch();
    connect(m_typedShare, &QLineEdit::textEdited, typed, [typed] { typed->setChecked(true); });
    connect(typed, &QPushButton::clicked, m_typedShare, [this] { m_typedShare->setFocus(); });
}

void AlsoHereStrip::addRoles()
{
    QHBoxLayout *row = addRow(tr("Role"));
    m_roles->addButton(addAnswer(row, tr("main")), static_cast<int>(Role::Main));
    m_roles->addButton(addAnswer(row, tr("supporting")), static_cast<int>(Role::Supporting));
    m_roles->button(static_cast<int>(Role::Main))->setChecked(true);
    row->addStretch();
}

void AlsoHereStrip::addCapabilities(const AlsoHereQuestion &question)
{
    QHBoxLayout *row = nullptr;
    for (const auto &[id, name] : question.capabilities) {
        if (m_capabilities.size() % capabilitiesPerRow == 0) {
            if (row)
                row->addStretch();
            row = addRow(m_capabilities.empty() ? tr("With it") : QString());
        }
        m_capabilities.emplace_back(id, addAnswer(row, name));
        m_capabilities.back().second->setChecked(std::find(question.chosen.begin(), question.chosen.end(), id)
                                                 != question.chosen.end());
    }
    if (row)
        row->addStretch();
}

edits::AlsoHere AlsoHereStrip::answer() const
{
    edits::AlsoHere how;
    if (m_shares->checkedId() == SixtyForty)
        how.part = smallerPart;
    if (m_shares->checkedId() == Typed) {
        bool isNumber = false;
        const QString typed = m_typedShare->text().remove(QLatin1Char('%')).replace(QLatin1Char(','), QLatin1Char('.'));
        const double percent = typed.toDouble(&isNumber);
        if (isNumber && percent > 0 && percent < 100)
            how.part = percent / 100;
    }
    how.role = static_cast<Role>(m_roles->checkedId());
    for (const auto &[id, button] : m_capabilities) {
        if (button->isChecked())
            how.capabilities.push_back(id);
    }
    return how;
}

void AlsoHereStrip::accept()
{
    if (!m_accept(answer()))
        return;
    close();
    canvas().setFocus();
}

void AlsoHereStrip::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else if (digit >= 0 && static_cast<std::size_t>(digit) < std::min(mostDigits, m_answers.size()))
        m_answers[static_cast<std::size_t>(digit)]->click();
    else
        Floating::keyPressEvent(event);
}

/// Digits and Enter mean the same wherever the focus is; only the typed share takes digits itself.
bool AlsoHereStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched != parentWidget()) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool digit = key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9;
        if (enter || key->key() == Qt::Key_Escape || (digit && watched != m_typedShare)) {
            keyPressEvent(key);
            return true;
        }
    }
    return Floating::eventFilter(watched, event);
}

} // namespace zuschnitt
