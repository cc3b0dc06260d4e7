// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/momenttile.h"

#include "views/controls/look.h"
#include "views/diagram/glyphs.h"

#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace zuschnitt {

namespace {

// In pixels at scale 1.
constexpr double tileHeight = 80;
constexpr double leastWidth = 68;
constexpr double usualWidth = 132;
constexpr double gutter = 12; ///< before the tile: room for the mark of a hand-over
constexpr double stripHeight = 4;
constexpr double padding = 8;
constexpr double captionHeight = 15;
constexpr double nameHeight = 16;
constexpr double faceSize = 13;
constexpr double faded = 0.35;
/// Below this width the face would leave no room for the phase.
constexpr double leastWidthWithFace = 84;

void drawText(QPainter &painter, const QRectF &rect, const QString &text, FontRole font, const QColor &colour)
{
    painter.setFont(diagramFont(font));
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     FontMeasure::shared().elided(text, font, rect.width()));
}

} // namespace

MomentTile::MomentTile(MomentId moment, QWidget *parent) : QAbstractButton(parent), m_moment(moment)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MomentTile::setLook(MomentLook look)
{
    if (look == m_look)
        return;
    m_look = std::move(look);
    update();
}

void MomentTile::setScale(double scale)
{
    m_scale = scale;
    setMaximumWidth(qRound(1.5 * usualWidth * scale));
    updateGeometry();
    update();
}

QSize MomentTile::sizeHint() const { return (QSizeF(usualWidth, tileHeight) * m_scale).toSize(); }

QSize MomentTile::minimumSizeHint() const { return (QSizeF(leastWidth, tileHeight) * m_scale).toSize(); }

void MomentTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_scale, m_scale);
    const QRectF whole(QPointF(), QSizeF(size()) / m_scale);
    paintHandOver(painter, whole.center().y());
    if (m_look.light == MomentLook::Light::Faded)
        painter.setOpacity(faded);
    const QRectF tile = whole.adjusted(gutter, 1, -1, -1);
    paintFrameOf(painter, tile);
    paintStrip(painter, tile);
    paintTexts(painter, tile.adjusted(padding, stripHeight + 4, -padding, -5));
}

/// Dashed while something is missing.
void MomentTile::paintFrameOf(QPainter &painter, const QRectF &rect) const
{
    const bool stands = m_look.selected || m_targeted || m_look.light == MomentLook::Light::Lit;
    const QPalette::ColorRole fill = stands ? panelcolour::highlight : panelcolour::card;
    QPalette::ColorRole line = panelcolour::line;
    if (stands || m_look.changes || hasFocus())
        line = panelcolour::accent;
    else if (m_look.state == MomentState::Gap)
        line = panelcolour::bad;
    const bool whole = m_look.state == MomentState::Covered || m_targeted;
    const bool heavy = m_look.selected || m_look.changes || m_targeted;
    painter.setPen(QPen(palette().color(line), heavy ? 2 : 1, whole ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(palette().color(fill));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), panelstyle::radius, panelstyle::radius);
}

/// In the colours of those who serve it, as long as their parts of the votes.
void MomentTile::paintStrip(QPainter &painter, const QRectF &rect) const
{
    QPainterPath tile;
    tile.addRoundedRect(rect, panelstyle::radius, panelstyle::radius);
    painter.save();
    painter.setClipPath(tile);
    double left = rect.left();
    for (const auto &[colour, part] : m_look.servers) {
        painter.fillRect(QRectF(left, rect.top(), part * rect.width() + 1, stripHeight), colour);
        left += part * rect.width();
    }
    painter.restore();
}

QColor MomentTile::colourOfWords() const
{
    if (m_look.changes)
        return palette().color(m_look.state == MomentState::Gap ? panelcolour::bad : panelcolour::accent);
    if (m_look.state == MomentState::Gap)
        return palette().color(panelcolour::bad);
    return palette().color(m_look.contested ? panelcolour::warning : panelcolour::muted);
}

void MomentTile::paintTexts(QPainter &painter, const QRectF &room) const
{
    const bool open = m_look.state == MomentState::Open;
    const QColor muted = palette().color(panelcolour::muted);
    QRectF line(room.topLeft(), QSizeF(room.width(), captionHeight));
    if (m_look.feeling && room.width() + 2 * padding >= leastWidthWithFace) {
        const QPointF centre(line.right() - faceSize / 2, line.center().y());
        const QPalette::ColorRole colour = *m_look.feeling < 0 ? panelcolour::bad
            : *m_look.feeling > 0                              ? panelcolour::good
                                                               : panelcolour::muted;
        painter.setPen(QPen(palette().color(colour), 1.2, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(faceGlyph(centre, static_cast<int>(*m_look.feeling)));
        line.setRight(line.right() - faceSize - 3);
    }
    drawText(painter, line, m_look.phase, FontRole::Caption, muted);
    line = QRectF(room.left(), line.bottom() + 1, room.width(), nameHeight);
    const QStringList lines = FontMeasure::shared().lines(m_look.name, FontRole::BodyStrong, room.width(), 2);
    for (const QString &part : lines) {
        drawText(painter, line, part, FontRole::BodyStrong, open ? muted : palette().color(panelcolour::ink));
        line.translate(0, nameHeight);
    }
    const QRectF last(room.left(), room.bottom() - captionHeight, room.width(), captionHeight);
    const FontRole font = m_look.state == MomentState::Gap || m_look.changes ? FontRole::BodyStrong : FontRole::Caption;
    drawText(painter, last, m_look.words, font, colourOfWords());
}

/// One arrow head, two between teams.
void MomentTile::paintHandOver(QPainter &painter, double middle) const
{
    if (m_look.handOver == MomentLook::HandOver::None)
        return;
    const bool teams = m_look.handOver == MomentLook::HandOver::BetweenTeams;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(teams ? panelcolour::ink : panelcolour::muted), 1.6, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    for (const double x : teams ? std::vector<double>{2.5, 6.5} : std::vector<double>{4.5}) {
        QPainterPath head(QPointF(x, middle - 4));
        head.lineTo(x + 3.5, middle);
        head.lineTo(x, middle + 4);
        painter.drawPath(head);
    }
}

void MomentTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT pointed(true);
}

void MomentTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    Q_EMIT pointed(false);
}

void MomentTile::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::OtherFocusReason)
        Q_EMIT pointed(true);
}

void MomentTile::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    Q_EMIT pointed(false);
}

/// The arrow keys go along the journey.
void MomentTile::keyPressEvent(QKeyEvent *event)
{
    const bool goes = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (goes)
        focusNextPrevChild(event->key() == Qt::Key_Right);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void MomentTile::dragEnterEvent(QDragEnterEvent *event)
{
    event->ignore();
    Q_EMIT draggedOver(event);
    m_targeted = event->isAccepted();
    update();
}

void MomentTile::dragMoveEvent(QDragMoveEvent *event)
{
    event->ignore();
    Q_EMIT draggedOver(event);
}

void MomentTile::dragLeaveEvent(QDragLeaveEvent *)
{
    m_targeted = false;
    update();
    Q_EMIT dragLeft();
}

void MomentTile::dropEvent(QDropEvent *event)
{
    m_targeted = false;
    update();
    Q_EMIT droppedOn(event);
}

} // namespace zuschnitt
