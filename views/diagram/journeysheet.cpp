// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/journeysheet.h"

#include "views/diagram/diagramfont.h"
#include "views/diagram/journeycards.h"
#include "views/diagram/journeydrawing.h"
#include "views/diagram/journeymarks.h"
#include "views/diagram/journeywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

constexpr double head = 190;
constexpr double column = 168; ///< with its gutter
constexpr double leastWidth = 640;
constexpr double titleHeight = 22;
constexpr double captionHeight = 18;
constexpr double headingGap = 14;
constexpr double sheetGap = 44;
constexpr double overviewWidth = 1120;

/// Name and traveller at the left, the sentence at the right or below them where both do not fit.
Shape headingOf(const Portfolio &portfolio, const Journey &journey, const JourneyMetrics &metrics, const Theme &theme,
                const Vocabulary &vocabulary, double width)
{
    QStringList traveller{travelSentence(portfolio, journey, vocabulary), journey.goal};
    traveller.removeAll(QString());
    std::vector<Mark> marks;
    double top = 0;
    const auto add = [&](const QString &words, FontRole font, const QColor &colour, double height) {
        if (words.isEmpty())
            return;
        marks.push_back(lineOfText(QRectF(0, top, width, height), words, font, colour));
        top += height;
    };
    add(journey.name, FontRole::CardTitle, theme.ink, titleHeight);
    add(traveller.join(u" · "_s), FontRole::Body, theme.mutedInk, captionHeight);
    add(journeySentence(metrics, vocabulary), FontRole::Body, theme.ink, captionHeight);
    return {{Part::Title, journey.id.uuid}, QRectF(0, 0, width, top), std::move(marks), journey.name};
}

/// Lanes and rows have the same ids in each blueprint; in one picture they need their own.
Drawing distinguished(const Drawing &drawing, JourneyId journey)
{
    std::vector<Shape> shapes = drawing.shapes();
    for (Shape &shape : shapes)
        shape.id.subject = linkUuid("sheet", {journey.uuid, shape.id.subject});
    return Drawing(std::move(shapes), drawing.ground());
}

} // namespace

Drawing drawJourneySheet(const Portfolio &portfolio, CutId cut, const std::vector<JourneyId> &journeys,
                         const Theme &theme, const Vocabulary &vocabulary)
{
    const CutModel model(portfolio, cut);
    const CutMetrics metrics = metricsOf(model);
    Drawing sheet({}, theme.ground);
    double top = 0;
    for (const JourneyId id : journeys) {
        const Journey *journey = portfolio.find(id);
        if (!journey)
            continue;
        JourneyContents contents = contentsOf(portfolio, model, metrics, id);
        contents.aside.clear();
        contents.outline.aside.clear();
        const double wanted = head + column * static_cast<double>(contents.columns.size());
        const JourneyGeometry geometry = layOutJourney(contents.outline, wanted, FontMeasure::shared());
        const double width = std::max(leastWidth, geometry.bounds.width());
        Drawing heading({headingOf(portfolio, *journey, contents.metrics, theme, vocabulary, width)}, {});
        heading.translate(QPointF(0, top));
        top += heading.bounds().height() + headingGap;
        sheet.append(heading);
        if (contents.columns.empty())
            continue;
        Drawing blueprint = drawJourney(contents, geometry, theme, vocabulary);
        blueprint.translate(QPointF(0, top));
        sheet.append(journeys.size() == 1 ? blueprint : distinguished(blueprint, id));
        top += geometry.bounds.height() + sheetGap;
    }
    return sheet;
}

Drawing drawJourneyOverview(const Portfolio &portfolio, CutId cut, const Theme &theme, const Vocabulary &vocabulary)
{
    return drawJourneyCards(portfolio, cut, metricsOf(CutModel(portfolio, cut)), theme, vocabulary, overviewWidth);
}

} // namespace zuschnitt
