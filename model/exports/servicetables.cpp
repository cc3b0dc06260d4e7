// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/servicefields.h"
#include "model/exports/tablewriting.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

namespace {

QString dependenciesOf(const TableWriting &writing, const Service &service)
{
    QStringList names;
    for (const Dependency *dependency : writing.portfolio().where<&Dependency::from>(service.id))
        names += writing.nameOf(dependency->to);
    return exportList(names);
}

QString capabilitiesOf(const TableWriting &writing, const Service &service)
{
    QStringList names;
    for (const Provision *provision : writing.portfolio().where<&Provision::service>(service.id))
        names += writing.nameOf(provision->capability);
    return exportList(names);
}

ExportCell serviceCell(const TableWriting &writing, const Service &service, Meaning meaning)
{
    if (meaning == Meaning::AnnualCost)
        return exportCell(service.annualCost);
    if (meaning == Meaning::Users)
        return exportCell(service.users);
    if (meaning == Meaning::DependsOn)
        return exportCell(dependenciesOf(writing, service));
    if (meaning == Meaning::Capabilities)
        return exportCell(capabilitiesOf(writing, service));
    if (meaning == Meaning::SourceKey)
        return exportCell(service.sourceKey);
    return exportCell(fieldText(service, meaning));
}

QString capabilityText(const TableWriting &writing, const Capability &capability, Meaning meaning)
{
    if (meaning == Meaning::Name)
        return capability.name;
    if (meaning == Meaning::Parent)
        return capability.parent ? writing.nameOf(*capability.parent) : QString();
    return meaning == Meaning::Description ? capability.description : capability.note;
}

ExportCell ownCell(const OwnField &field, const OwnValue *value)
{
    if (!value)
        return {};
    bool isNumber = false;
    const double number = value->value.toDouble(&isNumber);
    const bool holdsNumbers = field.kind == FieldKind::Number || field.kind == FieldKind::Money;
    return holdsNumbers && isNumber ? ExportCell(number) : exportCell(value->value);
}

} // namespace

ExportTable servicesTable(const TableWriting &writing, Dependencies dependencies)
{
    const Portfolio &portfolio = writing.portfolio();
    std::vector<Meaning> meanings = exportedMeanings(ListKind::Services);
    if (dependencies == Dependencies::Elsewhere)
        std::erase(meanings, Meaning::DependsOn);
    ExportTable table = writing.tableOf(writing.vocabulary().say(QCoreApplication::translate("Exports", "{Services}")),
                                        ListKind::Services, meanings);
    for (const OwnField *field : portfolio.all<OwnField>())
        table.headers += field->name;
    for (const Service *service : portfolio.all<Service>()) {
        std::vector<ExportCell> &cells = table.rows.emplace_back();
        for (const Meaning meaning : meanings)
            cells.push_back(serviceCell(writing, *service, meaning));
        for (const OwnField *field : portfolio.all<OwnField>())
            cells.push_back(ownCell(*field, portfolio.find(ownValueId(field->id, service->id))));
    }
    return table;
}

ExportTable capabilitiesTable(const TableWriting &writing)
{
    const std::vector<Meaning> meanings = exportedMeanings(ListKind::Capabilities);
    ExportTable table
        = writing.tableOf(QCoreApplication::translate("Exports", "Capabilities"), ListKind::Capabilities, meanings);
    for (const Capability *capability : writing.portfolio().all<Capability>()) {
        std::vector<ExportCell> &cells = table.rows.emplace_back();
        for (const Meaning meaning : meanings)
            cells.push_back(exportCell(capabilityText(writing, *capability, meaning)));
    }
    return table;
}

ExportTable dependenciesTable(const TableWriting &writing)
{
    ExportTable table = writing.tableOf(QCoreApplication::translate("Exports", "Dependencies"), ListKind::Dependencies,
                                        exportedMeanings(ListKind::Dependencies));
    for (const Service *service : writing.portfolio().all<Service>()) {
        for (const Dependency *dependency : writing.portfolio().where<&Dependency::from>(service->id))
            table.rows.push_back({exportCell(writing.nameOf(dependency->from)),
                                  exportCell(writing.nameOf(dependency->to)), exportCell(dependency->kind),
                                  ExportCell(dependency->weight), exportCell(dependency->note)});
    }
    return table;
}

} // namespace zuschnitt
