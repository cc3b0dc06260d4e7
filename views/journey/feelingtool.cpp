// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/feelingtool.h"

#include "views/diagram/diagramfont.h"
#include "views/diagram/journeymarks.h"
#include "views/diagram/journeywords.h"
#include "views/diagram/paintdrawing.h"
#include "views/journey/journeyview.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace zuschnitt {

FeelingTool::FeelingTool(JourneyView &view, int column, Curve curve, QPointF pressed)
    : m_view(view), m_column(column), m_curve(curve), m_pressed(pressed)
{
}

void FeelingTool::move(QPointF widget)
{
    if (m_value || (widget - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_value = m_view.geometry().feelingAt(m_view.toMap(widget).y());
}

void FeelingTool::release(QPointF widget)
{
    move(widget);
    if (!m_value)
        return;
    const MomentId moment = m_view.contents().columns[static_cast<std::size_t>(m_column)].moment.id;
    if (m_curve == Curve::Today)
        m_view.setFeeling<&Moment::feeling>(moment, *m_value);
    else
        m_view.setFeeling<&Moment::feelingWanted>(moment, *m_value);
}

void FeelingTool::paint(QPainter &painter) const
{
    if (!m_value)
        return;
    const Theme &theme = m_view.theme();
    const bool isToday = m_curve == Curve::Today;
    std::optional<qint64> Moment::*feeling = isToday ? &Moment::feeling : &Moment::feelingWanted;
    JourneyContents contents;
    contents.columns = m_view.contents().columns;
    contents.columns[static_cast<std::size_t>(m_column)].moment.*feeling = m_value;
    const QPointF centre = m_view.geometry().feelingPoint(m_column, static_cast<double>(*m_value));
    const QPainterPath curve = feelingCurve(feelingPoints(contents, m_view.geometry(), feeling));
    Shape preview;
    preview.marks.emplace_back(PathMark{curve, {}, isToday ? theme.accent : theme.ink, 2.2, !isToday});
    for (Mark &mark : faceMarks(centre, static_cast<int>(*m_value), theme))
        preview.marks.push_back(std::move(mark));
    const QRectF words(centre.x() + faceRadius + 6, centre.y() - 10, 150, 20);
    TextMark word = lineOfText(words, feelingWord(m_value), FontRole::Caption, theme.ink);
    const double width = FontMeasure::shared().width(word.text, FontRole::Caption);
    preview.marks.emplace_back(BoxMark{QRectF(words.left() - 4, words.top(), width + 8, words.height()), 5, theme.panel,
                                       theme.line, 1, false});
    preview.marks.emplace_back(std::move(word));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_view.toWidget(QPointF()));
    painter.scale(m_view.zoom(), m_view.zoom());
    zuschnitt::paint(painter, preview);
    painter.restore();
}

} // namespace zuschnitt
