// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/canvas/tiledpicture.h"
#include "views/canvas/transition.h"

#include <QtCore/QBasicTimer>
#include <QtCore/QElapsedTimer>
#include <QtWidgets/QAbstractScrollArea>

#include <optional>

class QNativeGestureEvent;

namespace zuschnitt {

class ShapeReading;

/// Shows a drawing: pans, zooms, finds shapes under the pointer, lets changes glide. Knows nothing
/// of what the shapes mean; a view derives from it, paints over it and gets the pointer events
/// that are not panning or zooming.
///
/// "Widget" coordinates are pixels of the viewport, "map" coordinates those of the drawing.
class Canvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    using Shape = zuschnitt::Shape; ///< not QFrame's

    explicit Canvas(QWidget *parent = nullptr);
    ~Canvas() override;

    /// From the lightest to the most thorough.
    enum class Appearance {
        Gliding, ///< what moved glides to its place
        Instant, ///< only what changed is painted again
        Refined, ///< the same things in another level of detail: painted again, the old ones seen until then
        Replaced, ///< everything is painted again
    };
    void setDrawing(std::shared_ptr<const Drawing> drawing, Appearance appearance);
    const Drawing &drawing() const { return *m_picture.drawing(); }

    enum class Motion { Full, Reduced };
    /// Reduced: nothing glides. Starts as the style says.
    void setMotion(Motion motion) { m_motion = motion; }

    /// Widget pixels per map unit.
    double zoom() const { return m_zoom; }
    /// Zooms so that the point under `anchor` (widget) stays where it is.
    void setZoom(double zoom, QPointF anchor);
    void setZoom(double zoom);
    /// The zoom that fit() may not exceed; 1 unless set.
    void setLargestFit(double zoom) { m_largestFit = zoom; }
    /// The zoom below which fit() rather shows only the beginning; 0 unless set.
    void setLeastFit(double zoom) { m_leastFit = zoom; }
    /// Shows all of `rect` (map), as large as `largest` allows.
    void zoomToRect(const QRectF &rect, double largest);
    /// Scrolls as little as needed to show `rect` (map).
    void reveal(const QRectF &rect);
    void scrollBy(QPointF widgetPixels);

    QPointF toMap(QPointF widget) const { return (widget + m_corner) / m_zoom; }
    QPointF toWidget(QPointF map) const { return map * m_zoom - m_corner; }
    QRectF toMap(const QRectF &widget) const { return QRectF(toMap(widget.topLeft()), widget.size() / m_zoom); }
    QRectF toWidget(const QRectF &map) const { return QRectF(toWidget(map.topLeft()), map.size() * m_zoom); }
    /// The part of the map that is seen.
    QRectF viewRect() const;

    /// Where a shape is, in widget pixels; a null rectangle if the drawing has none of that id.
    QRect rectOf(const ShapeId &id) const;
    /// The topmost shape at a point of the widget. Of lines only the stroke counts.
    const Shape *shapeAt(QPointF widget) const;

    /// What a screen reader finds in it; null: nothing.
    virtual const ShapeReading *reading() const { return nullptr; }

    /// For a projector: letters have at least this size in pixels; 0 for none.
    virtual void setLeastTextSize(double pixels);
    /// The size of ordinary text in pixels as it is seen now.
    virtual double textSize() const;
    virtual void setTextSize(double pixels);

    bool isGliding() const { return m_transition.has_value(); }
    /// Repaints what paintOver() shows.
    void updateOverlay() { viewport()->update(); }

public Q_SLOTS:
    virtual void fit();
    void zoomTo100();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void zoomChanged(double zoom);
    /// Scrolled, zoomed or resized.
    void viewChanged();

protected:
    /// Asks for drawAnew(): at once while the canvas is seen; else it is done when it is shown, once,
    /// in the most thorough of the ways asked for.
    void renew(Appearance appearance);
    /// Reads what is shown anew and sets the drawing.
    virtual void drawAnew(Appearance appearance);
    /// Paints over the tiles, in widget pixels.
    virtual void paintOver(QPainter &painter);
    virtual void pointerPressed(QMouseEvent *event);
    virtual void pointerMoved(QMouseEvent *event);
    virtual void pointerReleased(QMouseEvent *event);
    virtual void pointerLeft();
    /// The view scrolled by itself below a resting pointer.
    virtual void autoScrolled();

    /// Fits all up to a zoom, and stays fitted when the window changes its size.
    void fitUpTo(double largest);
    bool staysFitted() const { return m_staysFitted; }
    /// So many pixels at the bottom are covered by something else; fit() leaves them out.
    void setBottomInset(double pixels);
    /// While set, the view scrolls when the point (widget) has been near or beyond an edge for a
    /// moment.
    void setAutoScroll(std::optional<QPointF> point);

    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setCorner(QPointF corner);
    void paintTransition(QPainter &painter, bool tilesAreComplete);
    void change(std::shared_ptr<const Drawing> drawing, Appearance appearance);
    void startTransition(Transition transition);
    void finishTransition();
    void pinch(const QNativeGestureEvent &gesture);
    void showHand(Qt::CursorShape shape);

    TiledPicture m_picture;
    double m_zoom = 1;
    QPointF m_corner; ///< of the viewport, in map units times zoom
    double m_largestFit = 1;
    double m_leastFit = 0;
    double m_bottomInset = 0;
    bool m_staysFitted = true; ///< until somebody pans or zooms
    Motion m_motion = Motion::Full;

    std::optional<Appearance> m_awaited; ///< of drawAnew(), until it is shown

    std::optional<Transition> m_transition;
    QElapsedTimer m_transitionTime;
    std::chrono::nanoseconds m_transitionCost{0}; ///< what its last frame took to paint
    bool m_transitionEnded = false;

    bool m_spaceHeld = false;
    std::optional<QPointF> m_panFrom;
    std::optional<QPointF> m_autoScroll;
    QBasicTimer m_autoScrollTimer;
    QElapsedTimer m_atTheEdge;
};

} // namespace zuschnitt
