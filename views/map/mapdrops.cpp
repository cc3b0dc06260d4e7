// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapview.h"

#include "views/canvas/inplaceeditor.h"
#include "views/map/alsoherestrip.h"
#include "views/map/mapghost.h"
#include "views/map/promisetool.h"
#include "views/map/servicestool.h"
#include "views/workspace/servicedrag.h"

#include <QtGui/QDrag>
#include <QtGui/QDropEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>

#include <algorithm>

// What happens when services are dropped on the map, and how they come and leave.

namespace zuschnitt {

namespace {

constexpr int highestName = 28;

bool areIn(const Portfolio &portfolio, ProductId product, const std::vector<edits::Moving> &services)
{
    return std::all_of(services.begin(), services.end(), [&](const edits::Moving &moving) {
        return portfolio.find(assignmentId(product, moving.service)) != nullptr;
    });
}

/// A name that no product of the cut has yet: "New product", "New product 2", …
QString freshProductName(const Portfolio &portfolio, CutId cut, const QString &name)
{
    if (!productNamed(portfolio, cut, name))
        return name;
    for (int number = 2;; ++number) {
        const QString numbered = QStringLiteral("%1 %2").arg(name).arg(number);
        if (!productNamed(portfolio, cut, numbered))
            return numbered;
    }
}

} // namespace

std::vector<edits::Moving> MapView::servicesToDrag(AssignmentId pressed) const
{
    std::vector<AssignmentId> chips = m_workspace.selection().all<AssignmentId>();
    if (std::find(chips.begin(), chips.end(), pressed) == chips.end())
        chips = {pressed};
    std::vector<edits::Moving> services;
    for (const AssignmentId chip : chips) {
        if (const Assignment *assignment = m_workspace.portfolio().find(chip))
            services.push_back({assignment->service, assignment->product});
    }
    return services;
}

std::vector<ProductId> MapView::cardsToDrag(ProductId pressed) const
{
    const std::vector<ProductId> cards = m_workspace.selection().all<ProductId>();
    return std::find(cards.begin(), cards.end(), pressed) == cards.end() ? std::vector{pressed} : cards;
}

QStringList MapView::namesOf(const std::vector<edits::Moving> &services) const
{
    QStringList names;
    for (const edits::Moving &moving : services) {
        if (const Service *service = m_workspace.portfolio().find(moving.service))
            names.append(service->name);
    }
    return names;
}

void MapView::drop(const DropPlan &plan, const std::vector<edits::Moving> &services, DropMode mode)
{
    switch (plan.kind) {
    case DropPlan::Kind::None:
        return;
    case DropPlan::Kind::NewProduct:
        addProductFor(plan, services, mode);
        return;
    case DropPlan::Kind::IntoCard:
        break;
    }
    const bool areThere = areIn(m_workspace.portfolio(), plan.product, services);
    const QString sentence = sentenceFor(plan, mode, services, m_workspace.portfolio(), m_workspace.vocabulary());
    if (!m_workspace.perform(arrivalOf(services, plan.product, mode, plan.before)))
        return;
    selectServicesIn(plan.product, services);
    const bool restJoins = areRests(services) && areThere;
    if ((mode == DropMode::Also || areRests(services)) && !restJoins)
        showStrip(sentence, plan.product, services);
}

void MapView::selectServicesIn(ProductId product, const std::vector<edits::Moving> &services)
{
    std::vector<Selectable> chips;
    for (const edits::Moving &moving : services)
        chips.emplace_back(assignmentId(product, moving.service));
    m_workspace.selection().set(std::move(chips));
}

void MapView::addProductFor(const DropPlan &plan, const std::vector<edits::Moving> &services, DropMode mode)
{
    const std::optional<ProductId> id
        = addProductAt(plan, mode == DropMode::Move ? services : std::vector<edits::Moving>());
    if (!id)
        return;
    if (mode == DropMode::Also)
        m_workspace.amend(m_workspace.document()->head(), arrivalOf(services, *id, mode, {}));
    m_workspace.selection().set(*id);
    renameProduct(*id, m_workspace.document()->head());
}

std::optional<ProductId> MapView::addProductAt(const DropPlan &plan, const std::vector<edits::Moving> &services)
{
    const ProductId id = ProductId::random();
    edits::NewProduct product;
    product.name = freshProductName(m_workspace.portfolio(), m_workspace.cut(), m_workspace.say(tr("New {product}")));
    product.group = plan.group;
    product.services = services;
    if (!fillsTheScreen())
        product.place = plan.place.topLeft();
    return addProduct(id, product) ? std::optional(id) : std::nullopt;
}

bool MapView::addProduct(ProductId id, const edits::NewProduct &product)
{
    if (!m_workspace.cut().isNull())
        return m_workspace.perform(
            edits::keepingPlaces(edits::addProduct(id, m_workspace.cut(), product), placesBeside({})));
    // The first product of a file makes its first cut.
    const CutId cut = CutId::random();
    return m_workspace.perform(edits::addCut(cut, tr("First cut")))
        && m_workspace.amend(m_workspace.document()->head(), edits::addProduct(id, cut, product));
}

void MapView::renameProduct(ProductId product, EditId expectedHead)
{
    const Product *row = m_workspace.portfolio().find(product);
    if (!row)
        return;
    editName(titleShape(product), row->name, [this, product, expectedHead](const QString &name) {
        return m_workspace.amend(expectedHead, edits::setField<&Product::name>(product, name));
    });
}

void MapView::editName(const ShapeId &shape, const QString &name, std::function<bool(const QString &)> commit)
{
    if (!drawing().find(shape))
        return;
    reveal(drawing().find(shape)->bounds);
    const auto place = [this, shape] {
        QRect rect = rectOf(shape);
        if (shape.part == Part::Region)
            rect.setHeight(std::min(rect.height(), highestName));
        return rect;
    };
    const FontRole font = shape.part == Part::CardTitle ? FontRole::CardTitle : FontRole::Body;
    new InPlaceEditor(*this, theme(), font, place, name, std::move(commit));
}

void MapView::showStrip(const QString &title, ProductId product, const std::vector<edits::Moving> &services)
{
    const Portfolio &portfolio = m_workspace.portfolio();
    AlsoHereQuestion question;
    question.title = title;
    if (services.size() == 1) {
        for (const Provision *provision : portfolio.where<&Provision::service>(services.front().service)) {
            if (const Capability *capability = portfolio.find(provision->capability))
                question.capabilities.emplace_back(capability->id, capability->name);
        }
        const AssignmentId chip = assignmentId(product, services.front().service);
        for (const AssignmentCapability *carried : portfolio.where<&AssignmentCapability::assignment>(chip))
            question.chosen.push_back(carried->capability);
    }
    const EditId head = m_workspace.document()->head();
    auto accept = [this, head, ids = idsOf(services), product](const edits::AlsoHere &how) {
        return m_workspace.amend(head, edits::alsoAssign(ids, product, how));
    };
    auto *strip = new AlsoHereStrip(*this, theme(), question, std::move(accept));
    const QRect chip = rectOf(chipShape(assignmentId(product, services.front().service)));
    const QPoint corner = chip.isNull() ? rectOf(cardShape(product)).bottomLeft() : chip.bottomLeft();
    strip->popUp(corner + QPoint(0, 8));
    strip->setFocus();
}

void MapView::askAndDrop(const DropPlan &plan, const std::vector<edits::Moving> &services, QPoint globalPosition)
{
    if (plan.kind == DropPlan::Kind::None)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DropMode mode : {DropMode::Move, DropMode::Also}) {
        QString text = sentenceFor(plan, mode, services, m_workspace.portfolio(), m_workspace.vocabulary());
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = menu->addAction(mode == DropMode::Move ? tr("Move: %1").arg(text) : text);
        connect(action, &QAction::triggered, this, [this, plan, services, mode] { drop(plan, services, mode); });
    }
    menu->addSeparator();
    menu->addAction(tr("Leave it"));
    menu->popup(globalPosition);
}

void MapView::dragOut(const std::vector<edits::Moving> &services)
{
    const QStringList names = namesOf(services);
    startDrag(mimeOfServices(services, names),
              names.size() == 1 ? names.front() : m_workspace.say(tr("%1 {services}")).arg(names.size()));
}

void MapView::startDrag(std::unique_ptr<QMimeData> carried, const QString &label)
{
    auto *drag = new QDrag(this);
    drag->setMimeData(carried.release());
    drag->setPixmap(dragPicture(label, theme(), devicePixelRatioF()));
    drag->setHotSpot(QPoint(-12, -8));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

// ---- from elsewhere

/// The gesture that what comes from elsewhere goes on with; none for what is of no use here.
std::unique_ptr<MapTool> MapView::toolForArrival(const QDropEvent &event)
{
    if (std::vector<edits::Moving> services = servicesOfMime(event.mimeData()); !services.empty()) {
        const bool byRight = event.buttons().testFlag(Qt::RightButton);
        return std::make_unique<ServicesTool>(*this, std::move(services), byRight ? Qt::RightButton : Qt::LeftButton);
    }
    if (std::vector<Promised> capabilities = capabilitiesOfMime(event.mimeData()); !capabilities.empty())
        return std::make_unique<PromiseTool>(*this, std::move(capabilities));
    return nullptr;
}

void MapView::dragEnterEvent(QDragEnterEvent *event)
{
    m_arrival = toolForArrival(*event);
    event->setAccepted(m_arrival != nullptr);
}

void MapView::dragMoveEvent(QDragMoveEvent *event)
{
    m_lastPointer = pointerAt(event->position(), event->modifiers());
    if (m_arrival)
        m_arrival->move(m_lastPointer);
    setAutoScroll(event->position());
    event->setDropAction(Qt::MoveAction);
    event->accept();
    updateOverlay();
}

void MapView::endArrival()
{
    m_arrival.reset();
    m_badge.clear(m_workspace);
    setAutoScroll(std::nullopt);
    updateOverlay();
}

void MapView::dragLeaveEvent(QDragLeaveEvent *) { endArrival(); }

void MapView::dropEvent(QDropEvent *event)
{
    const std::unique_ptr<MapTool> arrival = std::move(m_arrival);
    endArrival();
    if (!arrival) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    activateWindow();
    setFocus();
    arrival->release(pointerAt(event->position(), event->modifiers()));
    endArrival();
}

} // namespace zuschnitt
