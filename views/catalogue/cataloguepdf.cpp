// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/catalogue/cataloguepdf.h"

#include "views/catalogue/pageflow.h"
#include "views/catalogue/stepicons.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/theme.h"

#include <QtGui/QTransform>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

constexpr double columnGap = 28;
constexpr double sectionGap = 18;
/// A heading and what must follow it on the same page.
constexpr double leastSection = 120;
constexpr double cardGap = 12;
constexpr double stepGap = 18;
constexpr double iconBox = 28;

struct PageStyle {
    const Theme &theme = Theme::of(ThemeName::Print);
    PageFont cover{FontRole::DiagramTitle, theme.ink, 2};
    PageFont title{FontRole::DiagramTitle, theme.ink, 1.45};
    PageFont lead{FontRole::Figure, theme.mutedInk, 1.1};
    PageFont need{FontRole::Figure, theme.ink, 1.05};
    PageFont heading{FontRole::BodyStrong, theme.mutedInk, 1};
    PageFont strong{FontRole::BodyStrong, theme.ink, 1};
    PageFont body{FontRole::Body, theme.ink, 1};
    PageFont muted{FontRole::Body, theme.mutedInk, 1};
    PageFont small{FontRole::Caption, theme.mutedInk, 1};
};

/// `count` columns beside each other, each with its padding.
double columnWidth(int count, double gap, double padding = 0)
{
    return (PageFlow::width() - gap * (count - 1)) / count - 2 * padding;
}

class PageDrawing final {
public:
    PageDrawing(const Catalogue &catalogue, PageFlow &flow) : m_words(catalogue.words), m_flow(flow) { }

    void draw(const CatalogueChapter &chapter, const CataloguePage &page)
    {
        m_flow.startPage();
        const QColor colour = m_style.theme.paletteColour(page.colour);
        m_flow.add(BoxMark{QRectF(PageFlow::left(), m_flow.top(), PageFlow::width(), 5), 2.5, colour, {}, 0});
        m_flow.addGap(18);
        TextColumn head(PageFlow::width());
        head.add(chapter.title.isEmpty() ? m_words.catalogue : chapter.title, m_style.small).addGap(4);
        head.add(page.name, m_style.title);
        if (page.isBlank())
            head.addGap(4).add(m_words.nothingYet, m_style.lead);
        else if (!page.coreBenefit.isEmpty())
            head.addGap(2).add(page.coreBenefit, m_style.lead);
        m_flow.add(head);
        drawNeed(page, colour);
        drawAbout(page, colour);
        drawOffers(page);
        drawSteps(page);
        drawOwner(page);
        drawInternal(page);
    }

    /// A chapter of nothing but lines.
    void draw(const CatalogueChapter &chapter)
    {
        m_flow.startPage();
        TextColumn list(PageFlow::width());
        list.add(chapter.title, m_style.title).addGap(10);
        addLines(list, chapter.lines);
        m_flow.add(list);
    }

private:
    void drawNeed(const CataloguePage &page, const QColor &colour)
    {
        constexpr double padding = 18;
        const bool isAlone = page.customerNeed.isEmpty() || page.audience.isEmpty();
        const double third = columnWidth(3, cardGap, padding);
        const double whole = columnWidth(1, 0, padding);
        std::vector<TextColumn> columns;
        if (!page.customerNeed.isEmpty()) {
            columns.emplace_back(isAlone ? whole : whole - third - 2 * padding - cardGap);
            columns.back().add(m_words.customerNeed, m_style.heading).addGap(2).add(page.customerNeed, m_style.need);
        }
        if (!page.audience.isEmpty()) {
            columns.emplace_back(isAlone ? whole : third);
            columns.back().add(m_words.audience, m_style.heading).addGap(2).add(page.audience, m_style.body);
        }
        if (columns.empty())
            return;
        m_flow.addGap(18);
        const double top = m_flow.top();
        m_flow.addBeside(columns, cardGap, BoxMark{{}, 8, m_style.theme.chip, {}, 0}, {padding, 10, padding, 11});
        if (m_flow.top() > top && !page.customerNeed.isEmpty())
            m_flow.add(BoxMark{QRectF(PageFlow::left(), top, 4, m_flow.top() - top), 2, colour, {}, 0});
    }

    void drawAbout(const CataloguePage &page, const QColor &colour)
    {
        std::vector<TextColumn> columns;
        for (const CatalogueList &list : page.about) {
            TextColumn column(columnWidth(2, columnGap));
            column.add(list.heading, m_style.heading).addGap(2);
            for (const CatalogueLine &line : list.lines) {
                column.addGap(1).addBeside(BoxMark{QRectF(0, 6.5, 5, 5), 2.5, colour, {}, 0});
                column.add(line.text, m_style.body, 13);
                if (!line.detail.isEmpty())
                    column.add(line.detail, m_style.small, 13);
            }
            columns.push_back(std::move(column));
        }
        drawSection(columns, columnGap);
    }

    void drawSection(const std::vector<TextColumn> &columns, double gap)
    {
        if (columns.empty())
            return;
        m_flow.addGap(sectionGap);
        m_flow.reserve(leastSection);
        m_flow.addBeside(columns, gap);
    }

    void drawOffers(const CataloguePage &page)
    {
        if (page.isBlank())
            return;
        TextColumn head(PageFlow::width());
        head.add(m_words.whatYouGet, m_style.heading).addGap(2).add(page.degree, m_style.body);
        drawSection({head}, 0);
        constexpr double padding = 14;
        std::vector<TextColumn> cards;
        const int count = std::clamp<int>(static_cast<int>(page.offers.size()), 2, 3);
        for (const CatalogueOffer &offer : page.offers)
            cards.push_back(cardOf(offer, columnWidth(count, cardGap, padding)));
        if (!cards.empty()) {
            m_flow.addGap(10);
            m_flow.addBeside(cards, cardGap, BoxMark{{}, 8, {}, m_style.theme.line, 1}, {padding, 11, padding, 12});
        }
        if (page.serviceLevel.isEmpty())
            return;
        m_flow.addGap(12);
        m_flow.add(labelled(m_words.serviceLevel, page.serviceLevel, m_style.body));
    }

    /// A muted label with its text behind it.
    TextColumn labelled(const QString &label, const QString &text, const PageFont &font) const
    {
        const double indent = FontMeasure::shared().width(label, m_style.heading.role) + 10;
        const QRectF line(0, 0, indent, lineHeightOf(font));
        TextColumn column(PageFlow::width());
        column.addBeside(TextMark{line, label, {}, m_style.heading.role, m_style.heading.colour});
        column.add(text, font, indent);
        return column;
    }

    TextColumn cardOf(const CatalogueOffer &offer, double width) const
    {
        TextColumn card(width);
        card.add(offer.name, m_style.strong);
        if (!offer.mark.isEmpty())
            card.add(offer.mark, m_style.small);
        if (!offer.contents.isEmpty())
            card.addGap(2).add(offer.contents, m_style.body);
        for (const CatalogueLine &term : offer.terms)
            card.addGap(4).add(term.text, m_style.small).add(term.detail, m_style.body);
        if (!offer.price.isEmpty())
            card.addGap(5).add(offer.price, m_style.strong);
        return card;
    }

    void drawSteps(const CataloguePage &page)
    {
        if (page.steps.empty())
            return;
        TextColumn head(PageFlow::width());
        head.add(m_words.howItGoes, m_style.heading);
        drawSection({head}, 0);
        m_flow.addGap(8);
        std::vector<TextColumn> columns;
        for (const CatalogueStepText &step : page.steps) {
            TextColumn column(columnWidth(3, stepGap));
            column.addBeside(BoxMark{QRectF(0, 1, iconBox, iconBox), 7, m_style.theme.chip, {}, 0});
            column.addBeside(iconMark(step.step));
            column.add(step.heading, m_style.strong, iconBox + 11).add(step.text, m_style.body, iconBox + 11);
            columns.push_back(std::move(column));
        }
        m_flow.addBeside(columns, stepGap);
    }

    Mark iconMark(CatalogueStep step) const
    {
        constexpr double size = 18;
        const double inset = (iconBox - size) / 2;
        const QTransform place
            = QTransform::fromTranslate(inset, 1 + inset).scale(size / stepIconSize, size / stepIconSize);
        return PathMark{place.map(iconOf(step)), {}, m_style.theme.ink, 1.3};
    }

    void drawOwner(const CataloguePage &page)
    {
        if (page.owner.isEmpty())
            return;
        m_flow.addGap(sectionGap);
        m_flow.reserve(sectionGap * 2);
        m_flow.add(BoxMark{QRectF(PageFlow::left(), m_flow.top(), PageFlow::width(), 1), 0, m_style.theme.line, {}, 0});
        m_flow.addGap(9);
        m_flow.add(labelled(m_words.owner, page.owner, m_style.strong));
    }

    /// On a page of its own, which can be taken out.
    void drawInternal(const CataloguePage &page)
    {
        if (page.internal.empty())
            return;
        m_flow.startPage();
        TextColumn head(PageFlow::width());
        head.add(page.name, m_style.small).addGap(4).add(m_words.internal, m_style.title);
        m_flow.add(head);
        m_flow.addGap(8);
        std::vector<TextColumn> columns;
        for (const CatalogueList &list : page.internal) {
            TextColumn column(columnWidth(std::max<int>(2, static_cast<int>(page.internal.size())), columnGap));
            column.add(list.heading, m_style.heading).addGap(3);
            if (list.kind == CatalogueList::Kind::Facts)
                addFacts(column, list.lines);
            else
                addLines(column, list.lines);
            columns.push_back(std::move(column));
        }
        m_flow.addBeside(columns, columnGap);
    }

    void addFacts(TextColumn &column, const std::vector<CatalogueLine> &facts) const
    {
        for (const CatalogueLine &fact : facts)
            column.add(fact.text, m_style.small).add(fact.detail, m_style.body).addGap(4);
    }

    void addLines(TextColumn &column, const std::vector<CatalogueLine> &lines) const
    {
        for (const CatalogueLine &line : lines) {
            column.add(line.text, m_style.body);
            if (!line.detail.isEmpty())
                column.add(line.detail, m_style.small);
            column.addGap(4);
        }
    }

    const CatalogueWords &m_words;
    PageFlow &m_flow;
    const PageStyle m_style;
};

/// The cover with the contents; `numbers` are the pages in the order of the contents.
void drawCover(const Catalogue &catalogue, const std::vector<std::size_t> &numbers, PageFlow &flow)
{
    const PageStyle style;
    flow.startPage();
    flow.addGap(96);
    TextColumn head(PageFlow::width());
    head.add(catalogue.words.catalogue, style.lead).addGap(4);
    head.add(catalogue.title, style.cover).addGap(6).add(catalogue.subtitle, style.muted);
    flow.add(head);
    flow.addGap(56);
    // The numbers stand in a margin of their own.
    TextColumn contents(PageFlow::width() - 48);
    contents.add(catalogue.words.contents, style.heading).addGap(6);
    auto number = numbers.begin();
    const auto addEntry = [&](const QString &name, const QColor &colour) {
        const QRectF rect(0, 0, PageFlow::width(), 20);
        if (colour.isValid())
            contents.addBeside(BoxMark{QRectF(0, 4.5, 9, 9), 2.5, colour, {}, 0});
        contents.addBeside(TextMark{rect,
                                    QString::number(*number++),
                                    {},
                                    FontRole::Body,
                                    style.theme.mutedInk,
                                    Qt::AlignRight | Qt::AlignVCenter});
        contents.add(name, style.body, colour.isValid() ? 19 : 0).addGap(5);
    };
    for (const CatalogueChapter &chapter : catalogue.chapters) {
        contents.addGap(8);
        if (!chapter.title.isEmpty() && !chapter.pages.empty())
            contents.add(chapter.title, style.strong).addGap(4);
        for (const CataloguePage &page : chapter.pages)
            addEntry(page.name, style.theme.paletteColour(page.colour));
        if (chapter.pages.empty())
            addEntry(chapter.title, {});
    }
    flow.add(contents);
}

} // namespace

std::vector<Drawing> cataloguePages(const Catalogue &catalogue)
{
    const Theme &theme = Theme::of(ThemeName::Print);
    PageFlow pages(theme);
    std::vector<std::size_t> starts;
    PageDrawing drawing(catalogue, pages);
    for (const CatalogueChapter &chapter : catalogue.chapters) {
        for (const CataloguePage &page : chapter.pages) {
            starts.push_back(pages.pageCount());
            drawing.draw(chapter, page);
        }
        if (chapter.pages.empty()) {
            starts.push_back(pages.pageCount());
            drawing.draw(chapter);
        }
    }
    // Laid out once to learn how many pages it takes, and again with the numbers behind them.
    PageFlow trial(theme);
    drawCover(catalogue, starts, trial);
    for (std::size_t &start : starts)
        start += trial.pageCount() + 1;
    PageFlow cover(theme);
    drawCover(catalogue, starts, cover);

    const std::size_t total = cover.pageCount() + pages.pageCount();
    std::vector<Drawing> all = cover.finished(catalogue.title, catalogue.words.pageOf, 1, total);
    const std::vector<Drawing> rest
        = pages.finished(catalogue.title, catalogue.words.pageOf, cover.pageCount() + 1, total);
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

} // namespace zuschnitt
