// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/dragbadge.h"

#include "views/controls/look.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr int padding = 10;
constexpr int widestText = 320;
constexpr int edge = 4;
/// Clear of the picture that the pointer carries.
constexpr QPoint below(16, 44);
constexpr int above = 22;

} // namespace

DragBadge::DragBadge(QWidget &window) : QWidget(&window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFont(diagramFont(FontRole::BodyStrong));
}

void DragBadge::say(const QString &sentence, QPoint globalPointer)
{
    setAccessibleName(sentence);
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, widestText, 0), Qt::TextWordWrap, sentence);
    resize(text.size() + QSize(2 * padding + 2, 2 * padding));
    const QRect room = parentWidget()->rect().adjusted(edge, edge, -edge, -edge);
    const QPoint pointer = parentWidget()->mapFromGlobal(globalPointer);
    QPoint corner = pointer + below;
    if (corner.y() + height() > room.bottom())
        corner.setY(pointer.y() - above - height());
    corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - width())));
    move(corner);
    update();
    show();
    raise();
}

void DragBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter, rect(), palette().color(panelcolour::card), palette().color(panelcolour::accent));
    painter.setFont(font());
    painter.setPen(palette().color(panelcolour::ink));
    painter.drawText(rect().adjusted(padding, padding, -padding, -padding), Qt::TextWordWrap | Qt::AlignVCenter,
                     sentence());
}

} // namespace zuschnitt
