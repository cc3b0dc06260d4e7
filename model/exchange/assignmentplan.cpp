// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/cellvalues.h"
#include "model/exchange/cutnames.h"
#include "model/exchange/factplanner.h"
#include "model/exchange/factwords.h"

#include <set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// Rows are planned when all of them are known: a service that the list has in two products is
/// divided, one that it has in another product than the file is a question.
class AssignmentPlanner final : public FactPlanner {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    explicit AssignmentPlanner(const FactTask &task) : FactPlanner(task), m_names(portfolio(), changes()) { }

private:
    struct Said {
        std::size_t row = 0; ///< index into FactPlan::rows
        const Service *service = nullptr;
        QString cut;
        QString product; ///< empty for a fate
        Fate fate = Fate::Kept;
    };
    using Place = std::pair<QString, ServiceId>; ///< cut and service

    QString whatIsMissing() const override
    {
        if (!table().columnOf(Meaning::Service))
            return tr("No column is known to hold the names. Say which one does.");
        return table().columnOf(Meaning::Product) || table().columnOf(Meaning::Fate)
            ? QString()
            : tr("No column is known to say where they belong. Say which one does.");
    }

    void planRow(PlannedFact &fact, const TableRow &source) override
    {
        Said said{facts().rows.size(), nullptr, nameAt(source, Meaning::Cut), nameAt(source, Meaning::Product), {}};
        const QString fate = nameAt(source, Meaning::Fate);
        fact.title = nameAt(source, Meaning::Service) + u" → "_s + (fate.isEmpty() ? said.product : fate);
        fact.isFate = !fate.isEmpty();
        said.service = serviceAt(fact, source, Meaning::Service);
        if (!said.service)
            return;
        if (said.product.isEmpty() && fate.isEmpty())
            return refuse(fact, Meaning::Product, tr("The cell is empty."));
        if (!said.product.isEmpty() && fact.isFate)
            return refuse(
                fact, Meaning::Fate,
                tr("“%1” is assigned in this row, so it cannot be “%2” as well.").arg(said.service->name, fate));
        if (fact.isFate && !readFactWord(fate, said.fate))
            return refuse(fact, Meaning::Fate, tr("“%1” is not understood.").arg(fate));
        const Place place{nameKey(said.cut), said.service->id};
        if (const int earlier = lineBefore(place, said.product); earlier > 0)
            return refuse(fact, Meaning::Service,
                          tr("“%1” is in line %2 already.").arg(said.service->name).arg(earlier));
        m_lines[place].try_emplace(nameKey(said.product), fact.line);
        if (!fact.leftOut)
            m_taken.push_back(said);
    }

    /// Whoever has a fate has no product, and the other way round.
    int lineBefore(const Place &place, const QString &product) const
    {
        const auto lines = m_lines.find(place);
        if (lines == m_lines.end())
            return 0;
        const auto same = lines->second.find(nameKey(product));
        const auto fate = lines->second.find(QString());
        if (same != lines->second.end())
            return same->second;
        return fate != lines->second.end() ? fate->second : product.isEmpty() ? lines->second.begin()->second : 0;
    }

    void finish() override
    {
        for (const Said &said : m_taken) {
            PlannedFact &fact = facts().rows[said.row];
            const CutId cut = m_names.cut(said.cut);
            if (fact.isFate)
                planFate(fact, said, cut);
            else
                planAssignment(fact, said, cut);
        }
    }

    // ---- in a product

    void planAssignment(PlannedFact &fact, const Said &said, CutId cut)
    {
        const Product *product = m_names.findProduct(cut, said.product);
        const Assignment *present = product ? portfolio().find(assignmentId(product->id, said.service->id)) : nullptr;
        if (present)
            return mergeAssignment(fact, *present);
        std::vector<const Assignment *> others = assignmentsIn(portfolio(), cut, said.service->id);
        std::erase_if(others, [&](const Assignment *other) { return listHas(said, *other); });
        const ServiceFate *fate = fateIn(portfolio(), cut, said.service->id);
        const QString before = whereNow(fate, others);
        if (!before.isEmpty() && !change(fact, Meaning::Product, before, said.product, true))
            return setState(fact, false);
        if (fate)
            changes().remove(fate->id);
        for (const Assignment *other : others)
            changes().remove(other->id);
        putAssignment(fact, said, cut, !product);
        setState(fact, before.isEmpty());
    }

    bool listHas(const Said &said, const Assignment &assignment) const
    {
        const Product *product = portfolio().find(assignment.product);
        return m_lines.at({nameKey(said.cut), said.service->id}).contains(nameKey(product->name));
    }

    QString whereNow(const ServiceFate *fate, const std::vector<const Assignment *> &assignments) const
    {
        if (fate)
            return wordOf(fate->fate);
        QStringList names;
        for (const Assignment *assignment : assignments)
            names += portfolio().find(assignment->product)->name;
        return names.join(u", "_s);
    }

    void putAssignment(const PlannedFact &fact, const Said &said, CutId cut, bool isNewProduct)
    {
        const TableRow &source = table().rows()[fact.row];
        const ProductId product = m_names.product(cut, said.product);
        if (const auto group
            = isNewProduct ? m_names.group(cut, nameAt(source, Meaning::ProductGroup)) : std::nullopt) {
            Product row = *changes().find(product);
            row.group = group;
            changes().put(row);
        }
        Assignment row;
        row.id = assignmentId(product, said.service->id);
        row.product = product;
        row.service = said.service->id;
        row.role = roleAt(fact, source).value_or(Role::Main);
        row.share = positiveAt(fact, source, Meaning::Share).value_or(1.0);
        row.note = noteAt(source);
        changes().put(row);
        putCapabilities(row.id, table().listAt(source, Meaning::CapabilitiesWith));
    }

    void putCapabilities(AssignmentId assignment, const QStringList &names)
    {
        for (const QString &name : names) {
            const CapabilityId capability = m_names.capability(name);
            changes().put(AssignmentCapability{assignmentCapabilityId(assignment, capability), assignment, capability});
        }
    }

    void mergeAssignment(PlannedFact &fact, const Assignment &present)
    {
        const TableRow &source = table().rows()[fact.row];
        Assignment row = present;
        if (const std::optional<Role> role = roleAt(fact, source); role && *role != row.role) {
            if (change(fact, Meaning::Role, wordOf(row.role), wordOf(*role), true))
                row.role = *role;
        }
        if (const auto share = positiveAt(fact, source, Meaning::Share); share && *share != row.share) {
            if (change(fact, Meaning::Share, numberText(row.share), numberText(*share), true))
                row.share = *share;
        }
        if (const QString note = noteAt(source); !note.isEmpty() && note != row.note) {
            if (change(fact, Meaning::Note, row.note, note, !row.note.isEmpty()))
                row.note = note;
        }
        if (row != present)
            changes().put(row);
        mergeCapabilities(fact, source, present.id);
        setState(fact, false);
    }

    void mergeCapabilities(PlannedFact &fact, const TableRow &source, AssignmentId assignment)
    {
        const QStringList said = table().listAt(source, Meaning::CapabilitiesWith);
        QStringList now;
        std::set<QString> difference;
        for (const QString &name : said)
            difference.insert(nameKey(name));
        for (const AssignmentCapability *row : portfolio().where<&AssignmentCapability::assignment>(assignment)) {
            now += portfolio().find(row->capability)->name;
            if (const auto [place, added] = difference.insert(nameKey(now.last())); !added)
                difference.erase(place);
        }
        if (said.isEmpty() || difference.empty()
            || !change(fact, Meaning::CapabilitiesWith, now.join(u", "_s), said.join(u", "_s), true))
            return;
        for (const AssignmentCapability *row : portfolio().where<&AssignmentCapability::assignment>(assignment)) {
            if (difference.contains(nameKey(portfolio().find(row->capability)->name)))
                changes().remove(row->id);
        }
        putCapabilities(assignment, said);
    }

    std::optional<Role> roleAt(const PlannedFact &fact, const TableRow &source)
    {
        const QString text = nameAt(source, Meaning::Role);
        Role role = Role::Main;
        if (text.isEmpty())
            return std::nullopt;
        if (readFactWord(text, role))
            return role;
        tell(fact, Meaning::Role, tr("“%1” is not understood; the cell was left out.").arg(text));
        return std::nullopt;
    }

    QString noteAt(const TableRow &source) const
    {
        const QString &text = table().textAt(source, Meaning::Note);
        return saysNothing(text) ? QString() : text;
    }

    // ---- kept or retired

    void planFate(PlannedFact &fact, const Said &said, CutId cut)
    {
        const QString reason = nameAt(table().rows()[fact.row], Meaning::Reason);
        const ServiceFate *present = fateIn(portfolio(), cut, said.service->id);
        ServiceFate row
            = present ? *present : ServiceFate{fateId(cut, said.service->id), cut, said.service->id, said.fate, reason};
        const std::vector<const Assignment *> assignments = assignmentsIn(portfolio(), cut, said.service->id);
        const QString before = present && present->fate != said.fate ? wordOf(present->fate)
            : present                                                ? QString()
                                                                     : whereNow(nullptr, assignments);
        if (!before.isEmpty() && !change(fact, Meaning::Fate, before, wordOf(said.fate), true))
            return setState(fact, false);
        row.fate = said.fate;
        if (present && !reason.isEmpty() && reason != present->reason
            && change(fact, Meaning::Reason, present->reason, reason, !present->reason.isEmpty()))
            row.reason = reason;
        for (const Assignment *assignment : assignments)
            changes().remove(assignment->id);
        setState(fact, !present && before.isEmpty());
        if (fact.state != RowState::Same)
            changes().put(row);
    }

    template <typename Word>
    static QString wordOf(Word word)
    {
        return QString::fromLatin1(textOf(word));
    }

    CutNames m_names;
    std::vector<Said> m_taken;
    std::map<Place, std::map<QString, int>> m_lines; ///< of each product, "" for a fate
};

} // namespace

std::unique_ptr<FactPlanner> makeAssignmentPlanner(const FactTask &task)
{
    return std::make_unique<AssignmentPlanner>(task);
}

} // namespace zuschnitt
