// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas.h"

#include "views/canvas/canvasaccessible.h"
#include "views/diagram/diagramfont.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QNativeGestureEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <cmath>

namespace zuschnitt {

namespace {

constexpr double smallestZoom = 0.04;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.2;
constexpr double fitMargin = 20;
/// So much of the drawing always stays in view.
constexpr double leastInView = 80;
/// How long one frame may paint, tiles and what moves above them.
constexpr std::chrono::milliseconds frameBudget(7);
/// While something glides, short frames matter more than tiles below it that come a little later.
constexpr std::chrono::milliseconds glidingBudget(4);
constexpr qint64 glideMilliseconds = 180;
constexpr double lineReach = 5;
constexpr double autoScrollEdge = 36;
constexpr double autoScrollStep = 18;
constexpr int autoScrollInterval = 16;
/// Who only crosses the edge, on the way to another panel, does not want to scroll.
constexpr qint64 restAtTheEdge = 350;

double eased(double time) { return 1 - std::pow(1 - time, 3); }

bool isOnLine(const Shape &shape, QPointF point, double reach)
{
    return std::any_of(shape.marks.begin(), shape.marks.end(), [&](const Mark &mark) {
        const PathMark &path = std::get<PathMark>(mark);
        QPainterPathStroker stroker;
        stroker.setWidth(path.strokeWidth + 2 * reach);
        return stroker.createStroke(path.path).contains(point);
    });
}

/// How far the view moves when the pointer is at `position` on a side of `length`.
double autoScrollSpeed(double position, double length)
{
    if (position < autoScrollEdge)
        return -autoScrollStep * std::min(1.0, (autoScrollEdge - position) / autoScrollEdge);
    if (position > length - autoScrollEdge)
        return autoScrollStep * std::min(1.0, (position - length + autoScrollEdge) / autoScrollEdge);
    return 0;
}

} // namespace

Canvas::Canvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    installCanvasAccessibility();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0)
        m_motion = Motion::Reduced;
}

Canvas::~Canvas() = default;

void Canvas::setDrawing(std::shared_ptr<const Drawing> drawing, Appearance appearance)
{
    finishTransition();
    switch (appearance) {
    case Appearance::Replaced:
        m_picture.replaceDrawing(std::move(drawing));
        if (m_staysFitted)
            fit();
        break;
    case Appearance::Refined:
        m_picture.setDrawing(drawing, ShapeIndex(*drawing), {m_picture.drawing()->bounds(), drawing->bounds()});
        break;
    case Appearance::Instant:
    case Appearance::Gliding:
        change(std::move(drawing), appearance);
    }
    viewport()->update();
}

void Canvas::renew(Appearance appearance)
{
    if (isVisible())
        drawAnew(appearance);
    else
        m_awaited = std::max({m_awaited.value_or(appearance), appearance, Appearance::Instant});
}

void Canvas::drawAnew(Appearance) { }

void Canvas::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (const std::optional<Appearance> awaited = std::exchange(m_awaited, std::nullopt))
        drawAnew(*awaited);
}

void Canvas::setLeastTextSize(double) { }

double Canvas::textSize() const { return m_zoom * fontSize(FontRole::Body); }

void Canvas::setTextSize(double pixels) { setZoom(pixels / fontSize(FontRole::Body)); }

void Canvas::change(std::shared_ptr<const Drawing> drawing, Appearance appearance)
{
    ShapeIndex index(*drawing);
    Transition transition(m_picture.drawing(), drawing, index, viewRect());
    m_picture.setDrawing(std::move(drawing), std::move(index), transition.damage());
    if (appearance == Appearance::Gliding && m_motion == Motion::Full && !transition.isStill())
        startTransition(std::move(transition));
}

void Canvas::startTransition(Transition transition)
{
    m_picture.setLifted(transition.lifted(), transition.liftedBounds());
    m_transition = std::move(transition);
    m_transitionTime.start();
    m_transitionEnded = false;
}

void Canvas::finishTransition()
{
    if (!m_transition)
        return;
    m_picture.setLifted({}, m_transition->liftedBounds());
    m_transition.reset();
}

void Canvas::setZoom(double zoom, QPointF anchor)
{
    const QPointF point = toMap(anchor);
    m_staysFitted = false;
    const double wanted = std::clamp(zoom, smallestZoom, largestZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    setCorner(point * m_zoom - anchor);
    Q_EMIT zoomChanged(m_zoom);
}

void Canvas::setZoom(double zoom) { setZoom(zoom, QRectF(viewport()->rect()).center()); }

void Canvas::zoomToRect(const QRectF &rect, double largest)
{
    const double height = viewport()->height() - m_bottomInset;
    const QSizeF room(viewport()->width() - 2 * fitMargin, height - 2 * fitMargin);
    if (rect.isEmpty() || room.width() < 1 || room.height() < 1)
        return;
    const double fitting = std::min(room.width() / rect.width(), room.height() / rect.height());
    const double before = std::exchange(m_zoom, std::clamp(std::min(fitting, largest), smallestZoom, largestZoom));
    const double left = (viewport()->width() - rect.width() * m_zoom) / 2;
    const double top = std::max(fitMargin, (height - rect.height() * m_zoom) / 3);
    setCorner(rect.topLeft() * m_zoom - QPointF(left, top));
    if (m_zoom != before)
        Q_EMIT zoomChanged(m_zoom);
}

void Canvas::fit() { fitUpTo(m_largestFit); }

void Canvas::fitUpTo(double largest)
{
    zoomToRect(drawing().bounds(), largest);
    if (m_zoom < m_leastFit) {
        m_zoom = m_leastFit;
        setCorner(drawing().bounds().topLeft() * m_zoom - QPointF(fitMargin, fitMargin));
        Q_EMIT zoomChanged(m_zoom);
    }
    m_staysFitted = true;
}

void Canvas::setBottomInset(double pixels)
{
    if (pixels == m_bottomInset)
        return;
    m_bottomInset = pixels;
    if (m_staysFitted)
        fit();
}

void Canvas::zoomTo100() { setZoom(1); }

void Canvas::zoomIn() { setZoom(m_zoom * zoomStep); }

void Canvas::zoomOut() { setZoom(m_zoom / zoomStep); }

void Canvas::reveal(const QRectF &rect)
{
    const QRectF target = toWidget(rect).adjusted(-fitMargin, -fitMargin, fitMargin, fitMargin);
    const QRectF view(viewport()->rect());
    const auto needed = [](double low, double high, double size) {
        if (low < 0 || high - low > size)
            return low;
        return high > size ? high - size : 0.0;
    };
    const QPointF way(needed(target.left(), target.right(), view.width()),
                      needed(target.top(), target.bottom(), view.height()));
    if (way.isNull())
        return;
    // Where all of it is seen anyway, a step aside is no choice of a person's.
    const QSizeF content = drawing().bounds().size() * m_zoom;
    const bool isWhole = content.width() <= view.width() && content.height() <= view.height();
    const bool stays = m_staysFitted && isWhole;
    scrollBy(way);
    m_staysFitted = stays;
}

void Canvas::scrollBy(QPointF widgetPixels)
{
    m_staysFitted = false;
    setCorner(m_corner + widgetPixels);
}

void Canvas::setCorner(QPointF corner)
{
    const QRectF content(drawing().bounds().topLeft() * m_zoom, drawing().bounds().size() * m_zoom);
    const QSizeF view = viewport()->size();
    const auto bounded = [](double value, double low, double high) { return std::max(low, std::min(value, high)); };
    corner.setX(bounded(corner.x(), content.left() - view.width() + leastInView, content.right() - leastInView));
    corner.setY(bounded(corner.y(), content.top() - view.height() + leastInView, content.bottom() - leastInView));
    const double ratio = devicePixelRatioF();
    m_corner = QPointF(std::round(corner.x() * ratio), std::round(corner.y() * ratio)) / ratio;
    viewport()->update();
    Q_EMIT viewChanged();
}

QRectF Canvas::viewRect() const { return toMap(QRectF(viewport()->rect())); }

QRect Canvas::rectOf(const ShapeId &id) const
{
    const Shape *shape = drawing().find(id);
    return shape ? toWidget(shape->bounds).toAlignedRect() : QRect();
}

const Shape *Canvas::shapeAt(QPointF widget) const
{
    const QPointF point = toMap(widget);
    const double reach = lineReach / m_zoom;
    const std::vector<std::size_t> candidates
        = m_picture.index().shapesIn(QRectF(point, QSizeF()).adjusted(-reach, -reach, reach, reach));
    for (auto index = candidates.rbegin(); index != candidates.rend(); ++index) {
        const Shape &shape = drawing().shapes()[*index];
        if (isOnlyLines(shape) ? isOnLine(shape, point, reach) : shape.bounds.contains(point))
            return &shape;
    }
    return nullptr;
}

void Canvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const double ratio = devicePixelRatioF();
    m_picture.setScale(m_zoom * ratio);
    const QSize size(static_cast<int>(std::ceil(viewport()->width() * ratio)),
                     static_cast<int>(std::ceil(viewport()->height() * ratio)));
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    const auto budget = m_transition ? glidingBudget - m_transitionCost : std::chrono::nanoseconds(frameBudget);
    const bool complete = m_picture.paint(painter, QRect((m_corner * ratio).toPoint(), size), budget);
    painter.restore();
    if (m_transition) {
        const auto begin = std::chrono::steady_clock::now();
        paintTransition(painter, complete);
        m_transitionCost = std::chrono::steady_clock::now() - begin;
    }
    paintOver(painter);
    if (!complete || m_transition)
        viewport()->update();
}

void Canvas::paintTransition(QPainter &painter, bool tilesAreComplete)
{
    if (m_transitionEnded && tilesAreComplete) {
        // The tiles have the shapes again: painted above them once more, texts would turn bold.
        m_transition.reset();
        return;
    }
    const double time = std::min(1.0, static_cast<double>(m_transitionTime.elapsed()) / glideMilliseconds);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-m_corner);
    painter.scale(m_zoom, m_zoom);
    m_transition->paint(painter, eased(time));
    painter.restore();
    if (time >= 1 && !m_transitionEnded) {
        // The tiles take the shapes back; the last picture stays above them until they have.
        m_picture.setLifted({}, m_transition->liftedBounds());
        m_transitionEnded = true;
    }
}

void Canvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_staysFitted)
        fit();
    else
        setCorner(m_corner);
}

void Canvas::mousePressEvent(QMouseEvent *event)
{
    const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld);
    if (!pans) {
        pointerPressed(event);
        return;
    }
    m_panFrom = event->position();
    showHand(Qt::ClosedHandCursor);
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_panFrom) {
        pointerMoved(event);
        return;
    }
    scrollBy(*m_panFrom - event->position());
    m_panFrom = event->position();
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_panFrom) {
        pointerReleased(event);
        return;
    }
    m_panFrom.reset();
    if (m_spaceHeld)
        showHand(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

void Canvas::showHand(Qt::CursorShape shape) { viewport()->setCursor(shape); }

void Canvas::wheelEvent(QWheelEvent *event)
{
    const QPointF delta
        = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : QPointF(event->pixelDelta());
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * std::pow(zoomStep, delta.y() / 60), event->position());
    else if (event->modifiers() & Qt::ShiftModifier && qFuzzyIsNull(delta.x()))
        scrollBy(QPointF(-delta.y(), 0));
    else
        scrollBy(-delta);
    event->accept();
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat() && !m_panFrom) {
        m_spaceHeld = true;
        showHand(Qt::OpenHandCursor);
    }
}

void Canvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space) {
        QAbstractScrollArea::keyReleaseEvent(event);
        return;
    }
    if (event->isAutoRepeat())
        return;
    m_spaceHeld = false;
    if (!m_panFrom)
        viewport()->unsetCursor();
}

void Canvas::focusOutEvent(QFocusEvent *event)
{
    m_spaceHeld = false;
    QAbstractScrollArea::focusOutEvent(event);
}

bool Canvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture)
        pinch(*static_cast<QNativeGestureEvent *>(event));
    else if (event->type() == QEvent::Leave)
        pointerLeft();
    return QAbstractScrollArea::viewportEvent(event);
}

void Canvas::pinch(const QNativeGestureEvent &gesture)
{
    if (gesture.gestureType() == Qt::ZoomNativeGesture)
        setZoom(m_zoom * (1 + gesture.value()), gesture.position());
}

void Canvas::setAutoScroll(std::optional<QPointF> point)
{
    m_autoScroll = point;
    if (!point)
        m_autoScrollTimer.stop();
    else if (!m_autoScrollTimer.isActive()) {
        m_atTheEdge.start();
        m_autoScrollTimer.start(autoScrollInterval, this);
    }
}

void Canvas::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScrollTimer.timerId() || !m_autoScroll) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPointF way(autoScrollSpeed(m_autoScroll->x(), viewport()->width()),
                      autoScrollSpeed(m_autoScroll->y(), viewport()->height()));
    if (way.isNull())
        m_atTheEdge.restart();
    if (way.isNull() || m_atTheEdge.elapsed() < restAtTheEdge)
        return;
    scrollBy(way);
    autoScrolled();
}

void Canvas::paintOver(QPainter &) { }

void Canvas::pointerPressed(QMouseEvent *) { }

void Canvas::pointerMoved(QMouseEvent *) { }

void Canvas::pointerReleased(QMouseEvent *) { }

void Canvas::pointerLeft() { }

void Canvas::autoScrolled() { }

} // namespace zuschnitt
