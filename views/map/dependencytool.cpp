// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/dependencytool.h"

#include "views/map/mapghost.h"
#include "views/map/mapview.h"

#include <QtGui/QPainter>

namespace zuschnitt {

DependencyTool::DependencyTool(MapView &view, AssignmentId from) : MapTool(view), m_from(from) { }

const Service *DependencyTool::service(std::optional<AssignmentId> chip) const
{
    const Portfolio &portfolio = view().workspace().portfolio();
    const Assignment *assignment = chip ? portfolio.find(*chip) : nullptr;
    return assignment ? portfolio.find(assignment->service) : nullptr;
}

void DependencyTool::move(const MapPointer &pointer)
{
    m_pointer = pointer;
    m_to = view().chipAt(pointer.widget);
    if (m_to && service(m_to) == service(m_from))
        m_to.reset();
}

void DependencyTool::release(const MapPointer &pointer)
{
    move(pointer);
    const Service *from = service(m_from);
    const Service *to = service(m_to);
    if (from && to)
        view().workspace().perform(edits::addDependency(from->id, to->id));
}

void DependencyTool::paint(QPainter &painter) const
{
    const Theme &theme = view().theme();
    const QPointF start = view().handleOf(m_from).center();
    QPainterPath path(start);
    const double bend = std::max(30.0, std::abs(m_pointer.widget.x() - start.x()) / 2);
    path.cubicTo(start + QPointF(bend, 0), m_pointer.widget - QPointF(bend, 0), m_pointer.widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
    const Service *from = service(m_from);
    const Service *to = service(m_to);
    if (to)
        paintTarget(painter, theme, view().rectOf(chipShape(*m_to)), 6 * view().zoom());
    if (!from)
        return;
    const QString sentence = to ? MapView::tr("%1 depends on %2").arg(from->name, to->name)
                                : MapView::tr("%1 depends on …").arg(from->name);
    paintGhost(painter, theme, m_pointer.widget, sentence, MapView::tr("Let go on another one · Esc: leave it"),
               QRectF(view().viewport()->rect()));
}

} // namespace zuschnitt
