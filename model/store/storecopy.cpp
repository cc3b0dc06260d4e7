// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/store.h"

#include "model/store/connection.h"
#include "model/store/storeerror.h"

#include <SQLiteCpp/Transaction.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace zuschnitt {

namespace {

/// Keeps what the copy may keep. What is left out must not linger in free pages either.
void strip(const QString &file, const StoreCopy &copy)
{
    Connection connection(file, Connection::Access::ReadWrite);
    connection.prepareForWriting();
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (copy.history == StoreCopy::History::OnlyIds)
        forgetWhatWasDone(connection);
    if (copy.authors == StoreCopy::Authors::LeftOut)
        connection.database().exec("UPDATE history SET author = ''; UPDATE state SET author = ''");
    transaction.commit();
    connection.database().exec("VACUUM");
}

/// Waits until a file, or the entry of a file in its folder, is on the disk.
void syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
}

/// Puts `file` in the place of `target` in one step. Journals of a former file of that name would
/// be taken for those of the new one.
bool replaceBy(const QString &target, const QString &file)
{
    syncToDisk(file);
    for (const char *suffix : {"-journal", "-wal", "-shm"})
        QFile::remove(target + QLatin1StringView(suffix));
    std::error_code error;
    std::filesystem::rename(file.toStdU16String(), target.toStdU16String(), error);
    syncToDisk(QFileInfo(target).absolutePath());
    return !error;
}

} // namespace

Result<void> Store::saveCopy(const QString &target, const StoreCopy &copy) const
{
    if (identityOf(target) && identityOf(target) == m_identity)
        return Error{QCoreApplication::translate("Store", "A copy needs another name than the file that is open.")};
    const QString unfinished = target + QStringLiteral(".unfinished-") + Uuid::random().toText().left(8);
    const Result<void> made = guarded(target, [&]() -> Result<void> {
        Query query = m_connection->query("VACUUM INTO ?");
        query->bind(1, QFileInfo(unfinished).absoluteFilePath().toStdString());
        query->exec();
        if (copy.history == StoreCopy::History::OnlyIds || copy.authors == StoreCopy::Authors::LeftOut)
            strip(unfinished, copy);
        return {};
    });
    if (made && replaceBy(target, unfinished))
        return {};
    QFile::remove(unfinished);
    if (!made)
        return made.error();
    return Error{QCoreApplication::translate(
                     "Store", "%1 could not be written; the folder or an existing file may not permit it.")
                     .arg(QDir::toNativeSeparators(target))};
}

} // namespace zuschnitt
