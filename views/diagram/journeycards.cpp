// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/journeycards.h"

#include "views/diagram/diagramfont.h"
#include "views/diagram/journeymarks.h"
#include "views/diagram/journeywords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

constexpr double leastCard = 330;
constexpr double mostCard = 520;
constexpr double gap = 22;
constexpr double padding = 16;
constexpr double radius = 10;
constexpr double titleHeight = 22;
constexpr double captionHeight = 18;
constexpr double curveHeight = 64;
constexpr double stripHeight = 18;
constexpr double stripGap = 3;
constexpr double sentenceLine = 16;
constexpr int sentenceLines = 2;
constexpr double swatch = 10;

QString translated(const char *text) { return QCoreApplication::translate("Journey", text); }

class CardMaker final {
public:
    CardMaker(const Portfolio &portfolio, CutId cut, const Theme &theme, const Vocabulary &vocabulary)
        : m_portfolio(portfolio), m_theme(theme), m_vocabulary(vocabulary)
    {
        for (const Product *product : portfolio.where<&Product::cut>(cut))
            m_colours.emplace(product->id, m_colours.size());
    }

    static constexpr double height
        = 2 * padding + titleHeight + captionHeight + curveHeight + stripHeight + sentenceLines * sentenceLine + 16;

    Shape card(const JourneyMetrics &metrics, const QRectF &rect) const
    {
        const Journey &journey = *m_portfolio.find(metrics.journey);
        const QString sentence = journeySentence(metrics, m_vocabulary);
        Shape shape{{Part::JourneyCard, journey.id.uuid}, rect, {}, journey.name + u": "_s + sentence};
        shape.marks.push_back(BoxMark{rect, radius, m_theme.card, m_theme.line, 1, false});
        QRectF room = rect.adjusted(padding, padding, -padding, -padding);
        const auto take = [&room](double taken) {
            const QRectF line(room.topLeft(), QSizeF(room.width(), taken));
            room.setTop(room.top() + taken);
            return line;
        };
        shape.marks.push_back(lineOfText(take(titleHeight), journey.name, FontRole::CardTitle, m_theme.ink));
        shape.marks.push_back(lineOfText(take(captionHeight), travelSentence(m_portfolio, journey, m_vocabulary),
                                         FontRole::Caption, m_theme.mutedInk));
        curve(metrics, take(curveHeight), shape.marks);
        strip(metrics, take(stripHeight), shape.marks);
        take(8);
        const QColor ink = metrics.gaps > 0 ? m_theme.bad : m_theme.ink;
        for (Mark &mark : linesOfText(room, sentence, FontRole::Body, ink, sentenceLines, sentenceLine))
            shape.marks.push_back(std::move(mark));
        return shape;
    }

    /// One row of names with their colours, broken where it must be.
    Shape legend(const CutMetrics &metrics, QPointF corner, double width) const
    {
        std::vector<Mark> marks;
        const QPointF start = corner;
        for (const auto &[product, colour] : leaders(metrics)) {
            const QString &name = m_portfolio.find(product)->name;
            const double needed = swatch + 6 + FontMeasure::shared().width(name, FontRole::Caption);
            if (corner.x() > start.x() && corner.x() + needed > start.x() + width)
                corner = QPointF(start.x(), corner.y() + captionHeight);
            marks.push_back(BoxMark{QRectF(corner + QPointF(0, (captionHeight - swatch) / 2), QSizeF(swatch, swatch)),
                                    3,
                                    m_theme.paletteColour(colour),
                                    {},
                                    0,
                                    false});
            marks.push_back(lineOfText(QRectF(corner.x() + swatch + 6, corner.y(), needed, captionHeight), name,
                                       FontRole::Caption, m_theme.mutedInk));
            corner.rx() += needed + 18;
        }
        const QRectF bounds(start, QPointF(start.x() + width, corner.y() + captionHeight));
        return {{Part::Legend, Uuid::named("journeys")}, bounds, std::move(marks), {}};
    }

private:
    std::vector<std::pair<ProductId, std::size_t>> leaders(const CutMetrics &metrics) const
    {
        std::map<std::size_t, ProductId> byColour;
        for (const JourneyMetrics &journey : metrics.journeys) {
            for (const MomentMetrics &moment : journey.moments) {
                const ProductId *product = moment.lead ? std::get_if<ProductId>(&*moment.lead) : nullptr;
                if (product)
                    byColour.emplace(m_colours.at(*product), *product);
            }
        }
        std::vector<std::pair<ProductId, std::size_t>> found;
        for (const auto &[colour, product] : byColour)
            found.emplace_back(product, colour);
        return found;
    }

    void curve(const JourneyMetrics &metrics, const QRectF &room, std::vector<Mark> &marks) const
    {
        const QRectF band = room.adjusted(0, 10, 0, -10);
        QPainterPath middle(QPointF(band.left(), band.center().y()));
        middle.lineTo(band.right(), band.center().y());
        marks.push_back(PathMark{middle, {}, m_theme.line, 1, false});
        std::vector<QPointF> points;
        std::vector<Mark> dots;
        for (std::size_t index = 0; index < metrics.moments.size(); ++index) {
            const Moment &moment = *m_portfolio.find(metrics.moments[index].moment);
            if (!moment.feeling)
                continue;
            const double value = static_cast<double>(*moment.feeling);
            const QPointF point(place(metrics, room, index).center().x(),
                                band.center().y() - value * band.height() / 4);
            points.push_back(point);
            QPainterPath dot;
            dot.addEllipse(point, 3.5, 3.5);
            dots.emplace_back(PathMark{dot, value < 0 ? m_theme.bad : m_theme.accent, m_theme.card, 1, false});
        }
        if (points.size() > 1)
            marks.push_back(PathMark{feelingCurve(points), {}, m_theme.accent, 2, false});
        for (Mark &dot : dots)
            marks.push_back(std::move(dot));
    }

    static QRectF place(const JourneyMetrics &metrics, const QRectF &room, std::size_t index)
    {
        const double pitch = room.width() / std::max<double>(1, static_cast<double>(metrics.moments.size()));
        return QRectF(room.left() + static_cast<double>(index) * pitch, room.top(), pitch - stripGap, room.height());
    }

    void strip(const JourneyMetrics &metrics, const QRectF &room, std::vector<Mark> &marks) const
    {
        for (std::size_t index = 0; index < metrics.moments.size(); ++index) {
            const MomentMetrics &moment = metrics.moments[index];
            const QRectF rect = place(metrics, room, index);
            switch (moment.state) {
            case MomentState::Open:
                marks.push_back(BoxMark{rect, 4, {}, m_theme.linkLine, 1, true});
                break;
            case MomentState::Gap:
                marks.push_back(BoxMark{rect, 4, {}, m_theme.bad, 1.4, true});
                marks.push_back(lineOfText(rect, translated(QT_TRANSLATE_NOOP("Journey", "Gap")), FontRole::Caption,
                                           m_theme.bad, Qt::AlignCenter));
                break;
            case MomentState::Covered: {
                const ProductId *product = std::get_if<ProductId>(&*moment.lead);
                const QColor colour = product ? m_theme.paletteColour(m_colours.at(*product)) : m_theme.mutedInk;
                marks.push_back(BoxMark{rect, 4, colour, {}, 0, false});
                if (moment.contested)
                    marks.push_back(lineOfText(rect, u"?"_s, FontRole::BodyStrong, inkOn(colour), Qt::AlignCenter));
            }
            }
        }
    }

    const Portfolio &m_portfolio;
    const Theme &m_theme;
    const Vocabulary &m_vocabulary;
    std::map<ProductId, std::size_t> m_colours; ///< places in the palette
};

} // namespace

std::vector<const JourneyMetrics *> worstFirst(const CutMetrics &metrics)
{
    std::vector<const JourneyMetrics *> journeys;
    for (const JourneyMetrics &journey : metrics.journeys)
        journeys.push_back(&journey);
    std::stable_sort(journeys.begin(), journeys.end(), [](const JourneyMetrics *one, const JourneyMetrics *other) {
        const double coverage = one->coverage().value_or(2);
        const double otherCoverage = other->coverage().value_or(2);
        if (coverage != otherCoverage)
            return coverage < otherCoverage;
        return one->handOverCount().value_or(0) * one->frequency
            > other->handOverCount().value_or(0) * other->frequency;
    });
    return journeys;
}

Drawing drawJourneyCards(const Portfolio &portfolio, CutId cut, const CutMetrics &metrics, const Theme &theme,
                         const Vocabulary &vocabulary, double width)
{
    const CardMaker maker(portfolio, cut, theme, vocabulary);
    const int columns = std::max(1, static_cast<int>((width + gap) / (leastCard + gap)));
    const double cardWidth = std::clamp((width + gap) / columns - gap, leastCard, mostCard);
    std::vector<Shape> shapes;
    QRectF rect(0, 0, cardWidth, CardMaker::height);
    int column = 0;
    for (const JourneyMetrics *journey : worstFirst(metrics)) {
        if (column == columns) {
            column = 0;
            rect.moveTo(0, rect.bottom() + gap);
        }
        shapes.push_back(maker.card(*journey, rect));
        rect.translate(cardWidth + gap, 0);
        ++column;
    }
    if (!shapes.empty())
        shapes.push_back(maker.legend(metrics, QPointF(0, rect.bottom() + gap),
                                      std::min(columns, static_cast<int>(shapes.size())) * (cardWidth + gap) - gap));
    return Drawing(std::move(shapes), theme.ground);
}

} // namespace zuschnitt
