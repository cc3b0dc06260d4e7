// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/serviceplan.h"

#include "model/exchange/cellvalues.h"
#include "model/exchange/firstnames.h"
#include "model/exchange/likeness.h"
#include "model/exchange/ownfieldplan.h"
#include "model/exchange/servicelinks.h"
#include "model/exchange/servicenames.h"
#include "model/exchange/servicerows.h"
#include "model/exchange/listdoubt.h"
#include "model/exchange/sourcename.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// Compares the rows of a list with the services of a portfolio, field by field.
class RowPlanner final {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    RowPlanner(const MappedTable &table, const Portfolio &portfolio, const ImportChoices &choices, RowMatcher &matcher,
               ServicePlan &plan)
        : m_table(table), m_portfolio(portfolio), m_choices(choices), m_matcher(matcher), m_plan(plan),
          m_ownFields(table, portfolio, choices, plan)
    {
    }

    void plan()
    {
        matchRows();
        for (std::size_t index = 0; index < m_plan.rows.size(); ++index)
            mergeRow(index);
        joinRows();
        findCandidates();
        tellNames(m_back, tr("Back in the list: %1 (%2)."));
        if (!m_choices.moreFollows)
            findMissing();
    }

private:
    void matchRows()
    {
        std::vector<RowIdentity> identities;
        std::vector<std::size_t> indexes;
        std::map<std::size_t, ServiceId> chosen;
        for (std::size_t index = 0; index < m_plan.rows.size(); ++index) {
            const PlannedService &row = m_plan.rows[index];
            if (row.state == RowState::Refused)
                continue;
            if (const auto same = m_choices.sameAs.find(row.row); same != m_choices.sameAs.end())
                chosen.emplace(identities.size(), same->second);
            identities.push_back({row.after.name, row.after.sourceKey});
            indexes.push_back(index);
        }
        m_plan.source = m_choices.source.isEmpty() ? m_matcher.sourceOf(identities) : m_choices.source;
        if (m_plan.source.isEmpty())
            m_plan.source = sourceNamed(m_table.name());
        const std::vector<RowMatch> found = m_matcher.match(identities, m_plan.source, chosen);
        for (std::size_t index = 0; index < found.size(); ++index) {
            PlannedService &row = m_plan.rows[indexes[index]];
            if (found[index].service)
                row.before = *found[index].service;
            row.joins = found[index].joins;
        }
    }

    void mergeRow(std::size_t index)
    {
        PlannedService &row = m_plan.rows[index];
        if (row.state == RowState::Refused)
            return;
        const RowIdentity identity{row.after.name, row.after.sourceKey};
        row.after = row.before.value_or(Service{});
        row.state = row.before ? RowState::Same : RowState::New;
        if (row.joins) {
            rememberIdentity(row, identity);
            return;
        }
        if (!row.before) {
            row.after.id = ServiceId::random();
            row.after.arrived = m_choices.day;
        }
        QJsonObject imported = m_matcher.imported(row.after.id);
        const QJsonObject base = imported;
        for (const Meaning meaning : fieldMeanings) {
            if (const std::optional<QString> value = readField(row, meaning))
                mergeField(row, meaning, *value, imported);
        }
        m_ownFields.merge(row, imported);
        if (imported != base)
            setImportedValues(row.after, imported);
        rememberIdentity(row, identity);
        const bool isBack = row.before && !row.before->vanished.isEmpty();
        if (isBack && !row.leftOut)
            m_back += row.after.name;
        row.after.vanished.clear();
        if (row.before && (row.changesAnything() || isBack))
            row.state = RowState::Changed;
    }

    /// By what the source knows the service: its source and key, or, where it has others already, an alias. What
    /// was written here knows it by its id.
    void rememberIdentity(PlannedService &row, const RowIdentity &identity)
    {
        Service &service = row.after;
        const QString &key = identity.key;
        if (exportedServiceId(key) == service.id)
            return;
        const bool hasOther = !key.isEmpty() && !service.source.isEmpty() && !service.sourceKey.isEmpty()
            && (service.source != m_plan.source || service.sourceKey != key);
        const bool knownByKey = !key.isEmpty() && key == service.sourceKey && !service.source.isEmpty();
        const bool chosenByName
            = key.isEmpty() && m_choices.sameAs.contains(row.row) && nameKey(identity.name) != nameKey(service.name);
        if ((hasOther && !knownByKey) || row.joins || chosenByName) {
            const ServiceAliasId id = serviceAliasId(service.id, m_plan.source, key, identity.name);
            if (!m_matcher.knowsAlias(service.id, m_plan.source, key, identity.name))
                row.alias = ServiceAlias{id, service.id, m_plan.source, key, identity.name};
        } else if (!knownByKey && (!key.isEmpty() || service.source.isEmpty())) {
            service.source = m_plan.source;
            service.sourceKey = key.isEmpty() ? service.sourceKey : key;
        }
    }

    /// What a row that joins another one says about links, the other one says, too.
    void joinRows()
    {
        std::unordered_map<ServiceId, std::size_t> rows;
        for (std::size_t index = 0; index < m_plan.rows.size(); ++index) {
            const PlannedService &row = m_plan.rows[index];
            if (row.isTaken() && !row.joins)
                rows.emplace(row.after.id, index);
        }
        for (PlannedService &row : m_plan.rows) {
            const auto other = row.isTaken() && row.joins ? rows.find(row.after.id) : rows.end();
            if (other == rows.end())
                continue;
            PlannedService &own = m_plan.rows[other->second];
            own.dependsOn += std::exchange(row.dependsOn, {});
            own.capabilities += std::exchange(row.capabilities, {});
            own.dependsOn.removeDuplicates();
            own.capabilities.removeDuplicates();
        }
    }

    /// Nothing where the list says nothing about the field, or what cannot be understood.
    std::optional<QString> readField(const PlannedService &row, Meaning meaning)
    {
        const std::optional<std::size_t> column = m_table.columnOf(meaning);
        const TableRow &source = m_table.rows()[row.row];
        if (!column || *column >= source.cells.size())
            return std::nullopt;
        const TableCell &cell = source.cells[*column];
        const std::optional<QString> text = fieldTextOfCell(meaning, cell.text, m_table.decimalMark());
        if (!text) {
            const QString message = meaning == Meaning::Users ? tr("“%1” is no whole number; the cell was left out.")
                                                              : tr("“%1” is no number; the cell was left out.");
            m_plan.problems.push_back(
                {m_table.name(), cell.line, static_cast<int>(*column) + 1, message.arg(cell.text)});
        }
        return text;
    }

    void mergeField(PlannedService &row, Meaning meaning, const QString &value, QJsonObject &imported)
    {
        const QLatin1StringView word(textOf(meaning));
        const bool known = imported.contains(word);
        const QString last = imported.value(word).toString();
        const QString current = fieldText(row.after, meaning);
        const bool saidBefore = known ? value == last : value.isEmpty();
        const bool renamedHere = meaning == Meaning::Name && known && current != last;
        // A field that no list said so far was filled in here, if the service came from a list or a person
        // found that it is the one of this row.
        const bool filledInHere = cameFromAList(row) || m_choices.sameAs.contains(row.row);
        const bool changedHere = known ? current != last : filledInHere && !current.isEmpty();
        // A list that was written here has the name of here, and the source still goes by its own.
        if ((known || !value.isEmpty()) && !(renamedHere && value == current))
            imported.insert(word, value);
        if (saidBefore || value == fieldTextOfCell(meaning, current, DecimalMark::Point))
            return;
        const bool taken = !changedHere || m_choices.takesSource(row.row, meaning);
        if (taken)
            setFieldText(row.after, meaning, value);
        if (row.before)
            row.changes.push_back(
                {meaning, shownText(meaning, current), shownText(meaning, value), changedHere, taken});
    }

    /// Services of the file that a new row resembles, unless a row of the list is about them.
    void findCandidates()
    {
        if (m_plan.count(RowState::New) == 0 || m_portfolio.all<Service>().empty())
            return;
        std::unordered_set<ServiceId> present;
        for (const PlannedService &row : m_plan.rows) {
            if (row.before)
                present.insert(row.before->id);
        }
        std::vector<QString> names;
        std::vector<ServiceId> ids;
        for (const Service *service : m_portfolio.all<Service>()) {
            if (!present.contains(service->id)) {
                names.push_back(service->name);
                ids.push_back(service->id);
            }
        }
        const LikenessIndex index(names);
        for (PlannedService &row : m_plan.rows) {
            if (row.state != RowState::New)
                continue;
            for (const LikenessIndex::Found &found : index.alike(row.after.name))
                row.candidates.push_back({ids[found.index], found.likeness});
        }
    }

    bool cameFromAList(const PlannedService &row) const
    {
        return m_matcher.imported(row.after.id).contains(QLatin1StringView(textOf(Meaning::Name)));
    }

    void findMissing()
    {
        std::unordered_set<ServiceId> present(m_choices.alsoThere.begin(), m_choices.alsoThere.end());
        for (const PlannedService &row : m_plan.rows) {
            if (row.before)
                present.insert(row.before->id);
        }
        QStringList names;
        for (const Service *service : m_portfolio.all<Service>()) {
            if (!service->imported.isEmpty() && service->source == m_plan.source && !present.contains(service->id)) {
                m_plan.missing.push_back(service->id);
                names += service->name;
            }
        }
        tellNames(names, tr("No longer in the list, but kept here: %1 (%2)."));
    }

    void tellNames(const QStringList &names, const QString &sentence)
    {
        if (!names.isEmpty())
            m_plan.remarks += sentence.arg(firstNames(names)).arg(names.size());
    }

    const MappedTable &m_table;
    const Portfolio &m_portfolio;
    const ImportChoices &m_choices;
    RowMatcher &m_matcher;
    ServicePlan &m_plan;
    OwnFieldPlanner m_ownFields;
    QStringList m_back;
};

} // namespace

ServicePlan planServices(const ImportTable &table, const ColumnMapping &mapping, const Portfolio &portfolio,
                         const ImportChoices &choices)
{
    ServicePlan plan;
    plan.problems = table.problems;
    const MappedTable mapped(table, mapping);
    if (mapped.columnOf(Meaning::Name)) {
        if (const QString doubt = doubtAbout(table, mapping); !doubt.isEmpty())
            plan.remarks += doubt;
        plan.rows = ServiceRowReader(mapped, plan.problems).read(choices.leftOut);
        RowMatcher matcher(portfolio);
        plan.day = choices.day;
        RowPlanner(mapped, portfolio, choices, matcher, plan).plan();
        ServiceLinkPlanner(mapped, portfolio, matcher, plan).plan();
    } else {
        const int line = table.rows.empty() ? 1 : table.rows.front().line;
        plan.problems.push_back({table.sourceName, line, 0, whyWithoutNames(table)});
    }
    sortByLine(plan.problems);
    return plan;
}

} // namespace zuschnitt
