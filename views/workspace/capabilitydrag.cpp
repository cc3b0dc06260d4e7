// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workspace/capabilitydrag.h"

#include "model/document/edits.h"

#include <QtCore/QStringList>

namespace zuschnitt {

namespace {

const QString mimeType = QStringLiteral("application/x-zuschnitt-capabilities");

} // namespace

std::unique_ptr<QMimeData> mimeOfCapabilities(const std::vector<Promised> &capabilities, const QStringList &names)
{
    QStringList lines;
    for (const Promised &promised : capabilities)
        lines.append(promised.capability.toText() + QLatin1Char('\t')
                     + (promised.from ? promised.from->toText() : QString()));
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType, lines.join(QLatin1Char('\n')).toLatin1());
    data->setText(names.join(QLatin1Char('\n')));
    return data;
}

std::vector<Promised> capabilitiesOfMime(const QMimeData *data)
{
    std::vector<Promised> capabilities;
    if (!data || !data->hasFormat(mimeType))
        return capabilities;
    const QStringList lines = QString::fromLatin1(data->data(mimeType)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList ids = line.split(QLatin1Char('\t'));
        const std::optional<Uuid> capability = Uuid::fromText(ids.value(0));
        const std::optional<Uuid> from = Uuid::fromText(ids.value(1));
        if (capability)
            capabilities.push_back({CapabilityId{*capability}, from ? std::optional(ProductId{*from}) : std::nullopt});
    }
    return capabilities;
}

std::vector<EditFunction> promisesOf(const std::vector<Promised> &capabilities, ProductId product)
{
    std::vector<EditFunction> functions;
    for (const Promised &promised : capabilities)
        functions.push_back(edits::promise(product, promised.capability));
    for (const Promised &promised : capabilities) {
        if (promised.from && *promised.from != product)
            functions.push_back(edits::withdrawPromise(*promised.from, promised.capability));
    }
    return functions;
}

} // namespace zuschnitt
