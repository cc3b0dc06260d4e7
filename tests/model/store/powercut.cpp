// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powercut.h"

#include <sqlite3.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <cstring>

namespace zuschnitt::test {

namespace {

constexpr qsizetype sectorSize = 512;

Disk *s_disk = nullptr;
sqlite3_vfs *s_real = nullptr;

/// A file of SQLite's own, and behind it in memory the real one.
struct WatchedFile {
    sqlite3_file base;
    char name[1024];

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    QString path() const { return QString::fromUtf8(name); }
};

WatchedFile *watched(sqlite3_file *file) { return reinterpret_cast<WatchedFile *>(file); }
sqlite3_file *realOf(sqlite3_file *file) { return watched(file)->real(); }

int closeFile(sqlite3_file *file) { return realOf(file)->pMethods->xClose(realOf(file)); }
int readFile(sqlite3_file *file, void *buffer, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), buffer, size, offset);
}
int writeFile(sqlite3_file *file, const void *buffer, int size, sqlite3_int64 offset)
{
    if (!s_disk->hasRoom())
        return SQLITE_FULL;
    s_disk->write(watched(file)->path(), offset, QByteArray(static_cast<const char *>(buffer), size));
    return realOf(file)->pMethods->xWrite(realOf(file), buffer, size, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    s_disk->truncate(watched(file)->path(), size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *file, int)
{
    s_disk->sync(watched(file)->path());
    return SQLITE_OK;
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return realOf(file)->pMethods->xFileSize(realOf(file), size); }
int lockFile(sqlite3_file *file, int level) { return realOf(file)->pMethods->xLock(realOf(file), level); }
int unlockFile(sqlite3_file *file, int level) { return realOf(file)->pMethods->xUnlock(realOf(file), level); }
int checkReservedLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSizeOf(sqlite3_file *) { return sectorSize; }
int deviceCharacteristics(sqlite3_file *) { return 0; }
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }
int shmUnmap(sqlite3_file *file, int remove) { return realOf(file)->pMethods->xShmUnmap(realOf(file), remove); }

const sqlite3_io_methods s_methods{
    2,          closeFile,         readFile,    writeFile,    truncateFile,          syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSizeOf, deviceCharacteristics, shmMap,   shmLock,  shmBarrier,
    shmUnmap,   nullptr,           nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    WatchedFile *opened = watched(file);
    opened->base.pMethods = nullptr;
    std::strncpy(opened->name, name ? name : "", sizeof opened->name - 1);
    const int code = s_real->xOpen(s_real, name, opened->real(), flags, outFlags);
    if (code == SQLITE_OK)
        opened->base.pMethods = &s_methods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    s_disk->remove(QString::fromUtf8(name));
    return s_real->xDelete(s_real, name, syncFolder);
}

void apply(QByteArray &content, const DiskFile::Step &step)
{
    const qsizetype end = step.offset + step.written.size();
    if (step.written.isEmpty())
        content.resize(step.offset);
    else if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    content.replace(step.offset, step.written.size(), step.written);
}

} // namespace

QByteArray DiskFile::afterPowerCut(QRandomGenerator &random) const
{
    QByteArray content = synced;
    for (const Step &step : unsynced) {
        if (step.written.isEmpty()) {
            if (random.bounded(2))
                apply(content, step);
            continue;
        }
        for (qsizetype done = 0; done < step.written.size(); done += sectorSize) {
            if (random.bounded(2))
                apply(content, {step.offset + done, step.written.mid(done, sectorSize)});
        }
    }
    return content;
}

Disk::Disk()
{
    s_disk = this;
    s_real = sqlite3_vfs_find("unix");
    static sqlite3_vfs vfs;
    vfs = *s_real;
    vfs.szOsFile = static_cast<int>(sizeof(WatchedFile)) + s_real->szOsFile;
    vfs.zName = "powercut";
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
}

Disk::~Disk() { unplugged(); }

const std::vector<DiskMoment> &Disk::unplugged()
{
    if (m_isPlugged) {
        sqlite3_vfs_unregister(sqlite3_vfs_find("powercut"));
        sqlite3_vfs_register(s_real, 1);
        s_disk = nullptr;
    }
    m_isPlugged = false;
    return m_moments;
}

bool Disk::hasRoom()
{
    if (m_room)
        --*m_room;
    return !m_room || *m_room >= 0;
}

void Disk::write(const QString &file, qsizetype offset, const QByteArray &bytes)
{
    m_now.files[file].unsynced.push_back({offset, bytes});
    m_moments.push_back(m_now);
}

void Disk::truncate(const QString &file, qsizetype size)
{
    m_now.files[file].unsynced.push_back({size, {}});
    m_moments.push_back(m_now);
}

void Disk::sync(const QString &file)
{
    DiskFile &synced = m_now.files[file];
    for (const DiskFile::Step &step : synced.unsynced)
        apply(synced.synced, step);
    synced.unsynced.clear();
    m_moments.push_back(m_now);
}

// SQLite is not told when a deletion is durable, so it may never happen.
void Disk::remove(const QString &file) { m_now.files[file].unsynced.push_back({0, {}}); }

void restore(const DiskMoment &moment, const QString &folder, QRandomGenerator &random)
{
    for (const auto &[path, file] : moment.files) {
        QFile restored(QDir(folder).filePath(QFileInfo(path).fileName()));
        const QByteArray content = file.afterPowerCut(random);
        if (!restored.open(QIODevice::WriteOnly) || restored.write(content) != content.size())
            qFatal("cannot write the test's file");
    }
}

} // namespace zuschnitt::test
