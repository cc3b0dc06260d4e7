// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/schema.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>
#include <vector>

namespace zuschnitt {

/// True if `left` comes before `right`: by position where the row has one, ties by id.
template <typename Row>
bool inOrder(const Row *left, const Row *right)
{
    if constexpr (requires { left->position; }) {
        if (left->position != right->position)
            return left->position < right->position;
    }
    return left->id < right->id;
}

/// The id a reference column holds, or nothing.
template <typename Target>
std::optional<Uuid> referredUuid(const Id<Target> &id)
{
    return id.uuid;
}
template <typename Target>
std::optional<Uuid> referredUuid(const std::optional<Id<Target>> &id)
{
    return id ? std::optional<Uuid>(id->uuid) : std::nullopt;
}

/// All rows of one kind: by id, in order, and by each row they refer to. Pointers stay valid until
/// their row is removed.
template <typename Row>
class Table final {
public:
    using RowId = Id<Row>;
    using Rows = std::vector<const Row *>;

    Table() = default;
    Table(const Table &other) { *this = other; }
    Table &operator=(const Table &other)
    {
        if (this != &other) {
            m_rows = other.m_rows;
            rebuild();
        }
        return *this;
    }
    Table(Table &&) noexcept = default;
    Table &operator=(Table &&) noexcept = default;

    const Row *find(RowId id) const
    {
        const auto found = m_rows.find(id);
        return found == m_rows.end() ? nullptr : &found->second;
    }
    bool contains(RowId id) const { return find(id) != nullptr; }
    std::size_t size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.empty(); }

    /// Every row, in order.
    const Rows &ordered() const { return m_ordered; }

    /// The rows whose `member` refers to `target`, in order: `where<&Assignment::product>(id)`.
    template <auto member, typename Target>
    const Rows &where(Id<Target> target) const
    {
        const auto &index = m_indexes[columnOf<member>()];
        const auto found = index.find(target.uuid);
        return found == index.end() ? s_none : found->second;
    }

    /// Adds the row or replaces the one with its id.
    void put(const Row &row)
    {
        remove(row.id);
        const Row *stored = &m_rows.emplace(row.id, row).first->second;
        insertSorted(m_ordered, stored);
        forEachReference(*stored, [this, stored](std::size_t column, const Uuid &target) {
            insertSorted(m_indexes[column][target], stored);
        });
    }

    void remove(RowId id)
    {
        const auto found = m_rows.find(id);
        if (found == m_rows.end())
            return;
        const Row *stored = &found->second;
        removeSorted(m_ordered, stored);
        forEachReference(*stored, [this, stored](std::size_t column, const Uuid &target) {
            const auto bucket = m_indexes[column].find(target);
            removeSorted(bucket->second, stored);
            if (bucket->second.empty())
                m_indexes[column].erase(bucket);
        });
        m_rows.erase(found);
    }

    /// Replaces everything; n log n, for loading.
    void load(std::vector<Row> rows)
    {
        m_rows.clear();
        m_rows.reserve(rows.size());
        for (Row &row : rows) {
            const RowId id = row.id;
            m_rows.insert_or_assign(id, std::move(row));
        }
        rebuild();
    }

    friend bool operator==(const Table &left, const Table &right) { return left.m_rows == right.m_rows; }

private:
    static constexpr std::size_t columnCount = std::tuple_size_v<decltype(RowTraits<Row>::columns)>;

    template <auto member>
    static consteval std::size_t columnOf()
    {
        std::size_t index = 0;
        std::size_t found = columnCount;
        forEachColumn<Row>([&](const auto &column) {
            if constexpr (
                std::is_same_v<
                    decltype(column.member),
                    decltype(member)> || std::is_same_v<std::remove_cv_t<decltype(column.member)>, std::remove_cv_t<decltype(member)>>) {
                if (column.member == member)
                    found = index;
            }
            ++index;
        });
        return found;
    }

    template <typename Visitor>
    static void forEachReference(const Row &row, Visitor &&visit)
    {
        std::size_t index = 0;
        forEachColumn<Row>([&](const auto &column) {
            using Value = std::remove_cvref_t<decltype(row.*column.member)>;
            if constexpr (!std::is_void_v<typename ReferencedRow<Value>::Type>) {
                if (isReference(column)) {
                    if (const std::optional<Uuid> target = referredUuid(row.*column.member))
                        visit(index, *target);
                }
            }
            ++index;
        });
    }

    static void insertSorted(Rows &rows, const Row *row)
    {
        rows.insert(std::lower_bound(rows.begin(), rows.end(), row, inOrder<Row>), row);
    }

    static void removeSorted(Rows &rows, const Row *row)
    {
        rows.erase(std::lower_bound(rows.begin(), rows.end(), row, inOrder<Row>));
    }

    void rebuild()
    {
        m_ordered.clear();
        m_ordered.reserve(m_rows.size());
        for (const auto &[id, row] : m_rows)
            m_ordered.push_back(&row);
        std::sort(m_ordered.begin(), m_ordered.end(), inOrder<Row>);
        for (auto &index : m_indexes)
            index.clear();
        for (const Row *row : m_ordered) {
            forEachReference(*row, [this, row](std::size_t column, const Uuid &target) {
                m_indexes[column][target].push_back(row);
            });
        }
    }

    std::unordered_map<RowId, Row> m_rows;
    Rows m_ordered;
    std::array<std::unordered_map<Uuid, Rows>, columnCount> m_indexes;
    inline static const Rows s_none;
};

} // namespace zuschnitt
