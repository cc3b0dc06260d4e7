// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/workplace.h"

#include "app/window/centre.h"
#include "app/window/mapcommands.h"
#include "views/history/historypanel.h"
#include "views/inbox/inboxpanel.h"
#include "views/inspector/inspectorpanel.h"
#include "views/map/journeyribbon.h"
#include "views/map/mapview.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace zuschnitt {

namespace {

constexpr int inboxWidth = 232;
constexpr int rightWidth = 300;
constexpr int centreWidth = 760;

} // namespace

Workplace::Workplace(Workspace &workspace, ActionSet &actions, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_columns(new QSplitter(this))
{
    m_inbox = new InboxPanel(workspace, this);
    m_centre = new Centre(actions, this);
    m_map = new MapView(workspace, m_centre);
    m_ribbon = new JourneyRibbon(workspace, *m_map, m_centre);
    m_centre->add(ActionId::ShowMap, m_map, m_ribbon);
    m_mapCommands = new MapCommands(workspace, actions, *m_map);
    connect(m_inbox, &InboxPanel::moveRequested, m_mapCommands, &MapCommands::moveByTypeAhead);
    m_right = makeRight();
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    for (QWidget *column : {static_cast<QWidget *>(m_inbox), static_cast<QWidget *>(m_centre), m_right})
        m_columns->addWidget(column);
    m_inbox->setMinimumWidth(180);
    m_right->setMinimumWidth(240);
    m_centre->setMinimumWidth(320);
    m_columns->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    resetColumns();
    retranslate();
    connect(&workspace, &Workspace::wordsChanged, this, &Workplace::retranslate);
}

void Workplace::setColumnVisible(Column which, bool visible)
{
    QWidget *widget = column(which);
    if (widget->isHidden() != visible)
        return;
    widget->setVisible(visible);
    Q_EMIT columnsChanged();
}

bool Workplace::isColumnVisible(Column which) const { return !column(which)->isHidden(); }

void Workplace::showRightPage(RightPage page)
{
    m_pages->setCurrentIndex(page == RightPage::Details ? 0 : 1);
    m_detailsTab->setChecked(page == RightPage::Details);
    m_historyTab->setChecked(page == RightPage::History);
    m_right->setVisible(true);
    Q_EMIT columnsChanged();
}

Workplace::RightPage Workplace::rightPage() const
{
    return m_pages->currentIndex() == 0 ? RightPage::Details : RightPage::History;
}

QWidget *Workplace::column(Column which) const
{
    return which == Column::Inbox ? static_cast<QWidget *>(m_inbox) : m_right;
}

void Workplace::show(const Selectable &thing)
{
    if (isOnTheMap(thing))
        m_centre->show(ActionId::ShowMap);
    m_mapCommands->show(thing);
}

QByteArray Workplace::saveColumns() const { return m_columns->saveState(); }

void Workplace::restoreColumns(const QByteArray &state)
{
    m_columns->restoreState(state);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
}

void Workplace::resetColumns()
{
    setColumnVisible(Column::Inbox, true);
    setColumnVisible(Column::Right, true);
    m_columns->setSizes({inboxWidth, centreWidth, rightWidth});
    showRightPage(RightPage::Details);
}

QWidget *Workplace::makeRight()
{
    auto *right = new QFrame(this);
    right->setProperty("role", QStringLiteral("panel"));
    m_pages = new QStackedWidget(right);
    m_inspector = new InspectorPanel(m_workspace, right);
    connect(m_inspector, &InspectorPanel::moveRequested, m_mapCommands, &MapCommands::moveByTypeAhead);
    m_pages->addWidget(m_inspector);
    m_pages->addWidget(new HistoryPanel(m_workspace, right));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 8, 12, 4);
    tabs->setSpacing(4);
    for (QToolButton **tab : {&m_detailsTab, &m_historyTab}) {
        *tab = new QToolButton(right);
        (*tab)->setProperty("role", QStringLiteral("tab"));
        (*tab)->setCheckable(true);
        tabs->addWidget(*tab);
    }
    tabs->addStretch();
    connect(m_detailsTab, &QToolButton::clicked, this, [this] { showRightPage(RightPage::Details); });
    connect(m_historyTab, &QToolButton::clicked, this, [this] { showRightPage(RightPage::History); });
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tabs);
    layout->addWidget(m_pages, 1);
    return right;
}

void Workplace::retranslate()
{
    m_detailsTab->setText(tr("Details"));
    m_historyTab->setText(tr("History"));
}

} // namespace zuschnitt
