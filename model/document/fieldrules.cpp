// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/fieldrules.h"

#include "model/document/editsupport.h"
#include "model/portfolio/ownfields.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace zuschnitt::edits {

namespace {

template <typename Number>
Result<void> checkNotNegative(std::optional<Number> number)
{
    if (number && !(std::isfinite(*number) && *number >= 0))
        return Error{QCoreApplication::translate("Edits", "The number must be 0 or more.")};
    return {};
}

Result<void> checkPositive(double number)
{
    if (!(std::isfinite(number) && number > 0))
        return Error{QCoreApplication::translate("Edits", "The number must be more than 0.")};
    return {};
}

Result<void> checkLimit(std::optional<qint64> limit)
{
    if (limit && *limit < 1)
        return Error{QCoreApplication::translate("Edits", "The number must be 1 or more.")};
    return {};
}

Result<void> checkFeeling(std::optional<qint64> feeling)
{
    if (feeling && (*feeling < -2 || *feeling > 2))
        return Error{QCoreApplication::translate("Edits", "A feeling lies between -2 and 2.")};
    return {};
}

template <typename Row>
Result<void> checkOptional(const Portfolio &portfolio, const std::optional<Id<Row>> &id)
{
    if (id && !portfolio.find(*id))
        return noLongerThere();
    return {};
}

/// The first Error of several checks.
template <typename... Check>
Result<void> allOf(const Check &...check)
{
    Result<void> result;
    ((check.ok() || (result = check, false)) && ...);
    return result;
}

/// The parent must not lie below the capability itself.
Result<void> checkNoCycle(const Portfolio &portfolio, const Capability &row)
{
    const Capability *above = row.parent ? portfolio.find(*row.parent) : nullptr;
    for (std::size_t steps = 0; above && steps <= portfolio.all<Capability>().size(); ++steps) {
        if (above->id == row.id)
            return Error{QCoreApplication::translate("Edits", "“%1” cannot stand below itself.").arg(row.name)};
        above = above->parent ? portfolio.find(*above->parent) : nullptr;
    }
    return {};
}

QString nameOf(const Portfolio &portfolio, ServiceId id)
{
    const Service *service = portfolio.find(id);
    return service ? service->name : QString();
}

Result<void> checkNameOf(const QString &name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return checked.error();
    return {};
}

Result<void> checkRow(const Portfolio &portfolio, const PortfolioInfo &row)
{
    return allOf(checkOptional(portfolio, row.currentCut), checkLimit(row.mostServices), checkLimit(row.mostTeams));
}

Result<void> checkRow(const Portfolio &, const Service &row)
{
    return allOf(checkNameOf(row.name), checkNotNegative(row.annualCost), checkNotNegative(row.users));
}

Result<void> checkRow(const Portfolio &portfolio, const Capability &row)
{
    return allOf(checkNameOf(row.name), checkOptional(portfolio, row.parent), checkNoCycle(portfolio, row));
}

Result<void> checkRow(const Portfolio &, const Dependency &row) { return checkPositive(row.weight); }

Result<void> checkRow(const Portfolio &portfolio, const Journey &row)
{
    return allOf(checkNameOf(row.name), checkOptional(portfolio, row.persona), checkNotNegative(row.frequency));
}

Result<void> checkRow(const Portfolio &portfolio, const Moment &row)
{
    return allOf(checkNameOf(row.name), checkOptional(portfolio, row.phase), checkFeeling(row.feeling),
                 checkFeeling(row.feelingWanted));
}

Result<void> checkRow(const Portfolio &portfolio, const Product &row)
{
    const ProductGroup *group = row.group ? portfolio.find(*row.group) : nullptr;
    if (row.group && (!group || group->cut != row.cut))
        return noLongerThere();
    return checkNameOf(row.name);
}

Result<void> checkRow(const Portfolio &, const Assignment &row) { return checkPositive(row.share); }

Result<void> checkRow(const Portfolio &portfolio, const OwnField &row) { return checkOwnField(portfolio, row); }

Result<void> checkRow(const Portfolio &portfolio, const OwnValue &row)
{
    const OwnField *field = portfolio.find(row.field);
    if (!field)
        return noLongerThere();
    if (const QString complaint = complaintAboutOwnValue(*field, row.value); !complaint.isEmpty())
        return Error{complaint};
    return {};
}

Result<void> checkRow(const Portfolio &, const BacklogItem &row) { return checkNameOf(row.title); }

/// Kinds without a rule of their own pass.
template <typename Row>
Result<void> checkRow(const Portfolio &, const Row &row)
{
    if constexpr (requires { row.name; })
        return checkNameOf(row.name);
    else
        return {};
}

// What a row is called in a sentence: its name, or that of its ends.

QString titleOf(const Portfolio &, const PortfolioInfo &row) { return row.title; }

QString titleOf(const Portfolio &portfolio, const Dependency &row)
{
    return nameOf(portfolio, row.from) + QStringLiteral(" → ") + nameOf(portfolio, row.to);
}

QString titleOf(const Portfolio &portfolio, const Assignment &row) { return nameOf(portfolio, row.service); }

QString titleOf(const Portfolio &portfolio, const ServiceFate &row) { return nameOf(portfolio, row.service); }

template <typename Row>
QString titleOf(const Portfolio &, const Row &row)
{
    if constexpr (requires { row.name; })
        return row.name;
    else if constexpr (requires { row.title; })
        return row.title;
    else
        return {};
}

} // namespace

QString shown(const QString &value) { return value.size() <= 80 ? value : value.left(79) + u'…'; }
QString shown(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
QString shown(double value) { return QString::number(value, 'g', 12); }
QString shown(qint64 value) { return QString::number(value); }

Result<void> checkOwnField(const Portfolio &portfolio, const OwnField &field)
{
    if (const Result<QString> checked = checkedName(field.name); !checked)
        return checked.error();
    for (const OwnField *other : portfolio.all<OwnField>()) {
        if (other->id != field.id && other->name.compare(field.name.simplified(), Qt::CaseInsensitive) == 0)
            return Error{QCoreApplication::translate("Edits", "There is a field “%1” already.").arg(other->name)};
    }
    for (const OwnValue *value : portfolio.where<&OwnValue::field>(field.id)) {
        if (const QString complaint = complaintAboutOwnValue(field, value->value); !complaint.isEmpty())
            return Error{complaint};
    }
    return {};
}

template <typename Row>
EditFunction changeRow(Id<Row> id, const FieldChange &change, std::function<void(Row &)> set)
{
    return [id, change, set = std::move(set)](const Portfolio &portfolio) -> Result<Edit> {
        const Row *row = portfolio.find(id);
        if (!row)
            return noLongerThere();
        EditBuilder builder(portfolio);
        Row changed = *row;
        set(changed);
        if (const Result<void> allowed = checkRow(portfolio, changed); !allowed)
            return allowed.error();
        builder.put(changed);
        return builder.edit(
            EditKind::SetField,
            {QString::fromLatin1(RowTraits<Row>::table), change.column, titleOf(portfolio, *row), change.shownValue});
    };
}

#define INSTANTIATE(Row) template EditFunction changeRow(Id<Row>, const FieldChange &, std::function<void(Row &)>);
ZUSCHNITT_FOR_EACH_ROW_TYPE(INSTANTIATE)
#undef INSTANTIATE

} // namespace zuschnitt::edits
