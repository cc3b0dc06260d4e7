// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/momenttool.h"

#include "views/diagram/diagramfont.h"
#include "views/journey/journeyview.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace zuschnitt {

MomentTool::MomentTool(JourneyView &view, int column, QPointF pressed)
    : m_view(view), m_column(column), m_pressed(pressed), m_pointer(pressed)
{
}

void MomentTool::move(QPointF widget)
{
    m_pointer = widget;
    m_drags = m_drags || (widget - m_pressed).manhattanLength() >= QApplication::startDragDistance();
}

void MomentTool::release(QPointF widget)
{
    move(widget);
    if (m_drags)
        m_view.moveMoment(m_column, m_view.dropAt(m_view.toMap(widget).x()));
}

void MomentTool::paint(QPainter &painter) const
{
    if (!m_drags)
        return;
    const Theme &theme = m_view.theme();
    const JourneyView::MomentDrop drop = m_view.dropAt(m_view.toMap(m_pointer).x());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF phase = m_view.toWidget(m_view.geometry().phases[static_cast<std::size_t>(drop.run)].rect);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(phase, 6, 6);
    const QRectF line = m_view.toWidget(m_view.gutterOf(drop.slot));
    painter.fillRect(QRectF(line.center().x() - 1.5, line.top(), 3, line.height()), theme.accent);
    const QString &name = m_view.contents().outline.columns[static_cast<std::size_t>(m_column)].title;
    painter.setFont(diagramFont(FontRole::BodyStrong));
    const double width = FontMeasure::shared().width(name, FontRole::BodyStrong);
    const QRectF ghost(m_pointer + QPointF(12, 10), QSizeF(width + 20, 28));
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(ghost, 6, 6);
    painter.setPen(theme.ink);
    painter.drawText(ghost, Qt::AlignCenter, name);
    painter.restore();
}

} // namespace zuschnitt
