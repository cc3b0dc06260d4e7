// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lookup.h"
#include "app/cli/words.h"

namespace zuschnitt {

namespace {

std::vector<Uuid> matching(const std::vector<Candidate> &candidates, const QString &text,
                           Qt::CaseSensitivity sensitivity)
{
    std::vector<Uuid> ids;
    for (const Candidate &candidate : candidates) {
        if (candidate.name.compare(text, sensitivity) == 0)
            ids.push_back(candidate.id);
    }
    return ids;
}

Error notUnique(const std::vector<Uuid> &ids, const QString &text, const QString &kind)
{
    QStringList texts;
    for (const Uuid &id : ids)
        texts.append(id.toText());
    return {Cli::tr("There is more than one %1 “%2”; use one of the ids: %3").arg(kind, text, texts.join(u' '))};
}

} // namespace

Result<Uuid> findNamed(const std::vector<Candidate> &candidates, const QString &text, const QString &kind)
{
    if (const std::optional<Uuid> id = Uuid::fromText(text)) {
        for (const Candidate &candidate : candidates) {
            if (candidate.id == *id)
                return *id;
        }
    }
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const std::vector<Uuid> ids = matching(candidates, text, sensitivity);
        if (ids.size() == 1)
            return ids.front();
        if (ids.size() > 1)
            return notUnique(ids, text, kind);
    }
    return Error{Cli::tr("There is no %1 “%2”.").arg(kind, text)};
}

Result<MomentId> findInJourney(const Portfolio &portfolio, JourneyId journey, const QString &text)
{
    if (const std::optional<Uuid> id = Uuid::fromText(text); id && portfolio.find(MomentId{*id}))
        return MomentId{*id};
    const Result<Uuid> found
        = findNamed(candidatesOf(portfolio.where<&Moment::journey>(journey)), text, kindWord<Moment>());
    if (!found)
        return found.error();
    return MomentId{*found};
}

Result<CutId> findCut(const Portfolio &portfolio, const QString &text)
{
    if (!text.isEmpty())
        return findRow<Cut>(portfolio, text);
    if (const Cut *current = portfolio.currentCut())
        return current->id;
    return Error{Cli::tr("There is no cut yet; “add-cut NAME” makes one.")};
}

} // namespace zuschnitt
