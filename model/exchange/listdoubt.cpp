// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/listdoubt.h"

#include "model/exchange/headerwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace zuschnitt {

namespace {

/// Longer names are sentences.
constexpr qsizetype longestName = 80;
constexpr qsizetype fewestColumns = 3;

std::size_t rowsWith(const ImportTable &table, std::size_t column, qsizetype longerThan)
{
    return static_cast<std::size_t>(std::count_if(table.rows.begin(), table.rows.end(), [&](const TableRow &row) {
        return row.text(column).size() > longerThan;
    }));
}

bool holdsForMost(const ImportTable &table, std::size_t rows) { return rows * 2 > table.rows.size(); }

/// The first unused column that puts most rows below others; none if there is no such column.
std::optional<QString> parentColumn(const ImportTable &table, const ColumnMapping &mapping)
{
    for (std::size_t column = 0; column < mapping.size(); ++column) {
        const QString &header = table.columns.at(static_cast<qsizetype>(column));
        if (mapping[column] == Meaning::Ignore && isParentHeader(header)
            && holdsForMost(table, rowsWith(table, column, 0)))
            return header;
    }
    return std::nullopt;
}

bool knowsOnlyNames(const ImportTable &table, const ColumnMapping &mapping)
{
    const auto known = std::count_if(mapping.begin(), mapping.end(),
                                     [](const ColumnMeaning &meaning) { return meaning != Meaning::Ignore; });
    return known == 1 && table.form.header == HeaderRow::Present && table.columns.size() >= fewestColumns;
}

} // namespace

QString doubtAbout(const ImportTable &table, const ColumnMapping &mapping)
{
    const auto name = std::find(mapping.begin(), mapping.end(), Meaning::Name);
    if (name == mapping.end())
        return {};
    if (const std::optional<QString> parent = parentColumn(table, mapping)) {
        return QCoreApplication::translate(
                   "ImportPlan",
                   "“%1” puts most rows below others, as lists of departments, capabilities or rules do. "
                   "Look whether this is the list you mean.")
            .arg(*parent);
    }
    if (knowsOnlyNames(table, mapping)) {
        return QCoreApplication::translate(
                   "ImportPlan", "Of %1 columns only the names are understood. Look whether this is the list you mean.")
            .arg(table.columns.size());
    }
    if (holdsForMost(table, rowsWith(table, static_cast<std::size_t>(name - mapping.begin()), longestName)))
        return QCoreApplication::translate(
            "ImportPlan", "Most names are as long as sentences. Look whether this is the list you mean.");
    return {};
}

QString whyWithoutNames(const ImportTable &table)
{
    QStringList ends;
    std::copy_if(table.columns.begin(), table.columns.end(), std::back_inserter(ends), isRelationHeader);
    if (ends.size() >= 2) {
        return QCoreApplication::translate(
                   "ImportPlan",
                   "“%1” and “%2” tell relations between things, but no column is known to hold the names of things.")
            .arg(ends.at(0), ends.at(1));
    }
    return QCoreApplication::translate("ImportPlan", "No column is known to hold the names. Say which one does.");
}

} // namespace zuschnitt
