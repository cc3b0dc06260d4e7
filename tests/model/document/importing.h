// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/importedit.h"
#include "model/exchange/tableformat.h"

namespace zuschnitt::test {

inline ImportList listOf(const QString &name, const QByteArray &bytes)
{
    const Result<ImportTable> table = readTable({name, bytes, {}});
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    ImportList list;
    list.table = std::make_shared<const ImportTable>(*table);
    list.kind = recogniseKind(*table);
    list.mapping = recogniseColumns(*table, list.kind);
    return list;
}

/// A portfolio in memory that lists are imported into, with what the last import said.
class Importing final {
public:
    Importing()
    {
        PortfolioInfo info;
        info.id = PortfolioId::random();
        m_portfolio.load(std::vector{info});
    }

    const Portfolio &portfolio() const { return m_portfolio; }
    const ImportReport &report() const { return m_report; }
    const std::vector<ImportPlan> &plans() const { return m_plans; }
    const RowChanges &changes() const { return m_changes; }

    /// One list, as the file "list.csv".
    void import(const QByteArray &bytes, const ImportChoices &choices = {})
    {
        import({{ listOf(QStringLiteral("list.csv"), bytes), choices }});
    }

    /// Several lists of one source.
    void import(const std::vector<ListToImport> &lists)
    {
        m_plans = planLists(lists, m_portfolio);
        m_report = reportOf(m_plans);
        m_changes.clear();
        if (perform(edits::importLists({QStringLiteral("list.csv"), lists, {}, {}})).isEmpty())
            m_changes = m_last.changes;
    }

    /// The refusal's sentence; empty if the edit was done.
    QString perform(const EditFunction &function)
    {
        const Result<Edit> edit = function(m_portfolio);
        if (!edit)
            return edit.error().message;
        m_last = *edit;
        m_portfolio.apply(edit->changes);
        return {};
    }

    template <typename Row>
    const Row *named(const QString &name) const
    {
        for (const Row *row : m_portfolio.all<Row>()) {
            if (row->name == name)
                return row;
        }
        return nullptr;
    }
    ServiceId service(const QString &name) const
    {
        const Service *found = named<Service>(name);
        return found ? found->id : ServiceId{};
    }

    /// "Fax > Mail data 2, Mail > Directory"
    QString dependencies() const
    {
        QStringList all;
        for (const Dependency *row : m_portfolio.all<Dependency>()) {
            QString text = m_portfolio.find(row->from)->name + QStringLiteral(" > ") + m_portfolio.find(row->to)->name;
            if (!row->kind.isEmpty())
                text += u' ' + row->kind;
            if (row->weight != 1.0)
                text += u' ' + QString::number(row->weight);
            all += text;
        }
        all.sort();
        return all.join(QStringLiteral(", "));
    }

    /// "Calling: Fax 0.5, Mail; Printing: Fax"
    QString products() const
    {
        QStringList all;
        for (const Cut *cut : m_portfolio.all<Cut>()) {
            for (const Product *product : m_portfolio.where<&Product::cut>(cut->id))
                all += product->name + QStringLiteral(": ") + contents(product->id);
        }
        return all.join(QStringLiteral("; "));
    }

    /// "Fax: retired"
    QString fates() const
    {
        QStringList all;
        for (const ServiceFate *row : m_portfolio.all<ServiceFate>())
            all += m_portfolio.find(row->service)->name + QStringLiteral(": ") + QLatin1StringView(textOf(row->fate));
        all.sort();
        return all.join(QStringLiteral(", "));
    }

    /// "Fax: new, Mail: same, SMS: refused", of the last import
    QString states() const
    {
        static const QStringList words{QStringLiteral("new"), QStringLiteral("changed"), QStringLiteral("same"),
                                       QStringLiteral("refused")};
        QStringList all;
        for (const ImportPlan &plan : m_plans) {
            for (std::size_t index = 0; index < plan.size(); ++index) {
                const PlannedRow &row = plan.row(index);
                all += words.at(static_cast<int>(row.state)) + (row.asks() ? QStringLiteral(" asks") : QString());
            }
        }
        return all.join(QStringLiteral(", "));
    }

    QStringList problems() const
    {
        QStringList all;
        for (const ImportProblem &problem : m_report.problems)
            all += QStringLiteral("%1:%2 %3").arg(problem.line).arg(problem.column).arg(problem.message);
        return all;
    }

private:
    QString contents(ProductId product) const
    {
        QStringList chips;
        for (const Assignment *row : m_portfolio.where<&Assignment::product>(product)) {
            QString chip = m_portfolio.find(row->service)->name;
            if (row->share != 1.0)
                chip += u' ' + QString::number(row->share, 'g', 4);
            if (row->role == Role::Supporting)
                chip += QStringLiteral(" supporting");
            chips += chip;
        }
        return chips.join(QStringLiteral(", "));
    }

    Portfolio m_portfolio;
    std::vector<ImportPlan> m_plans;
    ImportReport m_report;
    RowChanges m_changes;
    Edit m_last;
};

} // namespace zuschnitt::test
