// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/servicefields.h"
#include "model/portfolio/portfolio.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace zuschnitt {

/// What a row of a list is known by.
struct RowIdentity {
    QString name;
    QString key; ///< empty where the list has no keys
};

/// The service that a row is about; null for a new one.
struct RowMatch {
    const Service *service = nullptr;
    bool joins = false; ///< another row of the list is about it, too: they were merged here
};

/// Finds the services that the rows of a list are about. Every service is found at most once, apart
/// from rows that join another one.
class RowMatcher final {
public:
    explicit RowMatcher(const Portfolio &portfolio);

    /// The source under which most of these keys are known already; empty if there is none.
    QString sourceOf(const std::vector<RowIdentity> &rows) const;
    /// One entry a row: what a person chose (by index of the row); else by the id that an export of this file
    /// wrote as its key; by key, also that of a service
    /// that was merged into another; by the name at the last import; by the name now; by the name of a
    /// merged one. A service that the same source knows by another key does not match by name.
    std::vector<RowMatch> match(const std::vector<RowIdentity> &rows, const QString &source,
                                const std::map<std::size_t, ServiceId> &chosen = {});

    /// The values of the last import of a service.
    const QJsonObject &imported(ServiceId service) const;
    bool knowsAlias(ServiceId service, const QString &source, const QString &key, const QString &name) const;
    /// A service that the name or the imported name points to, or null.
    const Service *named(const QString &name) const;

private:
    using ByText = std::unordered_multimap<QString, const Service *>;

    template <typename Fits>
    const Service *claim(const ByText &index, const QString &text, Fits &&fits);
    const Service *byAliasKey(const RowIdentity &row, const QString &source) const;
    const Service *byAliasName(const RowIdentity &row, const QString &source) const;

    const Portfolio &m_portfolio;
    std::unordered_map<ServiceId, QJsonObject> m_imported;
    ByText m_byKey;
    ByText m_byImportedName;
    ByText m_byName;
    std::unordered_multimap<QString, const ServiceAlias *> m_aliasesByKey;
    std::unordered_multimap<QString, const ServiceAlias *> m_aliasesByName;
    std::unordered_set<ServiceId> m_claimed;
};

} // namespace zuschnitt
