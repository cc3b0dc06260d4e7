// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/saiddependencies.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr QLatin1StringView memberWord("dependencies");

} // namespace

SaidDependencies dependenciesSaid(const QJsonObject &imported, const QString &source)
{
    SaidDependencies said;
    for (const QJsonValue value : imported.value(memberWord).toObject().value(source).toArray()) {
        const QJsonObject one = value.toObject();
        const QJsonValue weight = one.value(QLatin1StringView("weight"));
        said.push_back({one.value(QLatin1StringView("to")).toString(), one.value(QLatin1StringView("kind")).toString(),
                        weight.isDouble() ? std::optional(weight.toDouble()) : std::nullopt,
                        one.value(QLatin1StringView("note")).toString()});
    }
    return said;
}

QStringList sourcesOfDependencies(const QJsonObject &imported) { return imported.value(memberWord).toObject().keys(); }

bool setDependenciesSaid(QJsonObject &imported, const QString &source, const SaidDependencies &said)
{
    QJsonArray array;
    for (const SaidDependency &one : said) {
        QJsonObject object{{QStringLiteral("to"), one.to}};
        if (!one.kind.isEmpty())
            object.insert(QLatin1StringView("kind"), one.kind);
        if (one.weight)
            object.insert(QLatin1StringView("weight"), *one.weight);
        if (!one.note.isEmpty())
            object.insert(QLatin1StringView("note"), one.note);
        array.append(object);
    }
    QJsonObject sources = imported.value(memberWord).toObject();
    if (sources.value(source).toArray() == array)
        return false;
    if (array.isEmpty())
        sources.remove(source);
    else
        sources.insert(source, array);
    if (sources.isEmpty())
        imported.remove(memberWord);
    else
        imported.insert(memberWord, sources);
    return true;
}

} // namespace zuschnitt
