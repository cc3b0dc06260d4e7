// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <random>
#include <vector>

namespace zuschnitt {

/// Damages bytes, always in the same way for the same seed: turns, drops, doubles and cuts parts, and
/// puts in what readers care for.
class Mutator final {
public:
    explicit Mutator(quint32 seed) : m_random(seed) { }

    std::size_t below(qsizetype limit) { return m_random() % static_cast<quint32>(std::max<qsizetype>(limit, 1)); }
    QByteArray damage(QByteArray bytes);

private:
    void damageOnce(QByteArray &bytes);
    static const std::vector<QByteArray> &tokens();

    std::mt19937 m_random;
};

/// The file of that path below the root of the sources. Ends the test if it is missing.
QByteArray contentOf(const QString &path);

/// More rounds for a long run by hand (ZUSCHNITT_MUTATIONS is a factor); what a test run takes is a few seconds.
int mutationRounds(int usual);

} // namespace zuschnitt
