// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"
#include "model/document/editsupport.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt::edits {

namespace {

/// Puts a row of its own list (personas, phases, journeys) at its end.
template <typename Row>
EditFunction addToList(EditKind kind, Id<Row> id, QString name)
{
    return editFunction(kind, [=](EditBuilder &builder) -> Result<QStringList> {
        const Result<QString> checked = checkedName(name);
        if (!checked)
            return checked.error();
        if (builder.find(id))
            return noLongerThere();
        Row row;
        row.id = id;
        row.position = orderKeyAtEnd(builder, builder.all<Row>());
        row.name = *checked;
        builder.put(row);
        return QStringList{row.name};
    });
}

template <typename Row>
EditFunction removeNamed(EditKind kind, Id<Row> id)
{
    return editFunction(kind, [=](EditBuilder &builder) -> Result<QStringList> {
        const Row *row = builder.find(id);
        if (!row)
            return noLongerThere();
        const QStringList arguments{row->name};
        builder.remove(id);
        return arguments;
    });
}

/// Links a moment with what it needs: `end` is the member for the other row.
template <typename Link, auto end, typename Row>
QStringList putNeed(EditBuilder &builder, MomentId moment, Id<Row> other, Id<Link> id)
{
    if (!builder.find(id)) {
        Link row;
        row.id = id;
        row.position = orderKeyAtEnd(builder, builder.where<&Link::moment>(moment));
        row.moment = moment;
        row.*end = other;
        builder.put(row);
    }
    return {builder.find(moment)->name, builder.find(other)->name, QStringLiteral("needs")};
}

template <typename Link, auto end, typename Row>
EditFunction addNeed(MomentId moment, Id<Row> other, Id<Link> id)
{
    return editFunction(EditKind::SetNeeds, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkThere(builder, moment, other); !there)
            return there.error();
        return putNeed<Link, end>(builder, moment, other, id);
    });
}

template <typename Link, typename Row>
EditFunction removeNeed(MomentId moment, Id<Row> other, Id<Link> id)
{
    return editFunction(EditKind::SetNeeds, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkThere(builder, moment, other); !there)
            return there.error();
        builder.remove(id);
        return QStringList{builder.find(moment)->name, builder.find(other)->name, QStringLiteral("needs no more")};
    });
}

} // namespace

EditFunction addPersona(PersonaId id, QString name) { return addToList(EditKind::AddPersona, id, std::move(name)); }

EditFunction removePersona(PersonaId persona) { return removeNamed(EditKind::RemovePersona, persona); }

EditFunction reorderPersona(PersonaId persona, std::optional<PersonaId> before)
{
    return reorderList(EditKind::ReorderPersonas, persona, before);
}

EditFunction addPhase(PhaseId id, QString name) { return addToList(EditKind::AddPhase, id, std::move(name)); }

EditFunction removePhase(PhaseId phase) { return removeNamed(EditKind::RemovePhase, phase); }

EditFunction reorderPhase(PhaseId phase, std::optional<PhaseId> before)
{
    return reorderList(EditKind::ReorderPhases, phase, before);
}

EditFunction addJourney(JourneyId id, QString name) { return addToList(EditKind::AddJourney, id, std::move(name)); }

EditFunction removeJourney(JourneyId journey) { return removeNamed(EditKind::RemoveJourney, journey); }

EditFunction reorderJourney(JourneyId journey, std::optional<JourneyId> before)
{
    return reorderList(EditKind::ReorderJourneys, journey, before);
}

EditFunction addMoment(MomentId id, JourneyId journey, QString name, std::optional<PhaseId> phase,
                       std::optional<MomentId> before)
{
    return editFunction(EditKind::AddMoment, [=](EditBuilder &builder) -> Result<QStringList> {
        const Result<QString> checked = checkedName(name);
        if (!checked)
            return checked.error();
        const Journey *owner = builder.find(journey);
        if (!owner || builder.find(id) || (phase && !builder.find(*phase)))
            return noLongerThere();
        std::vector<Moment> siblings = builder.where<&Moment::journey>(journey);
        const std::size_t index = indexOf(siblings, before);
        if (before && index == siblings.size())
            return noLongerThere();
        Moment row;
        row.id = id;
        row.position = orderKeysAt(builder, std::move(siblings), index, 1).front();
        row.journey = journey;
        row.name = *checked;
        row.phase = phase;
        builder.put(row);
        return QStringList{row.name, owner->name};
    });
}

EditFunction removeMoment(MomentId moment) { return removeNamed(EditKind::RemoveMoment, moment); }

EditFunction moveMoment(MomentId moment, std::optional<MomentId> before, std::optional<PhaseId> phase)
{
    return editFunction(EditKind::MoveMoment, [=](EditBuilder &builder) -> Result<QStringList> {
        const Moment *found = builder.find(moment);
        const Phase *target = phase ? builder.find(*phase) : nullptr;
        if (!found || (phase && !target))
            return noLongerThere();
        Moment row = *found;
        std::vector<Moment> siblings = builder.where<&Moment::journey>(row.journey);
        if (before && indexOf(siblings, before) == siblings.size())
            return noLongerThere();
        const bool changesPhase = row.phase != phase;
        const QStringList arguments{row.name, changesPhase && target ? target->name : QString()};
        if (changesPhase) {
            row.phase = phase;
            builder.put(row);
            siblings = builder.where<&Moment::journey>(row.journey);
        }
        reorderRow(builder, std::move(siblings), moment, before);
        return arguments;
    });
}

EditFunction require(MomentId moment, CapabilityId capability)
{
    return addNeed<MomentNeed, &MomentNeed::capability>(moment, capability, momentNeedId(moment, capability));
}

EditFunction requireNamed(MomentId moment, QString capabilityName)
{
    return editFunction(EditKind::SetNeeds,
                        [=, id = CapabilityId::random()](EditBuilder &builder) -> Result<QStringList> {
                            if (!builder.find(moment))
                                return noLongerThere();
                            const Result<CapabilityId> capability = ensureCapability(builder, id, capabilityName);
                            if (!capability)
                                return capability.error();
                            return putNeed<MomentNeed, &MomentNeed::capability>(builder, moment, *capability,
                                                                                momentNeedId(moment, *capability));
                        });
}

EditFunction stopRequiring(MomentId moment, CapabilityId capability)
{
    return removeNeed(moment, capability, momentNeedId(moment, capability));
}

EditFunction useService(MomentId moment, ServiceId service)
{
    return addNeed<MomentUse, &MomentUse::service>(moment, service, momentUseId(moment, service));
}

EditFunction stopUsing(MomentId moment, ServiceId service)
{
    return removeNeed(moment, service, momentUseId(moment, service));
}

EditFunction decideLead(CutId cut, MomentId moment, std::optional<ProductId> product)
{
    return editFunction(EditKind::DecideLead, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkThere(builder, cut, moment); !there)
            return there.error();
        const QString name = builder.find(moment)->name;
        if (!product) {
            builder.remove(leadId(cut, moment));
            return QStringList{name, QString()};
        }
        const Product *leader = builder.find(*product);
        if (!leader)
            return noLongerThere();
        if (leader->cut != cut)
            return Error{QCoreApplication::translate("Edits", "“%1” belongs to another cut.").arg(leader->name)};
        Lead row;
        row.id = leadId(cut, moment);
        row.cut = cut;
        row.moment = moment;
        row.product = *product;
        builder.put(row);
        return QStringList{name, leader->name};
    });
}

} // namespace zuschnitt::edits
