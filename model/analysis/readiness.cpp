// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/readiness.h"

#include <array>

namespace zuschnitt {

const QStringList &emptyMarks()
{
    static const QStringList marks{QStringLiteral("-"), QStringLiteral("?"), QStringLiteral("tbd"),
                                   QStringLiteral("offen")};
    return marks;
}

bool isFilledIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && !emptyMarks().contains(trimmed, Qt::CaseInsensitive);
}

int readinessOf(const Product &product) { return readinessFields - static_cast<int>(missingIn(product).size()); }

std::vector<ReadinessField> missingIn(const Product &product)
{
    constexpr std::array<ReadinessField, readinessFields> fields{
        &Product::customerNeed, &Product::coreBenefit, &Product::audience, &Product::owner, &Product::inform,
        &Product::booking,      &Product::use,         &Product::support,  &Product::price, &Product::serviceLevel};
    std::vector<ReadinessField> missing;
    for (const ReadinessField field : fields) {
        if (!isFilledIn(product.*field))
            missing.push_back(field);
    }
    return missing;
}

} // namespace zuschnitt
