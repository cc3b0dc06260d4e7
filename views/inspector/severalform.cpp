// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/severalform.h"

#include "views/controls/look.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QLabel>

#include <algorithm>

namespace zuschnitt {

SeveralForm::SeveralForm(Workspace &workspace, InspectorMemory &memory, QWidget *parent)
    : Form(workspace, memory, parent)
{
    const Selection &selection = workspace.selection();
    m_services = selection.all<ServiceId>();
    for (const AssignmentId id : selection.all<AssignmentId>()) {
        if (const Assignment *assignment = portfolio().find(id)) {
            m_chips.push_back({assignment->service, assignment->product});
            m_services.push_back(assignment->service);
        }
    }
    std::sort(m_services.begin(), m_services.end());
    m_services.erase(std::unique(m_services.begin(), m_services.end()), m_services.end());
    m_products = selection.all<ProductId>();
    m_dependencies = selection.all<DependencyId>();

    addKind(tr("%1 selected").arg(locale().toString(selection.items().size())));
    for (const QString &count : counts()) {
        QLabel *label = makeLabel(FontRole::Body, panelcolour::ink, this);
        label->setText(count);
        add(label);
    }
    addServiceActions();
    addProductActions();
    if (!m_dependencies.empty()) {
        addButton(tr("Remove the dependencies"),
                  [this] { this->workspace().perform(edits::removeDependencies(m_dependencies)); });
    }
}

QStringList SeveralForm::counts() const
{
    QStringList lines;
    if (!m_services.empty())
        lines.append(say(m_services.size() == 1 ? tr("1 {service}") : tr("%1 {services}")));
    if (!m_services.empty() && m_services.size() > 1)
        lines.last() = lines.last().arg(locale().toString(m_services.size()));
    if (!m_products.empty()) {
        const QString line = say(m_products.size() == 1 ? tr("1 {product}") : tr("%1 {products}"));
        lines.append(m_products.size() == 1 ? line : line.arg(locale().toString(m_products.size())));
    }
    if (!m_dependencies.empty()) {
        lines.append(m_dependencies.size() == 1 ? tr("1 dependency")
                                                : tr("%1 dependencies").arg(locale().toString(m_dependencies.size())));
    }
    return lines;
}

void SeveralForm::addServiceActions()
{
    if (m_services.empty())
        return;
    const CutId cut = workspace().cut();
    addButton(say(tr("Move to {a product:acc} …")), [this] { Q_EMIT moveRequested(m_services); });
    if (m_services.size() == 2)
        addButton(tr("Merge them…"), [this] { Q_EMIT mergeRequested(m_services.front(), m_services.back()); });
    if (!m_chips.empty())
        addButton(say(tr("Take out of their {products:dat}")),
                  [this] { workspace().perform(edits::takeOut(m_chips)); });
    addButton(tr("Back to the inbox"), [this, cut] { workspace().perform(edits::returnToInbox(cut, m_services)); });
    addButton(tr("Keep as they are"),
              [this, cut] { workspace().perform(edits::setFate(cut, m_services, Fate::Kept, {})); });
    addButton(tr("Retire"), [this, cut] { workspace().perform(edits::setFate(cut, m_services, Fate::Retired, {})); });
}

void SeveralForm::addProductActions()
{
    if (m_products.empty())
        return;
    for (const ProductGroup *group : portfolio().where<&ProductGroup::cut>(workspace().cut())) {
        addButton(tr("Put into “%1”").arg(group->name),
                  [this, id = group->id] { workspace().perform(edits::moveToGroup(m_products, id)); });
    }
    addButton(say(tr("Fold these {products}")),
              [this] { workspace().perform(edits::foldCards(m_products, edits::Folding::Folded)); });
    addButton(say(tr("Dissolve these {products}")),
              [this] { workspace().perform(edits::dissolveProducts(m_products)); });
}

} // namespace zuschnitt
