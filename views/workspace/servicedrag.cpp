// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workspace/servicedrag.h"

#include "model/portfolio/placement.h"

#include <QtGui/QDrag>

namespace zuschnitt {

namespace {

const QString mimeType = QStringLiteral("application/x-zuschnitt-services");
const QString restWord = QStringLiteral("rest");

} // namespace

edits::Moving movingFromInbox(const Portfolio &portfolio, CutId cut, ServiceId service)
{
    const bool partly = placementOf(portfolio, cut, service) == Placement::Partly;
    return {service, std::nullopt, partly ? edits::Moving::Part::Rest : edits::Moving::Part::Whole};
}

std::unique_ptr<QMimeData> mimeOfServices(const std::vector<edits::Moving> &services, const QStringList &names)
{
    QStringList lines;
    for (const edits::Moving &moving : services)
        lines.append(QStringList{moving.service.toText(), moving.from ? moving.from->toText() : QString(),
                                 moving.part == edits::Moving::Part::Rest ? restWord : QString()}
                         .join(QLatin1Char('\t')));
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType, lines.join(QLatin1Char('\n')).toLatin1());
    data->setText(names.join(QLatin1Char('\n')));
    return data;
}

void dragService(QObject *source, const Portfolio &portfolio, const edits::Moving &service, const QPixmap &picture)
{
    const Service *row = portfolio.find(service.service);
    if (!row)
        return;
    auto *drag = new QDrag(source);
    drag->setMimeData(mimeOfServices({service}, {row->name}).release());
    drag->setPixmap(picture);
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

std::vector<edits::Moving> servicesOfMime(const QMimeData *data)
{
    std::vector<edits::Moving> services;
    if (!data || !data->hasFormat(mimeType))
        return services;
    const QStringList lines = QString::fromLatin1(data->data(mimeType)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList ids = line.split(QLatin1Char('\t'));
        const std::optional<Uuid> service = Uuid::fromText(ids.value(0));
        if (!service)
            continue;
        const std::optional<Uuid> from = Uuid::fromText(ids.value(1));
        services.push_back({ServiceId{*service}, from ? std::optional(ProductId{*from}) : std::nullopt,
                            ids.value(2) == restWord ? edits::Moving::Part::Rest : edits::Moving::Part::Whole});
    }
    return services;
}

} // namespace zuschnitt
