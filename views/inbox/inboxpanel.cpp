// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/inboxpanel.h"

#include "views/controls/lineframe.h"
#include "views/controls/look.h"
#include "views/controls/section.h"
#include "views/controls/textbutton.h"
#include "views/diagram/figures.h"
#include "views/inbox/capabilitypage.h"
#include "views/inbox/dropwords.h"
#include "views/inbox/inboxdelegate.h"
#include "views/inbox/inboxmodel.h"
#include "views/inbox/inboxview.h"
#include "views/inbox/tray.h"
#include "views/workspace/workspace.h"

#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace zuschnitt {

InboxPanel::InboxPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new InboxModel(this)), m_header(new SectionHeader(this)),
      m_search(new LineFrame(this)), m_view(new InboxView(workspace, *m_model, this)),
      m_empty(makeLabel(FontRole::Body, panelcolour::muted, this)), m_showAll(new TextButton(this)),
      m_keep(new Tray(workspace, Fate::Kept, this)), m_retire(new Tray(workspace, Fate::Retired, this)),
      m_capabilities(new CapabilityPage(workspace, this))
{
    arrange();
    connectAll();
    updateTheme();
    updateWords();
    readAll();
}

void InboxPanel::arrange()
{
    setAutoFillBackground(true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeServices());
    m_pages->addWidget(m_capabilities);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(panelstyle::margin, 8, panelstyle::margin, panelstyle::margin);
    layout->setSpacing(4);
    layout->addWidget(makeTabs());
    layout->addWidget(m_pages, 1);
    showPage(Page::Services);
}

QWidget *InboxPanel::makeServices()
{
    m_header->setOpensMenu();
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *services = new QWidget(this);
    auto *layout = new QVBoxLayout(services);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addWidget(m_search);
    layout->addWidget(m_empty);
    layout->addWidget(m_showAll, 0, Qt::AlignLeft);
    layout->addWidget(m_view, 1);
    layout->addStretch();
    layout->addWidget(m_keep);
    layout->addWidget(m_retire);
    return services;
}

QWidget *InboxPanel::makeTabs()
{
    auto *tabs = new QWidget(this);
    auto *layout = new QHBoxLayout(tabs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const auto &[tab, page] :
         {std::pair(&m_servicesTab, Page::Services), {&m_capabilitiesTab, Page::Capabilities}}) {
        *tab = new QToolButton(tabs);
        (*tab)->setProperty("role", QStringLiteral("tab"));
        (*tab)->setCheckable(true);
        connect(*tab, &QToolButton::clicked, this, [this, shown = page] { showPage(shown); });
        layout->addWidget(*tab);
    }
    layout->addStretch();
    return tabs;
}

void InboxPanel::showPage(Page page)
{
    m_pages->setCurrentIndex(page == Page::Services ? 0 : 1);
    m_servicesTab->setChecked(page == Page::Services);
    m_capabilitiesTab->setChecked(page == Page::Capabilities);
}

InboxPanel::Page InboxPanel::page() const { return m_pages->currentIndex() == 0 ? Page::Services : Page::Capabilities; }

void InboxPanel::connectAll()
{
    m_search->edit()->installEventFilter(this);
    connect(m_search->edit(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        updateState();
    });
    connect(m_header, &QAbstractButton::clicked, this, &InboxPanel::showChoices);
    connect(m_showAll, &QAbstractButton::clicked, this, &InboxPanel::showAll);
    connect(m_view, &InboxView::moveRequested, this, &InboxPanel::moveRequested);
    connect(m_view, &InboxView::servicesDropped, this, &InboxPanel::returnServices);
    for (const Tray *tray : {m_keep, m_retire})
        connect(tray, &Tray::moveRequested, this, &InboxPanel::moveRequested);
    connect(&m_workspace, &Workspace::documentReplaced, this, &InboxPanel::readAll);
    connect(&m_workspace, &Workspace::changed, this, &InboxPanel::readChange);
    connect(&m_workspace, &Workspace::wordsChanged, this, &InboxPanel::updateWords);
    connect(&m_workspace, &Workspace::themeChanged, this, &InboxPanel::updateTheme);
}

void InboxPanel::startSearch()
{
    showPage(Page::Services);
    m_search->edit()->setFocus(Qt::ShortcutFocusReason);
    m_search->edit()->selectAll();
}

void InboxPanel::readAll()
{
    m_view->colours().updateColours();
    m_model->setPortfolio(m_workspace.portfolio());
    updateState();
}

void InboxPanel::readChange(const DocumentChange &change)
{
    const bool servicesChanged = std::any_of(change.rows.begin(), change.rows.end(), [](const RowChange &row) {
        return std::holds_alternative<Change<Service>>(row);
    });
    if (servicesChanged)
        m_view->colours().updateColours();
    m_model->update(change.rows);
    updateState();
}

void InboxPanel::updateTheme() { setPalette(panelPalette(m_workspace.theme())); }

void InboxPanel::updateWords()
{
    m_model->setVocabulary(m_workspace.vocabulary());
    m_servicesTab->setText(m_workspace.say(tr("{Services}")));
    m_capabilitiesTab->setText(tr("Capabilities"));
    m_search->setHint(tr("Filter …"));
    m_search->setClearable(tr("Empty the filter"));
    m_showAll->setText(m_workspace.say(tr("Show all {services}")));
    m_showAll->setAccessibleName(m_showAll->text());
    m_view->setAccessibleName(m_workspace.say(tr("{Services} without a place")));
    updateState();
}

QString InboxPanel::emptyText() const
{
    if (m_model->isSearching())
        return m_workspace.say(tr("{No service} matches “%1”.")).arg(m_search->edit()->text());
    if (m_workspace.portfolio().all<Service>().empty())
        return m_workspace.say(tr("There are no {services} yet. Bring a list: drop a file here or paste it."));
    return m_workspace.say(tr("Every {service} has its place."));
}

void InboxPanel::updateState()
{
    const bool all = m_model->show() == InboxModel::Show::All;
    const QString title = m_workspace.say(all ? tr("All {services}") : tr("Not yet placed"));
    const QString count = localeOf(m_workspace.language()).toString(m_model->serviceCount());
    const bool empty = m_model->serviceCount() == 0;
    m_header->setText(title);
    m_header->setAccessibleName(title);
    m_header->setFigure(count);
    m_header->update();
    m_empty->setText(empty ? emptyText() : QString());
    m_empty->setVisible(empty);
    m_showAll->setVisible(empty && !all && !m_workspace.portfolio().all<Service>().empty());
}

void InboxPanel::showAll()
{
    m_model->setShow(InboxModel::Show::All);
    updateState();
}

void InboxPanel::addShowChoices(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const std::pair<InboxModel::Show, QString> choices[]
        = {{InboxModel::Show::Unplaced, tr("Only what is not yet placed")},
           {InboxModel::Show::All, m_workspace.say(tr("All {services}"))}};
    for (const auto &[show, text] : choices) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->show() == show);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = show] {
            m_model->setShow(chosen);
            updateState();
        });
    }
}

void InboxPanel::addGroupChoices(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const std::optional<Classification> &by) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->groupBy() == by);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { m_model->setGroupBy(by); });
    };
    for (const Classification &by : classificationsOf(m_workspace.portfolio()))
        add(groupingText(by), by);
    add(tr("Do not group"), std::nullopt);
}

QString InboxPanel::groupingText(const Classification &by) const
{
    switch (by.fact) {
    case Classification::Fact::FormerGroup:
        return tr("Group by former group");
    case Classification::Fact::Owner:
        return m_workspace.say(tr("Group by {owner:dat}"));
    case Classification::Fact::Team:
        return tr("Group by team");
    case Classification::Fact::OwnField:
        return tr("Group by “%1”").arg(nameOf(m_workspace.portfolio(), by, m_workspace.vocabulary()));
    }
    return {};
}

void InboxPanel::showChoices()
{
    QMenu menu(this);
    addShowChoices(menu);
    menu.addSeparator();
    addGroupChoices(menu);
    menu.exec(m_header->mapToGlobal(QPoint(0, m_header->height())));
}

void InboxPanel::returnServices(const std::vector<edits::Moving> &services)
{
    m_workspace.perform(editOf(InboxDrop::Return, services, m_workspace));
}

bool InboxPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool goesDown = event->type() == QEvent::KeyPress
        && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down
            || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return);
    if (!goesDown)
        return QWidget::eventFilter(watched, event);
    m_view->setFocus(Qt::TabFocusReason);
    const bool grouped = m_model->groupBy().has_value();
    const QModelIndex first = m_model->index(0, 0);
    m_view->setCurrentIndex(grouped ? m_model->index(0, 0, first) : first);
    return true;
}

} // namespace zuschnitt
