// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/editbuilder.h"
#include "model/portfolio/orderkey.h"

// What the functions of edits.h are made of. Not for other folders.

namespace zuschnitt::edits {

struct Moving;
enum class AsIsBy;

/// Fills a builder and returns the arguments of the edit's name.
using EditBody = std::function<Result<QStringList>(EditBuilder &)>;

EditFunction editFunction(EditKind kind, EditBody body);

/// The sentence in the words of the file; text of a person goes in afterwards with arg().
QString inWords(const EditBuilder &builder, const QString &sentence);

Error noLongerThere();

/// An Error if one of the ids is unknown.
template <typename... Row>
Result<void> checkThere(const EditBuilder &builder, Id<Row>... ids)
{
    if ((builder.find(ids) && ...))
        return {};
    return noLongerThere();
}

template <typename Row>
Result<void> checkAllThere(const EditBuilder &builder, const std::vector<Id<Row>> &ids)
{
    for (const Id<Row> &id : ids) {
        if (!builder.find(id))
            return noLongerThere();
    }
    return {};
}

/// The name without surrounding and doubled white space, or an Error if nothing is left.
Result<QString> checkedName(const QString &name);

/// The name of the first row and how many there are, as arguments of an EditName.
template <typename Row>
QStringList firstAndCount(const EditBuilder &builder, const std::vector<Id<Row>> &ids)
{
    const Row *first = ids.empty() ? nullptr : builder.find(ids.front());
    return {first ? first->name : QString(), QString::number(ids.size())};
}

/// Keys for `count` rows to stand at `index` among their ordered siblings. Siblings that share a
/// key (copies that were merged) get keys of their own where that is needed to keep them behind.
template <typename Row>
std::vector<QString> orderKeysAt(EditBuilder &builder, std::vector<Row> siblings, std::size_t index, std::size_t count)
{
    const QString before = index == 0 ? QString() : siblings[index - 1].position;
    std::size_t end = index;
    while (end < siblings.size() && siblings[end].position <= before)
        ++end;
    const QString after = end < siblings.size() ? siblings[end].position : QString();
    std::vector<QString> keys = orderKeysBetween(before, after, static_cast<qsizetype>(count + end - index));
    for (std::size_t sibling = index; sibling < end; ++sibling) {
        siblings[sibling].position = keys[count + sibling - index];
        builder.put(siblings[sibling]);
    }
    keys.resize(count);
    return keys;
}

template <typename Row>
QString orderKeyAtEnd(EditBuilder &builder, std::vector<Row> siblings)
{
    const std::size_t index = siblings.size();
    return orderKeysAt(builder, std::move(siblings), index, 1).front();
}

/// Where `before` stands among the siblings; their number if it is not one of them.
template <typename Row>
std::size_t indexOf(const std::vector<Row> &siblings, std::optional<Id<Row>> before)
{
    std::size_t index = 0;
    while (index < siblings.size() && !(before && siblings[index].id == *before))
        ++index;
    return index;
}

/// Puts the row `id` before `before` (or last) among its siblings, which include it. Does nothing
/// if it stands there already.
template <typename Row>
void reorderRow(EditBuilder &builder, std::vector<Row> siblings, Id<Row> id, std::optional<Id<Row>> before)
{
    const std::size_t current = indexOf(siblings, std::optional(id));
    if (current == siblings.size() || (before && *before == id))
        return;
    Row row = siblings[current];
    siblings.erase(siblings.begin() + static_cast<std::ptrdiff_t>(current));
    const std::size_t index = indexOf(siblings, before);
    if (index == current)
        return;
    row.position = orderKeysAt(builder, std::move(siblings), index, 1).front();
    builder.put(row);
}

/// An edit that puts a row of a list of the whole portfolio before another one, or at its end.
template <typename Row>
EditFunction reorderList(EditKind kind, Id<Row> id, std::optional<Id<Row>> before)
{
    return editFunction(kind, [=](EditBuilder &builder) -> Result<QStringList> {
        const Row *row = builder.find(id);
        if (!row || (before && !builder.find(*before)))
            return noLongerThere();
        const QStringList arguments{row->name};
        reorderRow(builder, builder.all<Row>(), id, before);
        return arguments;
    });
}

// ---- cuts

/// Adds a cut as addAsIsCut() does and returns its arguments.
Result<QStringList> putAsIsCut(EditBuilder &builder, CutId id, const QString &name, AsIsBy by);

// ---- own fields

/// An Error if the field has no name, that of another one, or values that it could not have.
Result<void> checkOwnField(const Portfolio &portfolio, const OwnField &field);

// ---- capabilities

/// The capability of that name, made under `id` if there is none.
Result<CapabilityId> ensureCapability(EditBuilder &builder, CapabilityId id, const QString &name);
/// An Error if the parent lies below the capability itself.
Result<void> checkNoCycle(const Portfolio &portfolio, const Capability &row);

// ---- assignments

/// The assignments of a service within a cut, in the order of their products.
std::vector<Assignment> assignmentsIn(const EditBuilder &builder, CutId cut, ServiceId service);
/// The sum of their shares; 1 if there is none.
double totalShare(const std::vector<Assignment> &assignments);
/// Without the noise of repeated division, which would show in exports and comparisons; never 0.
double roundedShare(double share);
/// Rescales the assignments to the sum `total`, in proportion; the largest takes what rounding leaves.
void rescale(EditBuilder &builder, std::vector<Assignment> assignments, double total);
/// Removes an assignment; what is left of the service in that cut takes over its share.
void removeAssignment(EditBuilder &builder, const Assignment &assignment);
/// Moves services as moveServices() does and returns its arguments.
Result<QStringList> moveInto(EditBuilder &builder, const std::vector<Moving> &services, ProductId target,
                             std::optional<ServiceId> before);
/// Removes everything a cut says about where the service is.
void clearService(EditBuilder &builder, CutId cut, ServiceId service);

} // namespace zuschnitt::edits
