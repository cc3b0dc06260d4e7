// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/journeyoverview.h"

#include "views/diagram/diagramfont.h"
#include "views/diagram/journeycards.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr double margin = 20; ///< as fit() leaves around the picture
constexpr double leastScale = 0.8;
constexpr double radius = 10;

} // namespace

JourneyOverview::JourneyOverview(Workspace &workspace, QWidget *parent)
    : Canvas(parent), m_workspace(workspace), m_reading(*this)
{
    setLeastFit(leastScale);
    connect(&workspace, &Workspace::documentReplaced, this, [this] { renew(Appearance::Replaced); });
    connect(&workspace, &Workspace::changed, this, [this] { renew(Appearance::Gliding); });
    connect(&workspace, &Workspace::themeChanged, this, [this] { renew(Appearance::Replaced); });
    connect(&workspace, &Workspace::wordsChanged, this, [this] { renew(Appearance::Instant); });
    connect(&workspace, &Workspace::journeyChanged, this, &JourneyOverview::followJourney);
    renew(Appearance::Replaced);
}

void JourneyOverview::drawAnew(Appearance appearance)
{
    setAccessibleName(tr("All journeys, worst first"));
    const double width = (viewport()->width() - 2 * margin) / m_scale;
    setDrawing(std::make_shared<const Drawing>(drawJourneyCards(m_workspace.portfolio(), m_workspace.cut(),
                                                                m_workspace.metrics(), m_workspace.theme(),
                                                                m_workspace.vocabulary(), width)),
               appearance);
    if (staysFitted())
        fit();
}

void JourneyOverview::showEvent(QShowEvent *event)
{
    Canvas::showEvent(event);
    followJourney();
}

/// The journey that is shown is seen, wherever it was chosen.
void JourneyOverview::followJourney()
{
    updateOverlay();
    const Shape *card = drawing().find({Part::JourneyCard, m_workspace.journey().uuid});
    if (card && isVisible() && !viewRect().contains(card->bounds))
        reveal(card->bounds);
}

void JourneyOverview::setLeastTextSize(double pixels)
{
    m_scale = pixels > 0 ? pixels / fontSize(FontRole::Body) : 1;
    setLeastFit(pixels > 0 ? m_scale : leastScale);
    renew(Appearance::Replaced);
}

void JourneyOverview::resizeEvent(QResizeEvent *event)
{
    renew(Appearance::Instant);
    Canvas::resizeEvent(event);
}

void JourneyOverview::paintOver(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](JourneyId journey, double width) {
        const Shape *card = drawing().find({Part::JourneyCard, journey.uuid});
        if (!card || isGliding())
            return;
        painter.setPen(QPen(m_workspace.theme().accent, width));
        painter.drawRoundedRect(toWidget(card->bounds), radius * zoom(), radius * zoom());
    };
    frame(m_workspace.journey(), 2);
    if (m_hovered)
        frame(*m_hovered, 1);
}

std::optional<JourneyId> JourneyOverview::journeyAt(QPointF widget) const
{
    const Shape *shape = shapeAt(widget);
    return shape && shape->id.part == Part::JourneyCard ? std::optional(JourneyId{shape->id.subject}) : std::nullopt;
}

void JourneyOverview::pointerMoved(QMouseEvent *event)
{
    m_hovered = journeyAt(event->position());
    const Shape *shape = shapeAt(event->position());
    viewport()->setToolTip(shape ? shape->name : QString());
    viewport()->setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateOverlay();
}

void JourneyOverview::pointerReleased(QMouseEvent *event)
{
    const std::optional<JourneyId> journey = journeyAt(event->position());
    if (journey && event->button() == Qt::LeftButton)
        Q_EMIT opened(*journey);
}

void JourneyOverview::pointerLeft()
{
    m_hovered.reset();
    updateOverlay();
}

void JourneyOverview::choose(int step)
{
    const std::vector<const JourneyMetrics *> journeys = worstFirst(m_workspace.metrics());
    const auto current = std::find_if(journeys.begin(), journeys.end(), [this](const JourneyMetrics *journey) {
        return journey->journey == m_workspace.journey();
    });
    const auto last = static_cast<std::ptrdiff_t>(journeys.size()) - 1;
    if (last < 0)
        return;
    const std::ptrdiff_t index = current == journeys.end() ? 0 : current - journeys.begin() + step;
    const JourneyId chosen = journeys[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(index, 0, last))]->journey;
    m_workspace.showJourney(chosen);
}

void JourneyOverview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_workspace.portfolio().find(m_workspace.journey()))
            Q_EMIT opened(m_workspace.journey());
        return;
    default:
        Canvas::keyPressEvent(event);
    }
}

} // namespace zuschnitt
