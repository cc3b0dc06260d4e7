// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/headerbar.h"

#include "app/window/actionset.h"
#include "app/window/cutselector.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace zuschnitt {

namespace {

constexpr int headerHeight = 48;
constexpr int searchWidth = 220;

} // namespace

HeaderBar::HeaderBar(Workspace &workspace, ActionSet &actions, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_actions(actions), m_title(new QLabel(this)),
      m_cuts(new CutSelector(workspace, actions, this)), m_search(new QToolButton(this))
{
    setProperty("role", QStringLiteral("header"));
    setFixedHeight(headerHeight);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setMinimumWidth(0);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search->setProperty("role", QStringLiteral("search"));
    m_search->setFixedWidth(searchWidth);
    m_search->setFocusPolicy(Qt::TabFocus);
    connect(m_search, &QToolButton::clicked, actions.action(ActionId::FindAnything), &QAction::trigger);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title, 1);
    addTools(*layout);
    layout->addSpacing(8);
    layout->addWidget(m_cuts);
    layout->addSpacing(4);
    layout->addWidget(m_search);
    refresh();
    connect(&workspace, &Workspace::documentReplaced, this, &HeaderBar::refresh);
    connect(&workspace, &Workspace::changed, this, &HeaderBar::refresh);
    connect(&workspace, &Workspace::wordsChanged, this, &HeaderBar::refresh);
}

void HeaderBar::addTools(QHBoxLayout &layout)
{
    for (QAction *action : m_actions.actionsAt(ActionPlace::Toolbar)) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize(QSize(20, 20));
        button->setFixedSize(32, 32);
        layout.addWidget(button);
    }
}

void HeaderBar::refresh()
{
    const bool open = m_workspace.document() != nullptr;
    const QString title = m_workspace.portfolio().info().title;
    m_title->setText(!open ? QStringLiteral("Zuschnitt") : title.isEmpty() ? tr("Untitled portfolio") : title);
    m_title->setToolTip(m_title->text());
    m_cuts->setVisible(open);
    const QString keys = m_actions.action(ActionId::FindAnything)->shortcut().toString(QKeySequence::NativeText);
    m_search->setText(tr("Search and commands…  %1").arg(keys));
}

} // namespace zuschnitt
