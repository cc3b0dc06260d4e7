// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/classification.h"
#include "model/portfolio/placement.h"
#include "model/portfolio/vocabulary.h"
#include "views/inbox/searchtext.h"

#include <QtCore/QAbstractItemModel>

#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace zuschnitt {

/// The services of which something is still unplaced in the current cut, or all, or those with a
/// fate, searched and in groups with counts. What the newest list brought and has no place yet is a group of its
/// own before the others, if lists brought anything before. Follows the changes of an edit service by service; only
/// another cut, another search or a very large edit makes it anew.
class InboxModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Show { Unplaced, All, Kept, Retired };
    enum DataRole {
        ServiceIdRole = Qt::UserRole + 1, ///< 16 bytes; none for a group
        CountRole, ///< of a group
        GroupKeyRole,
        FormerGroupRole, ///< of a service: what its bar is coloured by
        PlacementRole, ///< of a service: int(Placement)
        VanishedRole, ///< of a service: whether its source no longer has it
        DetailRole, ///< of a service: what of it is left, where it lies, or why it has its fate
    };

    explicit InboxModel(QObject *parent = nullptr);
    ~InboxModel() override;

    /// Shows another portfolio or the same one anew; it must outlive the model or the next call.
    void setPortfolio(const Portfolio &portfolio);
    /// Takes an edit over that the portfolio has applied.
    void update(const RowChanges &changes);
    void setShow(Show show);
    /// Without one there are no groups.
    void setGroupBy(const std::optional<Classification> &groupBy);
    void setSearch(const QString &text);
    void setVocabulary(const Vocabulary &vocabulary);

    Show show() const { return m_show; }
    const std::optional<Classification> &groupBy() const { return m_groupBy; }
    bool isSearching() const { return !m_search.isEmpty(); }
    /// How many services are shown.
    int serviceCount() const { return static_cast<int>(m_shown.size()); }
    /// The service of a row; a null id for a group.
    ServiceId serviceAt(const QModelIndex &index) const;
    /// An invalid index for a service that is not shown.
    QModelIndex indexOf(ServiceId service) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override;

private:
    struct Line {
        QString position;
        ServiceId service;

        friend bool operator<(const Line &left, const Line &right)
        {
            return left.position != right.position ? left.position < right.position : left.service < right.service;
        }
    };
    struct Group {
        QString key; ///< the class of its services, or keyOfNew
        QString order; ///< what groups are sorted by
        std::vector<Line> lines;
    };
    struct Shown {
        Group *group;
        QString position;
    };

    /// Of the group of new services.
    static const QString keyOfNew;

    bool isFlat() const { return !m_groupBy; }
    QString keyOf(const Service &service) const;
    static QString orderOf(const QString &key);
    QString newestArrival() const;
    bool isNew(const Service &service) const;
    bool mayArrive(const RowChanges &changes) const;
    bool isMeant(ServiceId service) const;
    bool belongs(const Service &service);
    void rebuild();
    void refresh(ServiceId service);
    void take(ServiceId service);
    void insert(const Service &service);
    Group *groupFor(const QString &key);
    void noteCount(const Group *group);
    int rowOf(const Group *group) const;
    QModelIndex indexOf(const Group *group) const;
    const QString &searchText(const Service &service);
    std::unordered_set<ServiceId> touchedBy(const RowChanges &changes) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant serviceData(const Service &service, int role) const;
    QString titleOf(const Group &group) const;
    QString detailOf(const Service &service) const;
    QString toolTip(const Service &service) const;
    QString spoken(const Service &service) const;

    const Portfolio *m_portfolio = nullptr;
    CutId m_cut;
    QString m_newSince; ///< the day of the newest list, ISO 8601; empty if nothing came before it
    Show m_show = Show::Unplaced;
    std::optional<Classification> m_groupBy = Classification();
    SearchWords m_search;
    Vocabulary m_vocabulary;
    std::vector<std::unique_ptr<Group>> m_groups; ///< in order; one unseen group when flat
    std::unordered_map<ServiceId, Shown> m_shown;
    std::unordered_map<ServiceId, QString> m_searchTexts;
};

} // namespace zuschnitt
