// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/drawing.h"
#include "views/diagram/diagramfont.h"

namespace zuschnitt {

namespace {

void translateMark(Mark &mark, QPointF distance)
{
    std::visit(
        [distance]<typename T>(T &value) {
            if constexpr (std::is_same_v<T, PathMark>)
                value.path.translate(distance);
            else
                value.rect.translate(distance);
        },
        mark);
}

} // namespace

double baselineOf(const TextMark &text) { return text.rect.center().y() + baselineBelowMiddle(text.font) * text.scale; }

bool isOnlyLines(const Shape &shape)
{
    return !shape.marks.empty() && std::all_of(shape.marks.begin(), shape.marks.end(), [](const Mark &mark) {
        const PathMark *path = std::get_if<PathMark>(&mark);
        return path && !path->fill.isValid();
    });
}

namespace {

/// Two random ids, their bits mixed: as unlikely to meet another pair, and far cheaper than a named
/// id, of which a large map would need thousands at each change.
Uuid mixed(const Uuid &one, const Uuid &other)
{
    constexpr quint64 odd = 0x9E3779B97F4A7C15ULL;
    return {one.high * odd + other.high, one.low * odd + other.low};
}

} // namespace

ShapeId linkShape(ProductId one, ProductId other)
{
    const auto [low, high] = std::minmax(one, other);
    return {Part::Link, mixed(low.uuid, high.uuid)};
}

ShapeId laneCell(MomentId moment, Uuid server) { return {Part::LaneCell, mixed(moment.uuid, server)}; }

Drawing::Drawing(std::vector<Shape> shapes, QColor ground) : m_shapes(std::move(shapes)), m_ground(ground)
{
    m_places.reserve(m_shapes.size());
    for (std::size_t position = 0; position < m_shapes.size(); ++position)
        index(position);
}

void Drawing::index(std::size_t position)
{
    const Shape &shape = m_shapes[position];
    m_places.try_emplace(shape.id, position);
    m_bounds = m_bounds.isNull() ? shape.bounds : m_bounds.united(shape.bounds);
}

const Shape *Drawing::find(const ShapeId &id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_shapes[found->second];
}

void Drawing::append(const Drawing &other)
{
    for (const Shape &shape : other.m_shapes) {
        m_shapes.push_back(shape);
        index(m_shapes.size() - 1);
    }
}

void Drawing::translate(QPointF distance)
{
    for (Shape &shape : m_shapes) {
        shape.bounds.translate(distance);
        for (Mark &mark : shape.marks)
            translateMark(mark, distance);
    }
    m_bounds.translate(distance);
}

} // namespace zuschnitt
