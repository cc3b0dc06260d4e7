// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/meter.h"

#include "views/controls/look.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace zuschnitt {

Meter::Meter(QWidget *parent) : QWidget(parent) { setFixedHeight(6); }

void Meter::setPart(double part)
{
    m_part = std::clamp(part, 0.0, 1.0);
    update();
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(panelcolour::line));
    painter.drawRoundedRect(rect(), 3, 3);
    painter.setBrush(palette().color(panelcolour::good));
    painter.drawRoundedRect(QRectF(0, 0, width() * m_part, height()), 3, 3);
}

} // namespace zuschnitt
