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
constexpr int lineGap = 4;
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

void DragBadge::say(const QString &sentence, const std::vector<BadgeLine> &lines, QPoint globalPointer)
{
    setAccessibleName(sentence);
    m_lines = lines;
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, widestText, 0), Qt::TextWordWrap, sentence);
    const QSize badge = sizeOf(lines).toSize() + QSize(2, lines.empty() ? 0 : lineGap);
    resize(std::max(text.width(), badge.width()) + 2 * padding + 2, text.height() + badge.height() + 2 * padding);
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
    const QRect room = rect().adjusted(padding, padding, -padding, -padding);
    QRect text;
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignTop, sentence(), &text);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBadgeLines(painter, text.bottomLeft() + QPointF(0, lineGap + 1), m_lines, palette());
}

} // namespace zuschnitt
