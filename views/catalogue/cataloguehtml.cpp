// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/catalogue/cataloguehtml.h"

#include "views/catalogue/htmltext.h"
#include "views/catalogue/stepicons.h"
#include "views/diagram/svgtext.h"
#include "views/diagram/theme.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

// The resource lies in a static library: the linker keeps it only where it is asked for, outside
// of any namespace.
static void initialiseCatalogueResource() { Q_INIT_RESOURCE(cataloguefiles); }

namespace zuschnitt {

namespace {

QString resource(const QString &name)
{
    initialiseCatalogueResource();
    QFile file(u":/catalogue/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString colourOf(const CataloguePage &page)
{
    return u"--colour: "_s + Theme::of(ThemeName::Light).paletteColour(page.colour).name();
}

class HtmlWriting final {
public:
    HtmlWriting(const Catalogue &catalogue, QByteArray &bytes)
        : m_catalogue(catalogue), m_words(catalogue.words), m_html(bytes)
    {
    }

    void write()
    {
        m_html.begin("html",
                     {{"lang", m_catalogue.language == Language::German ? u"de"_s : u"en"_s},
                      {"xmlns", u"http://www.w3.org/1999/xhtml"_s}});
        writeHead();
        m_html.begin("body").begin("div", {{"class", u"sheet"_s}});
        writeCover();
        writeContents();
        m_html.begin("main");
        m_html.element("p", {{"class", u"none"_s}, {"id", u"none"_s}, {"hidden", u"hidden"_s}}, m_words.noMatch);
        for (const CatalogueChapter &chapter : m_catalogue.chapters)
            write(chapter);
        m_html.end().end();
        m_html.element("script", {}, resource(u"search.js"_s));
        m_html.end().end();
    }

private:
    void writeHead()
    {
        m_html.begin("head");
        m_html.empty("meta", {{"charset", u"utf-8"_s}});
        m_html.empty("meta", {{"name", u"viewport"_s}, {"content", u"width=device-width, initial-scale=1"_s}});
        m_html.empty("meta", {{"name", u"generator"_s}, {"content", u"Zuschnitt"_s}});
        m_html.element("title", {}, u"%1 · %2"_s.arg(m_words.catalogue, m_catalogue.title));
        m_html.element("style", {}, resource(u"catalogue.css"_s));
        m_html.end();
    }

    void writeCover()
    {
        m_html.begin("header", {{"class", u"cover"_s}, {"id", u"top"_s}});
        m_html.element("p", {{"class", u"kind"_s}}, m_words.catalogue);
        m_html.element("h1", {}, m_catalogue.title);
        m_html.element("p", {{"class", u"subtitle"_s}}, m_catalogue.subtitle);
        m_html.end();
    }

    void writeContents()
    {
        m_html.begin("nav", {{"id", u"contents"_s}, {"aria-label", m_words.contents}});
        m_html.empty("input",
                     {{"type", u"search"_s},
                      {"id", u"search"_s},
                      {"placeholder", m_words.search},
                      {"aria-label", m_words.search},
                      {"hidden", u"hidden"_s}});
        m_html.element("h2", {}, m_words.contents);
        for (const CatalogueChapter &chapter : m_catalogue.chapters) {
            if (chapter.pages.empty())
                continue;
            m_html.begin("div", {{"class", u"group"_s}});
            if (!chapter.title.isEmpty())
                m_html.element("h3", {}, chapter.title);
            m_html.begin("ul");
            for (const CataloguePage &page : chapter.pages) {
                m_html.begin("li", {{"id", u"to-"_s + page.anchor}, {"style", colourOf(page)}});
                m_html.element("a", {{"href", u'#' + page.anchor}}, page.name);
                m_html.end();
            }
            m_html.end().end();
        }
        m_html.end();
    }

    void write(const CatalogueChapter &chapter)
    {
        m_html.begin("section", {{"class", chapter.pages.empty() ? u"chapter bare"_s : u"chapter"_s}});
        if (!chapter.title.isEmpty())
            m_html.element("h2", {}, chapter.title);
        if (!chapter.text.isEmpty())
            m_html.element("p", {{"class", u"intro"_s}}, chapter.text);
        for (const CataloguePage &page : chapter.pages)
            write(page);
        if (!chapter.lines.empty()) {
            m_html.begin("ul", {{"class", u"plain"_s}});
            for (const CatalogueLine &line : chapter.lines)
                writeItem(line, {{"data-find", u"line"_s}});
            m_html.end();
        }
        m_html.end();
    }

    void write(const CataloguePage &page)
    {
        m_html.begin("article",
                     {{"class", u"page"_s}, {"id", page.anchor}, {"style", colourOf(page)}, {"data-find", u"page"_s}});
        m_html.element("h3", {}, page.name);
        if (!page.coreBenefit.isEmpty())
            m_html.written("p", u"benefit"_s, page.coreBenefit);
        if (page.isBlank())
            m_html.element("p", {{"class", u"benefit"_s}}, m_words.nothingYet);
        writeNeed(page);
        writeAbout(page);
        writeOffers(page);
        writeSteps(page);
        if (!page.owner.isEmpty()) {
            m_html.begin("p", {{"class", u"owner"_s}}).element("span", {}, m_words.owner);
            m_html.text(page.owner).end();
        }
        writeInternal(page);
        m_html.element("a", {{"class", u"back"_s}, {"href", u"#top"_s}}, m_words.toContents);
        m_html.end();
    }

    void writeNeed(const CataloguePage &page)
    {
        if (page.customerNeed.isEmpty() && page.audience.isEmpty())
            return;
        m_html.begin("div", {{"class", u"needs"_s}});
        if (!page.customerNeed.isEmpty()) {
            m_html.begin("div", {{"class", u"need"_s}}).element("h4", {}, m_words.customerNeed);
            m_html.written("p", {}, page.customerNeed).end();
        }
        if (!page.audience.isEmpty()) {
            m_html.begin("div", {{"class", u"whom"_s}}).element("h4", {}, m_words.audience);
            m_html.written("p", {}, page.audience).end();
        }
        m_html.end();
    }

    void writeAbout(const CataloguePage &page)
    {
        if (page.about.empty())
            return;
        m_html.begin("div", {{"class", u"about"_s}});
        for (const CatalogueList &list : page.about) {
            m_html.begin("div").element("h4", {}, list.heading);
            writeLines(list);
            m_html.end();
        }
        m_html.end();
    }

    void writeLines(const CatalogueList &list)
    {
        if (list.lines.empty())
            return;
        m_html.begin("ul", {{"class", u"lines"_s}});
        for (const CatalogueLine &line : list.lines)
            writeItem(line, {});
        m_html.end();
    }

    void writeItem(const CatalogueLine &line, const HtmlAttributes &attributes)
    {
        m_html.begin("li", attributes).text(line.text);
        if (!line.detail.isEmpty())
            m_html.element("span", {{"class", u"detail"_s}}, line.detail);
        m_html.end();
    }

    void writeOffers(const CataloguePage &page)
    {
        if (page.isBlank())
            return;
        m_html.begin("section", {{"class", u"part"_s}}).element("h4", {}, m_words.whatYouGet);
        m_html.element("p", {}, page.degree);
        if (!page.offers.empty()) {
            m_html.begin("ul", {{"class", u"offers"_s}});
            for (const CatalogueOffer &offer : page.offers)
                write(offer);
            m_html.end();
        }
        if (!page.serviceLevel.isEmpty()) {
            m_html.begin("div", {{"class", u"level"_s}}).element("h4", {}, m_words.serviceLevel);
            m_html.written("p", {}, page.serviceLevel).end();
        }
        m_html.end();
    }

    void write(const CatalogueOffer &offer)
    {
        m_html.begin("li", {{"class", u"offer"_s}});
        m_html.begin("h5").text(offer.name);
        if (!offer.mark.isEmpty())
            m_html.text(u" "_s).element("em", {{"class", u"mark"_s}}, offer.mark);
        m_html.end();
        if (!offer.contents.isEmpty())
            m_html.written("p", {}, offer.contents);
        if (!offer.terms.empty())
            writeTerms(offer.terms, u"terms"_s);
        if (!offer.price.isEmpty())
            m_html.written("p", u"price"_s, offer.price);
        m_html.end();
    }

    void writeTerms(const std::vector<CatalogueLine> &terms, const QString &style)
    {
        m_html.begin("dl", {{"class", style}});
        for (const CatalogueLine &term : terms) {
            m_html.begin("div").element("dt", {}, term.text);
            m_html.written("dd", {}, term.detail).end();
        }
        m_html.end();
    }

    void writeSteps(const CataloguePage &page)
    {
        if (page.steps.empty())
            return;
        m_html.begin("section", {{"class", u"part"_s}}).element("h4", {}, m_words.howItGoes);
        m_html.begin("ol", {{"class", u"steps"_s}});
        for (const CatalogueStepText &step : page.steps) {
            m_html.begin("li");
            m_html.begin(
                "svg",
                {{"viewBox", u"0 0 24 24"_s}, {"aria-hidden", u"true"_s}, {"xmlns", u"http://www.w3.org/2000/svg"_s}});
            m_html.empty("path", {{"d", svgPath(iconOf(step.step))}}).end();
            m_html.begin("div").element("h5", {}, step.heading);
            m_html.written("p", {}, step.text).end().end();
        }
        m_html.end().end();
    }

    void writeInternal(const CataloguePage &page)
    {
        if (page.internal.empty())
            return;
        m_html.begin("aside", {{"class", u"internal"_s}}).element("p", {{"class", u"title"_s}}, m_words.internal);
        m_html.begin("div", {{"class", u"behind"_s}});
        for (const CatalogueList &list : page.internal) {
            m_html.begin("div").element("h4", {}, list.heading);
            if (list.kind == CatalogueList::Kind::Facts)
                writeTerms(list.lines, u"facts"_s);
            else
                writeLines(list);
            m_html.end();
        }
        m_html.end().end();
    }

    const Catalogue &m_catalogue;
    const CatalogueWords &m_words;
    HtmlText m_html;
};

} // namespace

QByteArray writeHtml(const Catalogue &catalogue)
{
    QByteArray bytes;
    HtmlWriting(catalogue, bytes).write();
    return bytes;
}

} // namespace zuschnitt
