// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/catalogue/stepicons.h"

namespace zuschnitt {

namespace {

void addLines(QPainterPath &path, std::initializer_list<QPointF> points)
{
    const QPointF *point = points.begin();
    path.moveTo(*point);
    while (++point != points.end())
        path.lineTo(*point);
}

QPainterPath letterInACircle()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 9, 9);
    addLines(path, {{12, 11.2}, {12, 16.2}});
    addLines(path, {{12, 7.6}, {12, 7.9}});
    return path;
}

QPainterPath startInACircle()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 9, 9);
    addLines(path, {{10, 8.2}, {16, 12}, {10, 15.8}, {10, 8.2}});
    return path;
}

QPainterPath calendar()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3.5, 5, 17, 15.5), 2.5, 2.5);
    addLines(path, {{3.5, 9.8}, {20.5, 9.8}});
    addLines(path, {{8, 2.8}, {8, 6.4}});
    addLines(path, {{16, 2.8}, {16, 6.4}});
    addLines(path, {{8.8, 15}, {11.2, 17.2}, {15.4, 12.8}});
    return path;
}

QPainterPath pointer()
{
    QPainterPath path;
    addLines(path, {{5, 4}, {19.5, 10.6}, {12.8, 12.8}, {10.2, 19.5}, {5, 4}});
    return path;
}

QPainterPath speech()
{
    QPainterPath path;
    addLines(path, {{7, 17}, {7, 21}, {11.5, 17}, {18, 17}});
    path.cubicTo(19.5, 17, 20.5, 16, 20.5, 14.5);
    path.lineTo(20.5, 6.5);
    path.cubicTo(20.5, 5, 19.5, 4, 18, 4);
    path.lineTo(6, 4);
    path.cubicTo(4.5, 4, 3.5, 5, 3.5, 6.5);
    path.lineTo(3.5, 14.5);
    path.cubicTo(3.5, 16, 4.5, 17, 6, 17);
    path.lineTo(7, 17);
    addLines(path, {{8, 8.8}, {16, 8.8}});
    addLines(path, {{8, 12.4}, {13, 12.4}});
    return path;
}

QPainterPath card()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.8, 5.5, 18.4, 13.5), 2.5, 2.5);
    addLines(path, {{2.8, 10}, {21.2, 10}});
    addLines(path, {{6.2, 15}, {10, 15}});
    return path;
}

} // namespace

QPainterPath iconOf(CatalogueStep step)
{
    switch (step) {
    case CatalogueStep::Inform:
        return letterInACircle();
    case CatalogueStep::TryFirst:
        return startInACircle();
    case CatalogueStep::Book:
        return calendar();
    case CatalogueStep::Use:
        return pointer();
    case CatalogueStep::Help:
        return speech();
    case CatalogueStep::Pay:
        return card();
    }
    return {};
}

} // namespace zuschnitt
