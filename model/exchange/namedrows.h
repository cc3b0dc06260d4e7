// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/cellvalues.h"
#include "model/portfolio/portfolio.h"

#include <unordered_map>

namespace zuschnitt {

/// Things of a kind by their names; what a list names and nobody knows is made.
template <typename Row>
class NamedRows final {
public:
    /// What is made goes into `made`, without a position.
    NamedRows(const Portfolio &portfolio, std::vector<Row> &made) : m_made(made)
    {
        for (const Row *row : portfolio.all<Row>()) {
            m_ids.try_emplace(nameKey(row->name), row->id);
            m_names.emplace(row->id, row->name);
        }
    }

    bool contains(const QString &name) const { return m_ids.contains(nameKey(name)); }

    /// The thing of that name, made if there is none.
    Id<Row> named(const QString &name)
    {
        const auto [place, added] = m_ids.try_emplace(nameKey(name), Id<Row>{});
        if (added) {
            Row &row = m_made.emplace_back();
            row.id = Id<Row>::random();
            row.name = name;
            place->second = row.id;
            m_names.emplace(row.id, name);
        }
        return place->second;
    }

    /// Empty for nothing.
    QString nameOf(const std::optional<Id<Row>> &id) const
    {
        const auto found = id ? m_names.find(*id) : m_names.end();
        return found == m_names.end() ? QString() : found->second;
    }

private:
    std::vector<Row> &m_made;
    std::unordered_map<QString, Id<Row>> m_ids;
    std::unordered_map<Id<Row>, QString> m_names;
};

} // namespace zuschnitt
