// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/inboxmodel.h"

#include "model/portfolio/daytext.h"
#include "views/diagram/vanishedwords.h"
#include "views/workspace/servicedrag.h"

#include <QtCore/QMimeData>

// What the lines of the inbox say, and what they give a drag to carry.

namespace zuschnitt {

using namespace Qt::StringLiterals;

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ServiceId id = serviceAt(index);
    if (id.isNull())
        return groupData(*m_groups[static_cast<std::size_t>(index.row())], role);
    const Service *service = m_portfolio->find(id);
    return service ? serviceData(*service, role) : QVariant();
}

QString InboxModel::titleOf(const Group &group) const
{
    if (group.key == keyOfNew)
        return tr("New since %1").arg(dayText(m_newSince, m_vocabulary.language()));
    if (!group.key.isEmpty())
        return group.key;
    switch (m_groupBy ? m_groupBy->fact : Classification::Fact::FormerGroup) {
    case Classification::Fact::FormerGroup:
        return tr("Without a former group");
    case Classification::Fact::Owner:
        return m_vocabulary.say(tr("Without {owner:acc}"));
    case Classification::Fact::Team:
        return tr("Without a team");
    case Classification::Fact::OwnField:
        return tr("Without “%1”").arg(nameOf(*m_portfolio, *m_groupBy, m_vocabulary));
    }
    return {};
}

QVariant InboxModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return titleOf(group);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(titleOf(group)).arg(group.lines.size());
    case CountRole:
        return static_cast<int>(group.lines.size());
    case GroupKeyRole:
        return group.key;
    }
    return {};
}

QVariant InboxModel::serviceData(const Service &service, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return service.name;
    case Qt::ToolTipRole:
        return toolTip(service);
    case Qt::AccessibleTextRole:
        return spoken(service);
    case ServiceIdRole:
        return service.id.uuid.toBytes();
    case FormerGroupRole:
        return service.formerGroup.trimmed();
    case PlacementRole:
        return static_cast<int>(placementOf(*m_portfolio, m_cut, service.id));
    case VanishedRole:
        return !service.vanished.isEmpty();
    case DetailRole:
        return detailOf(service);
    }
    return {};
}

QString InboxModel::detailOf(const Service &service) const
{
    if (const ServiceFate *fate = fateIn(*m_portfolio, m_cut, service.id)) {
        if (m_show != Show::All)
            return fate->reason;
        return fate->fate == Fate::Kept ? tr("kept") : tr("retired");
    }
    const std::vector<const Capability *> left = unplacedCapabilities(*m_portfolio, m_cut, service.id);
    const std::vector<const Assignment *> assignments = assignmentsIn(*m_portfolio, m_cut, service.id);
    if (assignments.empty())
        return {};
    QStringList names;
    if (!left.empty()) {
        for (const Capability *capability : left)
            names.append(capability->name);
        return tr("left: %1").arg(names.join(", "_L1));
    }
    for (const Assignment *assignment : assignments)
        names.append(m_portfolio->find(assignment->product)->name);
    return names.join(", "_L1);
}

QString InboxModel::toolTip(const Service &service) const
{
    const QString detail = detailOf(service);
    const QString name = detail.isEmpty() ? service.name : tr("%1 (%2)").arg(service.name, detail);
    const QString vanished = vanishedSentence(service, m_vocabulary.language());
    return vanished.isEmpty() ? name : name + u'\n' + vanished;
}

QString InboxModel::spoken(const Service &service) const
{
    const QString detail = detailOf(service);
    const QString words
        = detail.isEmpty() ? tr("%1, not yet placed").arg(service.name) : tr("%1, %2").arg(service.name, detail);
    const QString vanished = vanishedSentence(service, m_vocabulary.language());
    return vanished.isEmpty() ? words : tr("%1, %2").arg(words, vanished);
}

Qt::ItemFlags InboxModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (serviceAt(index).isNull())
        return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
        | Qt::ItemNeverHasChildren;
}

QStringList InboxModel::mimeTypes() const { return mimeOfServices({}, {})->formats(); }

QMimeData *InboxModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<edits::Moving> services;
    QStringList names;
    for (const QModelIndex &index : indexes) {
        const ServiceId id = serviceAt(index);
        if (id.isNull())
            continue;
        services.push_back(movingFromInbox(*m_portfolio, m_cut, id));
        names.append(index.data().toString());
    }
    return services.empty() ? nullptr : mimeOfServices(services, names).release();
}

Qt::DropActions InboxModel::supportedDragActions() const { return Qt::MoveAction | Qt::CopyAction; }

} // namespace zuschnitt
