// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/mappedtable.h"
#include "model/exchange/serviceplan.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

namespace zuschnitt {

/// Which kind of field the cells of a column would make: links, days, money or numbers if nearly all of
/// them are; a choice if they repeat a few short texts; else text.
FieldKind proposedKind(const ImportTable &table, std::size_t column);

/// Gives columns without a meaning that head as an own field of the file is called to that field.
void recogniseOwnFields(const ImportTable &table, const Portfolio &portfolio, ColumnMapping &mapping);

/// Plans the values of own fields, with the same three sides as other fields: what the source said last
/// stands in Service::imported under "field:" and the id of the field.
class OwnFieldPlanner final {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    /// Fields that the mapping names and the file has not are made in the plan.
    OwnFieldPlanner(const MappedTable &table, const Portfolio &portfolio, const ImportChoices &choices,
                    ServicePlan &plan);

    void merge(PlannedService &row, QJsonObject &imported);

private:
    struct FieldColumn {
        std::size_t column = 0;
        ColumnMeaning meaning;
        OwnField field;
    };

    void addColumn(std::size_t column, const ColumnMeaning &meaning);
    std::optional<QString> readValue(const FieldColumn &from, const TableRow &source);
    void offerChoice(FieldColumn &to, const QString &value);

    const MappedTable &m_table;
    const Portfolio &m_portfolio;
    const ImportChoices &m_choices;
    ServicePlan &m_plan;
    std::vector<FieldColumn> m_columns;
};

} // namespace zuschnitt
