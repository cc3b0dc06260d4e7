// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/journeypage.h"

#include "views/journey/firstname.h"
#include "views/journey/journeyoverview.h"
#include "views/journey/journeyview.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace zuschnitt {

JourneyPage::JourneyPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_header(new JourneyHeader(workspace, this)),
      m_pages(new QStackedWidget(this)), m_view(new JourneyView(workspace, this)),
      m_overview(new JourneyOverview(workspace, this)), m_firstJourney(new FirstName(this)),
      m_firstMoment(new FirstName(this))
{
    for (QWidget *page : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_overview),
                          static_cast<QWidget *>(m_firstJourney), static_cast<QWidget *>(m_firstMoment)})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);
    connect(m_header, &JourneyHeader::shownChosen, this, &JourneyPage::show);
    connect(m_header, &JourneyHeader::journeyChosen, this, &JourneyPage::open);
    connect(m_header, &JourneyHeader::removalChosen, this, &JourneyPage::removeJourney);
    connect(m_header, &JourneyHeader::left, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_view, &JourneyView::projectionChanged, m_header, &JourneyHeader::setScale);
    connect(m_view, &JourneyView::decided, this, &JourneyPage::decided);
    connect(m_pages, &QStackedWidget::currentChanged, this, &JourneyPage::pageChanged);
    connect(&workspace.selection(), &Selection::changed, this, &JourneyPage::followSelection);
    connect(m_overview, &JourneyOverview::opened, this, &JourneyPage::open);
    connect(m_firstJourney, &FirstName::named, this, &JourneyPage::addNamed);
    connect(m_firstMoment, &FirstName::named, this, &JourneyPage::addFirstMoment);
    connect(&workspace, &Workspace::documentReplaced, this, &JourneyPage::refresh);
    connect(&workspace, &Workspace::changed, this, &JourneyPage::refresh);
    connect(&workspace, &Workspace::journeyChanged, this, [this] {
        m_wasSelectedUnseen = false;
        refresh();
    });
    connect(&workspace, &Workspace::wordsChanged, this, &JourneyPage::refresh);
    setFocusProxy(m_pages);
    refresh();
}

PictureSubject JourneyPage::picture() const
{
    if (m_shown == Shown::All)
        return JourneysPicture();
    return BlueprintPicture{{m_workspace.journey()}};
}

/// Whoever looks at journeys sees one: the first, where none was chosen.
void JourneyPage::chooseJourney()
{
    const auto &journeys = m_workspace.portfolio().all<Journey>();
    if (isVisible() && m_workspace.journey().isNull() && !journeys.empty())
        m_workspace.showJourney(journeys.front()->id);
}

void JourneyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_wasSelectedUnseen)
        followSelection();
    chooseJourney();
}

/// A moment of another journey brings its journey along.
void JourneyPage::followSelection()
{
    m_wasSelectedUnseen = !isVisible();
    const std::vector<Selectable> &items = m_workspace.selection().items();
    const MomentId *selected = items.size() == 1 ? std::get_if<MomentId>(&items.front()) : nullptr;
    const Moment *moment = selected && !m_wasSelectedUnseen ? m_workspace.portfolio().find(*selected) : nullptr;
    if (moment)
        m_workspace.showJourney(moment->journey);
}

void JourneyPage::show(Shown shown)
{
    m_shown = shown;
    m_header->setShown(shown);
    refresh();
    m_pages->currentWidget()->setFocus();
}

void JourneyPage::refresh()
{
    chooseJourney();
    m_firstJourney->setWords(
        tr("A journey is the way of somebody to a goal, moment by moment: joining the company, losing a phone.\n"
           "Type the name of the first one and press Enter."),
        tr("Name of the first journey"));
    m_firstMoment->setWords(tr("What happens first on this journey? Type the name of the moment and press Enter;\n"
                               "the next ones follow the same way."),
                            tr("Name of the first moment"));
    const Portfolio &portfolio = m_workspace.portfolio();
    const bool hasMoments = !portfolio.where<&Moment::journey>(m_workspace.journey()).empty();
    QWidget *page = portfolio.all<Journey>().empty() ? static_cast<QWidget *>(m_firstJourney)
        : m_shown == Shown::All                      ? static_cast<QWidget *>(m_overview)
        : hasMoments                                 ? static_cast<QWidget *>(m_view)
                                                     : m_firstMoment;
    if (page == m_pages->currentWidget())
        return;
    const bool hadFocus = isAncestorOf(focusWidget());
    m_pages->setCurrentWidget(page);
    if (hadFocus)
        page->setFocus();
}

void JourneyPage::open(JourneyId journey)
{
    m_workspace.showJourney(journey);
    show(Shown::One);
}

void JourneyPage::addNamed(const QString &journey)
{
    const JourneyId id = JourneyId::random();
    if (m_workspace.perform(edits::addJourney(id, journey)))
        open(id);
}

void JourneyPage::addFirstMoment(const QString &name)
{
    const auto &phases = m_workspace.portfolio().all<Phase>();
    const std::optional<PhaseId> phase = phases.empty() ? std::nullopt : std::optional(phases.front()->id);
    const MomentId moment = MomentId::random();
    if (!m_workspace.perform(edits::addMoment(moment, m_workspace.journey(), name, phase)))
        return;
    m_workspace.selection().set(moment);
    m_view->addMoment();
}

void JourneyPage::addJourney() { m_header->startNaming(JourneyHeader::Naming::New); }

void JourneyPage::renameJourney() { m_header->startNaming(JourneyHeader::Naming::Existing); }

void JourneyPage::removeJourney() { m_workspace.perform(edits::removeJourney(m_workspace.journey())); }

void JourneyPage::addMoment()
{
    show(Shown::One);
    if (m_pages->currentWidget() == m_view)
        m_view->addMoment();
}

} // namespace zuschnitt
