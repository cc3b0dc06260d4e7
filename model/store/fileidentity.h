// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <optional>

namespace zuschnitt {

/// Tells one file from another under the same name: a file that is replaced keeps its name, and
/// what is written to the one still open is lost.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Nothing if there is no such file.
std::optional<FileIdentity> identityOf(const QString &file);

} // namespace zuschnitt
