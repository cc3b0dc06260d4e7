// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/grids/gridheaders.h"

#include "views/controls/look.h"
#include "views/grids/gridmodel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace zuschnitt {

namespace {

constexpr int columnWidth = 38;
constexpr int rowHeight = 28;
constexpr int lowestHeader = 120;
constexpr int highestHeader = 200;
constexpr int narrowestNames = 220;
constexpr int widestNames = 380;
constexpr int gap = 8;
constexpr int countRoom = 24;
constexpr int headerLines = 2;

QModelIndex currentOf(const QHeaderView &header)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(header.parentWidget());
    return view ? view->currentIndex() : QModelIndex();
}

/// Room for most names; a few long ones are cut.
template <typename Things>
int roomFor(const Things &things, int least, int most)
{
    const FontMeasure &measure = FontMeasure::shared();
    double widest = least;
    for (std::size_t index = 0; index < std::min<std::size_t>(things.size(), 400); ++index)
        widest = std::max(widest, measure.width(things[index].name, FontRole::Body));
    return static_cast<int>(std::min<double>(widest, most));
}

void paintGround(QPainter &painter, const QRect &rect, const QPalette &palette, bool current)
{
    painter.fillRect(rect, palette.color(current ? panelcolour::highlight : panelcolour::panel));
    painter.setPen(palette.color(panelcolour::line));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomRight());
}

void paintCount(QPainter &painter, const QRect &rect, int count, const QPalette &palette)
{
    painter.setFont(diagramFont(FontRole::Caption));
    painter.setPen(palette.color(count == 0 ? panelcolour::warning : panelcolour::muted));
    painter.drawText(rect, Qt::AlignCenter, QString::number(count));
}

} // namespace

GridColumnHeader::GridColumnHeader(const GridModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(columnWidth);
    setDefaultSectionSize(columnWidth);
    setSectionsClickable(true);
}

QSize GridColumnHeader::sizeHint() const
{
    // Names have two lines, so that half their width is enough; words break unevenly.
    const int room = roomFor(m_model.grid().columns(), lowestHeader, 2 * highestHeader) * 6 / 10;
    return {QHeaderView::sizeHint().width(), std::clamp(room, lowestHeader, highestHeader) + countRoom + gap};
}

void GridColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool isNew = m_model.isNewColumn(section);
    const bool current = currentOf(*this).column() == section;
    painter->save();
    paintGround(*painter, rect, palette(), current);
    if (!isNew) {
        paintCount(*painter, QRect(rect.left(), rect.bottom() - countRoom, rect.width(), countRoom),
                   m_model.grid().columns()[static_cast<std::size_t>(section)].filled, palette());
    }
    const QString name = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const int room = rect.height() - countRoom - gap;
    const QStringList lines = FontMeasure::shared().lines(name, FontRole::Body, room, headerLines);
    painter->setFont(diagramFont(FontRole::Body));
    painter->setPen(palette().color(isNew ? panelcolour::accent : panelcolour::ink));
    painter->translate(rect.left(), rect.bottom() - countRoom);
    painter->rotate(-90);
    const int lineHeight = QFontMetrics(painter->font()).height();
    int top = (rect.width() - lineHeight * static_cast<int>(lines.size())) / 2;
    for (const QString &line : lines) {
        painter->drawText(QRect(0, top, room, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, line);
        top += lineHeight;
    }
    painter->restore();
}

GridRowHeader::GridRowHeader(const GridModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(rowHeight);
    setDefaultSectionSize(rowHeight);
    setSectionsClickable(true);
}

QSize GridRowHeader::sizeHint() const
{
    const int room = roomFor(m_model.grid().rows(), narrowestNames, widestNames);
    return {room + 3 * gap + countRoom + 70, QHeaderView::sizeHint().height()};
}

void GridRowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool isNew = m_model.isNewRow(section);
    const bool isJourney = m_model.isJourney(section);
    const QString name = m_model.headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    const FontMeasure &measure = FontMeasure::shared();
    painter->save();
    paintGround(*painter, rect, palette(), currentOf(*this).row() == section);
    if (isJourney)
        painter->fillRect(rect, palette().color(panelcolour::chip));
    QRect room = rect.adjusted(gap, 0, -gap, 0);
    if (!isNew && !isJourney) {
        const GridRow &row = m_model.grid().rows()[static_cast<std::size_t>(section)];
        paintCount(*painter, QRect(rect.right() - countRoom, rect.top(), countRoom, rect.height()), row.filled,
                   palette());
        room.setRight(rect.right() - countRoom - gap / 2);
        const double free = room.width() - measure.width(name, FontRole::Body) - gap;
        const QString detail = measure.elided(row.detail, FontRole::Caption, std::max(free, 70.0));
        painter->setPen(palette().color(panelcolour::muted));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, detail);
        room.setRight(room.right() - static_cast<int>(measure.width(detail, FontRole::Caption)) - gap);
    }
    const FontRole role = isJourney ? FontRole::BodyStrong : FontRole::Body;
    painter->setFont(diagramFont(role));
    painter->setPen(palette().color(isNew ? panelcolour::accent : panelcolour::ink));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, measure.elided(name, role, room.width()));
    painter->restore();
}

} // namespace zuschnitt
