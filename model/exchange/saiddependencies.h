// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/servicefields.h"

#include <optional>

namespace zuschnitt {

/// A dependency as a list of dependencies said it.
struct SaidDependency {
    QString to; ///< name or key, as the list has it
    QString kind;
    std::optional<double> weight;
    QString note;
};
using SaidDependencies = std::vector<SaidDependency>;

/// What the source said last about the dependencies of a service, out of Service::imported: there, under
/// "dependencies", stands an object with an array by the name of each source.
SaidDependencies dependenciesSaid(const QJsonObject &imported, const QString &source);
/// The sources that said something about them.
QStringList sourcesOfDependencies(const QJsonObject &imported);
/// True if that changes what is remembered.
bool setDependenciesSaid(QJsonObject &imported, const QString &source, const SaidDependencies &said);

} // namespace zuschnitt
