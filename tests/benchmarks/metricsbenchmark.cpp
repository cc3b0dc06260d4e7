// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/metricsbenchmark.h"

#include "model/analysis/findings.h"
#include "model/document/edits.h"
#include "tests/benchmarks/generator.h"

using namespace Qt::StringLiterals;

namespace zuschnitt::benchmark {

namespace {

constexpr int repetitions = 15;

} // namespace

Figures measureMetrics(int services)
{
    const Portfolio portfolio = generatePortfolio(services);
    const CutId cut = portfolio.all<Cut>().front()->id;
    const Times scratch = Times::of(repetitions, [&] { metricsOf(CutModel(portfolio, cut)); });
    const CutModel model(portfolio, cut);
    const Assignment &dragged = *portfolio.all<Assignment>().front();
    const ProductId target = portfolio.where<&Product::cut>(cut).back()->id;
    const EditFunction edit = edits::moveServices({{dragged.service, dragged.product}}, target);
    const Times hover = Times::of(repetitions, [&] {
        const Result<Edit> outcome = edit(portfolio);
        metricsOf(model.after(outcome->changes));
    });
    const CutMetrics metrics = metricsOf(model);
    const Times findings = Times::of(repetitions, [&] { findingsOf(portfolio, model, metrics); });
    return {{u"judging a cut from scratch"_s, scratch.median(), u"ms"_s},
            {u"judging what a drop would do"_s, hover.median(), u"ms"_s},
            {u"findings of a judged cut"_s, findings.median(), u"ms"_s}};
}

} // namespace zuschnitt::benchmark
