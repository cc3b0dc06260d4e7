// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/itemforms.h"

#include <algorithm>

namespace zuschnitt {

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

CapabilityForm::CapabilityForm(Workspace &workspace, InspectorMemory &memory, CapabilityId capability, QWidget *parent)
    : Form(workspace, memory, parent), m_capability(capability)
{
    setNested(tr("%1 (capability)"));
    addField(tr("Name"), Lines::One, bindText<&Capability::name>(capability));
    addField(tr("Description"), Lines::Several, bindText<&Capability::description>(capability));
    addParent();
    addNoteOf(capability);
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
