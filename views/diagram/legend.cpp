// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/legend.h"
#include "model/layout/home.h"
#include "model/portfolio/placement.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/figures.h"
#include "views/diagram/glyphs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

constexpr double rowHeight = 24;
constexpr double entryGap = 24;
constexpr double sampleGap = 8;

/// What the cards of a cut show beside plain chips.
struct Occurring {
    QSet<QString> classes; ///< the empty one too
    bool supporting = false;
    bool promised = false;
    bool share = false;
    bool note = false;
    bool question = false;
    bool vanished = false;
};

void lookAtClass(const Portfolio &portfolio, const Service &service, const std::optional<Classification> &by,
                 Occurring &found)
{
    if (by)
        found.classes.insert(classOf(portfolio, service, *by));
}

void look(const Portfolio &portfolio, const Assignment &assignment, const std::optional<Classification> &by,
          Occurring &found)
{
    const Service *service = portfolio.find(assignment.service);
    if (!service)
        return;
    lookAtClass(portfolio, *service, by, found);
    found.supporting = found.supporting || assignment.role == Role::Supporting;
    found.share = found.share || shareOf(portfolio, assignment) < 0.9995;
    found.note = found.note || !assignment.note.isEmpty() || !service->note.isEmpty();
    found.question = found.question || assignment.openQuestion || service->openQuestion;
    found.vanished = found.vanished || !service->vanished.isEmpty();
}

Occurring occurringIn(const Portfolio &portfolio, CutId cut, const std::optional<Classification> &by)
{
    Occurring found;
    for (const Product *product : portfolio.where<&Product::cut>(cut)) {
        found.note = found.note || !product->note.isEmpty();
        found.question = found.question || product->openQuestion;
        found.promised = found.promised || !openPromises(portfolio, product->id).empty();
        for (const Assignment *assignment : portfolio.where<&Assignment::product>(product->id))
            look(portfolio, *assignment, by, found);
    }
    return found;
}

class LegendDrawing final {
public:
    LegendDrawing(const Theme &theme, const Vocabulary &vocabulary, double width)
        : m_theme(theme), m_vocabulary(vocabulary), m_width(width)
    {
    }

    void addClasses(const Portfolio &portfolio, const Classification &by, const Occurring &found)
    {
        std::size_t index = 0;
        for (const QString &name : classesOf(portfolio, by)) {
            if (found.classes.contains(name))
                addBar(name, m_theme.paletteColour(index));
            ++index;
        }
        if (found.classes.contains(QString()))
            addBar(nameOfNone(portfolio, by, m_vocabulary), m_theme.mutedInk);
    }

    void addSigns(const Occurring &found, CardFacts facts)
    {
        if (found.supporting)
            addSample(QCoreApplication::translate("Diagram", "supporting role"), 24, [this](const QRectF &room) {
                return std::vector<Mark>{BoxMark{room.adjusted(0, 4, 0, -4), 4, {}, m_theme.mutedInk, 1, false}};
            });
        if (found.promised)
            addSample(
                QCoreApplication::translate("Diagram", "capability that is promised"), 24, [this](const QRectF &room) {
                    return std::vector<Mark>{BoxMark{room.adjusted(0, 4, 0, -4), 4, {}, m_theme.mutedInk, 1, true}};
                });
        if (found.share)
            addShare();
        if (found.note && facts.testFlag(CardFact::Marks))
            addGlyph(QCoreApplication::translate("Diagram", "note"), &noteGlyph, m_theme.mutedInk);
        if (found.question && facts.testFlag(CardFact::Marks))
            addGlyph(QCoreApplication::translate("Diagram", "open question"), &questionGlyph, m_theme.warning);
        if (found.vanished && facts.testFlag(CardFact::Marks))
            addGlyph(QCoreApplication::translate("Diagram", "no longer in its source"), &goneGlyph, m_theme.bad);
    }

    void addLines()
    {
        addSample(QCoreApplication::translate("Diagram", "dependencies, the thicker the more"), 28,
                  [this](const QRectF &room) {
                      QPainterPath line(QPointF(room.left(), room.center().y()));
                      line.lineTo(room.right(), room.center().y());
                      return std::vector<Mark>{PathMark{line, {}, m_theme.linkLine, 4, false}};
                  });
    }

    Drawing take() { return Drawing(std::move(m_shapes), {}); }

private:
    void addBar(const QString &words, const QColor &colour)
    {
        addSample(words, 4, [&colour](const QRectF &room) {
            return std::vector<Mark>{BoxMark{room.adjusted(0, 5, 0, -5), 2, colour, {}, 0, false}};
        });
    }

    void addShare()
    {
        const QString sample = shareText(0.6, m_vocabulary.language());
        const double room = FontMeasure::shared().width(sample, FontRole::Caption);
        const QString words = m_vocabulary.say(
            QCoreApplication::translate("Diagram", "part of {a service} that is in several {products}"));
        addSample(words, room, [&](const QRectF &rect) {
            return std::vector<Mark>{TextMark{rect, sample, {}, FontRole::Caption, m_theme.mutedInk}};
        });
    }

    void addGlyph(const QString &words, QPainterPath (*glyph)(QPointF), const QColor &colour)
    {
        addSample(words, glyphSize, [&](const QRectF &room) {
            return std::vector<Mark>{PathMark{glyph(room.center()), {}, colour, 1.2, false}};
        });
    }

    template <typename Sample>
    void addSample(const QString &words, double sampleWidth, Sample &&sample)
    {
        const double textWidth = FontMeasure::shared().width(words, FontRole::Caption);
        const double width = sampleWidth + sampleGap + textWidth;
        if (m_corner.x() > 0 && m_corner.x() + width > m_width)
            m_corner = {0, m_corner.y() + rowHeight};
        const QRectF bounds(m_corner, QSizeF(width, rowHeight));
        Shape shape{{Part::Legend, Uuid::named("legend " + words.toUtf8())}, bounds, {}, words};
        shape.marks = sample(QRectF(m_corner, QSizeF(sampleWidth, rowHeight)));
        const QRectF room = bounds.adjusted(sampleWidth + sampleGap, 0, 0, 0);
        shape.marks.push_back(TextMark{room, words, {}, FontRole::Caption, m_theme.mutedInk});
        m_shapes.push_back(std::move(shape));
        m_corner.rx() += width + entryGap;
    }

    const Theme &m_theme;
    const Vocabulary &m_vocabulary;
    double m_width;
    QPointF m_corner;
    std::vector<Shape> m_shapes;
};

} // namespace

Drawing drawLegend(const Portfolio &portfolio, CutId cut, const Theme &theme, const MapDrawingOptions &options,
                   double width, const std::vector<const Service *> &beside)
{
    Occurring found = occurringIn(portfolio, cut, options.colourBy);
    for (const Service *service : beside)
        lookAtClass(portfolio, *service, options.colourBy, found);
    LegendDrawing legend(theme, options.vocabulary, width);
    if (options.colourBy)
        legend.addClasses(portfolio, *options.colourBy, found);
    legend.addSigns(found, options.facts);
    if (!portfolio.all<Dependency>().empty())
        legend.addLines();
    return legend.take();
}

Drawing drawColourLegend(const Portfolio &portfolio, const Theme &theme, const MapDrawingOptions &options, double width)
{
    Occurring found;
    for (const Service *service : portfolio.all<Service>())
        lookAtClass(portfolio, *service, options.colourBy, found);
    LegendDrawing legend(theme, options.vocabulary, width);
    if (options.colourBy && !classesOf(portfolio, *options.colourBy).empty())
        legend.addClasses(portfolio, *options.colourBy, found);
    return legend.take();
}

} // namespace zuschnitt
