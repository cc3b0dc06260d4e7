// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/factplan.h"
#include "model/exchange/importlist.h"
#include "model/exchange/journeyplan.h"
#include "model/exchange/serviceplan.h"

#include <variant>

namespace zuschnitt {

/// What the import of a list of any kind would do.
class ImportPlan final {
public:
    using OfItsKind = std::variant<ServicePlan, JourneyPlan, FactPlan>;

    ImportPlan() = default;
    ImportPlan(ServicePlan plan) : m_plan(std::move(plan)) { }
    ImportPlan(JourneyPlan plan) : m_plan(std::move(plan)) { }
    ImportPlan(FactPlan plan) : m_plan(std::move(plan)) { }

    const OfItsKind &ofItsKind() const { return m_plan; }

    std::size_t size() const;
    const PlannedRow &row(std::size_t index) const;
    std::size_t count(RowState state) const;
    bool isUsable() const;
    const QStringList &remarks() const;
    const ImportProblems &problems() const;

private:
    OfItsKind m_plan;
};

ImportPlan planImport(const ImportList &list, const Portfolio &portfolio, const ImportChoices &choices = {});

} // namespace zuschnitt
