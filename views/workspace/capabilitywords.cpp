// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workspace/capabilitywords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace zuschnitt {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CapabilityWords)
};

template <typename Row>
void addNames(const Portfolio &portfolio, const std::vector<Id<Row>> &ids, QStringList &names)
{
    for (const Id<Row> &id : ids)
        names.append(portfolio.find(id)->name);
}

} // namespace

QString wordsOf(const CapabilityServing &serving, const Portfolio &portfolio)
{
    QStringList names;
    QString sentence;
    switch (serving.state) {
    case NeedState::Met:
        addNames(portfolio, serving.carriedBy, names);
        addNames(portfolio, serving.keptIn, names);
        sentence = Words::tr("met by %1");
        break;
    case NeedState::Promised:
        addNames(portfolio, serving.promisedBy, names);
        sentence = Words::tr("promised by %1");
        break;
    case NeedState::Unplaced:
        addNames(portfolio, serving.providers, names);
        sentence = names.size() == 1 ? Words::tr("unplaced: %1 provides it") : Words::tr("unplaced: %1 provide it");
        break;
    case NeedState::Missing:
        return serving.moments > 0 ? Words::tr("missing") : Words::tr("not needed");
    }
    return sentence.arg(names.join(QStringLiteral(", ")));
}

QString needWords(const CapabilityServing &serving)
{
    if (serving.moments == 0)
        return Words::tr("no moment needs it");
    return serving.moments == 1 ? Words::tr("needed by 1 moment")
                                : Words::tr("needed by %1 moments").arg(serving.moments);
}

bool isUnmet(const CapabilityServing &serving) { return serving.moments > 0 && serving.state != NeedState::Met; }

} // namespace zuschnitt
