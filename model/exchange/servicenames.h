// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

#include <unordered_map>

namespace zuschnitt {

/// The id of a service that an export of this program writes as its key: a UUID, or one after "id-". Null for
/// all other keys.
ServiceId exportedServiceId(const QString &key);

/// Finds the service that a list means by a name or a key.
class ServiceNames final {
public:
    /// Keys of `source` come before those of others; empty: no source is preferred.
    ServiceNames(const Portfolio &portfolio, const QString &source);

    /// The services that the text may mean by the first of these that knows any: what an export of this file
    /// wrote, the source's own keys
    /// (also those of services that were merged), names now, keys of any source, names at the last
    /// import and of merged services. Empty for none, more than one where that is not clear.
    std::vector<const Service *> meant(const QString &text) const;

private:
    const Portfolio &m_portfolio;
    using ByText = std::unordered_map<QString, std::vector<const Service *>>;

    ByText m_bySourceKey;
    ByText m_byName;
    ByText m_byAnyKey;
    ByText m_byEarlierName;
};

} // namespace zuschnitt
