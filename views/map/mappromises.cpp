// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapview.h"

#include "model/document/severaledits.h"
#include "views/diagram/figures.h"
#include "views/map/promisetool.h"

#include <algorithm>

// What happens when capabilities are dropped on the map: a product promises them.

namespace zuschnitt {

std::vector<Promised> MapView::promisesToDrag(PromiseId pressed) const
{
    std::vector<PromiseId> promises = m_workspace.selection().all<PromiseId>();
    if (std::find(promises.begin(), promises.end(), pressed) == promises.end())
        promises = {pressed};
    std::vector<Promised> capabilities;
    for (const PromiseId promise : promises) {
        if (const Promise *row = m_workspace.portfolio().find(promise))
            capabilities.push_back({row->capability, row->product});
    }
    return capabilities;
}

std::vector<BadgeLine> MapView::badgeOf(const DropPlan &plan, const std::vector<Promised> &capabilities)
{
    if (plan.kind == DropPlan::Kind::None || m_workspace.cut().isNull()) {
        m_workspace.setPreview({});
        return {};
    }
    const bool isNew = plan.kind == DropPlan::Kind::NewProduct;
    const ProductId product = isNew ? ProductId::random() : plan.product;
    std::vector<EditFunction> functions = promisesOf(capabilities, product);
    if (isNew)
        functions.insert(functions.begin(), editOfDrop(plan, product, {}, DropMode::Move, m_workspace.cut()));
    const int before = m_workspace.metrics().promised;
    std::vector<BadgeLine> lines = previewOf(m_workspace, edits::severalEdits(std::move(functions)));
    const int after = m_workspace.preview() ? m_workspace.preview()->promised : before;
    if (after == before)
        return lines;
    // A promise covers no moment yet: what it does is told as it is, and not called better.
    std::erase_if(lines, [](const BadgeLine &line) { return line.verdict == Verdict::Same; });
    const QLocale locale = localeOf(m_workspace.language());
    lines.insert(
        lines.begin(),
        {tr("%1 needs promised").arg(shiftText(locale.toString(before), locale.toString(after))), Verdict::Same});
    return lines;
}

void MapView::drop(const DropPlan &plan, const std::vector<Promised> &capabilities)
{
    if (plan.kind == DropPlan::Kind::None)
        return;
    if (plan.kind == DropPlan::Kind::IntoCard) {
        if (m_workspace.perform(edits::severalEdits(promisesOf(capabilities, plan.product))))
            selectPromises(plan.product, capabilities);
        return;
    }
    const std::optional<ProductId> product = addProductAt(plan, {});
    if (!product)
        return;
    m_workspace.amend(m_workspace.document()->head(), edits::severalEdits(promisesOf(capabilities, *product)));
    m_workspace.selection().set(*product);
    renameProduct(*product, m_workspace.document()->head());
}

void MapView::selectPromises(ProductId product, const std::vector<Promised> &capabilities)
{
    std::vector<Selectable> chips;
    for (const Promised &promised : capabilities) {
        const PromiseId promise = promiseId(product, promised.capability);
        if (drawing().find(promiseShape(promise)))
            chips.emplace_back(promise);
    }
    m_workspace.selection().set(chips.empty() ? std::vector<Selectable>{product} : std::move(chips));
}

void MapView::dragOut(const std::vector<Promised> &capabilities)
{
    QStringList names;
    for (const Promised &promised : capabilities) {
        if (const Capability *capability = m_workspace.portfolio().find(promised.capability))
            names.append(capability->name);
    }
    startDrag(mimeOfCapabilities(capabilities, names),
              names.size() == 1 ? names.front() : tr("%1 capabilities").arg(names.size()));
}

} // namespace zuschnitt
