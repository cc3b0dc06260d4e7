// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/datawriting.h"

#include "views/diagram/export.h"

#include <QtCore/QThread>

namespace zuschnitt {

DataWriting::DataWriting(const Portfolio &portfolio, DataExport what, QString file, QObject *parent)
    : QObject(parent), m_portfolio(portfolio), m_what(std::move(what)), m_file(std::move(file)),
      m_thread(QThread::create([this] { m_written = write(); }))
{
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this] { Q_EMIT done(m_written); });
}

DataWriting::~DataWriting()
{
    cancel();
    m_thread->wait();
}

void DataWriting::start() { m_thread->start(); }

Result<void> DataWriting::write() const
{
    const Result<QByteArray> bytes = writeData(m_portfolio, m_what);
    if (!bytes)
        return bytes.error();
    return m_cancelled ? Result<void>() : saveExport(m_file, *bytes);
}

} // namespace zuschnitt
