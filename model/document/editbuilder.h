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
    explicit EditBuilder(const Portfolio &portfolio) : m_portfolio(portfolio) { }

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
    void put(const Row &row)
    {
        Drafts<Row> &drafts = std::get<Drafts<Row>>(m_drafts);
        noteReferences(row, drafts);
        auto [place, added] = drafts.rows.try_emplace(row.id);
        if (added) {
            if (const Row *before = m_portfolio.find(row.id))
                place->second.before = *before;
        }
        place->second.after = row;
    }

    /// Removes the row and everything that cannot exist without it; optional references to it
    /// become empty. Does nothing for an unknown id.
    template <typename Row>
    void remove(Id<Row> id)
    {
        if (!find(id))
            return;
        auto [place, added] = std::get<Drafts<Row>>(m_drafts).rows.try_emplace(id);
        if (added)
            place->second.before = *m_portfolio.find(id);
        place->second.after.reset();
        forEachRowType([&]<typename Other>() { releaseReferences<Other>(id); });
    }

    /// The changes that make a difference, in a fixed order. Empty if there is none.
    RowChanges changes() const
    {
        RowChanges result;
        forEachRowType([&]<typename Row>() {
            for (const auto &[id, draft] : draftsOf<Row>().rows) {
                if (draft.before != draft.after)
                    result.push_back(draft);
            }
        });
        return result;
    }

    Edit edit(EditKind kind, QStringList arguments) const { return {{kind, std::move(arguments)}, changes()}; }

private:
    template <typename Row>
    const Drafts<Row> &draftsOf() const
    {
        return std::get<Drafts<Row>>(m_drafts);
    }

    template <typename Row>
    static void noteReferences(const Row &row, Drafts<Row> &drafts)
    {
        forEachColumn<Row>([&](const auto &column) {
            using Value = std::remove_cvref_t<decltype(row.*column.member)>;
            if constexpr (!std::is_void_v<typename ReferencedRow<Value>::Type>) {
                const std::optional<Uuid> target
                    = isReference(column) ? referredUuid(row.*column.member) : std::nullopt;
                if (target)
                    drafts.referring[*target].insert(row.id);
            }
        });
    }

    template <typename Other, typename Row>
    void releaseReferences(Id<Row> id)
    {
        constexpr auto columns = RowTraits<Other>::columns;
        [&]<std::size_t... index>(std::index_sequence<index...>)
        {
            (releaseColumn<Other, std::get<index>(columns).member>(id), ...);
        }
        (std::make_index_sequence<std::tuple_size_v<decltype(columns)>>());
    }

    template <typename Other, auto member, typename Row>
    void releaseColumn(Id<Row> id)
    {
        using Value = std::remove_cvref_t<decltype(std::declval<Other>().*member)>;
        if constexpr (std::is_same_v<typename ReferencedRow<Value>::Type,
                                     Row> && isReference(Column<Other, Value>{"", member})) {
            for (Other row : where<member>(id)) {
                if constexpr (std::is_same_v<Value, Id<Row>>) {
                    remove(row.id);
                } else {
                    row.*member = std::nullopt;
                    put(row);
                }
            }
        }
    }

    const Portfolio &m_portfolio;
    DraftsOf<RowTypes>::Type m_drafts;
};

} // namespace zuschnitt
