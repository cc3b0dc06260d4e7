// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/promisetool.h"

#include "model/portfolio/placement.h"
#include "views/map/mapghost.h"
#include "views/map/mapview.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr double cardRadius = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PromiseTool)
};

bool brings(const Portfolio &portfolio, ProductId product, CapabilityId capability)
{
    const auto &assignments = portfolio.where<&Assignment::product>(product);
    return portfolio.find(promiseId(product, capability))
        || std::any_of(assignments.begin(), assignments.end(),
                       [&](const Assignment *assignment) { return carries(portfolio, *assignment, capability); });
}

} // namespace

PromiseTool::PromiseTool(MapView &view, std::vector<Promised> capabilities)
    : MapTool(view), m_capabilities(std::move(capabilities))
{
}

void PromiseTool::move(const MapPointer &pointer)
{
    m_pointer = pointer;
    const DropPlan plan = planPromise(view().workspace().portfolio(), view().geometry(), m_capabilities, pointer.map);
    const bool elsewhere = plan.kind != m_plan.kind || plan.product != m_plan.product || plan.group != m_plan.group;
    m_plan = plan;
    if (elsewhere)
        m_badge = view().badgeOf(m_plan, m_capabilities);
}

void PromiseTool::release(const MapPointer &pointer)
{
    move(pointer);
    view().drop(m_plan, m_capabilities);
}

void PromiseTool::leave() { view().dragOut(m_capabilities); }

void PromiseTool::paint(QPainter &painter) const
{
    const Theme &theme = view().theme();
    const double radius = cardRadius * view().zoom();
    if (!m_plan.target.isNull() && m_plan.kind != DropPlan::Kind::None)
        paintTarget(painter, theme, view().toWidget(m_plan.target), radius);
    if (m_plan.kind == DropPlan::Kind::NewProduct)
        paintPlaceholder(painter, theme, view().toWidget(m_plan.place), radius);
    const Workspace &workspace = view().workspace();
    const QString hint = m_plan.kind == DropPlan::Kind::None ? Words::tr("Esc: leave it")
                                                             : Words::tr("Let go: promise it · Esc: leave it");
    paintGhost(painter, theme, m_pointer.widget,
               sentenceFor(m_plan, m_capabilities, workspace.portfolio(), workspace.vocabulary()), hint,
               QRectF(view().viewport()->rect()), m_badge);
}

DropPlan planPromise(const Portfolio &portfolio, const MapGeometry &geometry, const std::vector<Promised> &capabilities,
                     QPointF point)
{
    DropPlan plan = planDrop(portfolio, geometry, {}, point);
    plan.before.reset();
    plan.line = {};
    const bool brought = plan.kind == DropPlan::Kind::IntoCard
        && std::all_of(capabilities.begin(), capabilities.end(),
                       [&](const Promised &promised) { return brings(portfolio, plan.product, promised.capability); });
    if (brought)
        plan.kind = DropPlan::Kind::None;
    return plan;
}

QString sentenceFor(const DropPlan &plan, const std::vector<Promised> &capabilities, const Portfolio &portfolio,
                    const Vocabulary &vocabulary)
{
    const Capability *first = portfolio.find(capabilities.front().capability);
    const QString what
        = capabilities.size() == 1 && first ? first->name : Words::tr("%1 capabilities").arg(capabilities.size());
    const Product *product = portfolio.find(plan.product);
    switch (plan.kind) {
    case DropPlan::Kind::None: {
        if (!product)
            return what;
        const bool promised = portfolio.find(promiseId(product->id, capabilities.front().capability));
        return (promised ? Words::tr("%1 promises %2 already") : Words::tr("%1 brings %2 already"))
            .arg(product->name, what);
    }
    case DropPlan::Kind::IntoCard:
        return Words::tr("%1 promises %2").arg(product ? product->name : QString(), what);
    case DropPlan::Kind::NewProduct: {
        const QString sentence = vocabulary.say(Words::tr("New {product} that promises %1")).arg(what);
        const ProductGroup *group = plan.group ? portfolio.find(*plan.group) : nullptr;
        return group ? Words::tr("%1, in %2").arg(sentence, group->name) : sentence;
    }
    }
    return {};
}

} // namespace zuschnitt
