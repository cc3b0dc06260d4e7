// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/orderkey.h"

#include <cstring>

namespace zuschnitt {

namespace {

constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int base = 62;

int digitAt(const QString &key, qsizetype index)
{
    if (index >= key.size())
        return 0;
    const char *found = std::strchr(digits, key.at(index).toLatin1());
    return found && *found ? static_cast<int>(found - digits) : 0;
}

void fill(const QString &before, const QString &after, std::vector<QString> &keys, qsizetype first, qsizetype last)
{
    if (first >= last)
        return;
    const qsizetype middle = first + (last - first) / 2;
    keys[static_cast<std::size_t>(middle)] = orderKeyBetween(before, after);
    const QString key = keys[static_cast<std::size_t>(middle)];
    fill(before, key, keys, first, middle);
    fill(key, after, keys, middle + 1, last);
}

} // namespace

QString orderKeyBetween(const QString &before, const QString &after)
{
    QString key;
    bool bounded = !after.isEmpty();
    for (qsizetype index = 0;; ++index) {
        // Equal or swapped neighbours come from copies that were merged; the key then follows `before`.
        const int low = digitAt(before, index);
        if (bounded && (index >= after.size() || digitAt(after, index) < low))
            bounded = false;
        const int high = bounded ? digitAt(after, index) : base;
        const bool beforeEnded = index >= before.size();
        if (high - low > 1) {
            // Appending is the common case: a small step keeps long runs of appended keys short.
            const int step = !bounded && !beforeEnded ? 1 : (high - low) / 2;
            return key + QLatin1Char(digits[low + step]);
        }
        key += QLatin1Char(digits[low]);
        if (high - low == 1)
            bounded = false;
    }
}

std::vector<QString> orderKeysBetween(const QString &before, const QString &after, qsizetype count)
{
    std::vector<QString> keys(static_cast<std::size_t>(count));
    fill(before, after, keys, 0, count);
    return keys;
}

} // namespace zuschnitt
