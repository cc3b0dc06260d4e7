// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/promiseform.h"

#include "views/controls/look.h"
#include "views/controls/textbutton.h"
#include "views/workspace/capabilitywords.h"
#include "views/workspace/servicedrag.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QLabel>

namespace zuschnitt {

using namespace Qt::StringLiterals;

PromiseForm::PromiseForm(Workspace &workspace, InspectorMemory &memory, PromiseId promise, QWidget *parent)
    : Form(workspace, memory, parent), m_product(workspace.portfolio().find(promise)->product),
      m_capability(workspace.portfolio().find(promise)->capability)
{
    addKind(tr("Promised capability"));
    addTitle(tr("Name"), bindText<&Capability::name>(m_capability));
    addStanding();
    addNoteOf(m_capability);
    addDeliverers();
    addMomentsThatNeed(m_capability);
    endSection();
    addButton(tr("Withdraw the promise"),
              [this] { this->workspace().perform(edits::withdrawPromise(m_product, m_capability)); });
}

void PromiseForm::addStanding()
{
    QLabel *standing = makeLabel(FontRole::Body, panelcolour::muted, this);
    standing->setWordWrap(true);
    add(standing);
    addRefresher([this, standing] {
        const Product *product = portfolio().find(m_product);
        const CapabilityServing serving = servingOf(portfolio(), workspace().cut(), m_capability);
        if (product)
            standing->setText(tr("%1 promises it. Over all: %2; %3.")
                                  .arg(product->name, wordsOf(serving, portfolio()), needWords(serving)));
    });
}

void PromiseForm::addDeliverers()
{
    addSection(u"deliverers"_s, tr("Could be delivered by"));
    RowList *list = addList(
        [this] {
            std::vector<ListEntry> entries;
            for (const ServiceId service : servingOf(portfolio(), workspace().cut(), m_capability).providers) {
                ListEntry entry{service.uuid, portfolio().find(service)->name, placeOf(service), {}};
                entry.draggable = true;
                entries.push_back(entry);
            }
            return entries;
        },
        say(tr("No {service} provides it yet.")));
    QLabel *hint = makeLabel(FontRole::Caption, panelcolour::muted, this);
    hint->setWordWrap(true);
    hint->setText(say(tr("Drag one into {a product:acc}, or click it to bring it into this one.")));
    add(hint);
    addRefresher([hint, list] { hint->setVisible(!list->entries().empty()); });
    addProviderLine(m_capability);
    TextButton *grid = addButton(tr("Fill it in in the grid"), [this] { Q_EMIT gridRequested(m_capability); });
    addRefresher([grid, list] { grid->setVisible(list->entries().empty()); });
    connect(list, &RowList::activated, this, [this](const Uuid &id) { bringIn(ServiceId{id}); });
    connect(list, &RowList::draggedOut, this, [this, list](const Uuid &id) { dragOut(*list, ServiceId{id}); });
}

/// Where the service lies now.
QString PromiseForm::placeOf(ServiceId service) const
{
    if (fateIn(portfolio(), workspace().cut(), service))
        return tr("kept as it is");
    QStringList names;
    for (const Assignment *assignment : assignmentsIn(portfolio(), workspace().cut(), service))
        names.append(portfolio().find(assignment->product)->name);
    return names.isEmpty() ? tr("in the inbox") : names.join(u", "_s);
}

/// From the inbox it moves; one that lies elsewhere is also here from then on.
void PromiseForm::bringIn(ServiceId service)
{
    const CutId cut = workspace().cut();
    const bool elsewhere = !assignmentsIn(portfolio(), cut, service).empty();
    const edits::Moving moving = movingFromInbox(portfolio(), cut, service);
    const bool also = elsewhere && moving.part == edits::Moving::Part::Whole;
    const EditFunction edit
        = also ? edits::alsoAssign({service}, m_product, {}) : edits::moveServices({moving}, m_product);
    const AssignmentId chip = assignmentId(m_product, service);
    if (workspace().perform(edit) && portfolio().find(chip))
        workspace().selection().set(chip);
}

} // namespace zuschnitt
