// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/servicestool.h"

#include "views/map/mapghost.h"
#include "views/map/mapview.h"

namespace zuschnitt {

namespace {

constexpr double cardRadius = 10;

} // namespace

ServicesTool::ServicesTool(MapView &view, std::vector<edits::Moving> services, Qt::MouseButton button)
    : MapTool(view), m_services(std::move(services)), m_button(button)
{
}

void ServicesTool::move(const MapPointer &pointer)
{
    m_pointer = pointer;
    m_plan = planDrop(view().workspace().portfolio(), view().geometry(), m_services, pointer.map);
    m_badge = view().badgeOf(m_plan, m_services, modeFor(pointer.modifiers));
}

void ServicesTool::release(const MapPointer &pointer)
{
    move(pointer);
    if (m_button == Qt::RightButton)
        view().askAndDrop(m_plan, m_services, view().viewport()->mapToGlobal(pointer.widget.toPoint()));
    else
        view().drop(m_plan, m_services, modeFor(pointer.modifiers));
}

void ServicesTool::leave() { view().dragOut(m_services); }

void ServicesTool::paint(QPainter &painter) const
{
    paintDropPlan(painter, view(), m_plan, m_services, m_badge, m_pointer);
}

void paintDropPlan(QPainter &painter, const MapView &view, const DropPlan &plan,
                   const std::vector<edits::Moving> &services, const std::vector<BadgeLine> &badge,
                   const MapPointer &pointer)
{
    const Theme &theme = view.theme();
    const double zoom = view.zoom();
    if (!plan.target.isNull() && plan.kind != DropPlan::Kind::None)
        paintTarget(painter, theme, view.toWidget(plan.target), cardRadius * zoom);
    if (!plan.line.isNull() && plan.kind == DropPlan::Kind::IntoCard)
        paintInsertionLine(painter, theme, view.toWidget(plan.line));
    if (plan.kind == DropPlan::Kind::NewProduct)
        paintPlaceholder(painter, theme, view.toWidget(plan.place), cardRadius * zoom);
    const Workspace &workspace = view.workspace();
    const QString sentence
        = sentenceFor(plan, modeFor(pointer.modifiers), services, workspace.portfolio(), workspace.vocabulary());
    const bool also = areRests(services) || modeFor(pointer.modifiers) == DropMode::Also;
    const QString hint = also ? MapView::tr("Let go: also here · Esc: leave it")
                              : MapView::tr("Let go: move · Ctrl: also here · Esc: leave it");
    paintGhost(painter, theme, pointer.widget, sentence, hint, QRectF(view.viewport()->rect()), badge);
}

} // namespace zuschnitt
