// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/cellvalues.h"
#include "model/exchange/cutnames.h"
#include "model/exchange/factplanner.h"
#include "model/exchange/factwords.h"

#include <array>

namespace zuschnitt {

namespace {

constexpr std::array<std::pair<Meaning, QString Product::*>, 14> textMembers{
    {{Meaning::CustomerNeed, &Product::customerNeed},
     {Meaning::CoreBenefit, &Product::coreBenefit},
     {Meaning::Audience, &Product::audience},
     {Meaning::Owner, &Product::owner},
     {Meaning::Team, &Product::team},
     {Meaning::Inform, &Product::inform},
     {Meaning::TryFirst, &Product::tryFirst},
     {Meaning::Booking, &Product::booking},
     {Meaning::Use, &Product::use},
     {Meaning::Support, &Product::support},
     {Meaning::Price, &Product::price},
     {Meaning::ServiceLevel, &Product::serviceLevel},
     {Meaning::Satisfaction, &Product::satisfaction},
     {Meaning::Note, &Product::note}}};

class ProductPlanner final : public FactPlanner {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    explicit ProductPlanner(const FactTask &task) : FactPlanner(task), m_names(portfolio(), changes()) { }

private:
    QString whatIsMissing() const override
    {
        return table().columnOf(Meaning::Product) ? QString()
                                                  : tr("No column is known to hold the names. Say which one does.");
    }

    void planRow(PlannedFact &fact, const TableRow &source) override
    {
        fact.title = nameAt(source, Meaning::Product);
        if (fact.title.isEmpty())
            return refuse(fact, Meaning::Product, tr("The row has no name."));
        const QString cutName = nameAt(source, Meaning::Cut);
        const auto [earlier, added] = m_lines.try_emplace({nameKey(cutName), nameKey(fact.title)}, fact.line);
        if (!added)
            return refuse(fact, Meaning::Product,
                          tr("“%1” is in line %2 already.").arg(fact.title).arg(earlier->second));
        if (fact.leftOut)
            return;
        const CutId cut = m_names.cut(cutName);
        const bool isNew = !m_names.findProduct(cut, fact.title);
        Product row = *changes().find(m_names.product(cut, fact.title));
        const Product before = row;
        takeTexts(fact, source, row);
        takeWord(fact, source, Meaning::ProductKind, row.kind);
        takeWord(fact, source, Meaning::Degree, row.degree);
        takeGroup(fact, source, row, isNew);
        if (row != before)
            changes().put(row);
        takePromises(fact, source, row.id);
        if (isNew)
            fact.changes.clear();
        setState(fact, isNew);
    }

    void takeTexts(PlannedFact &fact, const TableRow &source, Product &row)
    {
        for (const auto &[meaning, member] : textMembers) {
            const QString &value = table().textAt(source, meaning);
            if (saysNothing(value) || value == row.*member)
                continue;
            change(fact, meaning, row.*member, value);
            row.*member = value;
        }
    }

    template <typename Word>
    void takeWord(PlannedFact &fact, const TableRow &source, Meaning meaning, Word &word)
    {
        const QString text = nameAt(source, meaning);
        Word said = word;
        if (text.isEmpty())
            return;
        if (!readFactWord(text, said))
            return tell(fact, meaning, tr("“%1” is not understood; the cell was left out.").arg(text));
        if (said == word)
            return;
        change(fact, meaning, QString::fromLatin1(textOf(word)), text);
        word = said;
    }

    /// In which group a product is, is a decision: one that has a group keeps it unless asked.
    void takeGroup(PlannedFact &fact, const TableRow &source, Product &row, bool isNew)
    {
        const QString name = nameAt(source, Meaning::ProductGroup);
        const ProductGroup *present = row.group ? changes().find(*row.group) : nullptr;
        if (name.isEmpty() || (present && nameKey(present->name) == nameKey(name)))
            return;
        const QString before = present ? present->name : QString();
        if (change(fact, Meaning::ProductGroup, before, name, present && !isNew))
            row.group = m_names.group(row.cut, name);
    }

    /// What was promised here stays, whatever the list says.
    void takePromises(PlannedFact &fact, const TableRow &source, ProductId product)
    {
        QStringList made;
        for (const QString &name : table().listAt(source, Meaning::Promises)) {
            const CapabilityId capability = m_names.capability(name);
            const PromiseId id = promiseId(product, capability);
            if (changes().find(id))
                continue;
            changes().put(Promise{id, {}, product, capability});
            made += name;
        }
        if (!made.isEmpty())
            change(fact, Meaning::Promises, {}, made.join(QStringLiteral(", ")));
    }

    CutNames m_names;
    std::map<std::pair<QString, QString>, int> m_lines; ///< by cut and product
};

} // namespace

std::unique_ptr<FactPlanner> makeProductPlanner(const FactTask &task) { return std::make_unique<ProductPlanner>(task); }

} // namespace zuschnitt
