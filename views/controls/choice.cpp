// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/choice.h"

#include "views/controls/look.h"

#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

namespace {

// Beside the words, in pixels; the mark lies in the room behind them.
constexpr int roomBefore = 9;
constexpr int roomBehind = 24;

} // namespace

ChoiceButton::ChoiceButton(QWidget *parent) : QAbstractButton(parent)
{
    setFont(diagramFont(FontRole::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &ChoiceButton::showMenu);
}

void ChoiceButton::setOptions(const QStringList &options)
{
    if (options == m_options)
        return;
    m_options = options;
    updateWords();
}

void ChoiceButton::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    updateWords();
}

void ChoiceButton::setSpokenName(const QString &name)
{
    m_spokenName = name;
    updateWords();
}

void ChoiceButton::updateWords()
{
    setText(m_options.value(m_current));
    setAccessibleName(m_spokenName);
    setAccessibleDescription(text());
    update();
}

QSize ChoiceButton::sizeHint() const { return {120, fontMetrics().height() + 14}; }

QSize ChoiceButton::sizeForWords() const
{
    return {roomBefore + fontMetrics().horizontalAdvance(text()) + 1 + roomBehind, ChoiceButton::sizeHint().height()};
}

void ChoiceButton::showMenu()
{
    QMenu menu(this);
    menu.setFont(font());
    auto *group = new QActionGroup(&menu);
    for (int index = 0; index < m_options.size(); ++index) {
        QString text = m_options[index];
        QAction *action = menu.addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(index == m_current);
        action->setData(index);
        group->addAction(action);
    }
    menu.setMinimumWidth(width());
    // The arrow keys go on from the current option.
    if (m_current >= 0 && m_current < m_options.size())
        menu.setActiveAction(menu.actions().at(m_current));
    const QAction *action = menu.exec(mapToGlobal(QPoint(0, height() + 2)));
    if (!action || action->data().toInt() == m_current)
        return;
    Q_EMIT chosen(action->data().toInt());
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        showMenu();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter, rect(), palette().color(panelcolour::card),
               palette().color(hasFocus() ? panelcolour::accent : panelcolour::line));
    const QRect room = rect().adjusted(roomBefore, 0, -roomBehind, 0);
    painter.setFont(font());
    painter.setPen(palette().color(panelcolour::ink));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    paintFoldMark(painter, QRectF(width() - 22, 0, 14, height()), Fold::Open, palette().color(panelcolour::muted));
}

ChoiceField::ChoiceField(const QString &caption, const QStringList &options, QWidget *parent)
    : QWidget(parent), m_button(new ChoiceButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    QLabel *label = makeLabel(FontRole::Caption, panelcolour::muted, this);
    label->setText(caption);
    label->setBuddy(m_button);
    layout->addWidget(label);
    layout->addWidget(m_button);
    m_button->setSpokenName(caption);
    m_button->setOptions(options);
    setFocusProxy(m_button);
}

} // namespace zuschnitt
