// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/rowmatcher.h"

#include "model/exchange/cellvalues.h"

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

std::vector<const Service *> RowMatcher::match(const std::vector<RowIdentity> &rows, const QString &source)
{
    std::vector<const Service *> found(rows.size(), nullptr);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!rows[row].key.isEmpty())
            found[row]
                = claim(m_byKey, rows[row].key, [&](const Service &service) { return service.source == source; });
    }
    for (const ByText *index : {&m_byImportedName, &m_byName}) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (found[row])
                continue;
            const QString &key = rows[row].key;
            found[row] = claim(*index, nameKey(rows[row].name), [&](const Service &service) {
                return key.isEmpty() || service.sourceKey.isEmpty() || service.source != source
                    || service.sourceKey == key;
            });
        }
    }
    return found;
}

const QJsonObject &RowMatcher::imported(ServiceId service) const
{
    static const QJsonObject none;
    const auto found = m_imported.find(service);
    return found == m_imported.end() ? none : found->second;
}

const Service *RowMatcher::named(const QString &name) const
{
    for (const ByText *index : {&m_byName, &m_byImportedName}) {
        if (const auto found = index->find(nameKey(name)); found != index->end())
            return found->second;
    }
    return nullptr;
}

} // namespace zuschnitt
