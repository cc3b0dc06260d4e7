// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/svgtext.h"

using namespace Qt::StringLiterals;

namespace zuschnitt {

QString svgNumber(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? u"0"_s : text;
}

QString svgPath(const QPainterPath &path)
{
    QString data;
    const auto point
        = [](const QPainterPath::Element &element) { return svgNumber(element.x) + u' ' + svgNumber(element.y); };
    for (int index = 0; index < path.elementCount(); ++index) {
        const QPainterPath::Element element = path.elementAt(index);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += u'M' + point(element);
            break;
        case QPainterPath::LineToElement:
            data += u'L' + point(element);
            break;
        case QPainterPath::CurveToElement:
            data += u'C' + point(element);
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ' + point(element);
            break;
        }
    }
    return data;
}

} // namespace zuschnitt
