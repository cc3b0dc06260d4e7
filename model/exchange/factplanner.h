// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/factplan.h"
#include "model/exchange/mappedtable.h"
#include "model/exchange/plannedchanges.h"
#include "model/exchange/servicenames.h"

#include <QtCore/QCoreApplication>

#include <memory>

namespace zuschnitt {

/// What a planner of facts works on.
struct FactTask {
    const MappedTable &table;
    const Portfolio &portfolio;
    const ImportChoices &choices;
    FactPlan &plan;
};

/// Walks the rows of a list; the kinds of lists say what a row means.
class FactPlanner {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    virtual ~FactPlanner() = default;

    void plan();

protected:
    explicit FactPlanner(const FactTask &task);
    Q_DISABLE_COPY_MOVE(FactPlanner)

    /// What the list lacks to be of any use, as a sentence; empty if it has what it needs.
    virtual QString whatIsMissing() const = 0;
    /// Sets state and title, puts what changes; a row that is left out puts nothing.
    virtual void planRow(PlannedFact &fact, const TableRow &source) = 0;
    /// After the last row.
    virtual void finish() { }

    const MappedTable &table() const { return m_task.table; }
    const Portfolio &portfolio() const { return m_task.portfolio; }
    const ImportChoices &choices() const { return m_task.choices; }
    FactPlan &facts() { return m_task.plan; }
    PlannedChanges &changes() { return m_changes; }
    const PlannedChanges &changes() const { return m_changes; }

    /// The name in a cell; empty for "-" and the like.
    QString nameAt(const TableRow &source, Meaning meaning) const;
    void refuse(PlannedFact &fact, Meaning meaning, const QString &reason);
    /// Something that is left out although the row is taken.
    void tell(const PlannedFact &fact, Meaning meaning, const QString &sentence);
    /// The service of a cell; refuses the row if it is none, or several.
    const Service *serviceAt(PlannedFact &fact, const TableRow &source, Meaning meaning);
    /// A number above 0, also as a percentage; nothing if the cell says none, which is told.
    std::optional<double> positiveAt(const PlannedFact &fact, const TableRow &source, Meaning meaning);
    /// Adds a field that differs, as a question if `bothChanged`; true if the source's value is taken.
    bool change(PlannedFact &fact, Meaning meaning, const QString &before, const QString &after,
                bool bothChanged = false) const;
    /// New, or Changed or Same by its changes.
    static void setState(PlannedFact &fact, bool isNew);

private:
    const FactTask m_task;
    PlannedChanges m_changes;
    const ServiceNames m_services;
};

std::unique_ptr<FactPlanner> makeCapabilityPlanner(const FactTask &task);
std::unique_ptr<FactPlanner> makeDependencyPlanner(const FactTask &task);
std::unique_ptr<FactPlanner> makeProductPlanner(const FactTask &task);
std::unique_ptr<FactPlanner> makeAssignmentPlanner(const FactTask &task);

} // namespace zuschnitt
