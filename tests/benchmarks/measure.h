// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QString>

#include <vector>

namespace zuschnitt::benchmark {

/// One figure of the table.
struct Figure {
    QString name;
    double value = 0;
    QString unit;
};
using Figures = std::vector<Figure>;

/// Milliseconds of wall time that `work` takes.
template <typename Work>
double timeOf(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Times of repeated work, in milliseconds.
class Times final {
public:
    template <typename Work>
    static Times of(int repetitions, Work &&work)
    {
        Times times;
        for (int round = 0; round < repetitions; ++round)
            times.add(timeOf(work));
        return times;
    }

    void add(double milliseconds) { m_times.push_back(milliseconds); }
    double median() const { return quantile(0.5); }
    double p99() const { return quantile(0.99); }

private:
    double quantile(double part) const;

    std::vector<double> m_times;
};

/// Of this process, in MiB: resident now, and at most so far.
double residentMemory();
double peakMemory();

} // namespace zuschnitt::benchmark
