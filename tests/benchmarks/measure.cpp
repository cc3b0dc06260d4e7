// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/measure.h"

#include <QtCore/QFile>

#include <algorithm>
#include <cmath>

namespace zuschnitt::benchmark {

namespace {

double statusLine(const QByteArray &key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.mid(key.size()).simplified().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

} // namespace

double Times::quantile(double part) const
{
    if (m_times.empty())
        return 0;
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(std::ceil(part * last))];
}

double residentMemory() { return statusLine("VmRSS:"); }

double peakMemory() { return statusLine("VmHWM:"); }

} // namespace zuschnitt::benchmark
