// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/cellvalues.h"
#include "model/exchange/factplanner.h"

#include <unordered_set>

namespace zuschnitt {

namespace {

/// Rows are planned when all of them are known, so that one may lie below a later one.
class CapabilityPlanner final : public FactPlanner {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    explicit CapabilityPlanner(const FactTask &task) : FactPlanner(task)
    {
        for (const Capability *capability : portfolio().all<Capability>())
            m_byName[nameKey(capability->name)].push_back(capability);
    }

private:
    struct Named {
        std::size_t row = 0; ///< index into FactPlan::rows
        CapabilityId id;
    };

    QString whatIsMissing() const override
    {
        return table().columnOf(Meaning::Name) ? QString()
                                               : tr("No column is known to hold the names. Say which one does.");
    }

    void planRow(PlannedFact &fact, const TableRow &source) override
    {
        fact.title = nameAt(source, Meaning::Name);
        const QString key = nameAt(source, Meaning::SourceKey);
        if (fact.title.isEmpty())
            return refuse(fact, Meaning::Name, tr("The row has no name."));
        const QString parent = nameAt(source, Meaning::Parent);
        const auto [earlier, added] = m_lines.try_emplace(
            key.isEmpty() ? u'n' + nameKey(fact.title) + u'\n' + nameKey(parent) : u'k' + key, fact.line);
        if (!added)
            return refuse(fact, Meaning::Name, tr("“%1” is in line %2 already.").arg(fact.title).arg(earlier->second));
        if (fact.leftOut)
            return;
        const Named named{facts().rows.size(), {}};
        m_taken.push_back(named);
    }

    void finish() override
    {
        findThose(true);
        findThose(false);
        for (Named &named : m_taken) {
            if (named.id == CapabilityId{})
                named.id = CapabilityId::random();
            const TableRow &source = sourceOf(named);
            m_idsByName.try_emplace(nameKey(nameAt(source, Meaning::Name)), named.id);
            if (const QString key = nameAt(source, Meaning::SourceKey); !key.isEmpty())
                m_idsByKey.try_emplace(key, named.id);
        }
        for (const Named &named : m_taken)
            putRow(named);
        for (const Named &named : m_taken)
            putParent(named);
    }

    /// Two of one name are told apart by what they lie below.
    void findThose(bool withTheSameParent)
    {
        for (Named &named : m_taken) {
            const TableRow &source = sourceOf(named);
            const auto known = m_byName.find(nameKey(nameAt(source, Meaning::Name)));
            if (named.id != CapabilityId{} || known == m_byName.end())
                continue;
            for (const Capability *capability : known->second) {
                const bool fits = !withTheSameParent || nameKey(nameOf(capability->parent)) == parentNameIn(source);
                if (fits && m_claimed.insert(capability->id).second) {
                    named.id = capability->id;
                    break;
                }
            }
        }
    }

    void putRow(const Named &named)
    {
        PlannedFact &fact = facts().rows[named.row];
        const TableRow &source = sourceOf(named);
        const Capability *present = portfolio().find(named.id);
        Capability row = present ? *present : Capability{};
        row.id = named.id;
        if (!present)
            row.name = fact.title;
        for (const auto &[meaning, member] :
             {std::pair{Meaning::Description, &Capability::description}, std::pair{Meaning::Note, &Capability::note}}) {
            const QString value
                = saysNothing(table().textAt(source, meaning)) ? QString() : table().textAt(source, meaning);
            if (value.isEmpty() || value == row.*member)
                continue;
            if (present)
                change(fact, meaning, row.*member, value);
            row.*member = value;
        }
        setState(fact, !present);
        if (fact.state != RowState::Same)
            changes().put(row);
    }

    void putParent(const Named &named)
    {
        PlannedFact &fact = facts().rows[named.row];
        const QString text = nameAt(sourceOf(named), Meaning::Parent);
        if (text.isEmpty())
            return;
        const std::optional<CapabilityId> parent = capabilityNamed(text);
        Capability row = *changes().find(named.id);
        if (!parent)
            return tell(fact, Meaning::Parent,
                        tr("“%1” is not in the file, so “%2” lies below nothing.").arg(text, fact.title));
        if (row.parent == parent)
            return;
        if (liesBelow(*parent, named.id))
            return tell(fact, Meaning::Parent,
                        tr("“%1” cannot lie below “%2”, which lies below it.").arg(fact.title, text));
        if (fact.state != RowState::New) {
            change(fact, Meaning::Parent, nameOf(row.parent), nameOf(parent));
            setState(fact, false);
        }
        row.parent = parent;
        changes().put(row);
    }

    /// By the list's own keys and names before those of the file.
    std::optional<CapabilityId> capabilityNamed(const QString &text) const
    {
        if (const auto found = m_idsByKey.find(text); found != m_idsByKey.end())
            return found->second;
        if (const auto found = m_idsByName.find(nameKey(text)); found != m_idsByName.end())
            return found->second;
        const auto found = m_byName.find(nameKey(text));
        return found == m_byName.end() ? std::nullopt : std::optional(found->second.front()->id);
    }

    bool liesBelow(CapabilityId capability, CapabilityId above) const
    {
        std::unordered_set<CapabilityId> seen;
        for (std::optional<CapabilityId> at = capability; at && seen.insert(*at).second;) {
            if (*at == above)
                return true;
            const Capability *row = changes().find(*at);
            at = row ? row->parent : std::nullopt;
        }
        return false;
    }

    QString nameOf(const std::optional<CapabilityId> &id) const
    {
        const Capability *row = id ? changes().find(*id) : nullptr;
        return row ? row->name : QString();
    }

    /// What a row lies below, as its name: the list may say its key.
    QString parentNameIn(const TableRow &source)
    {
        const QString text = nameAt(source, Meaning::Parent);
        if (m_namesByKey.empty()) {
            for (const Named &named : m_taken) {
                const TableRow &other = sourceOf(named);
                m_namesByKey.try_emplace(nameAt(other, Meaning::SourceKey), nameKey(nameAt(other, Meaning::Name)));
            }
            m_namesByKey.erase(QString());
        }
        const auto found = m_namesByKey.find(text);
        return found == m_namesByKey.end() ? nameKey(text) : found->second;
    }

    const TableRow &sourceOf(const Named &named) const { return table().rows()[named.row]; }

    std::unordered_map<QString, std::vector<const Capability *>> m_byName;
    std::unordered_map<QString, int> m_lines;
    std::vector<Named> m_taken;
    std::unordered_set<CapabilityId> m_claimed;
    std::unordered_map<QString, QString> m_namesByKey;
    std::unordered_map<QString, CapabilityId> m_idsByName;
    std::unordered_map<QString, CapabilityId> m_idsByKey;
};

} // namespace

std::unique_ptr<FactPlanner> makeCapabilityPlanner(const FactTask &task)
{
    return std::make_unique<CapabilityPlanner>(task);
}

} // namespace zuschnitt
