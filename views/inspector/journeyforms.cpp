// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/journeyforms.h"

#include "views/controls/section.h"
#include "views/diagram/journeywords.h"
#include "views/workspace/workspace.h"

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 worstFeeling = -2;
constexpr qint64 bestFeeling = 2;

QString nameOf(const Portfolio &portfolio, const Server &server)
{
    return std::visit([&portfolio](const auto &id) { return portfolio.find(id)->name; }, server);
}

Uuid uuidOf(const Server &server)
{
    return std::visit([](const auto &id) { return id.uuid; }, server);
}

} // namespace

JourneyForm::JourneyForm(Workspace &workspace, InspectorMemory &memory, JourneyId journey, QWidget *parent)
    : Form(workspace, memory, parent), m_journey(journey)
{
    addKind(tr("Journey"));
    addTitle(tr("Name"), bindText<&Journey::name>(journey));
    addNoteOf(journey);
    addField(tr("Goal"), Lines::Several, bindText<&Journey::goal>(journey));
    addPersona();
    addField(tr("How often a month"), Lines::One, bindNumber<&Journey::frequency>(journey, locale()));
    for (const Figure figure : {Figure::Moments, Figure::Contested, Figure::HandOvers, Figure::TeamHandOvers})
        addFigure(figure, journey);
    addMoments();
}

void JourneyForm::addPersona()
{
    std::vector<PersonaId> personas;
    QStringList names{tr("Nobody in particular")};
    for (const Persona *persona : portfolio().all<Persona>()) {
        personas.push_back(persona->id);
        names.append(persona->name);
    }
    addChoice(
        columnOf<&Journey::persona>(), tr("Who travels it"), names,
        [id = m_journey, personas](const Portfolio &portfolio) {
            const Journey *row = portfolio.find(id);
            const auto found
                = row && row->persona ? std::find(personas.begin(), personas.end(), *row->persona) : personas.end();
            return found == personas.end() ? 0 : static_cast<int>(found - personas.begin()) + 1;
        },
        [id = m_journey, personas](int index) {
            const std::optional<PersonaId> persona
                = index > 0 ? std::optional(personas[static_cast<std::size_t>(index) - 1]) : std::nullopt;
            return edits::setField<&Journey::persona>(id, persona);
        });
}

void JourneyForm::addMoments()
{
    addSection(u"journeyMoments"_s, tr("Moments"));
    RowList *list = addList(
        [this] {
            std::vector<ListEntry> entries;
            for (const Moment *moment : portfolio().where<&Moment::journey>(m_journey)) {
                const Phase *phase = moment->phase ? portfolio().find(*moment->phase) : nullptr;
                entries.push_back(
                    {moment->id.uuid, moment->name, phase ? phase->name : QString(), {}, ListEntry::Tick::None, true});
            }
            return entries;
        },
        tr("What happens to the person, one after the other."));
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(MomentId{id}); });
    connect(list, &RowList::removed, this,
            [this](const Uuid &id) { workspace().perform(edits::removeMoment(MomentId{id})); });
    addNewLine(tr("Add a moment"), [this](const QString &name) {
        const std::vector<const Moment *> moments = portfolio().where<&Moment::journey>(m_journey);
        const std::optional<PhaseId> phase = moments.empty() ? std::nullopt : moments.back()->phase;
        return edits::addMoment(MomentId::random(), m_journey, name, phase);
    });
    endSection();
}

MomentForm::MomentForm(Workspace &workspace, InspectorMemory &memory, MomentId moment, QWidget *parent)
    : Form(workspace, memory, parent), m_moment(moment)
{
    addKind(tr("Moment"), [this] { return stateText(); });
    addTitle(tr("Name"), bindText<&Moment::name>(moment));
    addNoteOf(moment);
    addJourney();
    addPhase();
    addField(tr("What the person does"), Lines::Several, bindText<&Moment::activity>(moment));
    addField(tr("Channel"), Lines::One, bindText<&Moment::channel>(moment));
    addNeeds();
    addUses();
    addLead();
    endSection();
    addFeeling<&Moment::feeling>(tr("Feeling today"));
    addFeeling<&Moment::feelingWanted>(tr("Feeling wanted"));
    addField(tr("What hurts"), Lines::Several, bindText<&Moment::pain>(moment));
    addField(tr("Evidence, such as a quote"), Lines::Several, bindText<&Moment::evidence>(moment));
    addField(tr("Tickets a month"), Lines::One, bindWholeNumber<&Moment::tickets>(moment, locale()));
    addField(tr("What is changing"), Lines::Several, bindText<&Moment::changing>(moment));
    addField(tr("When"), Lines::One, bindText<&Moment::changingWhen>(moment));
}

const MomentMetrics *MomentForm::metrics() const
{
    for (const JourneyMetrics &journey : workspace().metrics().journeys) {
        for (const MomentMetrics &moment : journey.moments) {
            if (moment.moment == m_moment)
                return &moment;
        }
    }
    return nullptr;
}

QString MomentForm::stateText() const
{
    const MomentMetrics *own = metrics();
    return own ? wordOf(*own) : QString();
}

void MomentForm::addJourney()
{
    RowList *list = addList([this] {
        const Moment *row = portfolio().find(m_moment);
        const Journey *journey = row ? portfolio().find(row->journey) : nullptr;
        return journey
            ? std::vector<ListEntry>{{journey->id.uuid, journey->name, tr("journey"), {}, ListEntry::Tick::None, false}}
            : std::vector<ListEntry>();
    });
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(JourneyId{id}); });
}

void MomentForm::addPhase()
{
    std::vector<PhaseId> phases;
    QStringList names{tr("No phase")};
    for (const Phase *phase : portfolio().all<Phase>()) {
        phases.push_back(phase->id);
        names.append(phase->name);
    }
    addChoice(
        columnOf<&Moment::phase>(), tr("Phase"), names,
        [id = m_moment, phases](const Portfolio &portfolio) {
            const Moment *row = portfolio.find(id);
            const auto found = row && row->phase ? std::find(phases.begin(), phases.end(), *row->phase) : phases.end();
            return found == phases.end() ? 0 : static_cast<int>(found - phases.begin()) + 1;
        },
        [id = m_moment, phases](int index) {
            const std::optional<PhaseId> phase
                = index > 0 ? std::optional(phases[static_cast<std::size_t>(index) - 1]) : std::nullopt;
            return edits::setField<&Moment::phase>(id, phase);
        });
}

template <auto member>
void MomentForm::addFeeling(const QString &caption)
{
    const QStringList names{tr("Not known"),  tr("−2, dreadful"), tr("−1, bad"),
                            tr("0, neither"), tr("+1, good"),     tr("+2, delightful")};
    addChoice(
        columnOf<member>(), caption, names,
        [id = m_moment](const Portfolio &portfolio) {
            const Moment *row = portfolio.find(id);
            const std::optional<qint64> feeling = row ? row->*member : std::nullopt;
            return feeling ? static_cast<int>(std::clamp(*feeling, worstFeeling, bestFeeling) - worstFeeling) + 1 : 0;
        },
        [id = m_moment](int index) {
            const std::optional<qint64> feeling
                = index > 0 ? std::optional<qint64>(worstFeeling + index - 1) : std::nullopt;
            return edits::setField<member>(id, feeling);
        });
}

void MomentForm::addNeeds()
{
    const MomentId moment = m_moment;
    addSection(u"momentNeeds"_s, tr("Needs the capabilities"));
    RowList *list = addList([this] {
        std::vector<ListEntry> entries;
        const MomentMetrics *own = metrics();
        std::size_t index = 0;
        for (const MomentNeed *need : portfolio().where<&MomentNeed::moment>(m_moment)) {
            const QString state = own && index < own->needs.size() ? wordOf(own->needs[index]) : QString();
            ++index;
            entries.push_back({need->capability.uuid,
                               portfolio().find(need->capability)->name,
                               state,
                               {},
                               ListEntry::Tick::None,
                               true});
        }
        return entries;
    });
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(CapabilityId{id}); });
    connect(list, &RowList::removed, this,
            [this, moment](const Uuid &id) { workspace().perform(edits::stopRequiring(moment, CapabilityId{id})); });
    addCapabilityLine([moment](CapabilityId id) { return edits::require(moment, id); },
                      [moment](const QString &name) { return edits::requireNamed(moment, name); });
}

void MomentForm::addUses()
{
    const MomentId moment = m_moment;
    addSection(u"momentUses"_s, say(tr("Uses {services} directly")));
    RowList *list = addList([this] {
        std::vector<ListEntry> entries;
        const MomentMetrics *own = metrics();
        std::size_t index = portfolio().where<&MomentNeed::moment>(m_moment).size();
        for (const MomentUse *use : portfolio().where<&MomentUse::moment>(m_moment)) {
            const QString state = own && index < own->needs.size() ? wordOf(own->needs[index]) : QString();
            ++index;
            entries.push_back(
                {use->service.uuid, portfolio().find(use->service)->name, state, {}, ListEntry::Tick::None, true});
        }
        return entries;
    });
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(ServiceId{id}); });
    connect(list, &RowList::removed, this,
            [this, moment](const Uuid &id) { workspace().perform(edits::stopUsing(moment, ServiceId{id})); });
    addTypeAhead(
        say(tr("Add {a service:acc} it uses")),
        [this] {
            std::vector<TypeAhead::Candidate> candidates;
            for (const Service *service : portfolio().all<Service>())
                candidates.push_back({service->id.uuid, service->name});
            return candidates;
        },
        [moment](const Uuid &id, const QString &) -> EditFunction {
            return id.isNull() ? EditFunction() : edits::useService(moment, ServiceId{id});
        });
}

/// Who serves it by how much; a click decides who leads, another one takes that back.
void MomentForm::addLead()
{
    Section *section = addSection(u"momentLead"_s, tr("Who leads"));
    RowList *list = addList([this] {
        std::vector<ListEntry> entries;
        const MomentMetrics *own = metrics();
        double all = 0;
        for (const Vote &vote : own ? own->votes : std::vector<Vote>())
            all += vote.votes;
        for (const Vote &vote : own ? own->votes : std::vector<Vote>()) {
            const bool leads = own->lead == vote.server;
            const QString part = tr("%1 % of the votes").arg(locale().toString(100 * vote.votes / all, 'f', 0));
            const QString detail = !leads ? part : own->decided ? tr("leads, decided") : tr("leads, %1").arg(part);
            const ListEntry::Tick tick = leads && own->decided ? ListEntry::Tick::On : ListEntry::Tick::Off;
            entries.push_back({uuidOf(vote.server),
                               nameOf(portfolio(), vote.server),
                               detail,
                               {},
                               std::holds_alternative<ProductId>(vote.server) ? tick : ListEntry::Tick::None,
                               false});
        }
        return entries;
    });
    addRefresher([section, list] { section->setVisible(!list->entries().empty()); });
    connect(list, &RowList::activated, this, [this](const Uuid &id) {
        const MomentMetrics *own = metrics();
        const ProductId product{id};
        if (!own || !portfolio().find(product))
            return;
        const bool isDecided = own->decided && own->lead == Server(product);
        workspace().perform(edits::decideLead(workspace().cut(), m_moment,
                                              isDecided ? std::nullopt : std::optional<ProductId>(product)));
    });
}

PersonaForm::PersonaForm(Workspace &workspace, InspectorMemory &memory, PersonaId persona, QWidget *parent)
    : Form(workspace, memory, parent)
{
    addKind(tr("Persona"));
    addTitle(tr("Name"), bindText<&Persona::name>(persona));
    addNoteOf(persona);
    addField(tr("Description"), Lines::Several, bindText<&Persona::description>(persona));
    addSection(u"personaJourneys"_s, tr("Travels the journeys"));
    RowList *list = addList([this, persona] {
        std::vector<ListEntry> entries;
        for (const Journey *journey : portfolio().where<&Journey::persona>(persona))
            entries.push_back({journey->id.uuid, journey->name, {}, {}, ListEntry::Tick::None, false});
        return entries;
    });
    connect(list, &RowList::activated, this,
            [this](const Uuid &id) { this->workspace().selection().set(JourneyId{id}); });
    endSection();
}

} // namespace zuschnitt
