// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/journeyview.h"

#include "model/document/severaledits.h"
#include "views/workspace/servicedrag.h"

#include <QtGui/QDropEvent>

#include <algorithm>

// Services dropped on a journey: on a lane they are assigned, above the lanes the moment uses them.

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

JourneyView::ServiceDrop JourneyView::dropOnServer(const std::vector<edits::Moving> &services, const Server &server,
                                                   const QRectF &target, Qt::KeyboardModifiers modifiers) const
{
    const ProductId *product = std::get_if<ProductId>(&server);
    const QString name = std::visit([this](auto id) { return m_workspace.portfolio().find(id)->name; }, server);
    if (!product)
        return {target, m_workspace.say(tr("%1 is kept as it is and takes no {services}")).arg(name), {}};
    const QString sentence = modifiers & Qt::ControlModifier ? tr("Also in %1") : tr("Into %1");
    return {target, sentence.arg(name), assigning(services, *product, modifiers)};
}

JourneyView::ServiceDrop JourneyView::dropOf(const std::vector<edits::Moving> &services, QPointF widget,
                                             Qt::KeyboardModifiers modifiers) const
{
    const QPointF point = toMap(widget);
    if (const int lane = geometry().laneAt(point); lane >= 0)
        return dropOnServer(services, contents().lanes[at(lane)].server, geometry().lanes[at(lane)].rect, modifiers);
    for (std::size_t index = 0; index < geometry().aside.size(); ++index) {
        if (geometry().aside[index].rect.contains(point))
            return dropOnServer(services, contents().aside[index].server, geometry().aside[index].rect, modifiers);
    }
    const int column = geometry().columnAt(point.x());
    if (column < 0 || point.x() < geometry().headWidth || point.y() > geometry().teamRow.top())
        return {{}, m_workspace.say(tr("Drop it on the lane of {a product:acc}, or on a moment that uses it")), {}};
    const Moment &moment = contents().columns[at(column)].moment;
    std::vector<EditFunction> uses;
    for (const edits::Moving &moving : services)
        uses.push_back(edits::useService(moment.id, moving.service));
    QRectF target = geometry().columns[at(column)].rect;
    target.setBottom(geometry().needsRow.bottom());
    return {target.adjusted(-4, -4, 4, 4), tr("“%1” uses it").arg(moment.name), edits::severalEdits(uses)};
}

void JourneyView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!servicesOfMime(event->mimeData()).empty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void JourneyView::dragMoveEvent(QDragMoveEvent *event)
{
    m_arriving = dropOf(servicesOfMime(event->mimeData()), event->position(), event->modifiers());
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
    const ServiceDrop drop = dropOf(servicesOfMime(event->mimeData()), event->position(), event->modifiers());
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
