// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/mappedtable.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

/// Tells rows whose cells may stand in the wrong columns. One row of the wrong length among rows of
/// the right one has lost a separator; where many rows are short, the program that wrote them leaves
/// out empty cells at the end.
class RowWidths final {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    explicit RowWidths(const MappedTable &table);

    /// What is wrong with the length of the row; empty if nothing is.
    QString complaintAbout(const TableRow &row) const;
    /// The number of the first cell that is missing or too many.
    int columnOf(const TableRow &row) const;

private:
    const std::size_t m_width;
    bool m_refuseShort = false;
};

} // namespace zuschnitt
