// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journey/journeyview.h"

#include "views/diagram/diagramfont.h"
#include "views/journey/feelingtool.h"
#include "views/journey/momenttool.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr double margin = 20; ///< as fit() leaves around the picture
/// The largest letters on a projector, as a part of their size.
constexpr double largestProjected = 3;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

} // namespace

JourneyView::JourneyView(Workspace &workspace, QWidget *parent)
    : Canvas(parent), m_workspace(workspace), m_scene(workspace), m_outlook(workspace), m_reading(*this)
{
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    setLeastFit(m_scene.scales().least);
    connect(&workspace, &Workspace::documentReplaced, this, &JourneyView::showAnotherJourney);
    connect(&workspace, &Workspace::journeyChanged, this, &JourneyView::showAnotherJourney);
    connect(&workspace, &Workspace::changed, this, [this] { renew(Appearance::Gliding); });
    connect(&workspace, &Workspace::themeChanged, this, [this] { renew(Appearance::Replaced); });
    connect(&workspace, &Workspace::wordsChanged, this, &JourneyView::showAnotherJourney);
    connect(&workspace.selection(), &Selection::changed, this, &JourneyView::revealSelected);
    showAnotherJourney();
}

JourneyView::~JourneyView()
{
    // A name that is being typed writes through this view when it is left: it goes first.
    qDeleteAll(viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void JourneyView::showAnotherJourney()
{
    m_isAnotherJourney = true;
    renew(Appearance::Replaced);
}

void JourneyView::drawAnew(Appearance appearance)
{
    const bool isAnother = std::exchange(m_isAnotherJourney, false);
    m_hovered.reset();
    if (isAnother) {
        setTool(nullptr);
        qDeleteAll(viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    }
    m_scene.read();
    layOut();
    redraw(appearance);
    if (isAnother || staysFitted())
        fit();
    if (isAnother)
        revealSelected();
}

void JourneyView::showEvent(QShowEvent *event)
{
    Canvas::showEvent(event);
    if (m_wasSelectedUnseen)
        revealSelected();
}

void JourneyView::layOut()
{
    m_scene.layOut(QSizeF(viewport()->size()).shrunkBy(QMarginsF(margin, margin, margin, margin)));
}

void JourneyView::redraw(Appearance appearance)
{
    const Journey *journey = m_workspace.portfolio().find(m_workspace.journey());
    setAccessibleName(journey ? tr("Journey %1").arg(journey->name) : tr("Journey"));
    m_scene.draw();
    setDrawing(m_scene.drawing(), appearance);
}

void JourneyView::fit() { fitUpTo(m_scene.scale()); }

void JourneyView::setLeastTextSize(double pixels)
{
    const double scale = pixels > 0 ? pixels / fontSize(FontRole::Body) : 1;
    m_scene.setScales(pixels > 0 ? JourneyScene::Scales{scale, largestProjected} : JourneyScene::Scales());
    setLeastFit(m_scene.scales().least);
    showAnotherJourney();
    Q_EMIT projectionChanged(scale);
}

void JourneyView::resizeEvent(QResizeEvent *event)
{
    if (isVisible()) {
        layOut();
        redraw(Appearance::Instant);
    } else
        renew(Appearance::Instant);
    Canvas::resizeEvent(event);
}

/// What is selected elsewhere scrolls into view; of a lane its head counts.
void JourneyView::revealSelected()
{
    updateOverlay();
    m_wasSelectedUnseen = !isVisible();
    const Selection &selection = m_workspace.selection();
    if (m_selectsItself || m_wasSelectedUnseen || selection.items().size() != 1)
        return;
    QRectF wanted;
    if (const std::optional<int> column = selectedColumn())
        wanted = geometry().columns[at(*column)].title;
    else if (const ProductId *product = std::get_if<ProductId>(&selection.items().front())) {
        for (const JourneyGeometry::Lane &lane : geometry().lanes) {
            if (lane.server == product->uuid)
                wanted = QRectF(viewRect().center().x(), lane.rect.top(), 1, lane.rect.height());
        }
        for (const JourneyGeometry::Aside &aside : geometry().aside) {
            if (aside.server == product->uuid)
                wanted = aside.rect;
        }
    }
    if (!wanted.isNull() && !viewRect().contains(wanted))
        reveal(wanted);
}

// ---- painting

void JourneyView::paintOver(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isGliding())
        paintMarks(painter);
    if (m_tool)
        m_tool->paint(painter);
    if (m_arriving && !m_arriving->target.isNull()) {
        painter.setPen(QPen(m_arriving->edit ? theme().accent : theme().mutedInk, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(toWidget(m_arriving->target), 8, 8);
    }
}

void JourneyView::paintMarks(QPainter &painter) const
{
    if (const std::optional<int> column = selectedColumn()) {
        const QRectF rect = toWidget(geometry().columns[at(*column)].rect.adjusted(-6, -6, 6, 4));
        painter.setPen(QPen(theme().accent, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, 10, 10);
    }
    for (const ProductId product : m_workspace.selection().all<ProductId>()) {
        for (const JourneyGeometry::Lane &lane : geometry().lanes) {
            if (lane.server != product.uuid)
                continue;
            painter.setPen(QPen(theme().accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(toWidget(lane.rect), 8 * zoom(), 8 * zoom());
        }
    }
    if (m_tool || geometry().columns.empty())
        return;
    const int last = static_cast<int>(geometry().columns.size());
    paintPlus(painter, last);
    if (const std::optional<int> slot = slotHovered(); slot && *slot != last)
        paintPlus(painter, *slot);
}

void JourneyView::paintPlus(QPainter &painter, int slot) const
{
    const QRectF rect = plusOf(slot);
    const bool isHovered = m_pointer && rect.contains(*m_pointer);
    painter.setPen(QPen(isHovered ? theme().accent : theme().linkLine, 1.4));
    painter.setBrush(isHovered ? theme().highlight : theme().card);
    painter.drawEllipse(rect);
    painter.setPen(QPen(isHovered ? theme().accent : theme().mutedInk, 1.6, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = rect.center();
    painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0));
    painter.drawLine(centre - QPointF(0, 4), centre + QPointF(0, 4));
}

// ---- the pointer

void JourneyView::setTool(std::unique_ptr<JourneyTool> tool)
{
    m_tool = std::move(tool);
    updateOverlay();
}

void JourneyView::pointerPressed(QMouseEvent *event)
{
    m_pressedCell.reset();
    m_pointer = event->position();
    if (m_tool || event->button() != Qt::LeftButton) {
        // A second button during a gesture cancels it.
        setTool(nullptr);
        return;
    }
    if (const std::optional<int> slot = slotHovered(); slot && plusOf(*slot).contains(event->position())) {
        openName(*slot);
        return;
    }
    setTool(toolFor(*event));
}

std::unique_ptr<JourneyTool> JourneyView::toolFor(const QMouseEvent &event)
{
    const Shape *shape = shapeAt(event.position());
    if (!shape || shape->id.part == Part::Ground) {
        m_workspace.selection().clear();
        return nullptr;
    }
    if (shape->id.part == Part::LaneCell) {
        m_pressedCell = cellAt(event.position());
        return nullptr;
    }
    const ShapeId id = shape->id;
    selectAt(id);
    const std::optional<int> column = columnOf(id);
    if (!column)
        return nullptr;
    using Curve = FeelingTool::Curve;
    const bool wants = id.part == Part::FeelingWanted || event.modifiers() & Qt::ShiftModifier;
    if (id.part == Part::Feeling || id.part == Part::FeelingWanted)
        return std::make_unique<FeelingTool>(*this, *column, wants ? Curve::Wanted : Curve::Today, event.position());
    if (id.part == Part::Moment)
        return std::make_unique<MomentTool>(*this, *column, event.position());
    return nullptr;
}

/// What is seen already does not scroll away below the pointer.
void JourneyView::selectAt(const ShapeId &shape)
{
    const QScopedValueRollback itself(m_selectsItself, true);
    if (const std::optional<Selectable> item = itemOf(shape))
        m_workspace.selection().set(*item);
}

void JourneyView::pointerMoved(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_tool) {
        m_tool->move(event->position());
        updateOverlay();
    } else if (event->buttons() == Qt::NoButton)
        hover(event->position());
}

void JourneyView::pointerReleased(QMouseEvent *event)
{
    if (m_tool) {
        const std::unique_ptr<JourneyTool> tool = std::move(m_tool);
        setTool(nullptr);
        tool->release(event->position());
        return;
    }
    const std::optional<CellSpot> pressed = std::exchange(m_pressedCell, std::nullopt);
    const std::optional<CellSpot> released = cellAt(event->position());
    if (pressed && released && pressed->column == released->column && pressed->lane == released->lane)
        decideLead(*pressed);
}

void JourneyView::hover(QPointF widget)
{
    updateOverlay();
    viewport()->setToolTip(hintFor(widget));
    const Shape *shape = shapeAt(widget);
    const bool isHandle = shape
        && (shape->id.part == Part::Feeling || shape->id.part == Part::FeelingWanted
            || shape->id.part == Part::LaneCell);
    if (isHandle)
        viewport()->setCursor(shape->id.part == Part::LaneCell ? Qt::PointingHandCursor : Qt::SizeVerCursor);
    else
        viewport()->unsetCursor();
}

void JourneyView::pointerLeft()
{
    m_pointer.reset();
    updateOverlay();
}

QString JourneyView::hintFor(QPointF widget) const
{
    if (const std::optional<int> slot = slotHovered(); slot && plusOf(*slot).contains(widget))
        return tr("Add a moment here");
    if (const std::optional<CellSpot> spot = cellAt(widget))
        return hintForCell(*spot);
    const Shape *shape = shapeAt(widget);
    if (!shape)
        return {};
    if (shape->id.part == Part::Feeling)
        return shape->name + QLatin1Char('\n') + tr("Drag it up or down; with Shift, what is wanted");
    return shape->name;
}

QString JourneyView::hintForCell(const CellSpot &spot) const
{
    const QString &name = contents().outline.lanes[at(spot.lane)].title;
    const JourneyContents::Column &column = contents().columns[at(spot.column)];
    const JourneyContents::Part *part = column.partOf(spot.lane);
    if (part && part->decided)
        return tr("Decided: %1 leads. A click leaves it open again").arg(name);
    if (std::holds_alternative<ServiceId>(contents().lanes[at(spot.lane)].server))
        return m_workspace.say(tr("%1 is kept as it is: only {a product} can be decided to lead")).arg(name);
    if (part)
        return tr("A click decides that %1 leads “%2”").arg(name, column.moment.name);
    return tr("%1 has no part in “%2”, so it cannot lead there").arg(name, column.moment.name);
}

void JourneyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Shape *shape = shapeAt(event->position());
    const std::optional<int> column = shape ? columnOf(shape->id) : std::nullopt;
    if (column && shape->id.part == Part::Moment)
        rename(*column);
    else
        Canvas::mouseDoubleClickEvent(event);
}

} // namespace zuschnitt
