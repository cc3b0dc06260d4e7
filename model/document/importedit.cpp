// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/importedit.h"

namespace zuschnitt {

int ImportReport::created() const
{
    int sum = 0;
    for (const auto &[kind, count] : counts)
        sum += count.created;
    return sum;
}

int ImportReport::updated() const
{
    int sum = 0;
    for (const auto &[kind, count] : counts)
        sum += count.updated;
    return sum;
}

void ImportReport::add(const ImportReport &other)
{
    for (const auto &[kind, count] : other.counts) {
        ImportCounts &sum = counts[kind];
        sum.created += count.created;
        sum.updated += count.updated;
        sum.unchanged += count.unchanged;
        sum.skipped += count.skipped;
        sum.gone += count.gone;
    }
    problems.insert(problems.end(), other.problems.begin(), other.problems.end());
    remarks += other.remarks;
}

} // namespace zuschnitt
