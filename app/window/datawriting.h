// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exports/dataexport.h"

#include <QtCore/QObject>

#include <atomic>

class QThread;

namespace zuschnitt {

/// Writes a copy of the portfolio on a thread of its own, once.
class DataWriting final : public QObject {
    Q_OBJECT

public:
    DataWriting(const Portfolio &portfolio, DataExport what, QString file, QObject *parent);
    /// Waits for the thread; what is not saved yet is not saved.
    ~DataWriting() override;

    void start();
    /// The file stays as it was, unless it is written already. done() comes nevertheless.
    void cancel() { m_cancelled = true; }
    bool wasCancelled() const { return m_cancelled; }
    const QString &file() const { return m_file; }

Q_SIGNALS:
    void done(const Result<void> &written);

private:
    Result<void> write() const;

    const Portfolio m_portfolio;
    const DataExport m_what;
    const QString m_file;
    std::atomic_bool m_cancelled = false;
    Result<void> m_written;
    QThread *m_thread;
};

} // namespace zuschnitt
