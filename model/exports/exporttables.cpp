// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/exporttables.h"

#include "model/exchange/cellvalues.h"
#include "model/exports/returnlist.h"
#include "model/exports/tablewriting.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

TableWriting::TableWriting(const Portfolio &portfolio, const Vocabulary &vocabulary)
    : m_portfolio(portfolio), m_vocabulary(vocabulary)
{
    for (const Service *service : portfolio.all<Service>())
        ++m_services[nameKey(service->name)];
}

ExportTable TableWriting::tableOf(const QString &name, ListKind kind, const std::vector<Meaning> &meanings) const
{
    ExportTable table;
    table.name = name;
    for (const Meaning meaning : meanings)
        table.headers += headerOf(meaning, kind);
    return table;
}

QString TableWriting::nameOf(ServiceId service) const
{
    const Service &row = *m_portfolio.find(service);
    return m_services.at(nameKey(row.name)) > 1 && !row.sourceKey.isEmpty() ? row.sourceKey : row.name;
}

/// A word of the file's own that no import knows stands in brackets behind the usual one.
QString TableWriting::headerOf(Meaning meaning, ListKind kind) const
{
    const QString own = m_vocabulary.say(sentenceOf(meaning));
    if (meaningOfHeader(own, kind).meaning == meaning)
        return own;
    const QString usual = Vocabulary(m_vocabulary.language()).say(sentenceOf(meaning));
    return own == usual ? own : u"%1 (%2)"_s.arg(usual, own);
}

std::vector<Meaning> exportedMeanings(ListKind kind)
{
    std::vector<Meaning> meanings = meaningsOf(kind);
    std::erase_if(meanings, [kind](Meaning meaning) {
        return meaning == Meaning::Ignore || meaning == Meaning::Type
            || (kind == ListKind::Capabilities && meaning == Meaning::SourceKey);
    });
    return meanings;
}

QString exportWord(ProductKind kind)
{
    return kind == ProductKind::Platform ? QCoreApplication::translate("Exports", "platform")
                                         : QCoreApplication::translate("Exports", "customer-facing");
}

QString exportWord(Degree degree)
{
    switch (degree) {
    case Degree::Standard:
        return QCoreApplication::translate("Exports", "standard");
    case Degree::Options:
        return QCoreApplication::translate("Exports", "with options");
    case Degree::Individual:
        return QCoreApplication::translate("Exports", "individual");
    }
    return {};
}

QString exportWord(Role role)
{
    return role == Role::Main ? QCoreApplication::translate("Exports", "main")
                              : QCoreApplication::translate("Exports", "supporting");
}

QString exportWord(Fate fate)
{
    return fate == Fate::Kept ? QCoreApplication::translate("Exports", "kept")
                              : QCoreApplication::translate("Exports", "retired");
}

QString exportList(QStringList names)
{
    names.removeDuplicates();
    names.sort();
    for (QString &name : names) {
        if (name.contains(u';') || name.contains(u'|') || name.contains(u'\n') || name.startsWith(u'"'))
            name = u'"' + name.replace(u'"', u"\"\""_s) + u'"';
    }
    // A single name with a comma needs a mark that it is one name.
    const QString text = names.join(u"; "_s);
    return names.size() == 1 && text.contains(u',') ? text + u';' : text;
}

QString textOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Services:
        return u"services"_s;
    case TableKind::Capabilities:
        return u"capabilities"_s;
    case TableKind::Dependencies:
        return u"dependencies"_s;
    case TableKind::Products:
        return u"products"_s;
    case TableKind::Assignments:
        return u"assignments"_s;
    case TableKind::Journeys:
        return u"journeys"_s;
    case TableKind::Findings:
        return u"findings"_s;
    case TableKind::ReturnList:
        return u"return"_s;
    }
    return {};
}

ExportTable exportTable(TableKind kind, const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary)
{
    const TableWriting writing(portfolio, vocabulary);
    switch (kind) {
    case TableKind::Services:
        return servicesTable(writing, Dependencies::Here);
    case TableKind::Capabilities:
        return capabilitiesTable(writing);
    case TableKind::Dependencies:
        return dependenciesTable(writing);
    case TableKind::Products:
        return productsTable(writing);
    case TableKind::Assignments:
        return assignmentsTable(writing);
    case TableKind::Journeys:
        return journeysTable(writing);
    case TableKind::Findings:
        return findingsTable(writing, cut);
    case TableKind::ReturnList:
        return returnList(portfolio, cut, vocabulary);
    }
    return {};
}

std::vector<ExportTable> exportTables(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary)
{
    std::vector<ExportTable> tables;
    for (const TableKind kind : tableKinds) {
        ExportTable table = kind == TableKind::Services
            ? servicesTable(TableWriting(portfolio, vocabulary), Dependencies::Elsewhere)
            : exportTable(kind, portfolio, cut, vocabulary);
        if (!table.rows.empty() || kind == TableKind::Services)
            tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace zuschnitt
