// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/editsupport.h"
#include "model/document/importedit.h"
#include "model/document/planedit.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// One reason is the whole answer; many are told row by row.
Error nothingUsable(const ImportPlan &plan)
{
    if (plan.problems().size() == 1)
        return {plan.problems().front().message};
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
        report.counts[kind].created = static_cast<int>(made.size());
}

ImportCounts countRows(const ImportPlan &plan)
{
    ImportCounts counts;
    for (std::size_t index = 0; index < plan.size(); ++index) {
        const PlannedRow &row = plan.row(index);
        if (!row.isTaken())
            ++counts.skipped;
        else
            ++(row.state == RowState::New           ? counts.created
                   : row.state == RowState::Changed ? counts.updated
                                                    : counts.unchanged);
    }
    return counts;
}

void countRest(ImportReport &report, const ServicePlan &plan)
{
    countLinks(report, u"dependencies"_s, plan.dependencies);
    countLinks(report, u"provides"_s, plan.provisions);
    countNew(report, u"capabilities"_s, plan.newCapabilities);
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

QString kindOfRows(const ServicePlan &) { return u"services"_s; }
QString kindOfRows(const JourneyPlan &) { return u"moments"_s; }

EditName nameOf(const ServicePlan &, const QString &sourceName, const ImportReport &report)
{
    return {EditKind::Import, {sourceName, QString::number(report.created()), QString::number(report.updated())}};
}

EditName nameOf(const JourneyPlan &plan, const QString &sourceName, const ImportReport &)
{
    const auto taken
        = std::count_if(plan.rows.begin(), plan.rows.end(), [](const PlannedMoment &row) { return row.isTaken(); });
    return {EditKind::ImportJourneys, {sourceName, QString::number(plan.journeys.size()), QString::number(taken)}};
}

} // namespace

ImportReport reportOf(const ImportPlan &plan)
{
    ImportReport report;
    std::visit(
        [&](const auto &ofItsKind) {
            report.counts[kindOfRows(ofItsKind)] = countRows(plan);
            countRest(report, ofItsKind);
        },
        plan.ofItsKind());
    report.remarks = plan.remarks();
    report.problems = plan.problems();
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
        std::visit([&](const auto &ofItsKind) { putPlan(builder, ofItsKind); }, plan.ofItsKind());
        if (import.asIsBy) {
            const Result<QStringList> made = putAsIsCut(builder, CutId::random(), import.asIsName, *import.asIsBy);
            if (!made)
                return made.error();
        }
        EditName name = std::visit(
            [&](const auto &ofItsKind) { return nameOf(ofItsKind, import.table->sourceName, reportOf(plan)); },
            plan.ofItsKind());
        return Edit{std::move(name), builder.changes()};
    };
}

} // namespace edits

} // namespace zuschnitt
