// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/canvas/canvas.h"
#include "views/map/dropbadge.h"
#include "views/map/dropplan.h"
#include "views/map/mapitems.h"
#include "views/map/mapreading.h"
#include "views/map/mapscene.h"
#include "views/map/maptool.h"
#include "views/workspace/capabilitydrag.h"

#include <QtCore/QTimer>

#include <memory>
#include <set>

namespace zuschnitt {

/// The map of the current cut: shows it, and turns what mouse and keyboard do on it into edits.
///
/// A press picks a tool (maptool.h) that lives until the release; tools draw themselves over the
/// map and make one edit at the end. What floats above the map after a drop (a name to type, the
/// strip of a shared service) are child widgets that amend that edit.
class MapView final : public Canvas {
    Q_OBJECT

public:
    explicit MapView(Workspace &workspace, QWidget *parent = nullptr);
    ~MapView() override;

    Workspace &workspace() const { return m_workspace; }
    const MapGeometry &geometry() const { return m_scene.geometry(); }
    const Theme &theme() const { return m_workspace.theme(); }
    const ShapeReading *reading() const override { return &m_reading; }

    /// Colours chips by former group, with a legend, or cards by product.
    /// Without one colour stands for products.
    void setColourBy(const std::optional<Classification> &colourBy);
    const std::optional<Classification> &colourBy() const { return m_scene.colourBy(); }

    /// For a projector: the map fills the screen, wherever cards lie else, and the text of chips has
    /// at least this size in pixels; where there is no room for that, all cards fold. Places that
    /// cards get by hand are not kept meanwhile. 0 for none.
    void setLeastTextSize(double pixels) override;
    bool fillsTheScreen() const { return m_leastTextSize > 0; }
    /// The size of the text of chips in pixels as it is seen now.
    double textSize() const override;
    /// On the projector: the text of chips gets that size. Letters grow or shrink within their cards, then
    /// cards fold, and only then the map is zoomed.
    void setTextSize(double pixels) override;

    /// For tools and floating widgets.
    void setTool(std::unique_ptr<MapTool> tool);
    /// The chips on their way when `pressed` is dragged: all selected ones if it is one of them.
    std::vector<edits::Moving> servicesToDrag(AssignmentId pressed) const;
    std::vector<Promised> promisesToDrag(PromiseId pressed) const;
    std::vector<ProductId> cardsToDrag(ProductId pressed) const;
    /// Where the cards lie that nobody placed yet, but `changing`: to keep them there while others change.
    std::vector<edits::Place> placesBeside(const std::vector<ProductId> &changing) const;
    /// What the drop would do to journeys and dependencies; other views of the window show it, too.
    const std::vector<BadgeLine> &badgeOf(const DropPlan &plan, const std::vector<edits::Moving> &services,
                                          DropMode mode)
    {
        return m_badge.lines(m_workspace, plan, mode, services);
    }
    std::vector<BadgeLine> badgeOf(const DropPlan &plan, const std::vector<Promised> &capabilities);
    /// Makes the edit of a drop and whatever is asked afterwards.
    void drop(const DropPlan &plan, const std::vector<edits::Moving> &services, DropMode mode);
    /// Asks with a menu how the services shall arrive.
    void askAndDrop(const DropPlan &plan, const std::vector<edits::Moving> &services, QPoint globalPosition);
    /// The products promise the capabilities, or a new one does; one edit.
    void drop(const DropPlan &plan, const std::vector<Promised> &capabilities);
    /// Hands capabilities on, as dragOut() of services.
    void dragOut(const std::vector<Promised> &capabilities);
    /// Hands services on to other windows and panels; returns when they were dropped or not.
    void dragOut(const std::vector<edits::Moving> &services);
    /// The dot at the right edge of a chip from which a dependency is drawn, in widget pixels.
    QRectF handleOf(AssignmentId chip) const;
    /// Asks for the menu of what lies there, after selecting it.
    void showMenuAt(QPointF widget);
    std::optional<AssignmentId> chipAt(QPointF widget) const;
    /// These cards, chips and promises stand out, the others step back; none: all as usual.
    void setSpotlight(std::optional<std::set<ShapeId>> lit);
    /// Else what is selected may ask for it: where a moment or capability is served.
    const std::optional<std::set<ShapeId>> &spotlight() const { return m_spotlight ? m_spotlight : m_selectedLights; }
    QStringList namesOf(const std::vector<edits::Moving> &services) const;

public Q_SLOTS:
    void fit() override;
    void zoomToSelection();
    void selectAll();
    void renameSelected();
    void moveSelectedByTypeAhead();
    /// Opens the field for new products and services at the pointer, or in the middle.
    void quickAdd();
    /// Takes chips out of their products, withdraws promises, dissolves cards, removes regions and dependencies.
    void takeOutSelected();
    void foldSelected();
    void unfoldSelected();
    void lockSelected();
    void unlockSelected();
    /// Puts the selected cards into a new region whose name is typed in place.
    void groupSelected();
    void arrangeNew();
    void arrangeAll();
    /// In the order in which the chosen journey, or all of them, meet the products.
    void arrangeByJourney();
    void copySelected();
    void cutSelected();
    void paste();

Q_SIGNALS:
    /// The right button was clicked; what lies there is selected.
    void contextMenuRequested(QPoint globalPosition, zuschnitt::MapSpot spot);
    /// The pointer came to another shape, or to none.
    void hovered(const std::optional<zuschnitt::ShapeId> &shape);
    /// It fills the screen from now on, or no longer.
    void projectionChanged();

protected:
    void paintOver(QPainter &painter) override;
    void pointerPressed(QMouseEvent *event) override;
    void pointerMoved(QMouseEvent *event) override;
    void pointerReleased(QMouseEvent *event) override;
    void pointerLeft() override;
    void autoScrolled() override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showEverythingAnew();
    void relayOut();
    void drawAhead();
    void redraw(Appearance appearance);
    void fitLegend();
    void fitShape();
    MapLevel levelAt(double zoom) const;
    double textScaleAt(double zoom) const;
    double leastZoomForChips() const;
    void showShape(MapShape::Cards cards);
    void showLevel(const MapLevel &level);
    void refreshOverlay();

    MapPointer pointerAt(QPointF widget, Qt::KeyboardModifiers modifiers) const;
    std::unique_ptr<MapTool> toolFor(const MapPointer &pointer, Qt::MouseButton button);
    void hover(QPointF widget);
    std::optional<ProductId> foldMarkAt(const MapPointer &pointer) const;
    const CardPlace *hoveredCard() const;
    void paintMarks(QPainter &painter);
    void cancelTool();
    void closeFloating();
    void modifiersChanged(Qt::KeyboardModifiers modifiers);
    bool runKey(const QKeyEvent &event);
    bool moveFocus(const QKeyEvent &event);
    void setHovered(const std::optional<ShapeId> &shape);

    bool addProduct(ProductId id, const edits::NewProduct &product);
    void arrange(Arrange which);
    void placeCards(const std::vector<std::pair<ProductId, QPointF>> &corners);
    std::unique_ptr<MapTool> toolForArrival(const QDropEvent &event);
    void endArrival();
    void startDrag(std::unique_ptr<QMimeData> carried, const QString &label);
    void selectPromises(ProductId product, const std::vector<Promised> &capabilities);
    std::optional<ProductId> addProductAt(const DropPlan &plan, const std::vector<edits::Moving> &services);
    void addProductFor(const DropPlan &plan, const std::vector<edits::Moving> &services, DropMode mode);
    void showStrip(const QString &title, ProductId product, const std::vector<edits::Moving> &services);
    void renameProduct(ProductId product, EditId expectedHead);
    void editName(const ShapeId &shape, const QString &name, std::function<bool(const QString &)> commit);
    void openQuickAdd(QPointF widget);
    bool quickAddProduct(const QString &name, std::optional<ProductGroupId> group, QPointF &corner);
    void selectServicesIn(ProductId product, const std::vector<edits::Moving> &services);
    std::vector<ProductId> selectedProducts() const;
    std::optional<ProductId> targetOfPaste() const;
    void copy(DropMode mode);

    Workspace &m_workspace;
    MapScene m_scene;
    std::unique_ptr<MapTool> m_tool;
    MapPointer m_lastPointer;
    bool m_byKeyboard = false; ///< the selection was last moved by keys: show where it is
    double m_leastTextSize = 0;
    std::optional<double> m_wantedTextSize; ///< chosen by hand, on the projector
    Drawing m_legend; ///< on the projector
    QTimer m_pause; ///< runs out when nobody has changed anything for a while
    std::optional<ShapeId> m_hovered;
    std::optional<std::set<ShapeId>> m_spotlight;
    std::optional<std::set<ShapeId>> m_selectedLights;
    Drawing m_dependencies;
    std::unique_ptr<MapTool> m_arrival; ///< of what comes from elsewhere by drag and drop
    DropBadge m_badge;
    MapReading m_reading;
};

} // namespace zuschnitt
