// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapview.h"

#include "model/analysis/serving.h"
#include "model/layout/cardroom.h"
#include "views/diagram/paintdrawing.h"
#include "views/map/productfinder.h"
#include "views/map/quickaddfield.h"
#include "views/workspace/servicedrag.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <algorithm>

// The commands of the map: what menus, the palette and keys do with the selection.

namespace zuschnitt {

namespace {

constexpr double largestSelectionZoom = 1.5;

} // namespace

void MapView::zoomToSelection()
{
    QRectF bounds;
    for (const Selectable &item : m_workspace.selection().items()) {
        if (const Shape *shape = drawing().find(shapeOf(item)))
            bounds |= shape->bounds;
    }
    if (bounds.isNull())
        fit();
    else
        zoomToRect(bounds, largestSelectionZoom);
}

void MapView::selectAll()
{
    std::vector<Selectable> items;
    for (const CardPlace &card : geometry().cards) {
        for (const ChipPlace &chip : card.chips)
            items.emplace_back(chip.assignment);
    }
    if (items.empty() || items == m_workspace.selection().items()) {
        items.clear();
        for (const CardPlace &card : geometry().cards)
            items.emplace_back(card.product);
    }
    m_workspace.selection().set(std::move(items));
}

void MapView::renameSelected()
{
    if (m_workspace.selection().isEmpty())
        return;
    const Portfolio &portfolio = m_workspace.portfolio();
    const Selectable item = m_workspace.selection().items().back();
    if (const AssignmentId *chip = std::get_if<AssignmentId>(&item)) {
        const Assignment *assignment = portfolio.find(*chip);
        const Service *service = assignment ? portfolio.find(assignment->service) : nullptr;
        if (service)
            editName(shapeOf(item), service->name, [this, id = service->id](const QString &name) {
                return m_workspace.perform(edits::setField<&Service::name>(id, name));
            });
    } else if (const PromiseId *promise = std::get_if<PromiseId>(&item)) {
        const Capability *capability = portfolio.find(portfolio.find(*promise)->capability);
        editName(shapeOf(item), capability->name, [this, id = capability->id](const QString &name) {
            return m_workspace.perform(edits::setField<&Capability::name>(id, name));
        });
    } else if (const ProductId *product = std::get_if<ProductId>(&item)) {
        editName(titleShape(*product), portfolio.find(*product)->name, [this, id = *product](const QString &name) {
            return m_workspace.perform(edits::setField<&Product::name>(id, name));
        });
    } else if (const ProductGroupId *group = std::get_if<ProductGroupId>(&item)) {
        editName(shapeOf(item), portfolio.find(*group)->name, [this, id = *group](const QString &name) {
            return m_workspace.perform(edits::setField<&ProductGroup::name>(id, name));
        });
    }
}

void MapView::moveSelectedByTypeAhead()
{
    std::vector<edits::Moving> services;
    for (const AssignmentId chip : m_workspace.selection().all<AssignmentId>()) {
        const Assignment *assignment = m_workspace.portfolio().find(chip);
        services.push_back({assignment->service, assignment->product});
    }
    for (const ServiceId service : m_workspace.selection().all<ServiceId>())
        services.push_back(movingFromInbox(m_workspace.portfolio(), m_workspace.cut(), service));
    if (services.empty())
        return;
    const QStringList names = namesOf(services);
    const bool rests = areRests(services);
    const QString one = rests ? tr("Place what is left of %1 in …") : tr("Move %1 to …");
    const QString several = rests ? tr("Place what is left of %1 {services} in …") : tr("Move %1 {services} to …");
    const QString prompt = names.size() == 1 ? one.arg(names.front()) : m_workspace.say(several).arg(names.size());
    auto *finder = new ProductFinder(*this, theme(), m_workspace.portfolio(), m_workspace.cut(), prompt);
    connect(finder, &ProductFinder::chosen, this, [this, services](ProductId product) {
        if (m_workspace.perform(edits::moveServices(services, product)))
            selectServicesIn(product, services);
    });
    const QRect chip = rectOf(shapeOf(m_workspace.selection().items().back()));
    const QPoint corner = chip.isNull() ? viewport()->rect().center() : chip.bottomLeft() + QPoint(0, 6);
    finder->popUp(corner);
}

void MapView::quickAdd()
{
    const bool pointerIsHere = viewport()->rect().contains(viewport()->mapFromGlobal(QCursor::pos()));
    openQuickAdd(pointerIsHere ? QPointF(viewport()->mapFromGlobal(QCursor::pos()))
                               : QRectF(viewport()->rect()).center());
}

void MapView::openQuickAdd(QPointF widget)
{
    const Portfolio &portfolio = m_workspace.portfolio();
    const QPointF point = toMap(widget);
    const RegionPlace *region = geometry().regionAt(point);
    const auto group = region ? std::optional(region->group) : std::nullopt;
    const std::vector<ProductId> products = selectedProducts();
    const auto target = products.size() == 1 ? std::optional(products.front()) : std::nullopt;
    const QuickAddField::Targets targets{group ? portfolio.find(*group)->name : QString(),
                                         target ? portfolio.find(*target)->name : QString()};
    auto *field = new QuickAddField(*this, theme(), m_workspace.vocabulary(), targets);
    connect(field, &QuickAddField::added, this,
            [this, field, corner = cornerOfCardAt(point), group, target](QuickAddField::Kind kind,
                                                                         const QString &name) mutable {
                const bool done = kind == QuickAddField::Kind::Service
                    ? m_workspace.perform(edits::addServices({{name, {}, {}}}, target))
                    : quickAddProduct(name, group, corner);
                if (!done)
                    field->keep(name);
            });
    field->popUp(widget.toPoint());
}

/// Near the corner, where no card has to move for it, and with room for the services to come. The
/// next one goes beside it.
bool MapView::quickAddProduct(const QString &name, std::optional<ProductGroupId> group, QPointF &corner)
{
    constexpr int spareRows = 2;
    const ProductId id = ProductId::random();
    edits::NewProduct product;
    product.name = name;
    product.group = group;
    if (!fillsTheScreen())
        product.place = roomForCard(geometry(), group, corner, {0, spareRows}).topLeft();
    if (!addProduct(id, product))
        return false;
    m_workspace.selection().set(id);
    if (const Shape *card = drawing().find(cardShape(id))) {
        reveal(card->bounds);
        corner = card->bounds.topRight() + QPointF(mapstyle::cardGap, 0);
    }
    return true;
}

void MapView::takeOutSelected()
{
    Selection &selection = m_workspace.selection();
    std::vector<edits::Moving> services;
    for (const AssignmentId chip : selection.all<AssignmentId>()) {
        if (const Assignment *assignment = m_workspace.portfolio().find(chip))
            services.push_back({assignment->service, assignment->product});
    }
    // One gesture, one step back: what follows the first joins it.
    bool first = true;
    const auto perform = [&](const EditFunction &edit) {
        if (std::exchange(first, false))
            m_workspace.perform(edit);
        else
            m_workspace.amend(m_workspace.document()->head(), edit);
    };
    const std::vector<ProductId> products = selection.all<ProductId>();
    const std::vector<ProductGroupId> groups = selection.all<ProductGroupId>();
    const std::vector<DependencyId> dependencies = selection.all<DependencyId>();
    std::erase_if(services, [&](const edits::Moving &moving) {
        return std::find(products.begin(), products.end(), *moving.from) != products.end();
    });
    if (!services.empty())
        perform(edits::takeOut(services));
    for (const PromiseId promise : selection.all<PromiseId>()) {
        const Promise *row = m_workspace.portfolio().find(promise);
        if (row && std::find(products.begin(), products.end(), row->product) == products.end())
            perform(edits::withdrawPromise(row->product, row->capability));
    }
    if (!products.empty())
        perform(edits::keepingPlaces(edits::dissolveProducts(products), placesBeside(products)));
    for (const ProductGroupId group : groups)
        perform(edits::removeGroup(group));
    if (!dependencies.empty())
        perform(edits::removeDependencies(dependencies));
}

std::vector<ProductId> MapView::selectedProducts() const { return m_workspace.selection().all<ProductId>(); }

void MapView::foldSelected()
{
    for (const ProductGroupId group : m_workspace.selection().all<ProductGroupId>())
        m_workspace.perform(edits::foldGroup(group, edits::Folding::Folded));
    if (!selectedProducts().empty())
        m_workspace.perform(edits::foldCards(selectedProducts(), edits::Folding::Folded));
}

void MapView::unfoldSelected()
{
    for (const ProductGroupId group : m_workspace.selection().all<ProductGroupId>())
        m_workspace.perform(edits::foldGroup(group, edits::Folding::Unfolded));
    if (!selectedProducts().empty())
        m_workspace.perform(edits::foldCards(selectedProducts(), edits::Folding::Unfolded));
}

void MapView::lockSelected()
{
    if (!selectedProducts().empty())
        m_workspace.perform(edits::lockCards(selectedProducts(), edits::Locking::Locked));
}

void MapView::unlockSelected()
{
    if (!selectedProducts().empty())
        m_workspace.perform(edits::lockCards(selectedProducts(), edits::Locking::Unlocked));
}

void MapView::groupSelected()
{
    const std::vector<ProductId> products = selectedProducts();
    if (products.empty())
        return;
    const ProductGroupId id = ProductGroupId::random();
    const QString name = tr("New group");
    const EditFunction edit = edits::addGroup(id, m_workspace.cut(), name, products);
    std::vector<edits::Place> places = placesBeside(products);
    if (!fillsTheScreen()) {
        for (const auto &[product, corner] : closeUp(geometry(), products))
            places.push_back({product, corner});
    }
    if (!m_workspace.perform(edits::keepingPlaces(edit, places)))
        return;
    m_workspace.selection().set(id);
    editName({Part::Region, id.uuid}, name, [this, id, head = m_workspace.document()->head()](const QString &typed) {
        return m_workspace.amend(head, edits::setField<&ProductGroup::name>(id, typed));
    });
}

void MapView::arrange(Arrange which) { placeCards(arrangeMap(m_workspace.portfolio(), m_workspace.cut(), which)); }

void MapView::placeCards(const std::vector<std::pair<ProductId, QPointF>> &corners)
{
    std::vector<edits::Place> places;
    for (const auto &[product, corner] : corners)
        places.push_back({product, corner});
    if (!places.empty())
        m_workspace.perform(edits::placeCards(places));
}

/// Where the cards lie that nobody placed yet: the tidy grid follows from their number, and a hand
/// that adds or takes away one product shall not move the others.
std::vector<edits::Place> MapView::placesBeside(const std::vector<ProductId> &changing) const
{
    std::vector<edits::Place> places;
    for (const auto &[product, corner] : arrangeMap(m_workspace.portfolio(), m_workspace.cut(), Arrange::OnlyNew)) {
        if (std::find(changing.begin(), changing.end(), product) == changing.end())
            places.push_back({product, corner});
    }
    return places;
}

void MapView::arrangeNew() { arrange(Arrange::OnlyNew); }

void MapView::arrangeAll() { arrange(Arrange::All); }

void MapView::arrangeByJourney()
{
    const JourneyId shown = m_workspace.journey();
    const auto stages = firstMoments(m_workspace.portfolio(), m_workspace.cut(),
                                     shown.isNull() ? std::nullopt : std::optional(shown));
    placeCards(arrangeInStages(m_workspace.portfolio(), m_workspace.cut(), stages));
}

// ---- the clipboard

void MapView::copySelected() { copy(DropMode::Also); }

void MapView::cutSelected() { copy(DropMode::Move); }

/// What was cut remembers the product it leaves; what was copied will be there too.
void MapView::copy(DropMode mode)
{
    std::vector<edits::Moving> services;
    for (const AssignmentId chip : m_workspace.selection().all<AssignmentId>()) {
        const Assignment *assignment = m_workspace.portfolio().find(chip);
        const auto from = mode == DropMode::Move ? std::optional(assignment->product) : std::nullopt;
        services.push_back({assignment->service, from});
    }
    for (const ServiceId service : m_workspace.selection().all<ServiceId>())
        services.push_back(movingFromInbox(m_workspace.portfolio(), m_workspace.cut(), service));
    if (!services.empty())
        QGuiApplication::clipboard()->setMimeData(mimeOfServices(services, namesOf(services)).release());
}

std::optional<ProductId> MapView::targetOfPaste() const
{
    if (m_workspace.selection().isEmpty())
        return std::nullopt;
    const Selectable &item = m_workspace.selection().items().back();
    if (const ProductId *product = std::get_if<ProductId>(&item))
        return *product;
    if (const AssignmentId *chip = std::get_if<AssignmentId>(&item))
        return m_workspace.portfolio().find(*chip)->product;
    if (const PromiseId *promise = std::get_if<PromiseId>(&item))
        return m_workspace.portfolio().find(*promise)->product;
    return std::nullopt;
}

void MapView::paste()
{
    const std::vector<edits::Moving> services = servicesOfMime(QGuiApplication::clipboard()->mimeData());
    if (services.empty())
        return;
    const bool assigned = std::any_of(services.begin(), services.end(), [this](const edits::Moving &moving) {
        return !moving.from && moving.part == edits::Moving::Part::Whole
            && !assignmentsIn(m_workspace.portfolio(), m_workspace.cut(), moving.service).empty();
    });
    DropPlan plan;
    if (const std::optional<ProductId> target = targetOfPaste()) {
        plan.kind = DropPlan::Kind::IntoCard;
        plan.product = *target;
    } else {
        plan.kind = DropPlan::Kind::NewProduct;
        plan.place = roomForCard(geometry(), std::nullopt, viewRect().center(), {static_cast<int>(services.size()), 0});
    }
    drop(plan, services, assigned ? DropMode::Also : DropMode::Move);
}

} // namespace zuschnitt
