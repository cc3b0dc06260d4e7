// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/inspectorpanel.h"

#include "views/controls/look.h"
#include "views/inspector/itemforms.h"
#include "views/inspector/journeyforms.h"
#include "views/inspector/overviewforms.h"
#include "views/inspector/productform.h"
#include "views/inspector/promiseform.h"
#include "views/inspector/serviceform.h"
#include "views/inspector/severalform.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

namespace {

/// Makes the form of the one thing that is selected.
struct FormOf {
    Workspace &workspace;
    InspectorMemory &memory;
    QWidget *parent;

    Form *operator()(ServiceId id) const { return new ServiceForm(workspace, memory, id, {}, parent); }
    Form *operator()(AssignmentId id) const
    {
        const ServiceId service = workspace.portfolio().find(id)->service;
        return new ServiceForm(workspace, memory, service, id, parent);
    }
    Form *operator()(ProductId id) const { return new ProductForm(workspace, memory, id, parent); }
    Form *operator()(ProductGroupId id) const { return new GroupForm(workspace, memory, id, parent); }
    Form *operator()(DependencyId id) const { return new DependencyForm(workspace, memory, id, parent); }
    Form *operator()(CutId id) const { return new CutForm(workspace, memory, id, parent); }
    Form *operator()(CapabilityId id) const { return CapabilityForm::alone(workspace, memory, id, parent); }
    Form *operator()(PersonaId id) const { return new PersonaForm(workspace, memory, id, parent); }
    Form *operator()(JourneyId id) const { return new JourneyForm(workspace, memory, id, parent); }
    Form *operator()(MomentId id) const { return new MomentForm(workspace, memory, id, parent); }
    Form *operator()(PromiseId id) const { return new PromiseForm(workspace, memory, id, parent); }
};

} // namespace

InspectorPanel::InspectorPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_scroll(new QScrollArea(this))
{
    setAutoFillBackground(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(&workspace.selection(), &Selection::changed, this, &InspectorPanel::showSelection);
    connect(&workspace, &Workspace::documentReplaced, this, &InspectorPanel::showSelection);
    connect(&workspace, &Workspace::wordsChanged, this, &InspectorPanel::showSelection);
    connect(&workspace, &Workspace::themeChanged, this, &InspectorPanel::updateTheme);
    connect(&workspace, &Workspace::changed, this, &InspectorPanel::readChange);
    updateTheme();
    showSelection();
}

InspectorPanel::~InspectorPanel()
{
    if (m_form)
        m_form->finish();
}

void InspectorPanel::startNote()
{
    if (!m_form || !m_form->note())
        return;
    m_form->note()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_form->note());
}

void InspectorPanel::startField(const QString &column)
{
    auto *field = m_form ? m_form->findChild<Field *>(column) : nullptr;
    if (!field)
        return;
    field->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(field);
}

Form *InspectorPanel::makeForm()
{
    if (!m_workspace.document())
        return nullptr;
    const std::vector<Selectable> &items = m_workspace.selection().items();
    if (items.empty())
        return new PortfolioForm(m_workspace, m_memory, m_scroll);
    if (items.size() > 1)
        return new SeveralForm(m_workspace, m_memory, m_scroll);
    const bool exists
        = std::visit([this](const auto &id) { return m_workspace.portfolio().find(id) != nullptr; }, items.front());
    return exists ? std::visit(FormOf{m_workspace, m_memory, m_scroll}, items.front()) : nullptr;
}

void InspectorPanel::showSelection()
{
    if (m_form && m_workspace.document() && m_form->goesOnWith(m_workspace.selection()))
        return;
    if (m_form) {
        m_form->finish();
        m_form->hide();
        m_scroll->takeWidget();
        m_form->deleteLater();
    }
    m_form = makeForm();
    if (!m_form)
        return;
    m_form->setAutoFillBackground(false);
    connect(m_form, &Form::moveRequested, this, &InspectorPanel::moveRequested);
    connect(m_form, &Form::mergeRequested, this, &InspectorPanel::mergeRequested);
    connect(m_form, &Form::gridRequested, this, &InspectorPanel::gridRequested);
    m_scroll->setWidget(m_form);
    m_form->show();
}

void InspectorPanel::readChange(const DocumentChange &change)
{
    const bool cutChanged = std::any_of(change.rows.begin(), change.rows.end(), [](const RowChange &row) {
        const auto *info = std::get_if<Change<PortfolioInfo>>(&row);
        return info && info->before && info->after && info->before->currentCut != info->after->currentCut;
    });
    if (cutChanged)
        showSelection(); // every form speaks of the current cut
    else if (m_form)
        m_form->refresh();
}

void InspectorPanel::updateTheme() { setPalette(panelPalette(m_workspace.theme())); }

} // namespace zuschnitt
