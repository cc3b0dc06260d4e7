// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/editbuilder.h"

namespace zuschnitt {

namespace {

template <typename Row>
void noteReferences(const Row &row, Drafts<Row> &drafts)
{
    forEachColumn<Row>([&](const auto &column) {
        using Value = std::remove_cvref_t<decltype(row.*column.member)>;
        if constexpr (!std::is_void_v<typename ReferencedRow<Value>::Type>) {
            const std::optional<Uuid> target = isReference(column) ? referredUuid(row.*column.member) : std::nullopt;
            if (target)
                drafts.referring[*target].insert(row.id);
        }
    });
}

} // namespace

EditBuilder::EditBuilder(const Portfolio &portfolio) : m_portfolio(portfolio) { }

EditBuilder::~EditBuilder() = default;

template <typename Row>
void EditBuilder::put(const Row &row)
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

template <typename Other, auto member, typename Row>
void EditBuilder::releaseColumn(Id<Row> id)
{
    using Value = std::remove_cvref_t<decltype(std::declval<Other>().*member)>;
    if constexpr (std::is_same_v<typename ReferencedRow<Value>::Type,
                                 Row> && isReference(Column<Other, Value>{"", member})) {
        for (Other row : where<member>(id)) {
            if constexpr (std::is_same_v<Value, Id<Row>> || goesWithWhatItNames<Other>) {
                remove(row.id);
            } else {
                row.*member = std::nullopt;
                put(row);
            }
        }
    }
}

template <typename Other, typename Row>
void EditBuilder::releaseReferences(Id<Row> id)
{
    constexpr auto columns = RowTraits<Other>::columns;
    [&]<std::size_t... index>(std::index_sequence<index...>)
    {
        (releaseColumn<Other, std::get<index>(columns).member>(id), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(columns)>>());
}

template <typename Row>
void EditBuilder::remove(Id<Row> id)
{
    if (!find(id))
        return;
    auto [place, added] = std::get<Drafts<Row>>(m_drafts).rows.try_emplace(id);
    if (added)
        place->second.before = *m_portfolio.find(id);
    place->second.after.reset();
    forEachRowType([&]<typename Other>() { releaseReferences<Other>(id); });
}

RowChanges EditBuilder::changes() const
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

Edit EditBuilder::edit(EditKind kind, QStringList arguments) const { return {{kind, std::move(arguments)}, changes()}; }

#define INSTANTIATE(Row)                                                                                               \
    template void EditBuilder::put(const Row &);                                                                       \
    template void EditBuilder::remove(Id<Row>);
ZUSCHNITT_FOR_EACH_ROW_TYPE(INSTANTIATE)
#undef INSTANTIATE

} // namespace zuschnitt
