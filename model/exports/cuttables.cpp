// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/findings.h"
#include "model/exports/tablewriting.h"

#include <QtCore/QCoreApplication>

#include <map>

namespace zuschnitt {

namespace {

QString groupOf(const Portfolio &portfolio, const Product &product)
{
    return product.group ? portfolio.find(*product.group)->name : QString();
}

QString promisesOf(const TableWriting &writing, const Product &product)
{
    QStringList names;
    for (const Promise *promise : writing.portfolio().where<&Promise::product>(product.id))
        names += writing.nameOf(promise->capability);
    return exportList(names);
}

QString productText(const TableWriting &writing, const Product &product, Meaning meaning)
{
    static const std::map<Meaning, QString Product::*> texts{{Meaning::Product, &Product::name},
                                                             {Meaning::CustomerNeed, &Product::customerNeed},
                                                             {Meaning::CoreBenefit, &Product::coreBenefit},
                                                             {Meaning::Audience, &Product::audience},
                                                             {Meaning::Owner, &Product::owner},
                                                             {Meaning::Team, &Product::team},
                                                             {Meaning::Inform, &Product::inform},
                                                             {Meaning::TryFirst, &Product::tryFirst},
                                                             {Meaning::Booking, &Product::booking},
                                                             {Meaning::Use, &Product::use},
                                                             {Meaning::Support, &Product::support},
                                                             {Meaning::Price, &Product::price},
                                                             {Meaning::ServiceLevel, &Product::serviceLevel},
                                                             {Meaning::Satisfaction, &Product::satisfaction},
                                                             {Meaning::Note, &Product::note}};
    if (const auto text = texts.find(meaning); text != texts.end())
        return product.*text->second;
    if (meaning == Meaning::Cut)
        return writing.portfolio().find(product.cut)->name;
    if (meaning == Meaning::ProductGroup)
        return groupOf(writing.portfolio(), product);
    if (meaning == Meaning::ProductKind)
        return exportWord(product.kind);
    if (meaning == Meaning::Degree)
        return exportWord(product.degree);
    return promisesOf(writing, product);
}

/// A row of the assignments: a service in a product, or what the cut decided about it.
struct Placed {
    const Cut *cut = nullptr;
    const Product *product = nullptr;
    const Assignment *assignment = nullptr;
    const ServiceFate *fate = nullptr;
};

QString capabilitiesWith(const TableWriting &writing, const Assignment &assignment)
{
    QStringList names;
    for (const AssignmentCapability *row : writing.portfolio().where<&AssignmentCapability::assignment>(assignment.id))
        names += writing.nameOf(row->capability);
    return exportList(names);
}

ExportCell placedCell(const TableWriting &writing, const Placed &placed, Meaning meaning)
{
    if (meaning == Meaning::Cut)
        return exportCell(placed.cut->name);
    if (meaning == Meaning::Service)
        return exportCell(writing.nameOf(placed.fate ? placed.fate->service : placed.assignment->service));
    if (placed.fate && meaning == Meaning::Fate)
        return exportCell(exportWord(placed.fate->fate));
    if (placed.fate)
        return meaning == Meaning::Reason ? exportCell(placed.fate->reason) : ExportCell();
    if (meaning == Meaning::ProductGroup)
        return exportCell(groupOf(writing.portfolio(), *placed.product));
    if (meaning == Meaning::Product)
        return exportCell(placed.product->name);
    if (meaning == Meaning::Role)
        return exportCell(exportWord(placed.assignment->role));
    if (meaning == Meaning::Share)
        return ExportCell(placed.assignment->share);
    if (meaning == Meaning::CapabilitiesWith)
        return exportCell(capabilitiesWith(writing, *placed.assignment));
    return meaning == Meaning::Note ? exportCell(placed.assignment->note) : ExportCell();
}

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Exports", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Exports", "Warning");
    case Severity::Hint:
        return QCoreApplication::translate("Exports", "Hint");
    }
    return {};
}

QString nameOf(const Portfolio &portfolio, const FindingSubject &subject)
{
    return std::visit([&](const auto &id) { return portfolio.find(id)->name; }, subject);
}

} // namespace

ExportTable productsTable(const TableWriting &writing)
{
    const std::vector<Meaning> meanings = exportedMeanings(ListKind::Products);
    ExportTable table = writing.tableOf(writing.vocabulary().say(QCoreApplication::translate("Exports", "{Products}")),
                                        ListKind::Products, meanings);
    for (const Cut *cut : writing.portfolio().all<Cut>()) {
        for (const Product *product : writing.portfolio().where<&Product::cut>(cut->id)) {
            std::vector<ExportCell> &cells = table.rows.emplace_back();
            for (const Meaning meaning : meanings)
                cells.push_back(exportCell(productText(writing, *product, meaning)));
        }
    }
    return table;
}

ExportTable assignmentsTable(const TableWriting &writing)
{
    const Portfolio &portfolio = writing.portfolio();
    const std::vector<Meaning> meanings = exportedMeanings(ListKind::Assignments);
    ExportTable table
        = writing.tableOf(QCoreApplication::translate("Exports", "Assignments"), ListKind::Assignments, meanings);
    const auto add = [&](const Placed &placed) {
        std::vector<ExportCell> &cells = table.rows.emplace_back();
        for (const Meaning meaning : meanings)
            cells.push_back(placedCell(writing, placed, meaning));
    };
    for (const Cut *cut : portfolio.all<Cut>()) {
        for (const Product *product : portfolio.where<&Product::cut>(cut->id)) {
            for (const Assignment *assignment : portfolio.where<&Assignment::product>(product->id))
                add({cut, product, assignment, nullptr});
        }
        for (const Service *service : portfolio.all<Service>()) {
            if (const ServiceFate *fate = fateIn(portfolio, cut->id, service->id))
                add({cut, nullptr, nullptr, fate});
        }
    }
    return table;
}

ExportTable findingsTable(const TableWriting &writing, CutId cut)
{
    const Portfolio &portfolio = writing.portfolio();
    ExportTable table;
    table.name = QCoreApplication::translate("Exports", "Findings");
    table.headers = {QCoreApplication::translate("Exports", "Cut"),
                     QCoreApplication::translate("Exports", "Severity"),
                     QCoreApplication::translate("Exports", "Rule"),
                     QCoreApplication::translate("Exports", "About"),
                     QCoreApplication::translate("Exports", "What is the matter and what to do"),
                     QCoreApplication::translate("Exports", "Accepted because")};
    for (const Finding &finding : findingsOf(portfolio, cut, Unfinished::Quiet)) {
        table.rows.push_back(
            {exportCell(portfolio.find(cut)->name), exportCell(wordFor(severityOf(finding.rule))),
             exportCell(titleOf(finding.rule, writing.vocabulary())), exportCell(nameOf(portfolio, finding.subject)),
             exportCell(sentenceOf(finding, portfolio, writing.vocabulary())), exportCell(finding.accepted)});
    }
    return table;
}

} // namespace zuschnitt
