// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/picturebenchmark.h"

#include "tests/benchmarks/generator.h"
#include "views/diagram/export.h"

using namespace Qt::StringLiterals;

namespace zuschnitt::benchmark {

namespace {

constexpr int repetitions = 7;

Figure exportFigure(const Portfolio &portfolio, CutId cut, ExportFormat format, const QString &name)
{
    const Times times = Times::of(3, [&] {
        if (!exportPicture(portfolio, cut, format, {}))
            qFatal("The export failed.");
    });
    return {name, times.median(), u"ms"_s};
}

} // namespace

Figures measurePictures(int services)
{
    const Portfolio portfolio = generatePortfolio(services);
    const CutId cut = portfolio.all<Cut>().front()->id;
    const Theme &theme = Theme::of(ThemeName::Light);
    MapGeometry geometry;
    const Times layout = Times::of(repetitions, [&] { geometry = layOutMap(portfolio, cut); });
    MapDrawingOptions options;
    const auto draw = [&] { drawMap(portfolio, cut, geometry, theme, options); };
    const double firstDrawing = timeOf(draw);
    const Times nearDrawing = Times::of(repetitions, draw);
    options.detail = Detail::Far;
    const Times farDrawing = Times::of(repetitions, draw);
    return {{u"layout of the map"_s, layout.median(), u"ms"_s},
            {u"drawing, first time (texts measured)"_s, firstDrawing, u"ms"_s},
            {u"drawing, all details"_s, nearDrawing.median(), u"ms"_s},
            {u"drawing, from afar"_s, farDrawing.median(), u"ms"_s},
            exportFigure(portfolio, cut, ExportFormat::Svg, u"SVG export"_s),
            exportFigure(portfolio, cut, ExportFormat::Pdf, u"PDF export"_s)};
}

} // namespace zuschnitt::benchmark
