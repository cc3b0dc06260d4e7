// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/drawing.h"

#include <QtCore/QMarginsF>

namespace zuschnitt {

struct Theme;

/// How a text on a page looks.
struct PageFont {
    FontRole role = FontRole::Body;
    QColor colour;
    double scale = 1;
};

double lineHeightOf(const PageFont &font);

/// Lines below one another, from the origin downwards; a page may end between any two of them.
class TextColumn final {
public:
    explicit TextColumn(double width) : m_width(width) { }

    /// With its line breaks; what is too long is broken, never cut.
    TextColumn &add(const QString &text, const PageFont &font, double indent = 0);
    TextColumn &addGap(double height);
    /// Marks beside the line that is added next, relative to its upper left corner.
    TextColumn &addBeside(Mark mark);

    double width() const { return m_width; }
    double height() const;
    bool isEmpty() const { return m_lines.empty(); }

private:
    friend class PageFlow;
    struct Line {
        double height = 0;
        std::vector<Mark> marks;
    };

    const double m_width;
    std::vector<Line> m_lines;
    std::vector<Mark> m_beside;
};

/// Fills A4 pages from top to bottom; sizes in map units (a page is 794 wide).
class PageFlow final {
public:
    explicit PageFlow(const Theme &theme);

    static double width(); ///< between the margins
    static double left();

    void startPage();
    /// Starts a page unless this one has so much room; for headings, which stand above something.
    void reserve(double height);
    /// Where the next thing goes.
    double top() const { return m_top; }
    void addGap(double height) { m_top += height; }
    /// On the current page, wherever it lies.
    void add(Mark mark);
    void add(const TextColumn &column, double indent = 0);
    /// As many beside each other as `columns` have room for, each in front of a box and not parted
    /// by the end of a page; where they are longer than one, below one another without boxes.
    void addBeside(const std::vector<TextColumn> &columns, double gap, const BoxMark &box = {},
                   const QMarginsF &padding = {});

    std::size_t pageCount() const { return m_pages.size(); }
    /// The pages with a line below each: `left`, and the page number of `total`, counted from `first`.
    std::vector<Drawing> finished(const QString &left, const QString &pageOf, std::size_t first,
                                  std::size_t total) const;

private:
    using Row = std::vector<const TextColumn *>;
    double room() const;
    void draw(const TextColumn &column, QPointF corner);
    void addRow(const Row &row, double gap, const BoxMark &box, const QMarginsF &padding);

    const Theme &m_theme;
    std::vector<std::vector<Mark>> m_pages;
    double m_top = 0;
};

} // namespace zuschnitt
