// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <functional>
#include <map>

namespace zuschnitt {

/// Limits on what really comes out of an archive, whatever its directory claims.
struct ZipLimits {
    qsizetype entries = 2000;
    qsizetype bytes = 200 * 1024 * 1024; ///< of all files together
    qsizetype ratio = 100; ///< bytes that come out for each one that goes in; counts above 1 MiB
};

bool isZip(const QByteArray &bytes);

/// The files of a zip archive, unpacked in memory.
class ZipContent final {
public:
    /// Unpacks the files that `wanted` asks for by name; the others are not looked at. Fails with a
    /// sentence for an archive that is damaged, encrypted or beyond the limits.
    static Result<ZipContent> read(const QByteArray &bytes, const std::function<bool(const QString &)> &wanted,
                                   const ZipLimits &limits = {});

    /// Null if there is no such file. Names have no leading slash.
    const QByteArray *find(const QString &name) const;
    QStringList names() const;

private:
    std::map<QString, QByteArray> m_files;
};

} // namespace zuschnitt
