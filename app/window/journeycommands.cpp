// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/journeycommands.h"

#include "app/window/actionset.h"
#include "app/window/centre.h"
#include "views/journey/journeypage.h"
#include "views/journey/journeyview.h"

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
    // A selected moment is renamed here; the map does not have it.
    actions.on(ActionId::Rename, this, [this] {
        if (m_centre.shown() == ActionId::ShowJourneys)
            m_page.view().renameSelected();
    });
}

void JourneyCommands::onPage(void (JourneyPage::*slot)())
{
    m_centre.show(ActionId::ShowJourneys);
    (m_page.*slot)();
}

} // namespace zuschnitt
