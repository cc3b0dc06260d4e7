// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/transition.h"

#include "views/diagram/paintdrawing.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace zuschnitt {

namespace {

/// More than this many moving shapes are no longer smooth; then the picture changes at once.
constexpr std::size_t mostMovingShapes = 600;

bool glides(Part part)
{
    switch (part) {
    case Part::Card:
    case Part::CardTitle:
    case Part::CardFold:
    case Part::CardMore:
    case Part::CardHint:
    case Part::Chip:
    case Part::JourneyPhase:
    case Part::Moment:
    case Part::Feeling:
    case Part::FeelingWanted:
    case Part::Activity:
    case Part::Channel:
    case Part::Need:
    case Part::NeedsMore:
    case Part::Lane:
    case Part::LaneCell:
    case Part::Aside:
    case Part::JourneyCard:
    case Part::Promise:
        return true;
    case Part::Ground:
    case Part::Title:
    case Part::Legend:
    case Part::Remainder:
    case Part::Region:
    case Part::Link:
    case Part::Dependency:
    case Part::RowTitle:
    case Part::FeelingCurve:
    case Part::Team:
    case Part::Gap:
    case Part::OpenMoment:
    case Part::Contested:
    case Part::HandOver:
        return false;
    }
    return false;
}

bool isLine(Part part)
{
    return part == Part::Link || part == Part::Dependency || part == Part::FeelingCurve || part == Part::HandOver;
}

bool looksAlike(const BoxMark &left, const BoxMark &right)
{
    return left.rect == right.rect && left.radius == right.radius && left.fill == right.fill
        && left.stroke == right.stroke && left.strokeWidth == right.strokeWidth && left.dashed == right.dashed;
}

bool looksAlike(const TextMark &left, const TextMark &right)
{
    return left.rect == right.rect && left.text == right.text && left.font == right.font && left.colour == right.colour
        && left.alignment == right.alignment;
}

bool looksAlike(const PathMark &left, const PathMark &right)
{
    return left.path == right.path && left.fill == right.fill && left.stroke == right.stroke
        && left.strokeWidth == right.strokeWidth && left.dashed == right.dashed;
}

bool looksAlike(const Mark &left, const Mark &right)
{
    return left.index() == right.index()
        && std::visit(
               [&right](const auto &mark) {
                   return looksAlike(mark, std::get<std::remove_cvref_t<decltype(mark)>>(right));
               },
               left);
}

double between(double from, double to, double progress) { return from + (to - from) * progress; }

QRectF between(const QRectF &from, const QRectF &to, double progress)
{
    return QRectF(between(from.x(), to.x(), progress), between(from.y(), to.y(), progress),
                  between(from.width(), to.width(), progress), between(from.height(), to.height(), progress));
}

/// Boxes change their size on the way; texts and paths keep it and only move.
void placeBetween(Mark &mark, const Mark *from, QPointF offset, double progress)
{
    if (BoxMark *box = std::get_if<BoxMark>(&mark)) {
        if (from)
            box->rect = between(std::get<BoxMark>(*from).rect, box->rect, progress);
        else
            box->rect.translate(offset);
    } else if (TextMark *text = std::get_if<TextMark>(&mark)) {
        const QPointF way = from ? std::get<TextMark>(*from).rect.topLeft() - text->rect.topLeft() : QPointF();
        text->rect.translate(from ? way * (1 - progress) : offset);
    } else if (PathMark *path = std::get_if<PathMark>(&mark)) {
        path->path.translate(offset);
    }
}

bool sameKinds(const std::vector<Mark> &left, const std::vector<Mark> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Mark &one, const Mark &other) { return one.index() == other.index(); });
}

} // namespace

bool looksAlike(const Shape &left, const Shape &right)
{
    return left.bounds == right.bounds
        && std::equal(left.marks.begin(), left.marks.end(), right.marks.begin(), right.marks.end(),
                      [](const Mark &one, const Mark &other) { return looksAlike(one, other); });
}

Shape shapeBetween(const Shape &from, const Shape &to, double progress)
{
    Shape shape = to;
    const QPointF offset = (from.bounds.topLeft() - to.bounds.topLeft()) * (1 - progress);
    const bool pairwise = sameKinds(from.marks, to.marks);
    for (std::size_t index = 0; index < shape.marks.size(); ++index)
        placeBetween(shape.marks[index], pairwise ? &from.marks[index] : nullptr, offset, progress);
    shape.bounds = between(from.bounds, to.bounds, progress);
    return shape;
}

Transition::Transition(std::shared_ptr<const Drawing> from, std::shared_ptr<const Drawing> to,
                       const ShapeIndex &toIndex, const QRectF &view)
    : m_from(std::move(from)), m_to(std::move(to))
{
    compare(view);
    liftWhatLiesAbove(toIndex);
    if (m_steps.size() > mostMovingShapes || m_steps.empty()) {
        m_steps.clear();
        m_lifted.clear();
    }
}

void Transition::compare(const QRectF &view)
{
    for (const Shape &shape : m_to->shapes()) {
        const Shape *old = m_from->find(shape.id);
        if (old && looksAlike(*old, shape))
            continue;
        m_damage.push_back(shape.bounds);
        if (old)
            m_damage.push_back(old->bounds);
        const bool seen = shape.bounds.intersects(view) || (old && old->bounds.intersects(view));
        const bool moves = !old || old->bounds != shape.bounds;
        if (!seen || !moves)
            continue;
        if (glides(shape.id.part))
            m_steps.push_back({old, &shape});
        if (glides(shape.id.part) || isLine(shape.id.part))
            m_lifted.insert(shape.id);
    }
    for (const Shape &shape : m_from->shapes()) {
        if (!m_to->find(shape.id))
            m_damage.push_back(shape.bounds);
    }
}

void Transition::liftWhatLiesAbove(const ShapeIndex &toIndex)
{
    const Shape *first = m_to->shapes().data();
    std::set<std::size_t> above;
    for (const Step &step : m_steps) {
        const std::size_t place = static_cast<std::size_t>(step.to - first);
        for (const std::size_t index : toIndex.shapesIn(step.to->bounds)) {
            const Shape &shape = m_to->shapes()[index];
            if (index > place && glides(shape.id.part) && !m_lifted.contains(shape.id))
                above.insert(index);
        }
    }
    for (const std::size_t index : above) {
        const Shape &shape = m_to->shapes()[index];
        m_lifted.insert(shape.id);
        m_damage.push_back(shape.bounds);
        m_steps.push_back({&shape, &shape});
    }
    std::sort(m_steps.begin(), m_steps.end(), [](const Step &left, const Step &right) { return left.to < right.to; });
}

std::vector<QRectF> Transition::liftedBounds() const
{
    std::vector<QRectF> bounds;
    for (const ShapeId &id : m_lifted) {
        if (const Shape *shape = m_to->find(id))
            bounds.push_back(shape->bounds);
    }
    return bounds;
}

void Transition::paint(QPainter &painter, double progress) const
{
    for (const Step &step : m_steps) {
        painter.setOpacity(step.from ? 1.0 : progress);
        zuschnitt::paint(painter, step.from ? shapeBetween(*step.from, *step.to, progress) : *step.to);
    }
    painter.setOpacity(1.0);
}

} // namespace zuschnitt
