// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/content.h"

#include "model/store/cell.h"
#include "model/store/contentsql.h"

#include <SQLiteCpp/Exception.h>

namespace zuschnitt {

namespace {

template <typename Row>
bool readRow(const SQLite::Statement &statement, Row &row)
{
    bool ok = true;
    int index = 0;
    forEachColumn<Row>(
        [&](const auto &column) { ok = readCell(cellOf(statement.getColumn(index++)), row.*column.member) && ok; });
    return ok;
}

template <typename Row>
bool readTable(Connection &connection, Content &content, RowHasher &hash)
{
    Query query = connection.query(selectSql<Row>());
    std::vector<Row> rows;
    while (query->executeStep()) {
        if (!readRow(*query, rows.emplace_back()))
            return false;
        content.digest += hash(rows.back());
    }
    content.portfolio.load(std::move(rows));
    return true;
}

template <typename Row>
bool referencesLeadSomewhere(const Portfolio &portfolio)
{
    bool ok = true;
    for (const Row *row : portfolio.all<Row>()) {
        forEachColumn<Row>([&](const auto &column) {
            using Value = std::remove_cvref_t<decltype(row->*column.member)>;
            using Target = typename ReferencedRow<Value>::Type;
            if constexpr (!std::is_void_v<Target>) {
                const std::optional<Uuid> target = referredUuid(row->*column.member);
                ok = ok && (!target || portfolio.find(Id<Target>{*target}));
            }
        });
    }
    return ok;
}

template <typename Row>
void bindRow(SQLite::Statement &statement, const Row &row)
{
    int index = 0;
    forEachColumn<Row>([&](const auto &column) { bindCell(statement, ++index, row.*column.member); });
}

template <typename Row>
bool writeChange(Connection &connection, const Change<Row> &change)
{
    if (!change.after) {
        Query query = connection.query(deleteSql<Row>());
        bindCell(*query, 1, change.before->id);
        return query->exec() == 1;
    }
    Query query = connection.query(change.before ? updateSql<Row>() : insertSql<Row>());
    bindRow(*query, *change.after);
    return query->exec() == 1;
}

} // namespace

std::optional<Content> readContent(Connection &connection)
{
    Content content;
    RowHasher hash;
    bool ok = true;
    forEachRowType([&]<typename Row>() { ok = ok && readTable<Row>(connection, content, hash); });
    forEachRowType([&]<typename Row>() { ok = ok && referencesLeadSomewhere<Row>(content.portfolio); });
    if (!ok || content.portfolio.all<PortfolioInfo>().size() != 1)
        return std::nullopt;
    return content;
}

bool writeChanges(Connection &connection, const RowChanges &changes)
{
    return std::all_of(changes.begin(), changes.end(), [&](const RowChange &change) {
        return std::visit([&](const auto &rowChange) { return writeChange(connection, rowChange); }, change);
    });
}

} // namespace zuschnitt
