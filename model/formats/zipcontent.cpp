// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/zipcontent.h"

#include <QtCore/QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace zuschnitt {

namespace {

constexpr qsizetype alwaysFine = 1024 * 1024;
constexpr std::size_t blockSize = 64 * 1024;

struct Closing {
    void operator()(archive *opened) const { archive_read_free(opened); }
};

class Unpacking final {
    Q_DECLARE_TR_FUNCTIONS(ZipContent)

public:
    Unpacking(const QByteArray &bytes, const ZipLimits &limits)
        : m_bytes(bytes), m_limits(limits), m_archive(archive_read_new())
    {
        archive_read_support_format_zip(m_archive.get());
    }

    Result<std::map<QString, QByteArray>> run(const std::function<bool(const QString &)> &wanted)
    {
        if (archive_read_open_memory(m_archive.get(), m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()))
            != ARCHIVE_OK)
            return damaged();
        std::map<QString, QByteArray> files;
        archive_entry *entry = nullptr;
        for (qsizetype count = 1;; ++count) {
            const int status = archive_read_next_header(m_archive.get(), &entry);
            if (status == ARCHIVE_EOF)
                return files;
            if (status < ARCHIVE_WARN)
                return damaged();
            if (count > m_limits.entries)
                return Error{tr("This archive holds more than %1 files, which nothing needs that is read here.")
                                 .arg(m_limits.entries)};
            const QString name = nameOf(*entry);
            if (archive_entry_filetype(entry) != AE_IFREG || name.isEmpty() || !wanted(name))
                continue;
            if (archive_entry_is_encrypted(entry))
                return Error{tr("This archive is protected by a password. Save it without one.")};
            QByteArray content;
            if (const Result<void> unpacked = unpack(content); !unpacked)
                return unpacked.error();
            files.try_emplace(name, std::move(content));
        }
    }

private:
    static QString nameOf(archive_entry &entry)
    {
        const char *utf8 = archive_entry_pathname_utf8(&entry);
        const char *raw = utf8 ? utf8 : archive_entry_pathname(&entry);
        QString name = QString::fromUtf8(raw);
        while (name.startsWith(u'/'))
            name.remove(0, 1);
        return name;
    }

    Result<void> unpack(QByteArray &content)
    {
        QByteArray block(static_cast<qsizetype>(blockSize), Qt::Uninitialized);
        for (;;) {
            const la_ssize_t read = archive_read_data(m_archive.get(), block.data(), blockSize);
            if (read == 0)
                return {};
            if (read < 0)
                return damaged();
            m_unpacked += read;
            if (m_unpacked > m_limits.bytes)
                return Error{tr("Unpacked, this archive is larger than %1 MB.").arg(m_limits.bytes / (1024 * 1024))};
            if (m_unpacked > alwaysFine && m_unpacked / m_limits.ratio > m_bytes.size())
                return Error{
                    tr("This archive unpacks to more than %1 times its size and is not read.").arg(m_limits.ratio)};
            content.append(block.constData(), read);
        }
    }

    static Error damaged() { return {tr("This archive is damaged. Save or send it again.")}; }

    const QByteArray &m_bytes;
    const ZipLimits m_limits;
    std::unique_ptr<archive, Closing> m_archive;
    qsizetype m_unpacked = 0;
};

} // namespace

bool isZip(const QByteArray &bytes) { return bytes.startsWith("PK\x03\x04"); }

Result<ZipContent> ZipContent::read(const QByteArray &bytes, const std::function<bool(const QString &)> &wanted,
                                    const ZipLimits &limits)
{
    Result<std::map<QString, QByteArray>> files = Unpacking(bytes, limits).run(wanted);
    if (!files)
        return files.error();
    ZipContent content;
    content.m_files = std::move(files).value();
    return content;
}

const QByteArray *ZipContent::find(const QString &name) const
{
    const auto found = m_files.find(name);
    return found == m_files.end() ? nullptr : &found->second;
}

QStringList ZipContent::names() const
{
    QStringList names;
    for (const auto &[name, content] : m_files)
        names.append(name);
    return names;
}

} // namespace zuschnitt
