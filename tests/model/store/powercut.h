// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <map>
#include <optional>
#include <vector>

class QRandomGenerator;

namespace zuschnitt::test {

/// What a disk holds of one file: what was synced, and what was done to it since, which a power
/// cut may lose or tear.
struct DiskFile {
    struct Step {
        qsizetype offset = 0;
        QByteArray written; ///< empty: cut to the length `offset`
    };

    QByteArray synced;
    std::vector<Step> unsynced;

    QByteArray afterPowerCut(QRandomGenerator &random) const;
};

/// The files as they were after a number of disk operations.
struct DiskMoment {
    std::map<QString, DiskFile> files;
    int confirmed = 0; ///< what Disk::confirm() had counted
};

/// While it lives, everything SQLite does goes through it to the real files and is remembered,
/// one moment per operation.
class Disk final {
public:
    Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;
    ~Disk();

    /// From here on, what was written so far must survive.
    void confirm() { ++m_now.confirmed; }
    /// From here on, only so many more writes find room; none: as many as there are.
    void setRoom(std::optional<int> writes) { m_room = writes; }
    /// Stops watching; every moment so far.
    const std::vector<DiskMoment> &unplugged();

    // Called by SQLite's side.
    bool hasRoom();
    void write(const QString &file, qsizetype offset, const QByteArray &bytes);
    void truncate(const QString &file, qsizetype size);
    void sync(const QString &file);
    void remove(const QString &file);

private:
    bool m_isPlugged = true;
    std::optional<int> m_room;
    DiskMoment m_now;
    std::vector<DiskMoment> m_moments;
};

/// Puts the files of a moment, after a power cut, into an empty folder.
void restore(const DiskMoment &moment, const QString &folder, QRandomGenerator &random);

} // namespace zuschnitt::test
