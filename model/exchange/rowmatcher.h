// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/servicefields.h"
#include "model/portfolio/portfolio.h"

#include <unordered_map>
#include <unordered_set>

namespace zuschnitt {

/// What a row of a list is known by.
struct RowIdentity {
    QString name;
    QString key; ///< empty where the list has no keys
};

/// Finds the services that the rows of a list are about. Every service is found at most once.
class RowMatcher final {
public:
    explicit RowMatcher(const Portfolio &portfolio);

    /// The source under which most of these keys are known already; empty if there is none.
    QString sourceOf(const std::vector<RowIdentity> &rows) const;
    /// One entry a row; null for a new one. First by key, then by the name at the last import, then
    /// by the name now. A service that the same source knows by another key does not match by name.
    std::vector<const Service *> match(const std::vector<RowIdentity> &rows, const QString &source);

    /// The values of the last import of a service.
    const QJsonObject &imported(ServiceId service) const;
    /// A service that the name or the imported name points to, or null.
    const Service *named(const QString &name) const;

private:
    using ByText = std::unordered_multimap<QString, const Service *>;

    template <typename Fits>
    const Service *claim(const ByText &index, const QString &text, Fits &&fits);

    const Portfolio &m_portfolio;
    std::unordered_map<ServiceId, QJsonObject> m_imported;
    ByText m_byKey;
    ByText m_byImportedName;
    ByText m_byName;
    std::unordered_set<ServiceId> m_claimed;
};

} // namespace zuschnitt
