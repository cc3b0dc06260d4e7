// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/momentfields.h"
#include "model/exports/tablewriting.h"

#include <QtCore/QCoreApplication>

#include <map>

namespace zuschnitt {

namespace {

QString needsOf(const TableWriting &writing, const Moment &moment)
{
    QStringList names;
    for (const MomentNeed *need : writing.portfolio().where<&MomentNeed::moment>(moment.id))
        names += writing.nameOf(need->capability);
    return exportList(names);
}

QString usesOf(const TableWriting &writing, const Moment &moment)
{
    QStringList names;
    for (const MomentUse *use : writing.portfolio().where<&MomentUse::moment>(moment.id))
        names += writing.nameOf(use->service);
    return exportList(names);
}

template <typename Row>
QString nameOf(const Portfolio &portfolio, const std::optional<Id<Row>> &id)
{
    return id ? portfolio.find(*id)->name : QString();
}

using MomentCell = ExportCell (*)(const TableWriting &, const Journey &, const Moment &);

/// The cells that are more than one text of the moment.
const std::map<Meaning, MomentCell> &momentCells()
{
    using Writing = const TableWriting &;
    using J = const Journey &;
    using M = const Moment &;
    static const std::map<Meaning, MomentCell> cells{
        {Meaning::Journey, [](Writing, J journey, M) { return exportCell(journey.name); }},
        {Meaning::Persona, [](Writing w, J journey, M) { return exportCell(nameOf(w.portfolio(), journey.persona)); }},
        {Meaning::Goal, [](Writing, J journey, M) { return exportCell(journey.goal); }},
        {Meaning::Frequency, [](Writing, J journey, M) { return exportCell(journey.frequency); }},
        {Meaning::Phase, [](Writing w, J, M moment) { return exportCell(nameOf(w.portfolio(), moment.phase)); }},
        {Meaning::Moment, [](Writing, J, M moment) { return exportCell(moment.name); }},
        {Meaning::Needs, [](Writing w, J, M moment) { return exportCell(needsOf(w, moment)); }},
        {Meaning::Uses, [](Writing w, J, M moment) { return exportCell(usesOf(w, moment)); }},
        {Meaning::Feeling, [](Writing, J, M moment) { return exportCell(moment.feeling); }},
        {Meaning::FeelingWanted, [](Writing, J, M moment) { return exportCell(moment.feelingWanted); }},
        {Meaning::Tickets, [](Writing, J, M moment) { return exportCell(moment.tickets); }}};
    return cells;
}

ExportCell momentCell(const TableWriting &writing, const Journey &journey, const Moment &moment, Meaning meaning)
{
    const auto cell = momentCells().find(meaning);
    return cell == momentCells().end() ? exportCell(fieldText(moment, meaning))
                                       : cell->second(writing, journey, moment);
}

} // namespace

ExportTable journeysTable(const TableWriting &writing)
{
    const std::vector<Meaning> meanings = exportedMeanings(ListKind::Journeys);
    ExportTable table
        = writing.tableOf(QCoreApplication::translate("Exports", "Journeys"), ListKind::Journeys, meanings);
    for (const Journey *journey : writing.portfolio().all<Journey>()) {
        for (const Moment *moment : writing.portfolio().where<&Moment::journey>(journey->id)) {
            std::vector<ExportCell> &cells = table.rows.emplace_back();
            for (const Meaning meaning : meanings)
                cells.push_back(momentCell(writing, *journey, *moment, meaning));
        }
    }
    return table;
}

} // namespace zuschnitt
