// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/drawioboxes.h"

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLevels = 64;
constexpr std::size_t mostCompared = 3000; ///< boxes whose places are compared with each other

double sizeOf(const QRectF &rect) { return rect.width() * rect.height(); }

} // namespace

bool isCaption(const DrawioCell &cell) { return cell.style == u"text"_s || cell.style.startsWith(u"text;"_s); }

QString drawioKind(const DrawioCell &cell)
{
    if (const QString type = cell.dataValue(u"factSheetType"_s); !type.isEmpty())
        return type;
    if (const QString shape = cell.styleValue(u"shape"_s); !shape.isEmpty())
        return shape;
    const QString first = cell.style.section(u';', 0, 0);
    return first.isEmpty() || first.contains(u'=') ? u"rectangle"_s : first;
}

DrawioBoxes::DrawioBoxes(const DrawioPage &page, DrawioNesting nesting) : m_page(page)
{
    collect();
    if (nesting == DrawioNesting::Containers)
        nestByParent();
    else if (nesting == DrawioNesting::Areas)
        nestByArea();
    nameContainers();
    skipNameless();
    collectArrows();
}

const DrawioCell *DrawioBoxes::cellOf(const QString &id) const
{
    const auto found = m_cells.find(id);
    return found == m_cells.end() ? nullptr : found->second;
}

void DrawioBoxes::collect()
{
    for (const DrawioCell &cell : m_page.cells)
        m_cells.try_emplace(cell.id, &cell);
    for (const DrawioCell &cell : m_page.cells) {
        if (!cell.isBox)
            continue;
        const DrawioCell *parent = cellOf(cell.parent);
        if (parent && parent->isArrow) {
            QString &label = m_arrowLabels[parent];
            label = label.isEmpty() ? cell.label : label + u' ' + cell.label;
        } else if (isCaption(cell)) {
            m_texts.push_back({&cell, cell.label, -1, false});
        } else {
            m_boxOf.emplace(&cell, static_cast<int>(m_boxes.size()));
            m_boxes.push_back({&cell, cell.label, -1, false});
        }
    }
}

QRectF DrawioBoxes::placeOf(const DrawioCell &cell) const
{
    QRectF place = cell.place;
    const DrawioCell *parent = cellOf(cell.parent);
    for (int level = 0; parent && level < mostLevels; ++level) {
        place.translate(parent->place.topLeft());
        parent = cellOf(parent->parent);
    }
    return place;
}

void DrawioBoxes::nestByParent()
{
    const auto nest = [&](Box &box) {
        const DrawioCell *parent = cellOf(box.cell->parent);
        const auto found = m_boxOf.find(parent);
        box.around = found == m_boxOf.end() || parent == box.cell ? -1 : found->second;
    };
    std::for_each(m_boxes.begin(), m_boxes.end(), nest);
    std::for_each(m_texts.begin(), m_texts.end(), nest);
}

/// The smallest box that a box lies in as a whole.
void DrawioBoxes::nestByArea()
{
    if (m_boxes.size() + m_texts.size() > mostCompared)
        return;
    std::vector<QRectF> places;
    for (const Box &box : m_boxes)
        places.push_back(placeOf(*box.cell).adjusted(-1, -1, 1, 1));
    const auto nest = [&](Box &box) {
        const QRectF own = placeOf(*box.cell);
        for (std::size_t index = 0; index < places.size(); ++index) {
            const bool isLarger = sizeOf(places[index]) > sizeOf(own.adjusted(-1, -1, 1, 1));
            const bool isSmallest
                = box.around < 0 || sizeOf(places[index]) < sizeOf(places[static_cast<std::size_t>(box.around)]);
            if (m_boxes[index].cell != box.cell && isLarger && isSmallest && places[index].contains(own))
                box.around = static_cast<int>(index);
        }
    };
    std::for_each(m_boxes.begin(), m_boxes.end(), nest);
    std::for_each(m_texts.begin(), m_texts.end(), nest);
}

void DrawioBoxes::nameContainers()
{
    std::map<int, std::vector<const Box *>> texts;
    for (const Box &text : m_texts) {
        if (text.around >= 0 && !text.name.isEmpty())
            texts[text.around].push_back(&text);
    }
    m_captions = static_cast<qsizetype>(m_texts.size());
    for (const auto &[box, inside] : texts) {
        QString &name = m_boxes[static_cast<std::size_t>(box)].name;
        if (!name.isEmpty() || inside.size() != 1)
            continue;
        name = inside.front()->name;
        --m_captions;
    }
}

/// Leads what lies in a box without a name to the box around that one.
void DrawioBoxes::skipNameless()
{
    for (Box &box : m_boxes) {
        int around = box.around;
        for (int level = 0; around >= 0 && m_boxes[static_cast<std::size_t>(around)].name.isEmpty(); ++level)
            around = level < mostLevels ? m_boxes[static_cast<std::size_t>(around)].around : -1;
        box.around = around;
    }
    for (const Box &box : m_boxes) {
        if (!box.name.isEmpty() && box.around >= 0)
            m_boxes[static_cast<std::size_t>(box.around)].holds = true;
    }
    m_nameless = std::count_if(m_boxes.begin(), m_boxes.end(), [](const Box &box) { return box.name.isEmpty(); });
}

void DrawioBoxes::collectArrows()
{
    const auto boxAt = [&](const QString &id) {
        const auto found = m_boxOf.find(cellOf(id));
        return found == m_boxOf.end() || m_boxes[static_cast<std::size_t>(found->second)].name.isEmpty()
            ? -1
            : found->second;
    };
    for (const DrawioCell &cell : m_page.cells) {
        if (!cell.isArrow)
            continue;
        const QString begin = cell.styleValue(u"startArrow"_s);
        const bool hasBegin = !begin.isEmpty() && begin != u"none"_s;
        const QString label = (cell.label + u' ' + m_arrowLabels[&cell]).simplified();
        m_arrows.push_back({&cell, label, boxAt(cell.source), boxAt(cell.target),
                            hasBegin && cell.styleValue(u"endArrow"_s) == u"none"_s});
    }
}

} // namespace zuschnitt
