// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/portfolio/portfolio.h"

#include <map>
#include <set>

namespace zuschnitt {

/// The changed rows of one kind, and which of them ever referred to a row in this edit, so that
/// looking them up does not walk all of them.
template <typename Row>
struct Drafts {
    std::map<Id<Row>, Change<Row>> rows;
    std::map<Uuid, std::set<Id<Row>>> referring;
};

template <typename Types>
struct DraftsOf;
template <typename... Row>
struct DraftsOf<std::tuple<Row...>> {
    using Type = std::tuple<Drafts<Row>...>;
};

/// Collects the row changes of one edit over an unchanged portfolio. Reading through the builder
/// sees what was put and removed so far.
class EditBuilder final {
public:
    explicit EditBuilder(const Portfolio &portfolio);
    ~EditBuilder();
    EditBuilder(const EditBuilder &) = delete;
    EditBuilder &operator=(const EditBuilder &) = delete;

    const Portfolio &portfolio() const { return m_portfolio; }

    template <typename Row>
    const Row *find(Id<Row> id) const
    {
        const auto &drafts = draftsOf<Row>().rows;
        if (const auto found = drafts.find(id); found != drafts.end())
            return found->second.after ? &*found->second.after : nullptr;
        return m_portfolio.find(id);
    }

    /// Copies of the rows whose `member` refers to `target`, in order, as they are by now.
    template <auto member, typename Target>
    auto where(Id<Target> target) const
    {
        return [&]<typename Row, typename Value>(Value Row::*) {
            std::vector<Row> rows;
            const Drafts<Row> &drafts = draftsOf<Row>();
            for (const Row *row : m_portfolio.where<member>(target)) {
                if (!drafts.rows.contains(row->id))
                    rows.push_back(*row);
            }
            if (const auto referring = drafts.referring.find(target.uuid); referring != drafts.referring.end()) {
                for (const Id<Row> &id : referring->second) {
                    const Row *row = find(id);
                    if (row && referredUuid(row->*member) == std::optional<Uuid>(target.uuid))
                        rows.push_back(*row);
                }
            }
            std::sort(rows.begin(), rows.end(),
                      [](const Row &left, const Row &right) { return inOrder(&left, &right); });
            return rows;
        }(member);
    }

    /// Copies of all rows of a kind, in order, as they are by now.
    template <typename Row>
    std::vector<Row> all() const
    {
        std::vector<Row> rows;
        const auto &drafts = draftsOf<Row>().rows;
        for (const Row *row : m_portfolio.all<Row>()) {
            if (!drafts.contains(row->id))
                rows.push_back(*row);
        }
        for (const auto &[id, draft] : drafts) {
            if (draft.after)
                rows.push_back(*draft.after);
        }
        std::sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) { return inOrder(&left, &right); });
        return rows;
    }

    /// Adds the row or replaces the one with its id.
    template <typename Row>
    void put(const Row &row);

    /// Removes the row and everything that cannot exist without it; optional references to it
    /// become empty. Does nothing for an unknown id.
    template <typename Row>
    void remove(Id<Row> id);

    /// The changes that make a difference, in a fixed order. Empty if there is none.
    RowChanges changes() const;

    Edit edit(EditKind kind, QStringList arguments) const;

private:
    template <typename Row>
    const Drafts<Row> &draftsOf() const
    {
        return std::get<Drafts<Row>>(m_drafts);
    }

    template <typename Other, typename Row>
    void releaseReferences(Id<Row> id);
    template <typename Other, auto member, typename Row>
    void releaseColumn(Id<Row> id);

    const Portfolio &m_portfolio;
    DraftsOf<RowTypes>::Type m_drafts;
};

} // namespace zuschnitt
