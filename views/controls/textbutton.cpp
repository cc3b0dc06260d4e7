// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/textbutton.h"

#include "views/controls/look.h"

#include <QtGui/QPainter>

namespace zuschnitt {

TextButton::TextButton(QWidget *parent) : QAbstractButton(parent)
{
    setFont(diagramFont(FontRole::Body));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize TextButton::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 8, fontMetrics().height() + 6}; }

void TextButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() || hasFocus());
    painter.setFont(shown);
    painter.setPen(palette().color(isEnabled() ? panelcolour::accent : panelcolour::muted));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

RemoveButton::RemoveButton(QWidget *parent) : QAbstractButton(parent)
{
    setFixedSize(24, 24);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
}

void RemoveButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointed = underMouse() || hasFocus();
    painter.setPen(QPen(palette().color(pointed ? panelcolour::ink : panelcolour::muted), pointed ? 1.8 : 1.3,
                        Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = QRectF(rect()).center();
    painter.drawLine(centre + QPointF(-3.5, -3.5), centre + QPointF(3.5, 3.5));
    painter.drawLine(centre + QPointF(-3.5, 3.5), centre + QPointF(3.5, -3.5));
}

} // namespace zuschnitt
