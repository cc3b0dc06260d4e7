// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/journeyview.h"

#include "model/document/severaledits.h"
#include "views/workspace/capabilitydrag.h"
#include "views/workspace/needdrop.h"
#include "views/workspace/servicedrag.h"

#include <QtGui/QDropEvent>

#include <algorithm>

// What is dropped on a journey: on a lane services are assigned and capabilities promised, above the
// lanes the moment needs them.

namespace zuschnitt {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

EditFunction assigning(const std::vector<edits::Moving> &services, ProductId product, Qt::KeyboardModifiers modifiers)
{
    const bool areRests = std::all_of(services.begin(), services.end(), [](const edits::Moving &moving) {
        return moving.part == edits::Moving::Part::Rest;
    });
    if (!(modifiers & Qt::ControlModifier) || areRests)
        return edits::moveServices(services, product);
    std::vector<ServiceId> ids;
    for (const edits::Moving &moving : services)
        ids.push_back(moving.service);
    return edits::alsoAssign(ids, product, {});
}

} // namespace

JourneyView::Arrival JourneyView::arrivalOnServer(const QMimeData &dragged, const Server &server, const QRectF &target,
                                                  Qt::KeyboardModifiers modifiers) const
{
    const Portfolio &portfolio = m_workspace.portfolio();
    const ProductId *product = std::get_if<ProductId>(&server);
    const QString name = std::visit([&](auto id) { return portfolio.find(id)->name; }, server);
    const std::vector<Promised> capabilities = capabilitiesOfMime(&dragged);
    if (!product && !capabilities.empty())
        return {target, tr("%1 is kept as it is and promises nothing").arg(name), {}};
    if (!product)
        return {target, m_workspace.say(tr("%1 is kept as it is and takes no {services}")).arg(name), {}};
    if (!capabilities.empty()) {
        const bool areKnown = std::all_of(capabilities.begin(), capabilities.end(), [&](const Promised &promised) {
            return portfolio.find(promised.capability) != nullptr;
        });
        if (!areKnown)
            return {target, tr("Capabilities of another file become needs of a moment"), {}};
        return {target, tr("%1 promises it").arg(name), edits::severalEdits(promisesOf(capabilities, *product))};
    }
    const QString sentence = modifiers & Qt::ControlModifier ? tr("Also in %1") : tr("Into %1");
    return {target, sentence.arg(name), assigning(servicesOfMime(&dragged), *product, modifiers)};
}

JourneyView::Arrival JourneyView::arrivalOf(const QMimeData &dragged, QPointF widget,
                                            Qt::KeyboardModifiers modifiers) const
{
    const QPointF point = toMap(widget);
    if (const int lane = geometry().laneAt(point); lane >= 0)
        return arrivalOnServer(dragged, contents().lanes[at(lane)].server, geometry().lanes[at(lane)].rect, modifiers);
    for (std::size_t index = 0; index < geometry().aside.size(); ++index) {
        if (geometry().aside[index].rect.contains(point))
            return arrivalOnServer(dragged, contents().aside[index].server, geometry().aside[index].rect, modifiers);
    }
    const int column = geometry().columnAt(point.x());
    if (column < 0 || point.x() < geometry().headWidth || point.y() > geometry().teamRow.top())
        return {{}, m_workspace.say(tr("Drop it on the lane of {a product:acc}, or on a moment that needs it")), {}};
    const NeedDrop need = needDrop(m_workspace, contents().columns[at(column)].moment.id, &dragged);
    QRectF target = geometry().columns[at(column)].rect;
    target.setBottom(geometry().needsRow.bottom());
    return {target.adjusted(-4, -4, 4, 4), need.sentence, need.edit};
}

void JourneyView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!servicesOfMime(event->mimeData()).empty() || !capabilitiesOfMime(event->mimeData()).empty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void JourneyView::dragMoveEvent(QDragMoveEvent *event)
{
    m_arriving = arrivalOf(*event->mimeData(), event->position(), event->modifiers());
    setAutoScroll(event->position());
    m_outlook.say(*window(), m_arriving->sentence, m_arriving->edit,
                  viewport()->mapToGlobal(event->position().toPoint()));
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_arriving->edit != nullptr);
    updateOverlay();
}

void JourneyView::dragLeaveEvent(QDragLeaveEvent *) { endArrival(); }

void JourneyView::endArrival()
{
    m_arriving.reset();
    setAutoScroll(std::nullopt);
    m_outlook.clear();
    updateOverlay();
}

void JourneyView::dropEvent(QDropEvent *event)
{
    const Arrival drop = arrivalOf(*event->mimeData(), event->position(), event->modifiers());
    endArrival();
    if (!drop.edit) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    activateWindow();
    setFocus();
    m_workspace.perform(drop.edit);
}

} // namespace zuschnitt
