// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapaccessible.h"

#include "views/map/mapview.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

#include <algorithm>
#include <map>

namespace zuschnitt {

namespace {

class AccessibleMap;

/// A card, a chip or a promise, found by its shape each time it is asked; nothing of the map is kept.
class AccessibleItem final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleItem(AccessibleMap &map, const ShapeId &shape) : m_map(map), m_shape(shape) { }

    bool isValid() const override { return find() != nullptr; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override { return static_cast<int>(chips().size()); }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    MapView &view() const;
    const Shape *find() const { return view().drawing().find(m_shape); }
    std::vector<ShapeId> chips() const;

    AccessibleMap &m_map;
    ShapeId m_shape;
};

class AccessibleMap final : public QAccessibleWidget {
public:
    explicit AccessibleMap(MapView *view) : QAccessibleWidget(view, QAccessible::List), m_view(*view) { }
    ~AccessibleMap() override
    {
        for (const auto &[shape, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    MapView &view() const { return m_view; }
    QAccessibleInterface *item(const ShapeId &shape)
    {
        const auto found = m_items.find(shape);
        if (found != m_items.end())
            return QAccessible::accessibleInterface(found->second);
        auto *made = new AccessibleItem(*this, shape);
        m_items.emplace(shape, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int childCount() const override { return static_cast<int>(cards().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const bool known = index >= 0 && index < childCount();
        return known
            ? const_cast<AccessibleMap *>(this)->item(cardShape(cards()[static_cast<std::size_t>(index)].product))
            : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const CardPlace *card = m_view.geometry().cardAt(m_view.toMap(QPointF(point)));
        return card ? const_cast<AccessibleMap *>(this)->item(cardShape(card->product)) : nullptr;
    }

private:
    const std::vector<CardPlace> &cards() const { return m_view.geometry().cards; }

    MapView &m_view;
    std::map<ShapeId, QAccessible::Id> m_items;
};

MapView &AccessibleItem::view() const { return m_map.view(); }

std::vector<ShapeId> AccessibleItem::chips() const
{
    std::vector<ShapeId> shapes;
    if (m_shape.part != Part::Card)
        return shapes;
    if (const CardPlace *card = view().geometry().card(ProductId{m_shape.subject})) {
        for (const ChipPlace &chip : card->chips)
            shapes.push_back(chipShape(chip.assignment));
        for (const PromisePlace &promise : card->promises)
            shapes.push_back(promiseShape(promise.promise));
    }
    return shapes;
}

QAccessibleInterface *AccessibleItem::parent() const
{
    const Portfolio &portfolio = view().workspace().portfolio();
    if (m_shape.part == Part::Chip) {
        if (const Assignment *assignment = portfolio.find(AssignmentId{m_shape.subject}))
            return m_map.item(cardShape(assignment->product));
    } else if (m_shape.part == Part::Promise) {
        if (const Promise *promise = portfolio.find(PromiseId{m_shape.subject}))
            return m_map.item(cardShape(promise->product));
    }
    return &m_map;
}

QAccessibleInterface *AccessibleItem::child(int index) const
{
    const std::vector<ShapeId> shapes = chips();
    const bool known = index >= 0 && static_cast<std::size_t>(index) < shapes.size();
    return known ? m_map.item(shapes[static_cast<std::size_t>(index)]) : nullptr;
}

int AccessibleItem::indexOfChild(const QAccessibleInterface *child) const
{
    const std::vector<ShapeId> shapes = chips();
    const auto found
        = std::find_if(shapes.begin(), shapes.end(), [&](const ShapeId &shape) { return m_map.item(shape) == child; });
    return found == shapes.end() ? -1 : static_cast<int>(found - shapes.begin());
}

QAccessibleInterface *AccessibleItem::childAt(int x, int y) const
{
    for (const ShapeId &shape : chips()) {
        QAccessibleInterface *chip = m_map.item(shape);
        if (chip->rect().contains(x, y))
            return chip;
    }
    return nullptr;
}

QString AccessibleItem::text(QAccessible::Text kind) const
{
    const Shape *shape = find();
    return shape && kind == QAccessible::Name ? shape->name : QString();
}

QRect AccessibleItem::rect() const
{
    const QRect rect = view().rectOf(m_shape);
    return rect.isNull() ? QRect() : QRect(view().viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

QAccessible::State AccessibleItem::state() const
{
    QAccessible::State state;
    const std::optional<Selectable> item = selectableOf(m_shape);
    state.selectable = true;
    state.focusable = true;
    state.invalid = !isValid();
    state.selected = item && view().workspace().selection().contains(*item);
    state.offscreen = !view().viewport()->rect().intersects(view().rectOf(m_shape));
    return state;
}

void *AccessibleItem::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleItem::doAction(const QString &name)
{
    const std::optional<Selectable> item = selectableOf(m_shape);
    if (name == pressAction() && item && isValid())
        view().workspace().selection().set(*item);
}

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *view = qobject_cast<MapView *>(object);
    return view && className == QLatin1StringView("zuschnitt::MapView") ? new AccessibleMap(view) : nullptr;
}

} // namespace

void installMapAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace zuschnitt
