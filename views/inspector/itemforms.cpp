// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/itemforms.h"

#include "views/controls/section.h"
#include "views/workspace/workspace.h"

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

OfferForm::OfferForm(Workspace &workspace, InspectorMemory &memory, OfferId offer, QWidget *parent)
    : Form(workspace, memory, parent)
{
    setNested(tr("%1 (offer)"));
    addField(tr("Name"), Lines::One, bindText<&Offer::name>(offer));
    addField(tr("Contents"), Lines::Several, bindText<&Offer::contents>(offer));
    addField(tr("Price"), Lines::One, bindText<&Offer::price>(offer));
    addField(tr("How to book it"), Lines::Several, bindText<&Offer::booking>(offer));
    addField(tr("Service level"), Lines::Several, bindText<&Offer::serviceLevel>(offer));
}

BacklogItemForm::BacklogItemForm(Workspace &workspace, InspectorMemory &memory, BacklogItemId item, QWidget *parent)
    : Form(workspace, memory, parent)
{
    setNested(tr("%1 (backlog)"));
    addField(tr("Title"), Lines::One, bindText<&BacklogItem::title>(item));
    addField(tr("State"), Lines::One, bindText<&BacklogItem::state>(item));
}

PhaseForm::PhaseForm(Workspace &workspace, InspectorMemory &memory, PhaseId phase, QWidget *parent)
    : Form(workspace, memory, parent)
{
    setNested(tr("%1 (phase)"));
    addField(tr("Name"), Lines::One, bindText<&Phase::name>(phase));
}

CapabilityForm::CapabilityForm(Workspace &workspace, InspectorMemory &memory, CapabilityId capability, QWidget *parent)
    : Form(workspace, memory, parent), m_capability(capability)
{
    setNested(tr("%1 (capability)"));
    addField(tr("Name"), Lines::One, bindText<&Capability::name>(capability));
    addField(tr("Description"), Lines::Several, bindText<&Capability::description>(capability));
    addParent();
    addNoteOf(capability);
}

CapabilityForm::CapabilityForm(Workspace &workspace, InspectorMemory &memory, CapabilityId capability, Alone,
                               QWidget *parent)
    : Form(workspace, memory, parent), m_capability(capability)
{
    addKind(tr("Capability"));
    addTitle(tr("Name"), bindText<&Capability::name>(capability));
    addNoteOf(capability);
    addField(tr("Description"), Lines::Several, bindText<&Capability::description>(capability));
    addParent();
    addMomentsThatNeed(capability);
    addProviders();
    addPromises();
    endSection();
}

CapabilityForm *CapabilityForm::alone(Workspace &workspace, InspectorMemory &memory, CapabilityId capability,
                                      QWidget *parent)
{
    return new CapabilityForm(workspace, memory, capability, Alone{}, parent);
}

void CapabilityForm::addProviders()
{
    const CapabilityId capability = m_capability;
    addSection(u"capabilityServices"_s, say(tr("Provided by the {services}")));
    RowList *list = addList([this] {
        std::vector<ListEntry> entries;
        for (const Provision *provision : portfolio().where<&Provision::capability>(m_capability)) {
            const auto places = assignmentsIn(portfolio(), workspace().cut(), provision->service);
            const QString place
                = places.empty() ? tr("not yet placed") : portfolio().find(places.front()->product)->name;
            ListEntry entry{provision->service.uuid, portfolio().find(provision->service)->name, place, {}};
            entry.removable = true;
            entry.draggable = true;
            entries.push_back(entry);
        }
        return entries;
    });
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(ServiceId{id}); });
    connect(list, &RowList::draggedOut, this, [this, list](const Uuid &id) { dragOut(*list, ServiceId{id}); });
    connect(list, &RowList::removed, this, [this, capability](const Uuid &id) {
        workspace().perform(edits::stopProviding(ServiceId{id}, capability));
    });
    addProviderLine(capability);
}

void CapabilityForm::addPromises()
{
    const CapabilityId capability = m_capability;
    Section *section = addSection(u"capabilityPromises"_s, say(tr("Promised by the {products}")));
    RowList *list = addList([this] {
        std::vector<ListEntry> entries;
        for (const Promise *promise : portfolio().where<&Promise::capability>(m_capability)) {
            const Product *product = portfolio().find(promise->product);
            if (product->cut == workspace().cut())
                entries.push_back({product->id.uuid, product->name, {}, {}, ListEntry::Tick::None, true});
        }
        return entries;
    });
    addRefresher([section, list] { section->setVisible(!list->entries().empty()); });
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(ProductId{id}); });
    connect(list, &RowList::removed, this, [this, capability](const Uuid &id) {
        workspace().perform(edits::withdrawPromise(ProductId{id}, capability));
    });
}

void CapabilityForm::addParent()
{
    std::vector<CapabilityId> others;
    QStringList names{tr("None")};
    for (const Capability *other : portfolio().all<Capability>()) {
        if (other->id == m_capability)
            continue;
        others.push_back(other->id);
        names.append(other->name);
    }
    addChoice(
        columnOf<&Capability::parent>(), tr("Stands below"), names,
        [id = m_capability, others](const Portfolio &portfolio) {
            const Capability *row = portfolio.find(id);
            const auto found
                = row && row->parent ? std::find(others.begin(), others.end(), *row->parent) : others.end();
            return found == others.end() ? 0 : static_cast<int>(found - others.begin()) + 1;
        },
        [id = m_capability, others](int index) {
            const std::optional<CapabilityId> parent
                = index > 0 ? std::optional(others[static_cast<std::size_t>(index) - 1]) : std::nullopt;
            return edits::setField<&Capability::parent>(id, parent);
        });
}

} // namespace zuschnitt
