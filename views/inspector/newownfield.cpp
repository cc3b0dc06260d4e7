// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/newownfield.h"

#include "model/portfolio/ownfields.h"
#include "views/controls/choice.h"
#include "views/controls/lineframe.h"
#include "views/controls/look.h"
#include "views/controls/textbutton.h"
#include "views/workspace/ownfieldwords.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

NewOwnField::NewOwnField(Perform perform, QWidget *parent)
    : QWidget(parent), m_perform(std::move(perform)), m_open(new TextButton(this)), m_question(new QWidget(this)),
      m_name(new LineFrame(m_question)), m_kind(new ChoiceField(tr("What it holds"), fieldKindWords(), m_question)),
      m_choices(new LineFrame(m_question)), m_sentence(makeLabel(FontRole::Caption, panelcolour::warning, m_question)),
      m_add(new TextButton(m_question))
{
    m_open->setText(tr("Add a field…"));
    m_open->setAccessibleName(m_open->text());
    m_name->setHint(tr("Name of the field"));
    m_choices->setHint(tr("Its choices, parted by commas"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the field"));
    m_sentence->setWordWrap(true);
    auto *inner = new QVBoxLayout(m_question);
    inner->setContentsMargins(0, 4, 0, 0);
    inner->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind),
                            static_cast<QWidget *>(m_choices), static_cast<QWidget *>(m_sentence)})
        inner->addWidget(widget);
    inner->addWidget(m_add, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_question);
    for (LineFrame *line : {m_name, m_choices})
        line->edit()->installEventFilter(this);
    connect(m_open, &QAbstractButton::clicked, this, [this] { setAsking(m_question->isHidden()); });
    connect(m_kind->button(), &ChoiceButton::chosen, this, &NewOwnField::choose);
    connect(m_add, &QAbstractButton::clicked, this, &NewOwnField::add);
    setAsking(false);
}

void NewOwnField::setAsking(bool asking)
{
    m_question->setVisible(asking);
    if (!asking) {
        m_name->edit()->clear();
        m_choices->edit()->clear();
        choose(static_cast<int>(FieldKind::Text));
    }
    m_sentence->hide();
    if (asking)
        m_name->edit()->setFocus(Qt::OtherFocusReason);
}

void NewOwnField::choose(int kind)
{
    m_kind->button()->setCurrent(kind);
    m_choices->setVisible(kind == static_cast<int>(FieldKind::Choice));
}

void NewOwnField::add()
{
    const auto kind = static_cast<FieldKind>(m_kind->button()->current());
    const QStringList choices = kind == FieldKind::Choice ? m_choices->edit()->text().split(u',') : QStringList();
    const Result<void> done
        = m_perform(edits::addOwnField(OwnFieldId::random(), m_name->edit()->text(), kind, choices));
    if (done)
        return setAsking(false);
    m_sentence->setText(done.error().message);
    m_sentence->show();
}

bool NewOwnField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        setAsking(false);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        add();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace zuschnitt
