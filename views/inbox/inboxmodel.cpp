// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/inboxmodel.h"

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// An edit that touches more services than this is cheaper to show by starting anew.
constexpr std::size_t touchedLimit = 400;

} // namespace

InboxModel::InboxModel(QObject *parent) : QAbstractItemModel(parent) { }

InboxModel::~InboxModel() = default;

void InboxModel::setPortfolio(const Portfolio &portfolio)
{
    m_portfolio = &portfolio;
    m_searchTexts.clear();
    if (m_groupBy && !isThere(portfolio, *m_groupBy))
        m_groupBy = Classification();
    rebuild();
}

void InboxModel::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    rebuild();
}

void InboxModel::setGroupBy(const std::optional<Classification> &groupBy)
{
    if (groupBy == m_groupBy)
        return;
    m_groupBy = groupBy;
    rebuild();
}

void InboxModel::setSearch(const QString &text)
{
    m_search = SearchWords(text);
    rebuild();
}

void InboxModel::setVocabulary(const Vocabulary &vocabulary)
{
    m_vocabulary = vocabulary;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

const QString InboxModel::keyOfNew{QChar(1)};

QString InboxModel::orderOf(const QString &key)
{
    if (key == keyOfNew)
        return key;
    return key.isEmpty() ? QString(QChar(0xFFFF)) : foldedForSearch(key) + QChar(0) + key;
}

QString InboxModel::newestArrival() const
{
    QString newest;
    QString oldest;
    bool any = false;
    for (const Service *service : m_portfolio->all<Service>()) {
        if (service->source.isEmpty() && service->arrived.isEmpty())
            continue; // no list brought it
        newest = std::max(newest, service->arrived);
        oldest = any ? std::min(oldest, service->arrived) : service->arrived;
        any = true;
    }
    return oldest < newest ? newest : QString();
}

bool InboxModel::isNew(const Service &service) const
{
    return !m_newSince.isEmpty() && service.arrived == m_newSince
        && placementOf(*m_portfolio, m_cut, service.id) != Placement::Placed;
}

QString InboxModel::keyOf(const Service &service) const
{
    if (!isFlat() && isNew(service))
        return keyOfNew;
    return m_groupBy ? classOf(*m_portfolio, service, *m_groupBy) : QString();
}

const QString &InboxModel::searchText(const Service &service)
{
    const auto [place, added] = m_searchTexts.try_emplace(service.id);
    if (added)
        place->second = searchTextOf(service, ownTextsOf(*m_portfolio, service.id, m_vocabulary.language()));
    return place->second;
}

bool InboxModel::isMeant(ServiceId service) const
{
    const ServiceFate *fate = fateIn(*m_portfolio, m_cut, service);
    switch (m_show) {
    case Show::Unplaced:
        return placementOf(*m_portfolio, m_cut, service) != Placement::Placed;
    case Show::All:
        return true;
    case Show::Kept:
        return fate && fate->fate == Fate::Kept;
    case Show::Retired:
        return fate && fate->fate == Fate::Retired;
    }
    return false;
}

bool InboxModel::belongs(const Service &service)
{
    if (!isMeant(service.id))
        return false;
    return m_search.isEmpty() || m_search.match(searchText(service));
}

void InboxModel::rebuild()
{
    beginResetModel();
    m_groups.clear();
    m_shown.clear();
    const Cut *cut = m_portfolio ? m_portfolio->currentCut() : nullptr;
    m_cut = cut ? cut->id : CutId{};
    m_newSince = m_portfolio ? newestArrival() : QString();
    std::unordered_map<QString, std::unique_ptr<Group>> groups;
    if (m_portfolio) {
        for (const Service *service : m_portfolio->all<Service>()) {
            if (!belongs(*service))
                continue;
            const QString key = keyOf(*service);
            std::unique_ptr<Group> &group = groups[key];
            if (!group)
                group = std::make_unique<Group>(Group{key, orderOf(key), {}});
            group->lines.push_back({service->position, service->id});
            m_shown.emplace(service->id, Shown{group.get(), service->position});
        }
    }
    for (auto &[key, group] : groups)
        m_groups.push_back(std::move(group));
    std::sort(m_groups.begin(), m_groups.end(),
              [](const auto &left, const auto &right) { return left->order < right->order; });
    endResetModel();
}

std::unordered_set<ServiceId> InboxModel::touchedBy(const RowChanges &changes) const
{
    std::unordered_set<ServiceId> touched;
    const auto touch = [&touched](const auto &change, auto member) {
        if (change.before)
            touched.insert((*change.before).*member);
        if (change.after)
            touched.insert((*change.after).*member);
    };
    for (const RowChange &change : changes) {
        if (const auto *service = std::get_if<Change<Service>>(&change))
            touched.insert(service->id());
        else if (const auto *assignment = std::get_if<Change<Assignment>>(&change))
            touch(*assignment, &Assignment::service);
        else if (const auto *fate = std::get_if<Change<ServiceFate>>(&change))
            touch(*fate, &ServiceFate::service);
        else if (const auto *value = std::get_if<Change<OwnValue>>(&change))
            touch(*value, &OwnValue::service);
        else if (const auto *provision = std::get_if<Change<Provision>>(&change))
            touch(*provision, &Provision::service);
        else if (const auto *link = std::get_if<Change<AssignmentCapability>>(&change)) {
            const AssignmentId id = link->after ? link->after->assignment : link->before->assignment;
            if (const Assignment *row = m_portfolio->find(id))
                touched.insert(row->service);
        }
    }
    return touched;
}

/// Whether the newest list may be another one now.
bool InboxModel::mayArrive(const RowChanges &changes) const
{
    return std::any_of(changes.begin(), changes.end(), [](const RowChange &change) {
        const auto *service = std::get_if<Change<Service>>(&change);
        return service
            && (!service->before || !service->after || service->before->arrived != service->after->arrived
                || service->before->source != service->after->source);
    });
}

void InboxModel::update(const RowChanges &changes)
{
    const Cut *cut = m_portfolio->currentCut();
    const std::unordered_set<ServiceId> touched = touchedBy(changes);
    for (const RowChange &change : changes) {
        if (const auto *service = std::get_if<Change<Service>>(&change))
            m_searchTexts.erase(service->id());
        else if (const auto *value = std::get_if<Change<OwnValue>>(&change))
            m_searchTexts.erase(value->after ? value->after->service : value->before->service);
    }
    const bool anotherList = mayArrive(changes) && newestArrival() != m_newSince;
    const bool fieldGone = m_groupBy && !isThere(*m_portfolio, *m_groupBy);
    if (fieldGone)
        m_groupBy = Classification();
    if (anotherList || fieldGone || (cut ? cut->id : CutId{}) != m_cut || touched.size() > touchedLimit) {
        rebuild();
        return;
    }
    for (const ServiceId service : touched)
        refresh(service);
}

void InboxModel::refresh(ServiceId id)
{
    const Service *service = m_portfolio->find(id);
    const auto shown = m_shown.find(id);
    const bool wanted = service && belongs(*service);
    if (shown != m_shown.end() && wanted && shown->second.group->key == keyOf(*service)
        && shown->second.position == service->position) {
        const QModelIndex index = indexOf(id);
        Q_EMIT dataChanged(index, index);
        return;
    }
    if (shown != m_shown.end())
        take(id);
    if (wanted)
        insert(*service);
}

void InboxModel::take(ServiceId service)
{
    const QModelIndex index = indexOf(service);
    Group *group = m_shown.at(service).group;
    m_shown.erase(service);
    beginRemoveRows(index.parent(), index.row(), index.row());
    group->lines.erase(group->lines.begin() + index.row());
    endRemoveRows();
    if (!group->lines.empty()) {
        noteCount(group);
        return;
    }
    const int row = rowOf(group);
    if (!isFlat())
        beginRemoveRows({}, row, row);
    m_groups.erase(m_groups.begin() + row);
    if (!isFlat())
        endRemoveRows();
}

void InboxModel::insert(const Service &service)
{
    Group *group = groupFor(keyOf(service));
    const Line line{service.position, service.id};
    const auto place = std::lower_bound(group->lines.begin(), group->lines.end(), line);
    const int row = static_cast<int>(place - group->lines.begin());
    beginInsertRows(isFlat() ? QModelIndex() : indexOf(group), row, row);
    group->lines.insert(place, line);
    m_shown.emplace(service.id, Shown{group, service.position});
    endInsertRows();
    noteCount(group);
}

InboxModel::Group *InboxModel::groupFor(const QString &key)
{
    const QString order = orderOf(key);
    const auto place = std::lower_bound(m_groups.begin(), m_groups.end(), order,
                                        [](const auto &group, const QString &wanted) { return group->order < wanted; });
    if (place != m_groups.end() && (*place)->order == order)
        return place->get();
    const int row = static_cast<int>(place - m_groups.begin());
    if (!isFlat())
        beginInsertRows({}, row, row);
    Group *group = m_groups.insert(place, std::make_unique<Group>(Group{key, order, {}}))->get();
    if (!isFlat())
        endInsertRows();
    return group;
}

void InboxModel::noteCount(const Group *group)
{
    if (isFlat())
        return;
    const QModelIndex index = indexOf(group);
    Q_EMIT dataChanged(index, index, {CountRole, Qt::AccessibleTextRole});
}

int InboxModel::rowOf(const Group *group) const
{
    const auto place = std::lower_bound(m_groups.begin(), m_groups.end(), group->order,
                                        [](const auto &other, const QString &order) { return other->order < order; });
    return static_cast<int>(place - m_groups.begin());
}

QModelIndex InboxModel::indexOf(const Group *group) const { return createIndex(rowOf(group), 0, nullptr); }

QModelIndex InboxModel::indexOf(ServiceId service) const
{
    const auto shown = m_shown.find(service);
    if (shown == m_shown.end())
        return {};
    Group *group = shown->second.group;
    const Line line{shown->second.position, service};
    const auto place = std::lower_bound(group->lines.begin(), group->lines.end(), line);
    return createIndex(static_cast<int>(place - group->lines.begin()), 0, isFlat() ? nullptr : group);
}

ServiceId InboxModel::serviceAt(const QModelIndex &index) const
{
    if (!index.isValid() || (!index.internalPointer() && !isFlat()))
        return {};
    const Group &group = isFlat() ? *m_groups.front() : *static_cast<const Group *>(index.internalPointer());
    return group.lines[static_cast<std::size_t>(index.row())].service;
}

QModelIndex InboxModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    Group *group = parent.isValid() ? m_groups[static_cast<std::size_t>(parent.row())].get() : nullptr;
    return createIndex(row, column, group);
}

QModelIndex InboxModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    return group ? indexOf(group) : QModelIndex();
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    if (isFlat())
        return parent.isValid() || m_groups.empty() ? 0 : static_cast<int>(m_groups.front()->lines.size());
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalPointer())
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())]->lines.size());
}

int InboxModel::columnCount(const QModelIndex &) const { return 1; }

} // namespace zuschnitt
