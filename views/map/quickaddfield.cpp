// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/quickaddfield.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace zuschnitt {

namespace {

constexpr int fieldWidth = 260;

} // namespace

QuickAddField::QuickAddField(Canvas &canvas, const Theme &theme, const Vocabulary &vocabulary, Targets targets)
    : Floating(canvas, theme), m_product(new QPushButton(vocabulary.say(QStringLiteral("{Product}")), this)),
      m_service(new QPushButton(vocabulary.say(QStringLiteral("{Service}")), this)), m_name(new QLineEdit(this)),
      m_targets(std::move(targets))
{
    auto *kinds = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QPushButton *kind : {m_product, m_service}) {
        kind->setCheckable(true);
        kind->setFocusPolicy(Qt::NoFocus);
        kinds->addButton(kind);
        row->addWidget(kind);
    }
    row->addStretch();
    m_product->setChecked(true);
    m_name->setFixedWidth(fieldWidth);
    m_name->installEventFilter(this);
    auto *hint = new QLabel(tr("Enter: add, then the next · Tab: the other kind"), this);
    hint->setProperty("muted", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_name);
    layout->addWidget(hint);
    connect(kinds, &QButtonGroup::buttonToggled, this, &QuickAddField::describe);
    describe();
}

void QuickAddField::showEvent(QShowEvent *event)
{
    Floating::showEvent(event);
    m_name->setFocus();
}

void QuickAddField::describe()
{
    const QString &target = m_product->isChecked() ? m_targets.product : m_targets.service;
    m_name->setPlaceholderText(target.isEmpty() ? tr("Name") : tr("Name, into %1").arg(target));
    m_name->setAccessibleName(m_product->isChecked() ? m_product->text() : m_service->text());
}

void QuickAddField::turn() { (m_product->isChecked() ? m_service : m_product)->setChecked(true); }

void QuickAddField::keep(const QString &name) { m_name->setText(name); }

void QuickAddField::add()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    m_name->clear();
    Q_EMIT added(m_product->isChecked() ? Kind::Product : Kind::Service, name);
}

bool QuickAddField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return Floating::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        add();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        turn();
        return true;
    case Qt::Key_Escape:
        keyPressEvent(key);
        return true;
    default:
        return false;
    }
}

} // namespace zuschnitt
