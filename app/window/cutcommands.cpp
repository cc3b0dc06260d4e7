// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/cutcommands.h"

#include "app/window/actionset.h"
#include "app/window/cutselector.h"
#include "app/window/headerbar.h"
#include "views/workspace/workspace.h"

namespace zuschnitt {

CutCommands::CutCommands(Workspace &workspace, ActionSet &actions, HeaderBar &header)
    : QObject(&header), m_workspace(workspace), m_header(header)
{
    actions.on(ActionId::AddCut, this, &CutCommands::add);
    actions.on(ActionId::DuplicateCut, this, &CutCommands::duplicate);
    actions.on(ActionId::RenameCut, this, &CutCommands::rename);
    actions.on(ActionId::RemoveCut, this, &CutCommands::remove);
    actions.on(ActionId::AsIsByGroup, this, [this] { addAsIs(edits::AsIsBy::FormerGroup); });
    actions.on(ActionId::AsIsByOwner, this, [this] { addAsIs(edits::AsIsBy::Owner); });
    actions.on(ActionId::AsIsByTeam, this, [this] { addAsIs(edits::AsIsBy::Team); });
}

void CutCommands::add()
{
    if (m_workspace.perform(edits::addCut(CutId::random(), freeName(tr("New cut")))))
        rename();
}

void CutCommands::duplicate()
{
    const Cut *cut = m_workspace.portfolio().currentCut();
    const QString name = freeName(tr("%1 (copy)").arg(cut->name));
    if (m_workspace.perform(edits::duplicateCut(cut->id, CutId::random(), name)))
        rename();
}

void CutCommands::rename() { m_header.cutSelector()->startRenaming(); }

void CutCommands::remove() { m_workspace.perform(edits::removeCut(m_workspace.cut())); }

void CutCommands::addAsIs(edits::AsIsBy by)
{
    m_workspace.perform(edits::addAsIsCut(CutId::random(), freeName(tr("As it is")), by));
}

QString CutCommands::freeName(const QString &wanted) const
{
    const auto &cuts = m_workspace.portfolio().all<Cut>();
    const auto isTaken = [&cuts](const QString &name) {
        return std::any_of(cuts.begin(), cuts.end(), [&name](const Cut *cut) { return cut->name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

} // namespace zuschnitt
