// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/cellvalues.h"
#include "model/exchange/factplanner.h"
#include "model/exchange/firstnames.h"
#include "model/exchange/saiddependencies.h"

#include <map>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

class DependencyPlanner final : public FactPlanner {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    explicit DependencyPlanner(const FactTask &task) : FactPlanner(task), m_names(task.portfolio, task.plan.source)
    {
        for (const Service *service : portfolio().all<Service>()) {
            const SaidDependencies said = dependenciesSaid(importedValues(*service), facts().source);
            for (const SaidDependency &one : said) {
                const std::vector<const Service *> meant = m_names.meant(one.to);
                if (meant.size() == 1)
                    m_last[service->id].insert({dependencyId(service->id, meant.front()->id, one.kind), one});
            }
        }
    }

private:
    QString whatIsMissing() const override
    {
        return table().columnOf(Meaning::From) && table().columnOf(Meaning::To)
            ? QString()
            : tr("No columns are known to say what depends on what. Say which ones do.");
    }

    void planRow(PlannedFact &fact, const TableRow &source) override
    {
        fact.title = nameAt(source, Meaning::From) + u" → "_s + nameAt(source, Meaning::To);
        const Service *from = serviceAt(fact, source, Meaning::From);
        const Service *to = from ? serviceAt(fact, source, Meaning::To) : nullptr;
        if (!to)
            return;
        fact.title = from->name + u" → "_s + to->name;
        if (from == to)
            return refuse(fact, Meaning::To, tr("“%1” cannot depend on itself.").arg(from->name));
        SaidDependency said{nameAt(source, Meaning::To), nameAt(source, Meaning::DependencyKind),
                            positiveAt(fact, source, Meaning::Weight), nameAt(source, Meaning::Note)};
        const DependencyId id = dependencyId(from->id, to->id, said.kind);
        const SaidDependency *last = lastOf(from->id, id);
        if (fact.leftOut) {
            if (last)
                m_now[from->id].insert({id, *last});
            return;
        }
        fact.state = RowState::Same;
        if (!m_now[from->id].insert({id, said}).second)
            return;
        if (const Dependency *present = presentOf(from->id, to->id, said.kind))
            mergeRow(fact, *present, said, last);
        else if (last)
            m_removedHere += fact.title;
        else
            putNew(fact, id, *from, *to, said);
    }

    const SaidDependency *lastOf(ServiceId from, DependencyId id) const
    {
        const auto service = m_last.find(from);
        if (service == m_last.end())
            return nullptr;
        const auto found = service->second.find(id);
        return found == service->second.end() ? nullptr : &found->second;
    }

    /// A list that names no kind means a dependency of any kind.
    const Dependency *presentOf(ServiceId from, ServiceId to, const QString &kind) const
    {
        const Dependency *present = portfolio().find(dependencyId(from, to, kind));
        if (present || !kind.isEmpty())
            return present;
        for (const Dependency *other : portfolio().where<&Dependency::from>(from)) {
            if (other->to == to)
                return other;
        }
        return nullptr;
    }

    void putNew(PlannedFact &fact, DependencyId id, const Service &from, const Service &to, const SaidDependency &said)
    {
        Dependency row;
        row.id = id;
        row.from = from.id;
        row.to = to.id;
        row.kind = said.kind;
        row.weight = said.weight.value_or(1.0);
        row.note = said.note;
        changes().put(row);
        fact.state = RowState::New;
    }

    void mergeRow(PlannedFact &fact, const Dependency &present, const SaidDependency &said, const SaidDependency *last)
    {
        Dependency row = present;
        const std::optional<double> before = last ? last->weight : std::nullopt;
        if (said.weight && *said.weight != row.weight && !(last && said.weight == before)) {
            const bool bothChanged = row.weight != before.value_or(1.0);
            if (change(fact, Meaning::Weight, numberText(row.weight), numberText(*said.weight), bothChanged))
                row.weight = *said.weight;
        }
        const QString noteBefore = last ? last->note : QString();
        if (!said.note.isEmpty() && said.note != row.note && said.note != noteBefore) {
            if (change(fact, Meaning::Note, row.note, said.note, row.note != noteBefore))
                row.note = said.note;
        }
        setState(fact, false);
        if (fact.state == RowState::Changed)
            changes().put(row);
    }

    void finish() override
    {
        for (const auto &[from, now] : m_now)
            giveKinds(from, now);
        for (const auto &[from, last] : m_last) {
            for (const auto &[id, said] : last) {
                const auto now = m_now.find(from);
                if (now == m_now.end() || !now->second.contains(id))
                    takeAway(id, said);
            }
        }
        for (const auto &[from, last] : m_last)
            m_now.try_emplace(from);
        for (const auto &[from, now] : m_now)
            remember(from, now);
        tellNames(m_takenAway, tr("No longer in the list, and taken away here: %1 (%2)."));
        tellNames(m_kept, tr("No longer in the list, but changed here and therefore kept: %1 (%2)."));
        tellNames(m_removedHere, tr("Removed here, and therefore not made again: %1 (%2)."));
        facts().gone = static_cast<int>(m_takenAway.size());
    }

    /// Another list said the dependency before, without its kind: there is but one.
    void giveKinds(ServiceId from, const std::map<DependencyId, SaidDependency> &now)
    {
        for (const Dependency *plain : portfolio().where<&Dependency::from>(from)) {
            if (!plain->kind.isEmpty() || plain->weight != 1.0 || !plain->note.isEmpty() || plain->openQuestion
                || now.contains(plain->id))
                continue;
            const bool isNamed = std::any_of(now.begin(), now.end(), [&](const auto &one) {
                const Dependency *said = changes().find(one.first);
                return said && said->to == plain->to && !portfolio().find(one.first);
            });
            if (isNamed)
                changes().remove(plain->id);
        }
    }

    void takeAway(DependencyId id, const SaidDependency &said)
    {
        const Dependency *present = portfolio().find(id);
        if (!present)
            return;
        const QString title = portfolio().find(present->from)->name + u" → "_s + portfolio().find(present->to)->name;
        const bool asSaid
            = present->weight == said.weight.value_or(1.0) && present->note == said.note && !present->openQuestion;
        (asSaid ? m_takenAway : m_kept) += title;
        if (asSaid)
            changes().remove(id);
    }

    void remember(ServiceId from, const std::map<DependencyId, SaidDependency> &now)
    {
        SaidDependencies said;
        for (const auto &[id, one] : now)
            said.push_back(one);
        Service service = *changes().find(from);
        QJsonObject imported = importedValues(service);
        if (!setDependenciesSaid(imported, facts().source, said))
            return;
        setImportedValues(service, imported);
        changes().put(service);
    }

    void tellNames(const QStringList &titles, const QString &sentence)
    {
        if (!titles.isEmpty())
            facts().remarks += sentence.arg(firstNames(titles)).arg(titles.size());
    }

    const ServiceNames m_names;
    std::map<ServiceId, std::map<DependencyId, SaidDependency>> m_last; ///< what the source said at the last import
    std::map<ServiceId, std::map<DependencyId, SaidDependency>> m_now;
    QStringList m_removedHere;
    QStringList m_takenAway;
    QStringList m_kept;
};

} // namespace

std::unique_ptr<FactPlanner> makeDependencyPlanner(const FactTask &task)
{
    return std::make_unique<DependencyPlanner>(task);
}

} // namespace zuschnitt
