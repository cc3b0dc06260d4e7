// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

#include <QtCore/QObject>

#include <atomic>
#include <memory>

class QThread;

namespace zuschnitt {

/// Reads sources aside, so that the window goes on answering. One source at a time: a new start ends
/// the reading before it, of which nothing is heard any more.
class SourceReader final : public QObject {
    Q_OBJECT

public:
    explicit SourceReader(QObject *parent = nullptr);
    /// Ends what is being read and waits for it.
    ~SourceReader() override;

    void start(std::shared_ptr<const std::vector<TableSource>> files, SourceChoices choices);
    void cancel();
    bool isReading() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    void read(const zuschnitt::SourceContent &content);
    void failed(const QString &sentence);

private:
    class Progress;

    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_isWanted; ///< of the reading under way
};

} // namespace zuschnitt
