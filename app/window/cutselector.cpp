// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/cutselector.h"

#include "app/window/actionset.h"
#include "model/document/edits.h"
#include "views/workspace/workspace.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

namespace zuschnitt {

namespace {

constexpr int widest = 320;

} // namespace

CutSelector::CutSelector(Workspace &workspace, ActionSet &actions, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_actions(actions), m_button(new QToolButton(this)),
      m_editor(new QLineEdit(this))
{
    m_button->setProperty("role", QStringLiteral("selector"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMaximumWidth(widest);
    m_button->setMenu(new QMenu(this));
    m_editor->setProperty("role", QStringLiteral("field"));
    m_editor->setFixedWidth(widest);
    m_editor->hide();
    m_editor->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    layout->addWidget(m_editor);
    connect(m_button->menu(), &QMenu::aboutToShow, this, &CutSelector::fillMenu);
    connect(m_editor, &QLineEdit::returnPressed, this, [this] {
        finishRenaming(Finish::Accept);
        Q_EMIT left();
    });
    connect(&workspace, &Workspace::documentReplaced, this, &CutSelector::refresh);
    connect(&workspace, &Workspace::changed, this, &CutSelector::refresh);
    connect(&workspace, &Workspace::wordsChanged, this, &CutSelector::refresh);
    refresh();
}

void CutSelector::startRenaming()
{
    const Cut *cut = m_workspace.portfolio().currentCut();
    if (!cut)
        return;
    m_editor->setText(cut->name);
    m_editor->selectAll();
    m_button->hide();
    m_editor->show();
    m_editor->setFocus();
}

bool CutSelector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_editor->isVisible())
        finishRenaming(Finish::Accept);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finishRenaming(Finish::Cancel);
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CutSelector::refresh()
{
    const Cut *cut = m_workspace.portfolio().currentCut();
    const QString name = cut ? cut->name : tr("none yet");
    const QString text = tr("Cut: %1").arg(name);
    m_button->setText(m_button->fontMetrics().elidedText(text, Qt::ElideRight, widest - 48));
    m_button->setToolTip(text);
    m_button->setAccessibleName(text);
    m_editor->setAccessibleName(tr("Name of the cut"));
}

void CutSelector::fillMenu()
{
    QMenu *menu = m_button->menu();
    menu->clear();
    for (const Cut *cut : m_workspace.portfolio().all<Cut>()) {
        QString name = cut->name;
        QAction *choice = menu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        choice->setCheckable(true);
        choice->setChecked(cut->id == m_workspace.cut());
        connect(choice, &QAction::triggered, this, [this, id = cut->id] {
            if (id != m_workspace.cut())
                m_workspace.perform(edits::selectCut(id));
            Q_EMIT left();
        });
    }
    menu->addSeparator();
    for (QAction *action : m_actions.actionsAt(ActionPlace::CutMenu))
        menu->addAction(action);
}

void CutSelector::finishRenaming(Finish finish)
{
    const QString name = m_editor->text().trimmed();
    const CutId cut = m_workspace.cut();
    m_editor->hide();
    m_button->show();
    if (finish == Finish::Accept && !name.isEmpty() && !cut.isNull())
        m_workspace.perform(edits::setField<&Cut::name>(cut, name));
}

} // namespace zuschnitt
