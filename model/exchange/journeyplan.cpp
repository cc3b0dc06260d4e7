// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/journeyplan.h"

#include "model/exchange/cellvalues.h"
#include "model/exchange/journeyneeds.h"
#include "model/exchange/journeyrows.h"
#include "model/exchange/momentfields.h"
#include "model/exchange/namedrows.h"

#include <QtCore/QCoreApplication>

#include <map>
#include <unordered_set>

namespace zuschnitt {

namespace {

/// Compares the rows of a list with the journeys of a portfolio, field by field.
class JourneyPlanner final {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    JourneyPlanner(const MappedTable &table, const Portfolio &portfolio, JourneyPlan &plan)
        : m_table(table), m_portfolio(portfolio), m_plan(plan), m_personas(portfolio, plan.newPersonas),
          m_phases(portfolio, plan.newPhases), m_needs(table, portfolio, plan)
    {
        for (const Journey *journey : portfolio.all<Journey>())
            m_journeysByName.try_emplace(nameKey(journey->name), journey);
    }

    void plan()
    {
        matchMoments();
        for (PlannedMoment &row : m_plan.rows) {
            if (row.state == RowState::Refused)
                continue;
            row.state = row.before ? RowState::Same : RowState::New;
            if (row.leftOut)
                continue;
            mergeJourney(row);
            mergeMoment(row);
            m_needs.plan(row);
            if (row.before && !row.changes.empty())
                row.state = RowState::Changed;
        }
    }

private:
    enum class By { NameAndPhase, Name };

    /// Those that agree in their phase first, so that a moment that occurs twice finds itself.
    void matchMoments()
    {
        for (const By by : {By::NameAndPhase, By::Name}) {
            for (PlannedMoment &row : m_plan.rows) {
                if (row.state == RowState::Refused || row.before)
                    continue;
                if (const Moment *moment = findMoment(row, by)) {
                    row.before = *moment;
                    m_claimed.insert(moment->id);
                }
            }
        }
    }

    const Moment *findMoment(const PlannedMoment &row, By by) const
    {
        const auto journey = m_journeysByName.find(nameKey(row.journeyName));
        if (journey == m_journeysByName.end())
            return nullptr;
        for (const Moment *moment : m_portfolio.where<&Moment::journey>(journey->second->id)) {
            const Phase *phase = moment->phase ? m_portfolio.find(*moment->phase) : nullptr;
            const bool fits = by == By::Name || nameKey(phase ? phase->name : QString()) == nameKey(row.phaseName);
            if (fits && nameKey(moment->name) == nameKey(row.after.name) && !m_claimed.contains(moment->id))
                return moment;
        }
        return nullptr;
    }

    std::size_t journeyOf(const PlannedMoment &row)
    {
        const auto [place, added] = m_journeys.try_emplace(nameKey(row.journeyName), m_plan.journeys.size());
        if (!added)
            return place->second;
        PlannedJourney &planned = m_plan.journeys.emplace_back();
        if (const auto found = m_journeysByName.find(place->first); found != m_journeysByName.end())
            planned.before = *found->second;
        planned.after = planned.before.value_or(Journey{});
        if (!planned.before) {
            planned.after.id = JourneyId::random();
            planned.after.name = row.journeyName;
        }
        return place->second;
    }

    void mergeJourney(PlannedMoment &row)
    {
        const std::size_t index = journeyOf(row);
        Journey &journey = m_plan.journeys[index].after;
        row.after.journey = journey.id;
        for (const Meaning meaning : journeyMeanings) {
            const QString value = readCell(row, meaning);
            const QString current = fieldText(journey, meaning);
            if (value.isEmpty() || !isFirstToSay(index, row, meaning, value) || value == current)
                continue;
            setFieldText(journey, meaning, value);
            row.changes.push_back({meaning, current, value});
        }
        const QString persona = nameAt(row, Meaning::Persona);
        if (persona.isEmpty() || !isFirstToSay(index, row, Meaning::Persona, persona))
            return;
        const QString before = m_personas.nameOf(journey.persona);
        if (nameKey(before) == nameKey(persona))
            return;
        journey.persona = m_personas.named(persona);
        row.changes.push_back({Meaning::Persona, before, persona});
    }

    /// A fact of the journey stands in each of its rows or in one of them; the first one counts.
    bool isFirstToSay(std::size_t journey, const PlannedMoment &row, Meaning meaning, const QString &value)
    {
        const auto [place, added] = m_said.try_emplace({journey, meaning}, Said{value, row.line});
        if (!added && nameKey(place->second.value) != nameKey(value)) {
            tell(row, meaning,
                 tr("For “%1”, line %2 says “%3”; “%4” was left out.")
                     .arg(row.journeyName)
                     .arg(place->second.line)
                     .arg(place->second.value, value));
        }
        return added;
    }

    void mergeMoment(PlannedMoment &row)
    {
        const JourneyId journey = row.after.journey;
        const QString name = row.after.name;
        row.after = row.before.value_or(Moment{});
        row.after.journey = journey;
        if (!row.before) {
            row.after.id = MomentId::random();
            row.after.name = name;
        }
        for (const Meaning meaning : momentMeanings) {
            const QString value = readCell(row, meaning);
            const QString current = fieldText(row.after, meaning);
            if (value.isEmpty() || value == current)
                continue;
            setFieldText(row.after, meaning, value);
            row.changes.push_back({meaning, current, value});
        }
        const QString before = m_phases.nameOf(row.after.phase);
        if (row.phaseName.isEmpty() || nameKey(before) == nameKey(row.phaseName))
            return;
        row.after.phase = m_phases.named(row.phaseName);
        row.changes.push_back({Meaning::Phase, before, row.phaseName});
    }

    /// The text of a field; empty where the list says nothing about it, or what cannot be understood.
    QString readCell(const PlannedMoment &row, Meaning meaning)
    {
        const TableRow &source = m_table.rows()[row.row];
        const Result<QString> text = momentTextOfCell(meaning, m_table.textAt(source, meaning), m_table.decimalMark());
        if (!text)
            tell(row, meaning, text.error().message);
        return text ? *text : QString();
    }

    QString nameAt(const PlannedMoment &row, Meaning meaning) const
    {
        const QString name = m_table.textAt(m_table.rows()[row.row], meaning).simplified();
        return saysNothing(name) ? QString() : name;
    }

    void tell(const PlannedMoment &row, Meaning meaning, const QString &sentence)
    {
        m_plan.problems.push_back(
            {m_table.name(), m_table.lineOf(m_table.rows()[row.row], meaning), m_table.numberOf(meaning), sentence});
    }

    struct Said {
        QString value;
        int line = 0;
    };

    const MappedTable &m_table;
    const Portfolio &m_portfolio;
    JourneyPlan &m_plan;
    NamedRows<Persona> m_personas;
    NamedRows<Phase> m_phases;
    NeedPlanner m_needs;
    std::unordered_map<QString, const Journey *> m_journeysByName;
    std::unordered_map<QString, std::size_t> m_journeys; ///< by name: index into the plan's
    std::map<std::pair<std::size_t, Meaning>, Said> m_said;
    std::unordered_set<MomentId> m_claimed;
};

QString whatIsMissing(const MappedTable &table)
{
    if (!table.columnOf(Meaning::Journey))
        return QCoreApplication::translate("ImportPlan",
                                           "No column is known to hold the journeys. Say which one does.");
    if (!table.columnOf(Meaning::Moment))
        return QCoreApplication::translate("ImportPlan", "No column is known to hold the moments. Say which one does.");
    return {};
}

} // namespace

JourneyPlan planJourneys(const ImportTable &table, const ColumnMapping &mapping, const Portfolio &portfolio,
                         const ImportChoices &choices)
{
    JourneyPlan plan;
    plan.problems = table.problems;
    const MappedTable mapped(table, mapping);
    if (const QString missing = whatIsMissing(mapped); missing.isEmpty()) {
        plan.rows = JourneyRowReader(mapped, plan.problems).read(choices.leftOut);
        JourneyPlanner(mapped, portfolio, plan).plan();
    } else {
        plan.problems.push_back({table.sourceName, table.rows.empty() ? 1 : table.rows.front().line, 0, missing});
    }
    sortByLine(plan.problems);
    return plan;
}

} // namespace zuschnitt
