// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/workplace.h"

#include "app/window/actionset.h"
#include "app/window/centre.h"
#include "app/window/colourmenu.h"
#include "app/window/journeycommands.h"
#include "app/window/mapcommands.h"
#include "views/diagram/figures.h"
#include "views/duplicates/duplicatespanel.h"
#include "views/findings/findingspanel.h"
#include "views/grids/gridsview.h"
#include "views/history/historypanel.h"
#include "views/inbox/inboxpanel.h"
#include "views/inspector/inspectorpanel.h"
#include "views/journey/journeypage.h"
#include "views/map/journeychooser.h"
#include "views/map/journeyribbon.h"
#include "views/map/mapview.h"
#include "views/teams/teamsview.h"
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
    m_centre->add(ActionId::ShowMap, m_map, {m_ribbon, new JourneyChooser(workspace, m_centre)});
    m_mapCommands = new MapCommands(workspace, actions, *m_centre, *m_map);
    new ColourMenu(workspace, actions, *m_centre, *m_map);
    m_journeys = new JourneyPage(workspace, m_centre);
    m_centre->add(ActionId::ShowJourneys, m_journeys);
    m_grids = new GridsView(workspace, m_centre);
    m_centre->add(ActionId::ShowGrids, m_grids);
    m_centre->add(ActionId::ShowTeams, new TeamsView(workspace, m_centre));
    new JourneyCommands(actions, *m_centre, *m_journeys);
    actions.on(ActionId::FitSelection, this, &Workplace::showSelected);
    actions.on(ActionId::FindDuplicates, this, [this] { showRightPage(RightPage::Duplicates); });
    actions.on(ActionId::MergeServices, this, &Workplace::mergeSelected);
    connect(m_journeys, &JourneyPage::pageChanged, m_centre, &Centre::tellWhatIsSeen);
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
    m_pages->setCurrentIndex(static_cast<int>(page));
    for (std::size_t tab = 0; tab < m_tabs.size(); ++tab)
        m_tabs[tab]->setChecked(tab == static_cast<std::size_t>(page));
    m_right->setVisible(true);
    Q_EMIT columnsChanged();
}

Workplace::RightPage Workplace::rightPage() const { return static_cast<RightPage>(m_pages->currentIndex()); }

void Workplace::setFindingCount(int count)
{
    m_findingCount = count;
    retranslate();
}

QWidget *Workplace::column(Column which) const
{
    return which == Column::Inbox ? static_cast<QWidget *>(m_inbox) : m_right;
}

void Workplace::show(const Selectable &thing)
{
    if (showJourneyOf(thing))
        return;
    if (isOnTheMap(thing))
        m_centre->show(ActionId::ShowMap);
    m_mapCommands->show(thing);
}

PictureSubject Workplace::picture() const
{
    return m_centre->shown() == ActionId::ShowJourneys ? m_journeys->picture() : MapPicture();
}

bool Workplace::showJourneyOf(const Selectable &thing)
{
    const MomentId *momentId = std::get_if<MomentId>(&thing);
    const Moment *moment = momentId ? m_workspace.portfolio().find(*momentId) : nullptr;
    const JourneyId *journey = moment ? &moment->journey : std::get_if<JourneyId>(&thing);
    if (!journey)
        return false;
    m_centre->show(ActionId::ShowJourneys);
    m_journeys->open(*journey);
    m_workspace.selection().set(thing);
    return true;
}

void Workplace::showProviders(CapabilityId capability)
{
    m_centre->show(ActionId::ShowGrids);
    m_grids->showProviders(capability);
}

void Workplace::showSelected()
{
    const std::vector<Selectable> items = m_workspace.selection().items();
    if (items.size() == 1 && showJourneyOf(items.front()))
        return;
    m_centre->show(ActionId::ShowMap);
    m_map->zoomToSelection();
}

void Workplace::proposeMerge(ServiceId first, ServiceId second)
{
    showRightPage(RightPage::Duplicates);
    m_duplicates->propose(first, second);
}

void Workplace::mergeSelected()
{
    const std::vector<ServiceId> services = m_workspace.selectedServices();
    if (services.size() == 2)
        proposeMerge(services.front(), services.back());
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
    m_findings = new FindingsPanel(m_workspace, right);
    connect(m_findings, &FindingsPanel::moveRequested, m_mapCommands, &MapCommands::moveByTypeAhead);
    m_pages->addWidget(m_findings);
    m_pages->addWidget(new HistoryPanel(m_workspace, right));
    m_duplicates = new DuplicatesPanel(m_workspace, right);
    m_pages->addWidget(m_duplicates);
    connect(m_inspector, &InspectorPanel::mergeRequested, this, &Workplace::proposeMerge);
    connect(m_inspector, &InspectorPanel::gridRequested, this, &Workplace::showProviders);
    connect(m_duplicates, &DuplicatesPanel::closed, this, [this] { showRightPage(RightPage::Details); });
    connect(m_duplicates, &DuplicatesPanel::showChosen, this, [this](ServiceId first, ServiceId second) {
        m_workspace.selection().set(std::vector<Selectable>{first, second});
    });
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 8, 12, 4);
    tabs->setSpacing(4);
    for (std::size_t index = 0; index < m_tabs.size(); ++index) {
        auto *tab = new QToolButton(right);
        m_tabs[index] = tab;
        tab->setProperty("role", QStringLiteral("tab"));
        tab->setCheckable(true);
        tabs->addWidget(tab);
        connect(tab, &QToolButton::clicked, this, [this, index] { showRightPage(static_cast<RightPage>(index)); });
    }
    tabs->addStretch();
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tabs);
    layout->addWidget(m_pages, 1);
    return right;
}

void Workplace::retranslate()
{
    const auto tab = [this](RightPage page) { return m_tabs[static_cast<std::size_t>(page)]; };
    tab(RightPage::Details)->setText(tr("Details"));
    tab(RightPage::Findings)
        ->setText(m_findingCount > 0 ? tr("Findings %1").arg(localeOf(m_workspace.language()).toString(m_findingCount))
                                     : tr("Findings"));
    tab(RightPage::History)->setText(tr("History"));
}

} // namespace zuschnitt
