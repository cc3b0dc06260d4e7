// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/mapgeometry.h"
#include "tests/support/sketch.h"

#include <QtCore/QRandomGenerator>

namespace zuschnitt::test {

/// Five products in a group and a platform beside it.
inline const QString workplace = QString::fromLatin1(R"([Workplace]
One: a1, a2, a3
Two: b1
Three: c1, c2, c3, c4, c5
Four: d1
Five: e1, e2
[]
Platform: p1)");

inline bool overlaps(const QRectF &left, const QRectF &right)
{
    return left.adjusted(0.01, 0.01, -0.01, -0.01).intersects(right);
}

/// Names the first two cards that lie on each other; empty if there are none.
inline QString overlapIn(const MapGeometry &map)
{
    for (std::size_t first = 0; first < map.cards.size(); ++first) {
        for (std::size_t second = first + 1; second < map.cards.size(); ++second) {
            if (overlaps(map.cards[first].rect, map.cards[second].rect))
                return QStringLiteral("cards %1 and %2 overlap").arg(first).arg(second);
        }
    }
    return {};
}

/// Up to 29 products, some in groups, every second one placed by a hand.
inline Portfolio randomPortfolio(QRandomGenerator &random)
{
    QString text;
    const int products = random.bounded(1, 30);
    for (int product = 0; product < products; ++product) {
        if (random.bounded(4) == 0)
            text += random.bounded(3) == 0 ? QStringLiteral("[]\n") : QStringLiteral("[Group %1]\n").arg(product);
        text += QStringLiteral("P%1:\n").arg(product);
    }
    Portfolio portfolio = sketch(text);
    for (const Product *product : std::vector(portfolio.where<&Product::cut>(sketchCut()))) {
        addServices(portfolio, product->id, random.bounded(12));
        if (random.bounded(2) == 0)
            placeCard(portfolio, product->id, random.bounded(1500), random.bounded(1500));
    }
    return portfolio;
}

} // namespace zuschnitt::test
