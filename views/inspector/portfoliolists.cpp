// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/section.h"
#include "views/inspector/itemforms.h"
#include "views/inspector/overviewforms.h"
#include "views/workspace/workspace.h"

// What the file has beside its cuts, as lists of the PortfolioForm.

namespace zuschnitt {

using namespace Qt::StringLiterals;

void PortfolioForm::addJourneys()
{
    addSection(u"journeys"_s, tr("Journeys"));
    RowList *list = addList(
        [this] {
            std::vector<ListEntry> entries;
            for (const Journey *journey : portfolio().all<Journey>()) {
                const Persona *persona = journey->persona ? portfolio().find(*journey->persona) : nullptr;
                entries.push_back({journey->id.uuid,
                                   journey->name,
                                   persona ? persona->name : QString(),
                                   {},
                                   ListEntry::Tick::None,
                                   true});
            }
            return entries;
        },
        tr("The ways on which people meet IT: someone joins, loses a phone, works with a partner outside."));
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(JourneyId{id}); });
    connect(list, &RowList::removed, this,
            [this](const Uuid &id) { workspace().perform(edits::removeJourney(JourneyId{id})); });
    addNewLine(tr("Add a journey"), [](const QString &name) { return edits::addJourney(JourneyId::random(), name); });
}

void PortfolioForm::addPersonas()
{
    addSection(u"personas"_s, tr("Personas"));
    RowList *list = addList([this] {
        std::vector<ListEntry> entries;
        for (const Persona *persona : portfolio().all<Persona>())
            entries.push_back({persona->id.uuid, persona->name, {}, {}, ListEntry::Tick::None, true});
        return entries;
    });
    list->setOrdered();
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(PersonaId{id}); });
    connect(list, &RowList::removed, this,
            [this](const Uuid &id) { workspace().perform(edits::removePersona(PersonaId{id})); });
    connect(list, &RowList::reordered, this, [this](const Uuid &id, const Uuid &before) {
        workspace().perform(
            edits::reorderPersona(PersonaId{id}, before.isNull() ? std::nullopt : std::optional(PersonaId{before})));
    });
    addNewLine(tr("Add a persona"), [](const QString &name) { return edits::addPersona(PersonaId::random(), name); });
}

void PortfolioForm::addPhases()
{
    ItemKind kind;
    kind.read = [this] {
        std::vector<ListEntry> entries;
        for (const Phase *phase : portfolio().all<Phase>())
            entries.push_back({phase->id.uuid, phase->name, {}, {}, ListEntry::Tick::None, true});
        return entries;
    };
    kind.makeForm = [this](const Uuid &id) { return new PhaseForm(workspace(), memory(), PhaseId{id}, this); };
    kind.remove = [](const Uuid &id) { return edits::removePhase(PhaseId{id}); };
    kind.reorder = [](const Uuid &id, const Uuid &before) {
        return edits::reorderPhase(PhaseId{id}, before.isNull() ? std::nullopt : std::optional(PhaseId{before}));
    };
    addSection(u"phases"_s, tr("Phases of all journeys"));
    addItems(std::move(kind));
    addNewLine(tr("Add a phase"), [](const QString &name) { return edits::addPhase(PhaseId::random(), name); });
    endSection();
}

} // namespace zuschnitt
