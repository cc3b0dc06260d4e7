// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/lineframe.h"

#include "views/controls/look.h"
#include "views/controls/textbutton.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace zuschnitt {

LineFrame::LineFrame(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit(this))
{
    m_edit->setFrame(false);
    m_edit->setFont(diagramFont(FontRole::Body));
    m_edit->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(7, 5, 3, 5);
    layout->setSpacing(0);
    layout->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    setFixedHeight(m_edit->sizeHint().height() + 10);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LineFrame::setHint(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
    m_edit->setAccessibleName(hint);
}

void LineFrame::setInviting()
{
    m_pen = Qt::DashLine;
    update();
}

void LineFrame::setClearable(const QString &spokenName)
{
    if (!m_clear) {
        m_clear = new RemoveButton(this);
        m_clear->setFocusPolicy(Qt::NoFocus);
        m_clear->setFixedSize(20, 20);
        m_clear->hide();
        layout()->addWidget(m_clear);
        connect(m_clear, &QAbstractButton::clicked, m_edit, &QLineEdit::clear);
        connect(m_edit, &QLineEdit::textChanged, m_clear,
                [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    }
    m_clear->setAccessibleName(spokenName);
    m_clear->setToolTip(spokenName);
}

bool LineFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    const bool escapes = m_clear && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_edit->text().isEmpty();
    if (escapes) {
        m_edit->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LineFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool focused = m_edit->hasFocus();
    paintFrame(painter, rect(), palette().color(panelcolour::card),
               palette().color(focused ? panelcolour::accent : panelcolour::line), focused ? Qt::SolidLine : m_pen);
}

} // namespace zuschnitt
