// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/sourcereader.h"

#include <QtCore/QThread>

namespace zuschnitt {

/// Lives in the reading thread and tells the reader in its own.
class SourceReader::Progress final : public ReadingProgress {
public:
    Progress(SourceReader &reader, std::shared_ptr<std::atomic_bool> isWanted)
        : m_reader(reader), m_isWanted(std::move(isWanted))
    {
    }

    bool goOn(qint64 done, qint64 total) override
    {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
        if (percent != m_percent && *m_isWanted) {
            m_percent = percent;
            QMetaObject::invokeMethod(
                &m_reader,
                [reader = &m_reader, wanted = m_isWanted, percent] {
                    if (*wanted)
                        Q_EMIT reader->progressed(percent);
                },
                Qt::QueuedConnection);
        }
        return *m_isWanted;
    }

private:
    SourceReader &m_reader;
    const std::shared_ptr<std::atomic_bool> m_isWanted;
    int m_percent = -1;
};

SourceReader::SourceReader(QObject *parent) : QObject(parent) { }

SourceReader::~SourceReader()
{
    cancel();
    for (QThread *thread : findChildren<QThread *>())
        thread->wait();
}

void SourceReader::cancel()
{
    if (m_isWanted)
        *m_isWanted = false;
    m_isWanted.reset();
    m_thread = nullptr;
}

void SourceReader::start(std::shared_ptr<const std::vector<TableSource>> files, SourceChoices choices)
{
    cancel();
    const auto isWanted = std::make_shared<std::atomic_bool>(true);
    m_isWanted = isWanted;
    const auto result = std::make_shared<std::optional<Result<SourceContent>>>();
    m_thread = QThread::create([this, files, choices = std::move(choices), isWanted, result] {
        Progress progress(*this, isWanted);
        result->emplace(readSource(*files, choices, progress));
    });
    m_thread->setParent(this);
    QThread *thread = m_thread;
    connect(thread, &QThread::finished, this, [this, thread, isWanted, result] {
        thread->deleteLater();
        if (!*isWanted)
            return;
        m_thread = nullptr;
        if (const Result<SourceContent> &content = **result)
            Q_EMIT read(*content);
        else
            Q_EMIT failed(content.error().message);
    });
    thread->start();
}

} // namespace zuschnitt
