// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/itemforms.h"

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

} // namespace zuschnitt
