// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/dropwords.h"

#include "model/document/editname.h"
#include "model/portfolio/placement.h"
#include "views/workspace/workspace.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace zuschnitt {

namespace {

bool liesElsewhereToo(const Workspace &workspace, const edits::Moving &moving)
{
    const auto places = assignmentsIn(workspace.portfolio(), workspace.cut(), moving.service);
    return std::any_of(places.begin(), places.end(),
                       [&](const Assignment *place) { return place->product != moving.from; });
}

QString translated(const char *sentence) { return QCoreApplication::translate("DropWords", sentence); }

QString everywhere(InboxDrop drop)
{
    switch (drop) {
    case InboxDrop::Keep:
        return translated(QT_TRANSLATE_NOOP("DropWords", "%1, everywhere"));
    case InboxDrop::Retire:
        return translated(QT_TRANSLATE_NOOP("DropWords", "%1 everywhere"));
    case InboxDrop::Return:
        return translated(QT_TRANSLATE_NOOP("DropWords", "%1, from everywhere"));
    }
    return {};
}

} // namespace

QString sentenceFor(InboxDrop drop, const std::vector<edits::Moving> &services, const Workspace &workspace)
{
    const Service *first = services.empty() ? nullptr : workspace.portfolio().find(services.front().service);
    if (!first)
        return {};
    const QStringList firstAndCount{first->name, QString::number(services.size())};
    const EditName name = drop == InboxDrop::Return
        ? EditName{EditKind::TakeOut, firstAndCount + QStringList{QString()}}
        : EditName{EditKind::SetFate,
                   firstAndCount
                       + QStringList{drop == InboxDrop::Keep ? QStringLiteral("kept") : QStringLiteral("retired")}};
    const QString sentence = describe(name, workspace.vocabulary());
    const bool elsewhere = std::any_of(services.begin(), services.end(), [&](const edits::Moving &moving) {
        return liesElsewhereToo(workspace, moving);
    });
    return elsewhere ? everywhere(drop).arg(sentence) : sentence;
}

EditFunction editOf(InboxDrop drop, const std::vector<edits::Moving> &services, const Workspace &workspace)
{
    std::vector<ServiceId> ids;
    for (const edits::Moving &moving : services) {
        const bool returns = drop == InboxDrop::Return;
        if (!returns || placementOf(workspace.portfolio(), workspace.cut(), moving.service) != Placement::Unplaced)
            ids.push_back(moving.service);
    }
    switch (drop) {
    case InboxDrop::Keep:
        return edits::setFate(workspace.cut(), ids, Fate::Kept, QString());
    case InboxDrop::Retire:
        return edits::setFate(workspace.cut(), ids, Fate::Retired, QString());
    case InboxDrop::Return:
        break;
    }
    return edits::returnToInbox(workspace.cut(), ids);
}

} // namespace zuschnitt
