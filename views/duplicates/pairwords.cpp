// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/duplicates/pairwords.h"

#include "model/portfolio/placement.h"
#include "views/diagram/vanishedwords.h"
#include "views/workspace/workspace.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text) { return QCoreApplication::translate("PairWords", text); }

QString sourceOf(const QString &source, const QString &key) { return QString(source + u' ' + key).trimmed(); }

QString placeOf(const Workspace &workspace, ServiceId service)
{
    const Portfolio &portfolio = workspace.portfolio();
    if (const ServiceFate *fate = fateIn(portfolio, workspace.cut(), service))
        return fate->fate == Fate::Kept ? translated(QT_TRANSLATE_NOOP("PairWords", "kept as it is"))
                                        : translated(QT_TRANSLATE_NOOP("PairWords", "retired"));
    QStringList products;
    for (const Assignment *assignment : assignmentsIn(portfolio, workspace.cut(), service))
        products
            += translated(QT_TRANSLATE_NOOP("PairWords", "in “%1”")).arg(portfolio.find(assignment->product)->name);
    return products.isEmpty() ? translated(QT_TRANSLATE_NOOP("PairWords", "not yet placed")) : products.join(u", "_s);
}

} // namespace

QStringList factsOf(const Workspace &workspace, ServiceId id)
{
    const Portfolio &portfolio = workspace.portfolio();
    const Service &service = *portfolio.find(id);
    QStringList people;
    for (const QString &fact : {service.owner, service.formerGroup, service.team}) {
        if (!fact.isEmpty())
            people += fact;
    }
    QStringList sources;
    if (const QString own = sourceOf(service.source, service.sourceKey); !own.isEmpty())
        sources += own;
    for (const ServiceAlias *alias : portfolio.where<&ServiceAlias::service>(id))
        sources += sourceOf(alias->source, alias->sourceKey);
    QStringList lines{people.join(u" · "_s), sources.join(u", "_s), placeOf(workspace, id),
                      vanishedSentence(service, workspace.language())};
    lines.removeAll(QString());
    return lines;
}

QString sharedFacts(const Workspace &workspace, ServiceId first, ServiceId second)
{
    const Service &left = *workspace.portfolio().find(first);
    const Service &right = *workspace.portfolio().find(second);
    QStringList shared;
    for (QString Service::*member : {&Service::owner, &Service::formerGroup, &Service::team, &Service::sourceKey}) {
        if (!(left.*member).isEmpty() && left.*member == right.*member)
            shared += left.*member;
    }
    return shared.isEmpty() ? QString()
                            : translated(QT_TRANSLATE_NOOP("PairWords", "both: %1")).arg(shared.join(u" · "_s));
}

} // namespace zuschnitt
