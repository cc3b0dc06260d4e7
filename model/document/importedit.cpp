// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/importedit.h"

#include "model/document/editsupport.h"

#include <QtCore/QCoreApplication>

#include <unordered_set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// The word under which an import counts rows of a table; the table's name where none is listed.
QString kindOf(const char *table)
{
    static const std::map<QString, QString> kinds{{u"service"_s, u"services"_s},
                                                  {u"dependency"_s, u"dependencies"_s},
                                                  {u"capability"_s, u"capabilities"_s},
                                                  {u"provision"_s, u"provides"_s},
                                                  {u"persona"_s, u"personas"_s},
                                                  {u"phase"_s, u"phases"_s},
                                                  {u"journey"_s, u"journeys"_s},
                                                  {u"moment"_s, u"moments"_s},
                                                  {u"moment_need"_s, u"needs"_s},
                                                  {u"moment_use"_s, u"uses"_s},
                                                  {u"cut"_s, u"cuts"_s},
                                                  {u"product_group"_s, u"groups"_s},
                                                  {u"product"_s, u"products"_s},
                                                  {u"offer"_s, u"offers"_s},
                                                  {u"backlog_item"_s, u"backlog"_s},
                                                  {u"promise"_s, u"promises"_s},
                                                  {u"assignment"_s, u"assignments"_s},
                                                  {u"lead"_s, u"leads"_s},
                                                  {u"fate"_s, u"fates"_s}};
    const QString name = QLatin1StringView(table);
    const auto found = kinds.find(name);
    return found == kinds.end() ? name : found->second;
}

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

/// What a plan says, put into a builder.
class PlanEdit final {
public:
    PlanEdit(EditBuilder &builder, const ImportPlan &plan) : m_builder(builder), m_plan(plan) { }

    void putAll()
    {
        putServices();
        putCapabilities();
        for (const PlannedDependency &dependency : m_plan.dependencies)
            putDependency(dependency);
        for (const PlannedProvision &provision : m_plan.provisions)
            putProvision(provision);
    }

private:
    template <typename Row>
    std::vector<QString> keysAtEnd(std::size_t count) const
    {
        const auto &rows = m_builder.portfolio().all<Row>();
        return orderKeysBetween(rows.empty() ? QString() : rows.back()->position, {}, static_cast<qsizetype>(count));
    }

    void putServices()
    {
        const std::vector<QString> keys = keysAtEnd<Service>(m_plan.count(RowState::New));
        auto key = keys.begin();
        for (const PlannedRow &row : m_plan.rows) {
            if (!row.isTaken())
                continue;
            Service service = row.after;
            if (!row.before)
                service.position = *key++;
            m_builder.put(service);
        }
    }

    void putCapabilities()
    {
        const std::vector<QString> keys = keysAtEnd<Capability>(m_plan.newCapabilities.size());
        auto key = keys.begin();
        for (Capability capability : m_plan.newCapabilities) {
            capability.position = *key++;
            m_builder.put(capability);
        }
    }

    void putDependency(const PlannedDependency &planned)
    {
        const DependencyId id = dependencyId(planned.from, planned.to, {});
        if (planned.change == LinkChange::Remove)
            m_builder.remove(id);
        if (planned.change != LinkChange::Add)
            return;
        Dependency dependency;
        dependency.id = id;
        dependency.from = planned.from;
        dependency.to = planned.to;
        m_builder.put(dependency);
    }

    void putProvision(const PlannedProvision &planned)
    {
        const ProvisionId id = provisionId(planned.service, planned.capability);
        if (planned.change == LinkChange::Remove)
            m_builder.remove(id);
        else if (planned.change == LinkChange::Add)
            m_builder.put(Provision{id, planned.service, planned.capability});
    }

    EditBuilder &m_builder;
    const ImportPlan &m_plan;
};

/// One reason is the whole answer; many are told row by row.
Error nothingUsable(const ImportPlan &plan)
{
    if (plan.problems.size() == 1)
        return {plan.problems.front().message};
    return {QCoreApplication::translate("ImportEdit", "Nothing could be imported: every row was refused.")};
}

void countLink(ImportCounts &counts, LinkChange change)
{
    switch (change) {
    case LinkChange::Add:
        ++counts.created;
        break;
    case LinkChange::Remove:
        ++counts.updated;
        break;
    case LinkChange::Keep:
        ++counts.unchanged;
        break;
    }
}

} // namespace

int ImportReport::created() const
{
    int sum = 0;
    for (const auto &[kind, count] : counts)
        sum += count.created;
    return sum;
}

int ImportReport::updated() const
{
    int sum = 0;
    for (const auto &[kind, count] : counts)
        sum += count.updated;
    return sum;
}

ImportReport reportOf(const NeutralJson &json, const Portfolio &portfolio, const QString &sourceName)
{
    const JsonContent content = contentFor(json, portfolio);
    ImportReport report;
    forEachRowType([&]<typename Row>() {
        if constexpr (!std::is_same_v<Row, PortfolioInfo>) {
            const ImportCounts counts = countRows<Row>(content, portfolio);
            if (counts != ImportCounts{})
                report.counts[kindOf(RowTraits<Row>::table)] = counts;
        }
    });
    report.problems = content.problems;
    for (ImportProblem &problem : report.problems)
        problem.file = sourceName;
    return report;
}

ImportReport reportOf(const ImportPlan &plan)
{
    ImportReport report;
    ImportCounts &services = report.counts[u"services"_s];
    for (const PlannedRow &row : plan.rows) {
        if (!row.isTaken())
            ++services.skipped;
        else
            ++(row.state == RowState::New           ? services.created
                   : row.state == RowState::Changed ? services.updated
                                                    : services.unchanged);
    }
    for (const PlannedDependency &dependency : plan.dependencies)
        countLink(report.counts[u"dependencies"_s], dependency.change);
    for (const PlannedProvision &provision : plan.provisions)
        countLink(report.counts[u"provides"_s], provision.change);
    if (!plan.newCapabilities.empty())
        report.counts[u"capabilities"_s].created = static_cast<int>(plan.newCapabilities.size());
    report.remarks = plan.remarks;
    report.problems = plan.problems;
    return report;
}

namespace edits {

EditFunction importList(ListImport import)
{
    return [import = std::move(import)](const Portfolio &portfolio) -> Result<Edit> {
        const ImportPlan plan = planImport(*import.table, import.mapping, portfolio, import.choices);
        if (!plan.isUsable())
            return nothingUsable(plan);
        EditBuilder builder(portfolio);
        PlanEdit(builder, plan).putAll();
        if (import.asIsBy) {
            const Result<QStringList> made = putAsIsCut(builder, CutId::random(), import.asIsName, *import.asIsBy);
            if (!made)
                return made.error();
        }
        Edit edit = builder.edit(EditKind::Import, {});
        const ImportReport report = reportOf(plan);
        edit.name.arguments
            = {import.table->sourceName, QString::number(report.created()), QString::number(report.updated())};
        return edit;
    };
}

EditFunction importJson(NeutralJson json, QString sourceName)
{
    return [=](const Portfolio &portfolio) -> Result<Edit> {
        const JsonContent content = contentFor(json, portfolio);
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
