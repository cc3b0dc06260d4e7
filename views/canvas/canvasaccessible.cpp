// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvasaccessible.h"

#include "views/canvas/canvas.h"

#include <QtWidgets/QAccessibleWidget>

#include <algorithm>
#include <map>

namespace zuschnitt {

namespace {

class AccessibleCanvas;

/// A shape, found by its id each time it is asked; nothing of the drawing is kept.
class AccessibleShape final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleShape(AccessibleCanvas &canvas, const ShapeId &shape) : m_canvas(canvas), m_shape(shape) { }

    bool isValid() const override { return find() != nullptr; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const Shape *find() const;

    AccessibleCanvas &m_canvas;
    ShapeId m_shape;
};

class AccessibleCanvas final : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(Canvas &canvas) : QAccessibleWidget(&canvas, QAccessible::List), m_canvas(canvas) { }
    ~AccessibleCanvas() override
    {
        for (const auto &[shape, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    Canvas &canvas() const { return m_canvas; }
    const ShapeReading &reading() const { return *m_canvas.reading(); }

    QAccessibleInterface *item(const ShapeId &shape)
    {
        const auto found = m_items.find(shape);
        if (found != m_items.end())
            return QAccessible::accessibleInterface(found->second);
        auto *made = new AccessibleShape(*this, shape);
        m_items.emplace(shape, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    QAccessibleInterface *childOf(const std::optional<ShapeId> &parent, int index)
    {
        const std::vector<ShapeId> shapes = reading().childrenOf(parent);
        const bool known = index >= 0 && static_cast<std::size_t>(index) < shapes.size();
        return known ? item(shapes[static_cast<std::size_t>(index)]) : nullptr;
    }
    int indexIn(const std::optional<ShapeId> &parent, const QAccessibleInterface *child)
    {
        const std::vector<ShapeId> shapes = reading().childrenOf(parent);
        const auto found
            = std::find_if(shapes.begin(), shapes.end(), [&](const ShapeId &shape) { return item(shape) == child; });
        return found == shapes.end() ? -1 : static_cast<int>(found - shapes.begin());
    }
    /// The last one of several: it lies in front.
    QAccessibleInterface *childAt(const std::optional<ShapeId> &parent, QPoint global)
    {
        const std::vector<ShapeId> shapes = reading().childrenOf(parent);
        const QPoint point = m_canvas.viewport()->mapFromGlobal(global);
        const auto found = std::find_if(shapes.rbegin(), shapes.rend(),
                                        [&](const ShapeId &shape) { return m_canvas.rectOf(shape).contains(point); });
        return found == shapes.rend() ? nullptr : item(*found);
    }

    int childCount() const override { return static_cast<int>(reading().childrenOf({}).size()); }
    QAccessibleInterface *child(int index) const override { return self().childOf({}, index); }
    int indexOfChild(const QAccessibleInterface *child) const override { return self().indexIn({}, child); }
    QAccessibleInterface *childAt(int x, int y) const override { return self().childAt({}, QPoint(x, y)); }

private:
    /// Who asks for an item makes it; the interface asks through const.
    AccessibleCanvas &self() const { return const_cast<AccessibleCanvas &>(*this); }

    Canvas &m_canvas;
    std::map<ShapeId, QAccessible::Id> m_items;
};

const Shape *AccessibleShape::find() const { return m_canvas.canvas().drawing().find(m_shape); }

QAccessibleInterface *AccessibleShape::parent() const
{
    const std::optional<ShapeId> parent = m_canvas.reading().parentOf(m_shape);
    return parent ? m_canvas.item(*parent) : &m_canvas;
}

QAccessibleInterface *AccessibleShape::child(int index) const { return m_canvas.childOf(m_shape, index); }

int AccessibleShape::childCount() const
{
    return isValid() ? static_cast<int>(m_canvas.reading().childrenOf(m_shape).size()) : 0;
}

int AccessibleShape::indexOfChild(const QAccessibleInterface *child) const { return m_canvas.indexIn(m_shape, child); }

QAccessibleInterface *AccessibleShape::childAt(int x, int y) const { return m_canvas.childAt(m_shape, QPoint(x, y)); }

QString AccessibleShape::text(QAccessible::Text kind) const
{
    const Shape *shape = find();
    return shape && kind == QAccessible::Name ? shape->name : QString();
}

QRect AccessibleShape::rect() const
{
    const QRect rect = m_canvas.canvas().rectOf(m_shape);
    return rect.isNull() ? QRect() : QRect(m_canvas.canvas().viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

QAccessible::Role AccessibleShape::role() const
{
    return isValid() ? m_canvas.reading().read(m_shape).role : QAccessible::NoRole;
}

QAccessible::State AccessibleShape::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    const ReadShape read = m_canvas.reading().read(m_shape);
    state.selectable = read.selectable;
    state.focusable = true;
    state.selected = read.selected;
    state.checkable = read.checked.has_value();
    state.checked = read.checked.value_or(false);
    const Canvas &canvas = m_canvas.canvas();
    state.offscreen = !canvas.viewport()->rect().intersects(canvas.rectOf(m_shape));
    return state;
}

void *AccessibleShape::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleShape::doAction(const QString &name)
{
    if (name == pressAction() && isValid())
        m_canvas.reading().press(m_shape);
}

/// Qt asks for each class of the widget, from the outermost one on.
QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *canvas = className == QLatin1StringView("zuschnitt::Canvas") ? qobject_cast<Canvas *>(object) : nullptr;
    return canvas && canvas->reading() ? new AccessibleCanvas(*canvas) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace zuschnitt
