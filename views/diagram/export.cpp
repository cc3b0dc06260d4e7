// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/export.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/figures.h"
#include "views/diagram/journeysheet.h"
#include "views/diagram/legend.h"
#include "views/diagram/pdfwriter.h"
#include "views/diagram/pngwriter.h"
#include "views/diagram/remainder.h"
#include "views/diagram/svgwriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

constexpr double margin = 32;
constexpr double titleHeight = 28;
constexpr double captionHeight = 20;
constexpr double frameGap = 20;
/// A small map still leaves room for its title and legend.
constexpr double leastWidth = 480;
constexpr double widening = 1.25;

QString subtitle(const Portfolio &portfolio, CutId cut, const ExportOptions &options)
{
    QStringList parts;
    const Cut *shown = portfolio.find(cut);
    if (shown && options.frame.testFlag(FramePart::CutName))
        parts << shown->name;
    if (options.date.isValid() && options.frame.testFlag(FramePart::Date))
        parts << localeOf(options.vocabulary.language()).toString(options.date, QLocale::LongFormat);
    return parts.join(u" · "_s);
}

TextMark frameText(const QRectF &rect, const QString &full, FontRole font, const QColor &colour)
{
    TextMark mark{rect, FontMeasure::shared().elided(full, font, rect.width()), {}, font, colour};
    if (mark.text != full)
        mark.full = full;
    return mark;
}

/// Title and subtitle, from the origin downwards; null bounds if neither is wanted.
Drawing heading(const Portfolio &portfolio, CutId cut, const Theme &theme, const ExportOptions &options, double width)
{
    std::vector<Shape> shapes;
    double top = 0;
    const auto add = [&](const QString &words, FontRole font, double height, const QColor &colour) {
        if (words.isEmpty())
            return;
        const QRectF rect(0, top, width, height);
        shapes.push_back({{Part::Title, Uuid::named("title " + QByteArray::number(shapes.size()))},
                          rect,
                          {frameText(rect, words, font, colour)},
                          words});
        top += height;
    };
    if (options.frame.testFlag(FramePart::Title))
        add(portfolio.info().title, FontRole::DiagramTitle, titleHeight, theme.ink);
    add(subtitle(portfolio, cut, options), FontRole::Body, captionHeight, theme.mutedInk);
    return Drawing(std::move(shapes), {});
}

/// A shape that paints nothing and makes the bounds of the drawing those of the picture.
Shape ground(const QRectF &bounds) { return {{Part::Ground, {}}, bounds, {}, {}}; }

MapDrawingOptions mapOptions(const ExportOptions &options)
{
    MapDrawingOptions result;
    result.colourBy = options.colourBy;
    result.facts = options.facts;
    result.vocabulary = options.vocabulary;
    return result;
}

/// As wide as the map, unless a long list would then hang below a small map like a tail.
Drawing drawBeside(const Portfolio &portfolio, const std::vector<RemainderList> &lists, const Theme &theme,
                   const MapDrawingOptions &options, QSizeF map)
{
    double width = std::max(leastWidth, map.width());
    Drawing drawing = drawRemainder(portfolio, lists, theme, options, width);
    while (drawing.bounds().height() > std::max(width, map.height())) {
        width *= widening;
        drawing = drawRemainder(portfolio, lists, theme, options, width);
    }
    return drawing;
}

std::vector<const Service *> servicesIn(const std::vector<RemainderList> &lists)
{
    std::vector<const Service *> services;
    for (const RemainderList &list : lists) {
        for (const RemainderEntry &entry : list.entries) {
            if (entry.service)
                services.push_back(entry.service);
        }
    }
    return services;
}

struct FramedPart {
    Drawing drawing;
    QRectF bounds; ///< the room it takes; null for none
};

FramedPart asDrawn(Drawing drawing)
{
    const QRectF bounds = drawing.bounds();
    return {std::move(drawing), bounds};
}

/// What stands below the heading, from above downwards.
struct PartsOf {
    const Portfolio &portfolio;
    CutId cut;
    const ExportOptions &options;

    std::vector<FramedPart> operator()(const MapPicture &) const
    {
        const Theme &theme = Theme::of(options.theme);
        const MapGeometry geometry = layOutMap(portfolio, cut);
        std::vector<RemainderList> lists;
        if (options.frame.testFlag(FramePart::Remainder))
            lists = remainderOf(portfolio, cut, geometry);
        Drawing map = drawMap(portfolio, cut, geometry, theme, mapOptions(options));
        Drawing remainder = drawBeside(portfolio, lists, theme, mapOptions(options), geometry.bounds.size());
        const double width = std::max({leastWidth, geometry.bounds.width(), remainder.bounds().width()});
        Drawing legend;
        if (options.frame.testFlag(FramePart::Legend))
            legend = drawLegend(portfolio, cut, theme, mapOptions(options), width, servicesIn(lists));
        return {{std::move(map), geometry.bounds}, asDrawn(std::move(legend)), asDrawn(std::move(remainder))};
    }

    std::vector<FramedPart> operator()(const BlueprintPicture &picture) const
    {
        return {
            asDrawn(drawJourneySheet(portfolio, cut, picture.journeys, Theme::of(options.theme), options.vocabulary))};
    }

    std::vector<FramedPart> operator()(const JourneysPicture &) const
    {
        return {asDrawn(drawJourneyOverview(portfolio, cut, Theme::of(options.theme), options.vocabulary))};
    }
};

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == u"svg")
        return ExportFormat::Svg;
    if (suffix == u"pdf")
        return ExportFormat::Pdf;
    if (suffix == u"png")
        return ExportFormat::Png;
    return {};
}

BlueprintPicture allBlueprints(const Portfolio &portfolio)
{
    BlueprintPicture picture;
    for (const Journey *journey : portfolio.all<Journey>())
        picture.journeys.push_back(journey->id);
    return picture;
}

Drawing exportDrawing(const Portfolio &portfolio, CutId cut, const ExportOptions &options)
{
    const Theme &theme = Theme::of(options.theme);
    std::vector<FramedPart> parts = std::visit(PartsOf{portfolio, cut, options}, options.subject);
    double width = leastWidth;
    for (const FramedPart &part : parts)
        width = std::max(width, part.bounds.width());
    parts.insert(parts.begin(), asDrawn(heading(portfolio, cut, theme, options, width)));

    double bottom = margin;
    for (FramedPart &part : parts) {
        if (part.bounds.isNull())
            continue;
        part.drawing.translate(QPointF(margin, bottom) - part.bounds.topLeft());
        bottom += part.bounds.height() + frameGap;
    }
    Drawing picture({ground(QRectF(0, 0, width + 2 * margin, std::max(margin, bottom - frameGap) + margin))},
                    theme.ground);
    for (const FramedPart &part : parts)
        picture.append(part.drawing);
    return picture;
}

Result<QByteArray> exportPicture(const Portfolio &portfolio, CutId cut, ExportFormat format,
                                 const ExportOptions &options)
{
    const Drawing drawing = exportDrawing(portfolio, cut, options);
    const QString title = portfolio.info().title;
    const Cut *shown = portfolio.find(cut);
    switch (format) {
    case ExportFormat::Svg:
        return writeSvg(drawing, {title, shown ? shown->name : QString()});
    case ExportFormat::Pdf:
        return writePdf(drawing, {title, options.paper, options.date});
    case ExportFormat::Png:
        return writePng(drawing, options.scale);
    }
    return Error{QCoreApplication::translate("Diagram", "This kind of picture is unknown.")};
}

Result<void> saveExport(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{QCoreApplication::translate("Diagram", "“%1” could not be written: %2")
                     .arg(QDir::toNativeSeparators(fileName), file.errorString())};
}

} // namespace zuschnitt
