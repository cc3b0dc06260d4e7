// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/savecopydialog.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

SaveCopyDialog::SaveCopyDialog(QWidget *parent)
    : QDialog(parent), m_history(new QCheckBox(tr("With the history: every step can be undone in the copy"), this)),
      m_authors(new QCheckBox(tr("With the names of who made each step"), this))
{
    setWindowTitle(tr("Save a copy"));
    auto *hint = new QLabel(tr("The copy and this file know each other again, with the history or without."), this);
    hint->setProperty("role", QStringLiteral("muted"));
    hint->setWordWrap(true);
    m_history->setChecked(true);
    m_authors->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose a place…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_history);
    layout->addWidget(m_authors);
    layout->addWidget(hint);
    layout->addSpacing(4);
    layout->addWidget(buttons);
}

CopyOptions SaveCopyDialog::options() const { return {m_history->isChecked(), m_authors->isChecked()}; }

} // namespace zuschnitt
