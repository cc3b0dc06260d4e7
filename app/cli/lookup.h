// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/result.h"

#include <QtCore/QStringList>

namespace zuschnitt {

/// A thing that can be named on the command line.
struct Candidate {
    Uuid id;
    QString name;
};

/// The one candidate that `text` names: by id, by exact name, else by name in any case. `kind` is
/// the word for the error; a name that is not unique is refused with the ids.
Result<Uuid> findNamed(const std::vector<Candidate> &candidates, const QString &text, const QString &kind);

/// Rows are named by their name, those without one by their title.
template <typename Rows>
std::vector<Candidate> candidatesOf(const Rows &rows)
{
    std::vector<Candidate> candidates;
    for (const auto *row : rows) {
        if constexpr (requires { row->name; })
            candidates.push_back({row->id.uuid, row->name});
        else
            candidates.push_back({row->id.uuid, row->title});
    }
    return candidates;
}

/// What the kinds of things are called: "service", "cut" …
template <typename Row>
QString kindWord()
{
    return QString::fromLatin1(RowTraits<Row>::table).replace(u'_', u' ');
}

/// A row of a kind that all cuts share.
template <typename Row>
Result<Id<Row>> findRow(const Portfolio &portfolio, const QString &text)
{
    const Result<Uuid> found = findNamed(candidatesOf(portfolio.all<Row>()), text, kindWord<Row>());
    if (!found)
        return found.error();
    return Id<Row>{*found};
}

/// A product or group: named within the cut, or any by its id.
template <typename Row>
Result<Id<Row>> findInCut(const Portfolio &portfolio, CutId cut, const QString &text)
{
    if (const std::optional<Uuid> id = Uuid::fromText(text); id && portfolio.find(Id<Row>{*id}))
        return Id<Row>{*id};
    const Result<Uuid> found = findNamed(candidatesOf(portfolio.where<&Row::cut>(cut)), text, kindWord<Row>());
    if (!found)
        return found.error();
    return Id<Row>{*found};
}

/// What a product lists of its own: named within the product, or any by its id.
template <typename Row>
Result<Id<Row>> findInProduct(const Portfolio &portfolio, ProductId product, const QString &text)
{
    const Result<Uuid> found = findNamed(candidatesOf(portfolio.where<&Row::product>(product)), text, kindWord<Row>());
    if (!found)
        return found.error();
    return Id<Row>{*found};
}

/// A moment, named within its journey, or any by its id.
Result<MomentId> findInJourney(const Portfolio &portfolio, JourneyId journey, const QString &text);

/// The cut of that name; the current one for an empty name. An Error if there is none.
Result<CutId> findCut(const Portfolio &portfolio, const QString &text);

} // namespace zuschnitt
