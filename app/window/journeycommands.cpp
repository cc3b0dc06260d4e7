// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/journeycommands.h"

#include "app/window/actionset.h"
#include "app/window/centre.h"
#include "views/journey/journeypage.h"
#include "views/journey/journeyview.h"
#include "views/workspace/workspace.h"

namespace zuschnitt {

JourneyCommands::JourneyCommands(ActionSet &actions, Centre &centre, JourneyPage &page)
    : QObject(&page), m_centre(centre), m_page(page)
{
    const std::pair<ActionId, void (JourneyPage::*)()> table[]
        = {{ActionId::AddJourney, &JourneyPage::addJourney},
           {ActionId::RenameJourney, &JourneyPage::renameJourney},
           {ActionId::RemoveJourney, &JourneyPage::removeJourney},
           {ActionId::AddMoment, &JourneyPage::addMoment},
           {ActionId::AllJourneys, &JourneyPage::showAll}};
    for (const auto &[id, slot] : table)
        actions.on(id, this, [this, slot = slot] { onPage(slot); });
    actions.on(ActionId::Rename, this, &JourneyCommands::renameSelected);
}

/// Moments and journeys have their names here; the map does not have them.
void JourneyCommands::renameSelected()
{
    const Workspace &workspace = m_page.view().workspace();
    const std::vector<Selectable> &items = workspace.selection().items();
    if (items.size() != 1)
        return;
    if (const MomentId *moment = std::get_if<MomentId>(&items.front())) {
        m_centre.show(ActionId::ShowJourneys);
        m_page.open(workspace.portfolio().find(*moment)->journey);
        m_page.view().renameSelected();
    } else if (const JourneyId *journey = std::get_if<JourneyId>(&items.front())) {
        m_centre.show(ActionId::ShowJourneys);
        m_page.open(*journey);
        m_page.renameJourney();
    }
}

void JourneyCommands::onPage(void (JourneyPage::*slot)())
{
    m_centre.show(ActionId::ShowJourneys);
    (m_page.*slot)();
}

} // namespace zuschnitt
