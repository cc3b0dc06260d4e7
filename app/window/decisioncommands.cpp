// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/decisioncommands.h"

#include "app/window/actionset.h"
#include "app/window/workplace.h"
#include "model/document/severaledits.h"
#include "views/inbox/inboxpanel.h"
#include "views/inbox/tray.h"
#include "views/inspector/inspectorpanel.h"
#include "views/workspace/workspace.h"

#include <algorithm>

namespace zuschnitt {

namespace {

/// Calls `use` with the row that a question about the thing belongs to: of a chip its service, of a promise
/// its capability.
template <typename Use>
auto withAskedRow(const Portfolio &portfolio, const Selectable &thing, const Use &use)
{
    return std::visit(
        [&]<typename RowId>(RowId id) {
            if constexpr (std::is_same_v<RowId, AssignmentId>)
                return use(*portfolio.find(portfolio.find(id)->service));
            else if constexpr (std::is_same_v<RowId, PromiseId>)
                return use(*portfolio.find(portfolio.find(id)->capability));
            else
                return use(*portfolio.find(id));
        },
        thing);
}

} // namespace

DecisionCommands::DecisionCommands(Workspace &workspace, ActionSet &actions, Workplace &workplace)
    : QObject(&workplace), m_workspace(workspace), m_actions(actions), m_workplace(workplace)
{
    actions.on(ActionId::KeepServices, this, [this] { decide(*m_workplace.inbox().keepTray()); });
    actions.on(ActionId::RetireServices, this, [this] { decide(*m_workplace.inbox().retireTray()); });
    actions.on(ActionId::OpenQuestion, this, &DecisionCommands::ask);
    connect(&workspace, &Workspace::changed, this, &DecisionCommands::refresh);
    connect(&workspace, &Workspace::documentReplaced, this, &DecisionCommands::refresh);
    connect(&workspace.selection(), &Selection::changed, this, &DecisionCommands::refresh);
}

void DecisionCommands::decide(Tray &tray)
{
    m_workplace.setColumnVisible(Workplace::Column::Inbox, true);
    tray.take(m_workspace.selectedServices());
}

void DecisionCommands::ask(bool open)
{
    std::vector<EditFunction> marks;
    for (const Selectable &thing : m_workspace.selection().items()) {
        marks.push_back(withAskedRow(m_workspace.portfolio(), thing, [open]<typename Row>(const Row &row) {
            return edits::setField<&Row::openQuestion>(row.id, open);
        }));
    }
    const bool done = m_workspace.perform(edits::severalEdits(marks));
    refresh();
    if (!done || !open || marks.size() != 1)
        return;
    m_workplace.showRightPage(Workplace::RightPage::Details);
    m_workplace.inspector().startNote();
}

void DecisionCommands::refresh()
{
    const std::vector<Selectable> &items = m_workspace.selection().items();
    const auto isOpen = [this](const Selectable &thing) {
        return withAskedRow(m_workspace.portfolio(), thing, [](const auto &row) { return row.openQuestion; });
    };
    m_actions.action(ActionId::OpenQuestion)
        ->setChecked(!items.empty() && std::all_of(items.begin(), items.end(), isOpen));
}

} // namespace zuschnitt
