// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/catalogue/pageflow.h"

#include "views/diagram/diagramfont.h"
#include "views/diagram/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

// A4, at three quarters of a point per unit.
constexpr QSizeF pageSize(793.7, 1122.5);
constexpr double sideMargin = 66;
constexpr double topMargin = 54;
constexpr double bottomMargin = 76;
constexpr double footHeight = 18;
constexpr double lineHeight = 1.42; ///< of the font's size

/// As many characters as fit, at least one.
qsizetype fitting(const QString &text, FontRole role, double room)
{
    const FontMeasure &measure = FontMeasure::shared();
    qsizetype count = 1;
    while (count < text.size() && measure.width(text.first(count + 1), role) <= room)
        ++count;
    return count;
}

/// One paragraph; a word that is wider than the line is broken.
void wrap(const QString &paragraph, FontRole role, double room, QStringList &lines)
{
    const FontMeasure &measure = FontMeasure::shared();
    QString line;
    for (QString word : paragraph.simplified().split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (measure.width(longer, role) <= room) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        while (measure.width(word, role) > room) {
            const qsizetype count = fitting(word, role, room);
            lines << word.first(count);
            word = word.sliced(count);
        }
        line = word;
    }
    lines << line;
}

void move(Mark &mark, QPointF distance)
{
    if (auto *path = std::get_if<PathMark>(&mark))
        path->path.translate(distance);
    else if (auto *box = std::get_if<BoxMark>(&mark))
        box->rect.translate(distance);
    else
        std::get<TextMark>(mark).rect.translate(distance);
}

} // namespace

double lineHeightOf(const PageFont &font) { return fontSize(font.role) * font.scale * lineHeight; }

TextColumn &TextColumn::add(const QString &text, const PageFont &font, double indent)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n'))
        wrap(paragraph, font.role, (m_width - indent) / font.scale, lines);
    const double height = lineHeightOf(font);
    for (const QString &line : lines) {
        const QRectF rect(indent, 0, m_width - indent, height);
        m_lines.push_back(
            {height, {TextMark{rect, line, {}, font.role, font.colour, Qt::AlignLeft | Qt::AlignVCenter, font.scale}}});
        for (Mark &mark : m_beside)
            m_lines.back().marks.push_back(std::move(mark));
        m_beside.clear();
    }
    return *this;
}

TextColumn &TextColumn::addGap(double height)
{
    m_lines.push_back({height, {}});
    return *this;
}

TextColumn &TextColumn::addBeside(Mark mark)
{
    m_beside.push_back(std::move(mark));
    return *this;
}

double TextColumn::height() const
{
    double height = 0;
    for (const Line &line : m_lines)
        height += line.height;
    return height;
}

PageFlow::PageFlow(const Theme &theme) : m_theme(theme) { }

double PageFlow::width() { return pageSize.width() - 2 * sideMargin; }

double PageFlow::left() { return sideMargin; }

void PageFlow::startPage()
{
    m_pages.emplace_back();
    m_top = topMargin;
}

void PageFlow::reserve(double height)
{
    if (height > room())
        startPage();
}

double PageFlow::room() const { return pageSize.height() - bottomMargin - m_top; }

void PageFlow::add(Mark mark) { m_pages.back().push_back(std::move(mark)); }

void PageFlow::add(const TextColumn &column, double indent)
{
    for (const TextColumn::Line &line : column.m_lines) {
        reserve(line.height);
        for (Mark mark : line.marks) {
            move(mark, QPointF(left() + indent, m_top));
            add(std::move(mark));
        }
        m_top += line.height;
    }
}

void PageFlow::draw(const TextColumn &column, QPointF corner)
{
    for (const TextColumn::Line &line : column.m_lines) {
        for (Mark mark : line.marks) {
            move(mark, corner);
            add(std::move(mark));
        }
        corner.ry() += line.height;
    }
}

void PageFlow::addBeside(const std::vector<TextColumn> &columns, double gap, const BoxMark &box,
                         const QMarginsF &padding)
{
    Row row;
    double used = 0;
    for (const TextColumn &column : columns) {
        const double outer = column.width() + padding.left() + padding.right();
        if (!row.empty() && used + gap + outer > width() + 0.5) {
            addRow(row, gap, box, padding);
            addGap(gap);
            row.clear();
            used = 0;
        }
        used += outer + (row.empty() ? 0 : gap);
        row.push_back(&column);
    }
    if (!row.empty())
        addRow(row, gap, box, padding);
}

void PageFlow::addRow(const Row &row, double gap, const BoxMark &box, const QMarginsF &padding)
{
    double height = 0;
    for (const TextColumn *column : row)
        height = std::max(height, column->height());
    height += padding.top() + padding.bottom();
    if (height > room() && height > pageSize.height() - bottomMargin - topMargin) {
        for (const TextColumn *column : row)
            add(*column);
        return;
    }
    reserve(height);
    double x = left();
    for (const TextColumn *column : row) {
        const double outer = column->width() + padding.left() + padding.right();
        if (box.fill.isValid() || box.stroke.isValid()) {
            BoxMark own = box;
            own.rect = QRectF(x, m_top, outer, height);
            add(own);
        }
        draw(*column, QPointF(x + padding.left(), m_top + padding.top()));
        x += outer + gap;
    }
    m_top += height;
}

std::vector<Drawing> PageFlow::finished(const QString &leftText, const QString &pageOf, std::size_t first,
                                        std::size_t total) const
{
    std::vector<Drawing> drawings;
    for (std::size_t index = 0; index < m_pages.size(); ++index) {
        std::vector<Mark> marks = m_pages[index];
        const QRectF foot(left(), pageSize.height() - bottomMargin + 26, width(), footHeight);
        const QString number = pageOf.arg(first + index).arg(total);
        const double numberWidth = FontMeasure::shared().width(number, FontRole::Caption) + 16;
        marks.push_back(TextMark{foot,
                                 FontMeasure::shared().elided(leftText, FontRole::Caption, width() - numberWidth),
                                 {},
                                 FontRole::Caption,
                                 m_theme.mutedInk});
        marks.push_back(
            TextMark{foot, number, {}, FontRole::Caption, m_theme.mutedInk, Qt::AlignRight | Qt::AlignVCenter});
        const QRectF bounds(QPointF(), pageSize);
        drawings.emplace_back(std::vector<Shape>{{{Part::Ground, {}}, bounds, std::move(marks), leftText}},
                              m_theme.ground);
    }
    return drawings;
}

} // namespace zuschnitt
