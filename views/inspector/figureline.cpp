// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/figureline.h"

#include "views/controls/rowlist.h"
#include "views/controls/sentencebutton.h"
#include "views/controls/textbutton.h"
#include "views/inspector/figurewords.h"
#include "views/inspector/form.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

namespace {

/// A service is selected as its chip: in the product or group that the figure is of, else where it
/// lies first.
Selectable selectableOf(ServiceId service, const FigureScope &scope, const Workspace &workspace)
{
    const Portfolio &portfolio = workspace.portfolio();
    const auto chips = assignmentsIn(portfolio, workspace.cut(), service);
    for (const Assignment *chip : chips) {
        const FigureScope product = chip->product;
        const auto group = portfolio.find(chip->product)->group;
        if (product == scope || (group && FigureScope(*group) == scope))
            return chip->id;
    }
    return chips.empty() ? Selectable(service) : Selectable(chips.front()->id);
}

std::vector<Selectable> selectablesOf(const Reason &reason, const FigureScope &scope, const Workspace &workspace)
{
    std::vector<Selectable> items;
    const auto add = [&]<typename RowId>(const RowId &id) {
        if constexpr (std::is_same_v<RowId, ServiceId>)
            items.push_back(selectableOf(id, scope, workspace));
        else
            items.emplace_back(id);
    };
    std::visit(add, reason.subject);
    if (reason.next)
        add(*reason.next);
    return items;
}

} // namespace

FigureLine::FigureLine(Workspace &workspace, InspectorMemory &memory, Figure figure, FigureScope scope, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_memory(memory), m_figure(figure), m_scope(std::move(scope)),
      m_button(new SentenceButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &FigureLine::toggle);
    refresh();
}

void FigureLine::refresh()
{
    m_told = explain(m_figure, m_scope, {m_workspace.portfolio(), m_workspace.model(), m_workspace.metrics()});
    const QString sentence = sentenceOf(m_told, m_workspace);
    const bool open = m_memory.explained.contains(m_figure) && !m_told.reasons.empty();
    m_button->setText(sentence);
    m_button->setAccessibleName(sentence);
    m_button->setCheckable(!m_told.reasons.empty());
    m_button->setFocusPolicy(m_told.reasons.empty() ? Qt::NoFocus : Qt::StrongFocus);
    m_button->setChecked(open);
    m_button->updateGeometry();
    setVisible(!sentence.isEmpty());
    if (open)
        showReasons();
    if (m_list) {
        m_list->setVisible(open);
        m_all->setVisible(open);
    }
}

void FigureLine::toggle(bool open)
{
    if (open)
        m_memory.explained.insert(m_figure);
    else
        m_memory.explained.erase(m_figure);
    refresh();
}

void FigureLine::showReasons()
{
    if (!m_list) {
        m_list = new RowList(this);
        m_all = new TextButton(this);
        m_all->setText(tr("Select them all"));
        m_all->setAccessibleName(m_all->text());
        layout()->addWidget(m_list);
        layout()->addWidget(m_all);
        layout()->setAlignment(m_all, Qt::AlignLeft);
        connect(m_list, &RowList::activated, this, &FigureLine::select);
        connect(m_all, &QAbstractButton::clicked, this, &FigureLine::selectAll);
    }
    std::vector<ListEntry> entries;
    for (const Reason &reason : m_told.reasons)
        entries.push_back(entryOf(reason, m_figure, m_workspace));
    m_list->setEntries(std::move(entries));
}

void FigureLine::select(const Uuid &id)
{
    for (const Reason &reason : m_told.reasons) {
        if (std::visit([](const auto &subject) { return subject.uuid; }, reason.subject) != id)
            continue;
        m_workspace.selection().set(selectablesOf(reason, m_scope, m_workspace));
        return;
    }
}

void FigureLine::selectAll()
{
    std::vector<Selectable> items;
    for (const Reason &reason : m_told.reasons) {
        for (const Selectable &item : selectablesOf(reason, m_scope, m_workspace)) {
            if (std::find(items.begin(), items.end(), item) == items.end())
                items.push_back(item);
        }
    }
    m_workspace.selection().set(std::move(items));
}

} // namespace zuschnitt
