// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/fieldrules.h"

#include "model/document/editsupport.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace zuschnitt::edits {

namespace {

Result<void> checkNotNegative(std::optional<double> number)
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

} // namespace

Result<void> checkNameOf(const QString &name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return checked.error();
    return {};
}

Result<void> checkRow(const Portfolio &portfolio, const PortfolioInfo &row)
{
    return checkOptional(portfolio, row.currentCut);
}

Result<void> checkRow(const Portfolio &, const Service &row)
{
    const std::optional<double> users = row.users ? std::optional(static_cast<double>(*row.users)) : std::nullopt;
    return allOf(checkNameOf(row.name), checkNotNegative(row.annualCost), checkNotNegative(users));
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

QString shown(const QString &value) { return value.size() <= 80 ? value : value.left(79) + u'…'; }
QString shown(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
QString shown(double value) { return QString::number(value, 'g', 12); }
QString shown(qint64 value) { return QString::number(value); }

QString titleOf(const Portfolio &, const PortfolioInfo &row) { return row.title; }

QString titleOf(const Portfolio &portfolio, const Dependency &row)
{
    return nameOf(portfolio, row.from) + QStringLiteral(" → ") + nameOf(portfolio, row.to);
}

QString titleOf(const Portfolio &portfolio, const Assignment &row) { return nameOf(portfolio, row.service); }

QString titleOf(const Portfolio &portfolio, const ServiceFate &row) { return nameOf(portfolio, row.service); }

} // namespace zuschnitt::edits
