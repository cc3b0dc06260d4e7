// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/fileidentity.h"

#include <QtCore/QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace zuschnitt {

std::optional<FileIdentity> identityOf(const QString &file)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(file).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
#else
    // An open file cannot be replaced here.
    return QFile::exists(file) ? std::optional(FileIdentity{}) : std::nullopt;
#endif
}

} // namespace zuschnitt
