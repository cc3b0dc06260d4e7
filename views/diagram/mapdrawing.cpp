// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/mapdrawing.h"
#include "views/diagram/carddrawing.h"
#include "views/diagram/figures.h"
#include "views/diagram/glyphs.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

constexpr double regionRadius = 12;
/// From these zooms on, each of the levels is shown; the last one below all of them.
constexpr std::array<double, mapLevels.size() - 1> levelsFrom{0.9, 0.62, 0.42};

QString regionName(const ProductGroup &group, int products, const Vocabulary &vocabulary)
{
    const QString count = products == 1 ? vocabulary.say(QCoreApplication::translate("Diagram", "1 {product}"))
                                        : vocabulary.say(QCoreApplication::translate("Diagram", "%1 {products}"))
                                              .arg(localeOf(vocabulary.language()).toString(products));
    return group.name + u" · "_s + count;
}

Shape drawRegion(const Portfolio &portfolio, const RegionPlace &region, const Theme &theme,
                 const MapDrawingOptions &options)
{
    const ProductGroup *group = portfolio.find(region.group);
    const QString name = group ? regionName(*group, region.productCount, options.vocabulary) : QString();
    const double scale = options.detail == Detail::Far ? 1.6 : 1;
    QRectF room = region.title;
    Shape shape{{Part::Region, region.group.uuid}, region.rect, {}, name};
    const QColor fill = region.folded ? theme.card : QColor();
    shape.marks.push_back(BoxMark{region.rect, regionRadius, fill, theme.line, 1, false});
    if (region.folded) {
        const QPointF centre(room.left() + glyphSize / 2 - 2, region.rect.center().y());
        shape.marks.push_back(PathMark{chevronGlyph(centre, Chevron::Right), {}, theme.mutedInk, 1.5, false});
        room = QRectF(room.left() + glyphSize + 4, region.rect.top(), room.width() - glyphSize - 4,
                      region.rect.height());
    }
    TextMark title{room,
                   FontMeasure::shared().elided(name, FontRole::BodyStrong, room.width() / scale),
                   {},
                   FontRole::BodyStrong,
                   theme.mutedInk};
    title.full = title.text == name ? QString() : name;
    title.scale = scale;
    shape.marks.push_back(title);
    return shape;
}

double linkWidth(double weight) { return std::clamp(1.5 * std::sqrt(weight), 1.0, 8.0); }

Shape drawLink(const Portfolio &portfolio, const LinkPlace &link, const Theme &theme)
{
    QPainterPath curve(link.start);
    curve.cubicTo(link.startControl, link.endControl, link.end);
    const double width = linkWidth(link.weight);
    const auto nameOf = [&](ProductId id) {
        const Product *product = portfolio.find(id);
        return product ? product->name : QString();
    };
    const QString name = nameOf(link.first) + u" – "_s + nameOf(link.second) + u": "_s + QString::number(link.count);
    return {linkShape(link.first, link.second),
            curve.boundingRect().adjusted(-width, -width, width, width),
            {PathMark{curve, {}, theme.linkLine, width, false}},
            name};
}

} // namespace

MapLevel levelFor(double zoom)
{
    const auto *from
        = std::find_if(levelsFrom.begin(), levelsFrom.end(), [zoom](double least) { return zoom >= least; });
    return mapLevels[static_cast<std::size_t>(from - levelsFrom.begin())];
}

Drawing drawMap(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry, const Theme &theme,
                const MapDrawingOptions &options)
{
    std::vector<Shape> shapes;
    shapes.reserve(geometry.cards.size() * 20);
    for (const RegionPlace &region : geometry.regions)
        shapes.push_back(drawRegion(portfolio, region, theme, options));
    const std::size_t links = std::min(options.linkLimit, geometry.links.size());
    for (std::size_t index = links; index-- > 0;) // the heaviest on top
        shapes.push_back(drawLink(portfolio, geometry.links[index], theme));
    const CardDrawing cards(portfolio, theme, options);
    std::size_t colour = 0;
    for (const Product *product : portfolio.where<&Product::cut>(cut)) {
        if (const CardPlace *card = geometry.card(product->id))
            cards.draw(*card, colour, shapes);
        ++colour;
    }
    return Drawing(std::move(shapes), theme.ground);
}

} // namespace zuschnitt
