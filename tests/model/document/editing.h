// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "model/portfolio/portfolio.h"

namespace zuschnitt::test {

/// A portfolio in memory that edits are done to, with the things tests talk about by name.
class Editing final {
public:
    Editing()
    {
        PortfolioInfo info;
        info.id = PortfolioId::random();
        m_portfolio.load(std::vector{info});
        perform(edits::addCut(m_cut, QStringLiteral("By journey")));
    }

    const Portfolio &portfolio() const { return m_portfolio; }
    CutId cut() const { return m_cut; }

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

    const Edit &last() const { return m_last; }

    ServiceId addService(const QString &name, const QString &group = {})
    {
        perform(edits::addServices({{name, group, {}}}));
        return service(name);
    }

    ProductId addProduct(const QString &name)
    {
        const ProductId id = ProductId::random();
        perform(edits::addProduct(id, m_cut, {name, {}, {}, {}, ProductKind::Customer}));
        return id;
    }

    ServiceId service(const QString &name) const
    {
        for (const Service *row : m_portfolio.all<Service>()) {
            if (row->name == name)
                return row->id;
        }
        return {};
    }

    /// What a product holds, as text: "Fax, Mail 0.4".
    QString contents(ProductId product) const
    {
        QStringList chips;
        for (const Assignment *row : m_portfolio.where<&Assignment::product>(product)) {
            QString chip = m_portfolio.find(row->service)->name;
            if (row->share != 1.0)
                chip += u' ' + QString::number(row->share, 'g', 4);
            if (row->role == Role::Supporting)
                chip += QStringLiteral(" supporting");
            chips.append(chip);
        }
        return chips.join(QStringLiteral(", "));
    }

private:
    Portfolio m_portfolio;
    CutId m_cut = CutId::random();
    Edit m_last;
};

} // namespace zuschnitt::test
