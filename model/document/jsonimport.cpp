// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/jsonimport.h"

#include "model/document/editbuilder.h"
#include "model/document/importkinds.h"

#include <unordered_set>

namespace zuschnitt {

namespace {

/// True if nothing was entered yet: what a new file starts with does not count.
bool isBlank(const Portfolio &portfolio)
{
    bool blank = true;
    forEachRowType([&]<typename Row>() {
        if constexpr (!std::is_same_v<Row, PortfolioInfo> && !std::is_same_v<Row, Phase>)
            blank = blank && portfolio.all<Row>().empty();
    });
    return blank;
}

/// The portfolio that a file replaces: its own row only.
Portfolio emptied(const Portfolio &portfolio)
{
    Portfolio empty;
    empty.load(std::vector{portfolio.info()});
    return empty;
}

/// What the file says over what is here, or by itself where nothing is.
JsonContent contentFor(const NeutralJson &json, const Portfolio &portfolio)
{
    return json.over(isBlank(portfolio) ? emptied(portfolio) : portfolio);
}

/// Removes every row that the content does not have.
void removeOthers(EditBuilder &builder, const JsonContent &content)
{
    forEachRowType([&]<typename Row>() {
        if (std::is_same_v<Row, Phase> && !content.hasPhases)
            return;
        std::unordered_set<Id<Row>> kept;
        for (const Row &row : content.rows.of<Row>())
            kept.insert(row.id);
        for (const Row *row : builder.portfolio().all<Row>()) {
            if (!kept.contains(row->id))
                builder.remove(row->id);
        }
    });
}

void putAll(EditBuilder &builder, const JsonContent &content)
{
    forEachRowType([&]<typename Row>() {
        for (const Row &row : content.rows.of<Row>())
            builder.put(row);
    });
}

QStringList argumentsOf(const QString &sourceName, const RowChanges &changes)
{
    qsizetype created = 0;
    for (const RowChange &change : changes)
        created += std::visit([](const auto &row) { return !row.before; }, change);
    return {sourceName, QString::number(created), QString::number(static_cast<qsizetype>(changes.size()) - created)};
}

Edit finished(const EditBuilder &builder, const QString &sourceName)
{
    RowChanges changes = builder.changes();
    EditName name{EditKind::Import, argumentsOf(sourceName, changes)};
    return {std::move(name), std::move(changes)};
}

template <typename Row>
ImportCounts countRows(const JsonContent &content, const Portfolio &portfolio)
{
    ImportCounts counts;
    for (const Row &row : content.rows.of<Row>()) {
        const Row *known = portfolio.find(row.id);
        ++(!known ? counts.created : *known == row ? counts.unchanged : counts.updated);
    }
    const auto skipped = content.leftOut.find(QLatin1StringView(RowTraits<Row>::table));
    counts.skipped = skipped == content.leftOut.end() ? 0 : skipped->second;
    return counts;
}

} // namespace

JsonPlan planJson(const NeutralJson &json, const Portfolio &portfolio, const std::set<Uuid> &leftOut)
{
    return planOf(contentFor(json, portfolio), portfolio, leftOut);
}

ImportReport reportOf(const NeutralJson &json, const Portfolio &portfolio, const QString &sourceName)
{
    const JsonContent content = contentFor(json, portfolio);
    ImportReport report;
    forEachRowType([&]<typename Row>() {
        if constexpr (!std::is_same_v<Row, PortfolioInfo>) {
            const ImportCounts counts = countRows<Row>(content, portfolio);
            if (counts != ImportCounts{})
                report.counts[importKindOf(RowTraits<Row>::table)] = counts;
        }
    });
    report.problems = content.problems;
    for (ImportProblem &problem : report.problems)
        problem.file = sourceName;
    return report;
}

namespace edits {

EditFunction importJson(NeutralJson json, QString sourceName, std::set<Uuid> leftOut)
{
    return [=](const Portfolio &portfolio) -> Result<Edit> {
        JsonContent content = contentFor(json, portfolio);
        leaveOut(content, portfolio, leftOut);
        EditBuilder builder(portfolio);
        if (isBlank(portfolio))
            removeOthers(builder, content);
        putAll(builder, content);
        return finished(builder, sourceName);
    };
}

EditFunction replaceContent(NeutralJson json, QString sourceName)
{
    return [=](const Portfolio &portfolio) -> Result<Edit> {
        const JsonContent content = json.over(emptied(portfolio));
        EditBuilder builder(portfolio);
        removeOthers(builder, content);
        putAll(builder, content);
        return finished(builder, sourceName);
    };
}

} // namespace edits

} // namespace zuschnitt
