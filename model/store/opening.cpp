// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/opening.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

namespace zuschnitt {

namespace {

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype writeVersionOffset = 18;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

QByteArray firstBytes(const QString &file, qsizetype count)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.read(count) : QByteArray();
}

/// A journal whose header is there was left by a change that never ended.
bool isHot(const QString &journal)
{
    const QByteArray start = firstBytes(journal, 1);
    return !start.isEmpty() && start.front() != '\0';
}

/// Also false for a file that nobody may write but the superuser could.
bool isWritable(const QFileInfo &info)
{
    return info.isWritable()
        && info.permissions().testAnyFlags(QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther);
}

Error refused(const char *sentence, const QString &file)
{
    return {QCoreApplication::translate("Store", sentence).arg(QDir::toNativeSeparators(file))};
}

} // namespace

Result<FileHead> readFileHead(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return refused(QT_TRANSLATE_NOOP("Store", "There is no file %1."), file);
    if (info.isDir())
        return refused(QT_TRANSLATE_NOOP("Store", "%1 is a folder, not a portfolio."), file);
    if (!info.isReadable())
        return refused(QT_TRANSLATE_NOOP("Store", "%1 may not be read by you."), file);
    if (info.size() == 0)
        return refused(QT_TRANSLATE_NOOP("Store", "%1 is empty."), file);
    const QByteArray header = firstBytes(file, headerSize);
    if (!header.startsWith(magic))
        return refused(QT_TRANSLATE_NOOP("Store", "%1 is not a portfolio of this program."), file);
    if (header.size() < headerSize)
        return refused(QT_TRANSLATE_NOOP("Store", "%1 is damaged. Open a backup or an earlier copy."), file);
    if (qFromBigEndian<quint32>(header.constData() + applicationIdOffset) != applicationId)
        return refused(QT_TRANSLATE_NOOP("Store", "%1 is a database of another program, not a portfolio."), file);
    FileHead head;
    head.version = qFromBigEndian<qint32>(header.constData() + userVersionOffset);
    head.isWal = header[writeVersionOffset] == 2 || header[writeVersionOffset + 1] == 2;
    head.hasWal = QFileInfo(file + QStringLiteral("-wal")).size() > 0;
    head.hasHotJournal = isHot(file + QStringLiteral("-journal"));
    head.isWritable = isWritable(info);
    return head;
}

} // namespace zuschnitt
