// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/columnmeaning.h"
#include "model/exports/exporttables.h"

#include <unordered_map>

namespace zuschnitt {

/// What the tables have in common: headers, and names by which the import finds things again.
class TableWriting final {
public:
    TableWriting(const Portfolio &portfolio, const Vocabulary &vocabulary);

    const Portfolio &portfolio() const { return m_portfolio; }
    const Vocabulary &vocabulary() const { return m_vocabulary; }

    /// An empty table for lists of that kind: one column for each of `meanings`.
    ExportTable tableOf(const QString &name, ListKind kind, const std::vector<Meaning> &meanings) const;

    /// The name of a service; its key in the source where several have that name.
    QString nameOf(ServiceId service) const;
    QString nameOf(CapabilityId capability) const { return m_portfolio.find(capability)->name; }

private:
    QString headerOf(Meaning meaning, ListKind kind) const;

    const Portfolio &m_portfolio;
    const Vocabulary &m_vocabulary;
    std::unordered_map<QString, int> m_services; ///< how many have a name
};

/// All meanings of the kind but those that only other programs' lists have.
std::vector<Meaning> exportedMeanings(ListKind kind);

/// Where a table of their own has the dependencies, saying them here too would make them twice.
enum class Dependencies { Here, Elsewhere };
ExportTable servicesTable(const TableWriting &writing, Dependencies dependencies);
ExportTable capabilitiesTable(const TableWriting &writing);
ExportTable dependenciesTable(const TableWriting &writing);
ExportTable productsTable(const TableWriting &writing);
ExportTable assignmentsTable(const TableWriting &writing);
ExportTable journeysTable(const TableWriting &writing);
ExportTable findingsTable(const TableWriting &writing, CutId cut);

// Words of the file for what is chosen from a few.
QString exportWord(ProductKind kind);
QString exportWord(Degree degree);
QString exportWord(Role role);
QString exportWord(Fate fate);

} // namespace zuschnitt
