// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/readiness.h"

#include <algorithm>
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

int readinessOf(const Product &product)
{
    const std::array<QString, readinessFields> texts{
        product.customerNeed, product.coreBenefit, product.audience, product.owner, product.inform,
        product.booking,      product.use,         product.support,  product.price, product.serviceLevel};
    return static_cast<int>(std::count_if(texts.begin(), texts.end(), isFilledIn));
}

} // namespace zuschnitt
