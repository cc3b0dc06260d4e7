// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/canvas/syntheticdrawing.h"

namespace zuschnitt::test {

std::shared_ptr<const Drawing> SyntheticDrawing::make() const
{
    std::vector<Shape> links;
    std::vector<Shape> shapes;
    QPointF previous;
    for (int number = 0; number < cards; ++number) {
        QPointF corner(number % columns * 200, number / columns * 100);
        if (number == shiftedCard)
            corner += shift;
        const QRectF rect(corner, QSizeF(180, 90));
        if (number > 0) {
            QPainterPath path(previous);
            path.lineTo(rect.center());
            links.push_back({link(number), path.boundingRect(), {PathMark{path, {}, Qt::gray, 3, false}}, {}});
        }
        previous = rect.center();
        if (number == removedCard)
            continue;
        const QString name = QStringLiteral("Card %1").arg(number);
        TextMark title{QRectF(rect.left() + 10, rect.top() + 5, 160, 20), name, {}, FontRole::CardTitle, Qt::black, {}};
        shapes.push_back({card(number), rect, {BoxMark{rect, 8, Qt::white, Qt::darkGray}, title}, name});
        const QRectF chipRect(rect.left() + 10, rect.top() + 40, 70, 28);
        shapes.push_back({chip(number), chipRect, {BoxMark{chipRect, 6, Qt::yellow, {}}}, name});
    }
    links.insert(links.end(), shapes.begin(), shapes.end());
    return std::make_shared<const Drawing>(std::move(links), QColor(Qt::lightGray));
}

} // namespace zuschnitt::test
