// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

namespace zuschnitt {

/// Rows that a plan makes and changes over a portfolio, each once, in the order in which they were
/// first named. A new one has no position yet.
class PlannedChanges final {
public:
    /// What is planned goes into `changes`.
    PlannedChanges(const Portfolio &portfolio, RowChanges &changes) : m_portfolio(portfolio), m_changes(changes) { }

    /// The row as it is planned by now, or null.
    template <typename Row>
    const Row *find(Id<Row> id) const
    {
        const auto found = m_places.find(id.uuid);
        if (found == m_places.end())
            return m_portfolio.find(id);
        const auto &after = std::get<Change<Row>>(m_changes[found->second]).after;
        return after ? &*after : nullptr;
    }

    template <typename Row>
    void put(const Row &row)
    {
        changeOf(row.id).after = row;
    }

    template <typename Row>
    void remove(Id<Row> id)
    {
        changeOf(id).after.reset();
    }

private:
    template <typename Row>
    Change<Row> &changeOf(Id<Row> id)
    {
        const auto [place, added] = m_places.try_emplace(id.uuid, m_changes.size());
        if (added) {
            Change<Row> change;
            if (const Row *before = m_portfolio.find(id))
                change.before = *before;
            m_changes.push_back(std::move(change));
        }
        return std::get<Change<Row>>(m_changes[place->second]);
    }

    const Portfolio &m_portfolio;
    RowChanges &m_changes;
    std::unordered_map<Uuid, std::size_t> m_places;
};

} // namespace zuschnitt
