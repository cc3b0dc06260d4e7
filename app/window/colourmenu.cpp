// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/colourmenu.h"

#include "app/window/actionset.h"
#include "app/window/centre.h"
#include "views/map/mapview.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QMenu>

namespace zuschnitt {

ColourMenu::ColourMenu(const Workspace &workspace, ActionSet &actions, Centre &centre, MapView &map)
    : QObject(&map), m_workspace(workspace), m_actions(actions), m_centre(centre), m_map(map)
{
    connect(actions.menu(MenuId::Colour), &QMenu::aboutToShow, this, &ColourMenu::fill);
    actions.on(ActionId::ColourByGroup, this,
               [this](bool checked) { colourBy(checked ? std::optional(Classification()) : std::nullopt); });
}

/// Own fields come and go.
void ColourMenu::fill()
{
    for (QAction *action : m_offered)
        delete action;
    m_offered.clear();
    if (!m_workspace.document())
        return;
    QMenu *menu = m_actions.menu(MenuId::Colour);
    const auto offer = [&](const std::optional<Classification> &by, QAction *before) {
        auto *action = new QAction(textOf(by), menu);
        action->setCheckable(true);
        action->setChecked(m_map.colourBy() == by);
        menu->insertAction(before, action);
        connect(action, &QAction::triggered, this, [this, by] { colourBy(by); });
        m_offered.push_back(action);
    };
    offer({}, m_actions.action(ActionId::ColourByGroup));
    for (const Classification &by : classificationsOf(m_workspace.portfolio())) {
        if (by != Classification())
            offer(by, nullptr);
    }
}

void ColourMenu::colourBy(const std::optional<Classification> &by)
{
    m_centre.show(ActionId::ShowMap);
    m_map.setColourBy(by);
    m_actions.action(ActionId::ColourByGroup)->setChecked(by == Classification());
}

QString ColourMenu::textOf(const std::optional<Classification> &by) const
{
    if (!by)
        return m_workspace.say(tr("Colour by {product:dat}"));
    switch (by->fact) {
    case Classification::Fact::FormerGroup:
        return m_actions.action(ActionId::ColourByGroup)->text();
    case Classification::Fact::Owner:
        return m_workspace.say(tr("Colour by {owner:dat}"));
    case Classification::Fact::Team:
        return tr("Colour by team");
    case Classification::Fact::OwnField:
        return tr("Colour by “%1”").arg(nameOf(m_workspace.portfolio(), *by, m_workspace.vocabulary()));
    }
    return {};
}

} // namespace zuschnitt
