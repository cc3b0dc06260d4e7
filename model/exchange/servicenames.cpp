// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/servicenames.h"

#include "model/exchange/cellvalues.h"
#include "model/exchange/servicefields.h"

namespace zuschnitt {

namespace {

using Found = std::vector<const Service *>;

void add(std::unordered_map<QString, Found> &index, const QString &text, const Service *service)
{
    if (text.isEmpty())
        return;
    Found &found = index[text];
    if (std::find(found.begin(), found.end(), service) == found.end())
        found.push_back(service);
}

} // namespace

ServiceId exportedServiceId(const QString &key)
{
    const QString text = key.startsWith(QLatin1StringView("id-")) ? key.mid(3) : key;
    return {Uuid::fromText(text).value_or(Uuid())};
}

ServiceNames::ServiceNames(const Portfolio &portfolio, const QString &source) : m_portfolio(portfolio)
{
    for (const Service *service : portfolio.all<Service>()) {
        add(m_byName, nameKey(service->name), service);
        add(m_byAnyKey, service->sourceKey, service);
        if (service->source == source)
            add(m_bySourceKey, service->sourceKey, service);
        if (!service->imported.isEmpty()) {
            const QString last = importedValues(*service).value(QLatin1StringView(textOf(Meaning::Name))).toString();
            add(m_byEarlierName, nameKey(last), service);
        }
    }
    for (const ServiceAlias *alias : portfolio.all<ServiceAlias>()) {
        const Service *service = portfolio.find(alias->service);
        if (!service)
            continue;
        add(m_byEarlierName, nameKey(alias->name), service);
        add(m_byAnyKey, alias->sourceKey, service);
        if (alias->source == source)
            add(m_bySourceKey, alias->sourceKey, service);
    }
}

std::vector<const Service *> ServiceNames::meant(const QString &text) const
{
    if (const Service *exported = m_portfolio.find(exportedServiceId(text)))
        return {exported};
    const QString name = nameKey(text);
    for (const auto &[index, key] :
         {std::pair(&m_bySourceKey, &text), {&m_byName, &name}, {&m_byAnyKey, &text}, {&m_byEarlierName, &name}}) {
        if (const auto found = index->find(*key); found != index->end())
            return found->second;
    }
    return {};
}

} // namespace zuschnitt
