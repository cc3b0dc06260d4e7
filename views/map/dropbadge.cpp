// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/dropbadge.h"

#include "model/document/severaledits.h"
#include "views/workspace/workspace.h"

namespace zuschnitt {

EditFunction arrivalOf(const std::vector<edits::Moving> &services, ProductId product, DropMode mode,
                       std::optional<ServiceId> before)
{
    if (mode == DropMode::Move || areRests(services))
        return edits::moveServices(services, product, before);
    std::vector<edits::Moving> wholes;
    std::vector<edits::Moving> rests;
    for (const edits::Moving &moving : services)
        (moving.part == edits::Moving::Part::Rest ? rests : wholes).push_back(moving);
    EditFunction also = edits::alsoAssign(idsOf(wholes), product, {}, before);
    return rests.empty() ? also : edits::severalEdits({also, edits::moveServices(rests, product, before)});
}

EditFunction editOfDrop(const DropPlan &plan, ProductId fresh, const std::vector<edits::Moving> &services,
                        DropMode mode, CutId cut)
{
    if (plan.kind == DropPlan::Kind::IntoCard)
        return arrivalOf(services, plan.product, mode, plan.before);
    edits::NewProduct product;
    product.name = QStringLiteral("…");
    product.group = plan.group;
    if (mode == DropMode::Also)
        return edits::severalEdits({edits::addProduct(fresh, cut, product), arrivalOf(services, fresh, mode, {})});
    product.services = services;
    return edits::addProduct(fresh, cut, product);
}

const std::vector<BadgeLine> &DropBadge::lines(Workspace &workspace, const DropPlan &plan, DropMode mode,
                                               const std::vector<edits::Moving> &services)
{
    const EditId head = workspace.document() ? workspace.document()->head() : EditId();
    const Key key{plan.kind, plan.product, plan.group, mode, head, idsOf(services)};
    if (m_key == key)
        return m_lines;
    m_key = key;
    m_lines.clear();
    if (plan.kind == DropPlan::Kind::None || workspace.cut().isNull())
        workspace.setPreview({});
    else
        m_lines = previewOf(workspace, editOfDrop(plan, ProductId::random(), services, mode, workspace.cut()));
    return m_lines;
}

void DropBadge::clear(Workspace &workspace)
{
    m_key.reset();
    m_lines.clear();
    workspace.setPreview({});
}

} // namespace zuschnitt
