// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storeerror.h"

#include <sqlite3.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace zuschnitt {

namespace {

QString sentenceFor(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate("Store", "%1 is being written by another program. Try again.");
    case SQLITE_READONLY:
        return QCoreApplication::translate("Store", "%1 is read-only. Save a copy elsewhere to change it.");
    case SQLITE_FULL:
        return QCoreApplication::translate("Store",
                                           "The disk is full, so %1 could not be written; nothing was changed.");
    case SQLITE_IOERR:
        return QCoreApplication::translate(
            "Store", "%1 could not be read or written: the disk or the network reported an error.");
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return QCoreApplication::translate(
            "Store", "%1 could not be opened for this; the file or its folder may not permit it.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA:
        return QCoreApplication::translate("Store", "%1 is damaged. Open a backup or an earlier copy.");
    case SQLITE_CONSTRAINT:
        return QCoreApplication::translate(
            "Store", "This could not be written to %1, because something it refers to is gone or is there already.");
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return QCoreApplication::translate("Store", "This is too large for %1.");
    case SQLITE_INTERRUPT:
        return QCoreApplication::translate("Store",
                                           "Reading %1 took too long and was given up; the file may be damaged.");
    default:
        return {};
    }
}

} // namespace

Error storeError(const QString &file, const SQLite::Exception &exception)
{
    const QString name = QDir::toNativeSeparators(file);
    const QString sentence = sentenceFor(exception.getErrorCode());
    if (!sentence.isEmpty())
        return {sentence.arg(name)};
    return {QCoreApplication::translate("Store", "%1 could not be used: %2.")
                .arg(name, QString::fromUtf8(exception.what()))};
}

} // namespace zuschnitt
