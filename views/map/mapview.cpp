// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapview.h"

#include "views/diagram/paintdrawing.h"
#include "views/map/bandtool.h"
#include "views/map/dependencytool.h"
#include "views/map/mapmarks.h"
#include "views/map/presstool.h"
#include "views/map/spotlight.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr double handleRadius = 6;
/// Below this zoom a handle would cover the chip.
constexpr double leastZoomForHandles = 0.5;
/// So far beyond the edge the pointer has left the map.
constexpr int leavingMargin = 6;
/// So long nothing must have happened before something is drawn ahead.
constexpr int pauseMilliseconds = 60;
/// The lines of more chips than this tell nothing.
constexpr std::size_t mostChipsWithLines = 40;

} // namespace

MapView::MapView(Workspace &workspace, QWidget *parent)
    : Canvas(parent), m_workspace(workspace), m_scene(workspace), m_reading(*this)
{
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    connect(&workspace, &Workspace::documentReplaced, this, &MapView::showEverythingAnew);
    connect(&workspace, &Workspace::changed, this, &MapView::relayOut);
    connect(&workspace, &Workspace::themeChanged, this, [this] { redraw(Appearance::Replaced); });
    connect(&workspace, &Workspace::wordsChanged, this, [this] { redraw(Appearance::Instant); });
    connect(&workspace.selection(), &Selection::changed, this, &MapView::refreshOverlay);
    connect(this, &Canvas::zoomChanged, this, &MapView::fitShape);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &MapView::drawAhead);
    showEverythingAnew();
}

MapView::~MapView()
{
    // What floats above the map writes through it when it is left: it goes before the map does.
    closeFloating();
}

void MapView::closeFloating() { qDeleteAll(viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)); }

void MapView::showEverythingAnew()
{
    cancelTool();
    closeFloating();
    setHovered({});
    m_scene.layOut();
    setDrawing(m_scene.drawing(), Appearance::Replaced);
    fitLegend();
    fit();
    redraw(Appearance::Instant);
}

void MapView::relayOut()
{
    m_scene.layOut();
    setDrawing(m_scene.drawing(), Appearance::Gliding);
    setHovered({});
    if (fillsTheScreen())
        fitLegend();
    refreshOverlay();
    m_pause.start(pauseMilliseconds);
}

/// While nothing happens, one level of detail after the other, so that zooming finds them ready.
void MapView::drawAhead()
{
    if (m_scene.drawAhead())
        m_pause.start(pauseMilliseconds);
}

void MapView::redraw(Appearance appearance)
{
    setAccessibleName(tr("Map"));
    m_scene.draw();
    setDrawing(m_scene.drawing(), appearance);
    if (fillsTheScreen())
        fitLegend();
    refreshOverlay();
    m_pause.start(pauseMilliseconds);
}

void MapView::setColourBy(const std::optional<Classification> &colourBy)
{
    if (colourBy == m_scene.colourBy())
        return;
    m_scene.setColourBy(colourBy);
    redraw(Appearance::Instant);
    fitLegend();
}

/// What lies over the map because of the selection: the dependencies of the hovered chip, else of the
/// selected ones; where a selected moment or capability is served.
void MapView::refreshOverlay()
{
    std::vector<AssignmentId> chips;
    if (m_hovered && m_hovered->part == Part::Chip)
        chips.push_back(AssignmentId{m_hovered->subject});
    else
        chips = m_workspace.selection().all<AssignmentId>();
    m_selectedLights = lightsOf(m_workspace.portfolio(), m_workspace.cut(), m_workspace.selection());
    m_dependencies = chips.empty() || chips.size() > mostChipsWithLines ? Drawing() : m_scene.dependenciesOf(chips);
    updateOverlay();
}

// ---- painting

void MapView::paintOver(QPainter &painter)
{
    const QRectF room(viewport()->rect());
    if (geometry().cards.empty() && geometry().regions.empty())
        paintEmptyMap(painter, theme(),
                      m_workspace.say(tr("Drag {services} here, or double click, for the first {product}.")), room);
    if (spotlight() && !m_tool && !m_arrival)
        paintSpotlight(painter, *this, theme(), geometry(), *spotlight());
    if (!isGliding())
        paintMarks(painter);
    if (fillsTheScreen())
        paintLegendBand(painter, theme(), m_legend, room);
    else if (colourBy())
        paintLegendPanel(painter, theme(), m_scene.colourLegend(legendPanelWidth(room)), room);
    if (m_tool)
        m_tool->paint(painter);
    if (m_arrival)
        m_arrival->paint(painter);
}

void MapView::paintMarks(QPainter &painter)
{
    if (!m_tool && !m_arrival) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(toWidget(QPointF()));
        painter.scale(zoom(), zoom());
        zuschnitt::paint(painter, m_dependencies.shapes());
        painter.restore();
    }
    const Selection &selection = m_workspace.selection();
    for (const Selectable &item : selection.items())
        paintItemMark(painter, *this, theme(), item, MarkKind::Selected);
    if (hasFocus() && m_byKeyboard && !selection.isEmpty())
        paintItemMark(painter, *this, theme(), selection.items().back(), MarkKind::Focused);
    const std::optional<Selectable> hovered = m_hovered && !m_tool ? selectableOf(*m_hovered) : std::nullopt;
    if (!hovered)
        return;
    if (!selection.contains(*hovered) && !std::holds_alternative<ProductGroupId>(*hovered))
        paintItemMark(painter, *this, theme(), *hovered, MarkKind::Hovered);
    if (m_hovered->part == Part::Chip && zoom() >= leastZoomForHandles)
        paintHandle(painter, theme(), handleOf(AssignmentId{m_hovered->subject}));
    if (const CardPlace *card = hoveredCard(); card && !card->folded && zoom() >= leastZoomForHandles)
        paintFoldMark(painter, *this, theme(), *card);
}

const CardPlace *MapView::hoveredCard() const
{
    const std::optional<Selectable> hovered = m_hovered ? selectableOf(*m_hovered) : std::nullopt;
    const ProductId *product = hovered ? std::get_if<ProductId>(&*hovered) : nullptr;
    return product ? geometry().card(*product) : nullptr;
}

std::optional<ProductId> MapView::foldMarkAt(const MapPointer &pointer) const
{
    const CardPlace *card = geometry().cardAt(pointer.map);
    if (!card)
        return std::nullopt;
    const Shape *mark = card->folded ? drawing().find({Part::CardFold, card->product.uuid}) : nullptr;
    const bool hit
        = card->folded ? mark && mark->bounds.contains(pointer.map) : foldMarkOf(*card).contains(pointer.map);
    return hit ? std::optional(card->product) : std::nullopt;
}

QRectF MapView::handleOf(AssignmentId chip) const
{
    const Shape *shape = drawing().find(chipShape(chip));
    if (!shape)
        return {};
    const QRectF rect = toWidget(shape->bounds);
    const QPointF centre(rect.right(), rect.center().y());
    return QRectF(centre - QPointF(handleRadius, handleRadius), QSizeF(2 * handleRadius, 2 * handleRadius));
}

std::optional<AssignmentId> MapView::chipAt(QPointF widget) const
{
    const Shape *shape = shapeAt(widget);
    return shape && shape->id.part == Part::Chip ? std::optional(AssignmentId{shape->id.subject}) : std::nullopt;
}

// ---- the pointer

MapPointer MapView::pointerAt(QPointF widget, Qt::KeyboardModifiers modifiers) const
{
    return {widget, toMap(widget), modifiers};
}

void MapView::setTool(std::unique_ptr<MapTool> tool)
{
    m_tool = std::move(tool);
    if (!m_tool) {
        setAutoScroll(std::nullopt);
        m_badge.clear(m_workspace);
    }
    updateOverlay();
}

void MapView::cancelTool()
{
    setTool(nullptr);
    viewport()->unsetCursor();
}

void MapView::pointerPressed(QMouseEvent *event)
{
    if (m_tool) {
        // A second button during a gesture cancels it.
        cancelTool();
        return;
    }
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    m_byKeyboard = false;
    m_lastPointer = pointerAt(event->position(), event->modifiers());
    setTool(toolFor(m_lastPointer, event->button()));
}

std::unique_ptr<MapTool> MapView::toolFor(const MapPointer &pointer, Qt::MouseButton button)
{
    if (button == Qt::LeftButton && m_hovered && m_hovered->part == Part::Chip && zoom() >= leastZoomForHandles) {
        const AssignmentId chip{m_hovered->subject};
        if (handleOf(chip).adjusted(-2, -2, 2, 2).contains(pointer.widget))
            return std::make_unique<DependencyTool>(*this, chip);
    }
    const Shape *shape = shapeAt(pointer.widget);
    if (const std::optional<ProductId> product = foldMarkAt(pointer); product && button == Qt::LeftButton) {
        const edits::Folding folding
            = geometry().card(*product)->folded ? edits::Folding::Unfolded : edits::Folding::Folded;
        m_workspace.perform(edits::foldCards({*product}, folding));
        return nullptr;
    }
    const bool onRegionGround = shape && shape->id.part == Part::Region
        && !geometry().region(ProductGroupId{shape->id.subject})->title.contains(pointer.map);
    const std::optional<Selectable> item = shape && !onRegionGround ? selectableOf(shape->id) : std::nullopt;
    if (!item && button == Qt::LeftButton)
        return std::make_unique<BandTool>(*this, pointer);
    if (!item) {
        m_workspace.selection().clear();
        return std::make_unique<PressTool>(*this, ShapeId{}, pointer, button);
    }
    const bool extends = pointer.modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!extends && !m_workspace.selection().contains(*item))
        m_workspace.selection().set(*item);
    return std::make_unique<PressTool>(*this, shape->id, pointer, button);
}

void MapView::pointerMoved(QMouseEvent *event)
{
    m_lastPointer = pointerAt(event->position(), event->modifiers());
    if (!m_tool) {
        if (event->buttons() == Qt::NoButton)
            hover(event->position());
        return;
    }
    const QRect inside = viewport()->rect().adjusted(-leavingMargin, -leavingMargin, leavingMargin, leavingMargin);
    if (m_tool->canLeave() && !inside.contains(event->position().toPoint())) {
        const std::unique_ptr<MapTool> leaving = std::move(m_tool);
        cancelTool();
        leaving->leave();
        return;
    }
    if (m_tool->scrollsAtTheEdge())
        setAutoScroll(event->position());
    m_tool->move(m_lastPointer);
    updateOverlay();
}

void MapView::pointerReleased(QMouseEvent *event)
{
    if (!m_tool)
        return;
    const std::unique_ptr<MapTool> tool = std::move(m_tool);
    cancelTool();
    tool->release(pointerAt(event->position(), event->modifiers()));
    m_badge.clear(m_workspace);
    updateOverlay();
}

void MapView::autoScrolled()
{
    if (!m_tool)
        return;
    m_tool->move(pointerAt(m_lastPointer.widget, m_lastPointer.modifiers));
}

void MapView::modifiersChanged(Qt::KeyboardModifiers modifiers)
{
    m_lastPointer.modifiers = modifiers;
    if (m_tool)
        m_tool->move(pointerAt(m_lastPointer.widget, modifiers));
    updateOverlay();
}

void MapView::hover(QPointF widget)
{
    // The handle reaches over the edge of its chip.
    if (m_hovered && m_hovered->part == Part::Chip && zoom() >= leastZoomForHandles
        && handleOf(AssignmentId{m_hovered->subject}).contains(widget)) {
        viewport()->setCursor(Qt::CrossCursor);
        return;
    }
    viewport()->unsetCursor();
    const Shape *shape = shapeAt(widget);
    const std::optional<ShapeId> under = shape ? std::optional(shape->id) : std::nullopt;
    if (under == m_hovered)
        return;
    setHovered(under);
    viewport()->setToolTip(shape ? shape->name : QString());
    refreshOverlay();
}

void MapView::setHovered(const std::optional<ShapeId> &shape)
{
    if (shape == m_hovered)
        return;
    m_hovered = shape;
    Q_EMIT hovered(shape);
}

void MapView::setSpotlight(std::optional<std::set<ShapeId>> lit)
{
    if (lit == m_spotlight)
        return;
    m_spotlight = std::move(lit);
    updateOverlay();
}

void MapView::pointerLeft()
{
    if (!m_hovered || m_tool)
        return;
    setHovered({});
    refreshOverlay();
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    // The right button may start a drag: its menu comes with the release (showMenuAt).
    if (event->reason() == QContextMenuEvent::Mouse)
        return;
    const bool nothing = m_workspace.selection().isEmpty();
    const QRect rect = nothing ? QRect() : rectOf(shapeOf(m_workspace.selection().items().back()));
    showMenuAt(rect.isNull() ? QPointF(viewport()->rect().center()) : QPointF(rect.center()));
}

void MapView::showMenuAt(QPointF widget)
{
    const Shape *shape = shapeAt(widget);
    const std::optional<Selectable> item = shape ? selectableOf(shape->id) : std::nullopt;
    MapSpot spot = MapSpot::Ground;
    if (item && std::holds_alternative<AssignmentId>(*item))
        spot = MapSpot::Chip;
    else if (item && std::holds_alternative<PromiseId>(*item))
        spot = MapSpot::Promise;
    else if (item && std::holds_alternative<ProductId>(*item))
        spot = MapSpot::Card;
    else if (item && std::holds_alternative<ProductGroupId>(*item))
        spot = MapSpot::Region;
    if (item && !m_workspace.selection().contains(*item))
        m_workspace.selection().set(*item);
    m_lastPointer = pointerAt(widget, {});
    Q_EMIT contextMenuRequested(viewport()->mapToGlobal(widget.toPoint()), spot);
}

} // namespace zuschnitt
