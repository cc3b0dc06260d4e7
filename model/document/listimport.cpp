// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/difference.h"
#include "model/document/editsupport.h"
#include "model/document/importedit.h"
#include "model/document/importkinds.h"
#include "model/document/planedit.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// One reason is the whole answer; many are told row by row.
Error nothingUsable(const std::vector<ImportPlan> &plans)
{
    const ImportReport report = reportOf(plans);
    if (report.problems.size() == 1)
        return {report.problems.front().message};
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

template <typename Link>
void countLinks(ImportReport &report, const QString &kind, const std::vector<Link> &links)
{
    for (const Link &link : links)
        countLink(report.counts[kind], link.change);
}

template <typename Row>
void countNew(ImportReport &report, const QString &kind, const std::vector<Row> &made)
{
    if (!made.empty())
        report.counts[kind].created += static_cast<int>(made.size());
}

void countRow(ImportCounts &counts, const PlannedRow &row)
{
    if (!row.isTaken())
        ++counts.skipped;
    else
        ++(row.state == RowState::New           ? counts.created
               : row.state == RowState::Changed ? counts.updated
                                                : counts.unchanged);
}

void countRest(ImportReport &report, const ServicePlan &plan)
{
    countLinks(report, u"dependencies"_s, plan.dependencies);
    countLinks(report, u"provides"_s, plan.provisions);
    countNew(report, u"capabilities"_s, plan.newCapabilities);
    if (!plan.missing.empty())
        report.counts[u"services"_s].gone += static_cast<int>(plan.missing.size());
    const auto newFields = std::count_if(plan.fields.begin(), plan.fields.end(),
                                         [](const OwnField &field) { return field.position.isEmpty(); });
    if (newFields > 0)
        report.counts[u"fields"_s].created = static_cast<int>(newFields);
}

void countRest(ImportReport &report, const JourneyPlan &plan)
{
    for (const PlannedJourney &journey : plan.journeys) {
        ImportCounts &counts = report.counts[u"journeys"_s];
        ++(!journey.before ? counts.created : *journey.before == journey.after ? counts.unchanged : counts.updated);
    }
    countLinks(report, u"needs"_s, plan.needs);
    countLinks(report, u"uses"_s, plan.uses);
    if (plan.usesLeftOut > 0)
        report.counts[u"uses"_s].skipped = plan.usesLeftOut;
    countNew(report, u"capabilities"_s, plan.newCapabilities);
    countNew(report, u"personas"_s, plan.newPersonas);
    countNew(report, u"phases"_s, plan.newPhases);
}

const char *tableOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Services:
        return RowTraits<Service>::table;
    case ListKind::Journeys:
        return RowTraits<Moment>::table;
    case ListKind::Capabilities:
        return RowTraits<Capability>::table;
    case ListKind::Dependencies:
        return RowTraits<Dependency>::table;
    case ListKind::Products:
        return RowTraits<Product>::table;
    case ListKind::Assignments:
        return RowTraits<Assignment>::table;
    }
    return "";
}

/// What a list of facts makes besides what its rows are about.
void countRest(ImportReport &report, const FactPlan &plan)
{
    const QString ownKind = importKindOf(tableOf(plan.kind));
    for (const RowChange &change : plan.changes) {
        std::visit(
            [&]<typename Row>(const Change<Row> &row) {
                const QString kind = importKindOf(RowTraits<Row>::table);
                const bool isNew = !row.before && kind != ownKind && !std::is_same_v<Row, ServiceFate>;
                if (isNew)
                    ++report.counts[kind].created;
            },
            change);
    }
    if (plan.gone > 0)
        report.counts[ownKind].gone += plan.gone;
}

QString kindOfRow(const ServicePlan &, const PlannedService &) { return importKindOf(tableOf(ListKind::Services)); }
QString kindOfRow(const JourneyPlan &, const PlannedMoment &) { return importKindOf(tableOf(ListKind::Journeys)); }
QString kindOfRow(const FactPlan &plan, const PlannedFact &row)
{
    return importKindOf(row.isFate ? RowTraits<ServiceFate>::table : tableOf(plan.kind));
}

EditName nameOf(const ListImport &import, const std::vector<ImportPlan> &plans)
{
    const auto *journeys = plans.size() == 1 ? std::get_if<JourneyPlan>(&plans.front().ofItsKind()) : nullptr;
    if (journeys) {
        const auto taken = std::count_if(journeys->rows.begin(), journeys->rows.end(),
                                         [](const PlannedMoment &row) { return row.isTaken(); });
        return {EditKind::ImportJourneys,
                {import.sourceName, QString::number(journeys->journeys.size()), QString::number(taken)}};
    }
    const ImportReport report = reportOf(plans);
    return {EditKind::Import,
            {import.sourceName, QString::number(report.created()), QString::number(report.updated())}};
}

void put(EditBuilder &builder, const ImportPlan &plan)
{
    std::visit([&](const auto &ofItsKind) { putPlan(builder, ofItsKind); }, plan.ofItsKind());
}

/// Walks the lists of a source: plans each one and takes it over in memory before the next.
class ListWalk final {
public:
    ListWalk(const std::vector<ListToImport> &lists, const Portfolio &portfolio) : m_lists(lists), m_after(portfolio)
    {
        for (std::size_t index = 0; index < lists.size(); ++index)
            plan(index);
    }

    const std::vector<ImportPlan> &plans() const { return m_plans; }
    const Portfolio &after() const { return m_after; }

private:
    void plan(std::size_t index)
    {
        ImportPlan plan = planImport(m_lists[index].list, m_after, choicesFor(index));
        if (const auto *services = std::get_if<ServicePlan>(&plan.ofItsKind()); services && services->isUsable()) {
            m_source = services->source;
            for (const PlannedService &row : services->rows) {
                if (row.state != RowState::Refused)
                    m_present.push_back(row.after.id);
            }
        }
        if (plan.isUsable()) {
            EditBuilder builder(m_after);
            put(builder, plan);
            m_after.apply(builder.changes());
        }
        m_plans.push_back(std::move(plan));
    }

    ImportChoices choicesFor(std::size_t index) const
    {
        ImportChoices choices = m_lists[index].choices;
        if (choices.source.isEmpty())
            choices.source = m_source;
        choices.alsoThere = m_present;
        choices.moreFollows
            = std::any_of(m_lists.begin() + static_cast<std::ptrdiff_t>(index) + 1, m_lists.end(),
                          [](const ListToImport &later) { return later.list.kind == ListKind::Services; });
        return choices;
    }

    const std::vector<ListToImport> &m_lists;
    Portfolio m_after;
    std::vector<ImportPlan> m_plans;
    QString m_source; ///< of the lists of services so far
    std::vector<ServiceId> m_present; ///< what they have
};

Result<QStringList> putAsIs(EditBuilder &builder, const ListImport &import)
{
    return import.asIsBy ? edits::putAsIsCut(builder, CutId::random(), import.asIsName, *import.asIsBy)
                         : Result<QStringList>(QStringList());
}

bool areUsable(const std::vector<ImportPlan> &plans)
{
    return std::any_of(plans.begin(), plans.end(), [](const ImportPlan &plan) { return plan.isUsable(); });
}

} // namespace

ImportReport reportOf(const ImportPlan &plan)
{
    ImportReport report;
    std::visit(
        [&](const auto &ofItsKind) {
            using Row = typename std::remove_cvref_t<decltype(ofItsKind.rows)>::value_type;
            report.counts.try_emplace(kindOfRow(ofItsKind, Row()));
            for (const Row &row : ofItsKind.rows)
                countRow(report.counts[kindOfRow(ofItsKind, row)], row);
            countRest(report, ofItsKind);
        },
        plan.ofItsKind());
    report.remarks = plan.remarks();
    report.problems = plan.problems();
    return report;
}

ImportReport reportOf(const std::vector<ImportPlan> &plans)
{
    ImportReport report;
    for (const ImportPlan &plan : plans)
        report.add(reportOf(plan));
    return report;
}

std::vector<ImportPlan> planLists(const std::vector<ListToImport> &lists, const Portfolio &portfolio)
{
    if (lists.size() == 1)
        return {planImport(lists.front().list, portfolio, lists.front().choices)};
    return ListWalk(lists, portfolio).plans();
}

namespace edits {

EditFunction importLists(ListImport import)
{
    return [import = std::move(import)](const Portfolio &portfolio) -> Result<Edit> {
        if (import.lists.size() == 1) {
            const std::vector<ImportPlan> plans = planLists(import.lists, portfolio);
            if (!areUsable(plans))
                return nothingUsable(plans);
            EditBuilder builder(portfolio);
            put(builder, plans.front());
            if (const Result<QStringList> made = putAsIs(builder, import); !made)
                return made.error();
            return Edit{nameOf(import, plans), builder.changes()};
        }
        const ListWalk walk(import.lists, portfolio);
        if (!areUsable(walk.plans()))
            return nothingUsable(walk.plans());
        EditBuilder builder(walk.after());
        if (const Result<QStringList> made = putAsIs(builder, import); !made)
            return made.error();
        Portfolio after = walk.after();
        after.apply(builder.changes());
        return Edit{nameOf(import, walk.plans()), difference(portfolio, after)};
    };
}

} // namespace edits

} // namespace zuschnitt
