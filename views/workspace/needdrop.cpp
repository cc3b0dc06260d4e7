// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workspace/needdrop.h"

#include "model/document/edits.h"
#include "model/document/severaledits.h"
#include "views/workspace/capabilitydrag.h"
#include "views/workspace/servicedrag.h"
#include "views/workspace/workspace.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NeedDrop)
};

/// What of the drag the moment does not need yet.
struct Fresh {
    std::vector<EditFunction> edits;
    QStringList names; ///< of all that is dragged
};

Fresh freshOf(const Portfolio &portfolio, MomentId moment, const QMimeData *data)
{
    Fresh fresh;
    for (const edits::Moving &moving : servicesOfMime(data)) {
        if (const Service *service = portfolio.find(moving.service))
            fresh.names.append(service->name);
        if (!portfolio.find(momentUseId(moment, moving.service)))
            fresh.edits.push_back(edits::useService(moment, moving.service));
    }
    const std::vector<Promised> capabilities = capabilitiesOfMime(data);
    const QStringList names = capabilities.empty() ? QStringList() : data->text().split(QLatin1Char('\n'));
    for (std::size_t index = 0; index < capabilities.size(); ++index) {
        const CapabilityId id = capabilities[index].capability;
        const Capability *capability = portfolio.find(id);
        const QString name = capability ? capability->name : names.value(static_cast<qsizetype>(index));
        fresh.names.append(name);
        if (!capability)
            fresh.edits.push_back(edits::requireNamed(moment, name)); // dragged from the window of another file
        else if (!portfolio.find(momentNeedId(moment, id)))
            fresh.edits.push_back(edits::require(moment, id));
    }
    return fresh;
}

} // namespace

NeedDrop needDrop(const Workspace &workspace, MomentId moment, const QMimeData *data)
{
    const Moment *row = workspace.portfolio().find(moment);
    Fresh fresh = freshOf(workspace.portfolio(), moment, data);
    if (!row || fresh.names.isEmpty())
        return {};
    const QString what = fresh.names.size() <= 3 ? fresh.names.join(QStringLiteral(", "))
                                                 : Words::tr("%1 things").arg(fresh.names.size());
    if (fresh.edits.empty())
        return {Words::tr("“%1” needs %2 already").arg(row->name, what), {}};
    const QString sentence = Words::tr("“%1” needs %2").arg(row->name, what);
    return {sentence, fresh.edits.size() == 1 ? fresh.edits.front() : edits::severalEdits(std::move(fresh.edits))};
}

} // namespace zuschnitt
