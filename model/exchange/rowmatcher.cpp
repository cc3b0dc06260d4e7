// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/rowmatcher.h"

#include "model/exchange/cellvalues.h"
#include "model/exchange/servicenames.h"

#include <algorithm>
#include <map>

namespace zuschnitt {

namespace {

const QLatin1StringView nameWord(textOf(Meaning::Name));

} // namespace

RowMatcher::RowMatcher(const Portfolio &portfolio) : m_portfolio(portfolio)
{
    for (const Service *service : portfolio.all<Service>()) {
        m_byName.emplace(nameKey(service->name), service);
        if (!service->sourceKey.isEmpty())
            m_byKey.emplace(service->sourceKey, service);
        if (service->imported.isEmpty())
            continue;
        const QJsonObject &values = m_imported.emplace(service->id, importedValues(*service)).first->second;
        m_byImportedName.emplace(nameKey(values.value(nameWord).toString()), service);
    }
    for (const ServiceAlias *alias : portfolio.all<ServiceAlias>()) {
        if (!alias->sourceKey.isEmpty())
            m_aliasesByKey.emplace(alias->sourceKey, alias);
        m_aliasesByName.emplace(nameKey(alias->name), alias);
    }
}

QString RowMatcher::sourceOf(const std::vector<RowIdentity> &rows) const
{
    std::map<QString, std::size_t> votes;
    std::size_t keyed = 0;
    for (const RowIdentity &row : rows) {
        if (row.key.isEmpty())
            continue;
        ++keyed;
        const auto [begin, end] = m_byKey.equal_range(row.key);
        for (auto found = begin; found != end; ++found) {
            const QString last = imported(found->second->id).value(nameWord).toString();
            if (nameKey(last) == nameKey(row.name))
                ++votes[found->second->source];
        }
    }
    for (const auto &[source, count] : votes) {
        if (count * 2 >= keyed)
            return source;
    }
    return {};
}

template <typename Fits>
const Service *RowMatcher::claim(const ByText &index, const QString &text, Fits &&fits)
{
    const Service *best = nullptr;
    const auto [begin, end] = index.equal_range(text);
    for (auto found = begin; found != end; ++found) {
        const Service *service = found->second;
        if (!m_claimed.contains(service->id) && fits(*service) && (!best || inOrder(service, best)))
            best = service;
    }
    if (best)
        m_claimed.insert(best->id);
    return best;
}

const Service *RowMatcher::byAliasKey(const RowIdentity &row, const QString &source) const
{
    const auto [begin, end] = m_aliasesByKey.equal_range(row.key);
    for (auto found = begin; found != end; ++found) {
        if (found->second->source == source)
            return m_portfolio.find(found->second->service);
    }
    return nullptr;
}

const Service *RowMatcher::byAliasName(const RowIdentity &row, const QString &source) const
{
    const ServiceAlias *best = nullptr;
    const auto [begin, end] = m_aliasesByName.equal_range(nameKey(row.name));
    for (auto found = begin; found != end; ++found) {
        const ServiceAlias *alias = found->second;
        const bool fits = row.key.isEmpty() || alias->sourceKey.isEmpty() || alias->source != source;
        if (fits && (!best || alias->id < best->id))
            best = alias;
    }
    return best ? m_portfolio.find(best->service) : nullptr;
}

std::vector<RowMatch> RowMatcher::match(const std::vector<RowIdentity> &rows, const QString &source,
                                        const std::map<std::size_t, ServiceId> &chosen)
{
    std::vector<RowMatch> found(rows.size());
    std::vector<std::size_t> surely; // the service may still find a row of its own
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto choice = chosen.find(row);
        const Service *exported = m_portfolio.find(exportedServiceId(rows[row].key));
        if (choice != chosen.end())
            found[row].service = m_portfolio.find(choice->second);
        else if (exported && m_claimed.insert(exported->id).second) {
            found[row].service = exported;
            continue;
        } else if (!rows[row].key.isEmpty())
            found[row].service = byAliasKey(rows[row], source);
        if (found[row].service)
            surely.push_back(row);
        else if (!rows[row].key.isEmpty())
            found[row].service
                = claim(m_byKey, rows[row].key, [&](const Service &service) { return service.source == source; });
    }
    for (const ByText *index : {&m_byImportedName, &m_byName}) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (found[row].service)
                continue;
            const QString &key = rows[row].key;
            found[row].service = claim(*index, nameKey(rows[row].name), [&](const Service &service) {
                return key.isEmpty() || service.sourceKey.isEmpty() || service.source != source
                    || service.sourceKey == key;
            });
        }
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!found[row].service && (found[row].service = byAliasName(rows[row], source)))
            surely.push_back(row);
    }
    for (const std::size_t row : surely)
        found[row].joins = !m_claimed.insert(found[row].service->id).second;
    return found;
}

const QJsonObject &RowMatcher::imported(ServiceId service) const
{
    static const QJsonObject none;
    const auto found = m_imported.find(service);
    return found == m_imported.end() ? none : found->second;
}

bool RowMatcher::knowsAlias(ServiceId service, const QString &source, const QString &key, const QString &name) const
{
    const auto &aliases = m_portfolio.where<&ServiceAlias::service>(service);
    return std::any_of(aliases.begin(), aliases.end(), [&](const ServiceAlias *alias) {
        return alias->source == source && alias->sourceKey == key
            && (!key.isEmpty() || nameKey(alias->name) == nameKey(name));
    });
}

const Service *RowMatcher::named(const QString &name) const
{
    for (const ByText *index : {&m_byName, &m_byImportedName}) {
        if (const auto found = index->find(nameKey(name)); found != index->end())
            return found->second;
    }
    const auto alias = m_aliasesByName.find(nameKey(name));
    return alias == m_aliasesByName.end() ? nullptr : m_portfolio.find(alias->second->service);
}

} // namespace zuschnitt
