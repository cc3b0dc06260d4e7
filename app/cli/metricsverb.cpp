// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "model/analysis/cutfigures.h"
#include "model/analysis/metrics.h"
#include "model/analysis/readiness.h"
#include "views/diagram/figures.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

namespace zuschnitt {

namespace {

template <typename Value>
QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject productJson(const Portfolio &portfolio, const ProductMetrics &metrics, const ProductFigures &figures)
{
    const Product &product = *portfolio.find(metrics.product);
    return {{QStringLiteral("name"), product.name},
            {QStringLiteral("services"), metrics.services},
            {QStringLiteral("cost"), orNull(figures.annualCost)},
            {QStringLiteral("users"), orNull(figures.users)},
            {QStringLiteral("cohesion"), orNull(metrics.cohesion)},
            {QStringLiteral("readiness"), readinessOf(product)},
            {QStringLiteral("purity"), orNull(metrics.purity)},
            {QStringLiteral("leads"), metrics.leads}};
}

QJsonObject journeyJson(const Portfolio &portfolio, const JourneyMetrics &metrics)
{
    return {{QStringLiteral("name"), portfolio.find(metrics.journey)->name},
            {QStringLiteral("coverage"), orNull(metrics.coverage())},
            {QStringLiteral("handovers"), orNull(metrics.handOverCount())},
            {QStringLiteral("teamHandovers"), orNull(metrics.teamHandOverCount())},
            {QStringLiteral("frequency"), metrics.frequency},
            {QStringLiteral("frequencyAssumed"), metrics.frequencyAssumed}};
}

QJsonObject json(const Portfolio &portfolio, CutId cut, const CutMetrics &metrics)
{
    const CutFigures figures = figuresOf(portfolio, cut);
    QJsonArray products;
    for (const ProductMetrics &product : metrics.products)
        products.append(productJson(portfolio, product, *figures.of(product.product)));
    QJsonArray journeys;
    for (const JourneyMetrics &journey : metrics.journeys)
        journeys.append(journeyJson(portfolio, journey));
    return {{QStringLiteral("cut"), portfolio.find(cut)->name},
            {QStringLiteral("coverage"), orNull(metrics.coverage())},
            {QStringLiteral("handovers"), orNull(metrics.handOvers())},
            {QStringLiteral("handoversPerMonth"), orNull(metrics.handOversPerMonth())},
            {QStringLiteral("teamHandovers"), orNull(metrics.teamHandOvers())},
            {QStringLiteral("crossing"), orNull(metrics.crossing)},
            {QStringLiteral("onPlatform"), orNull(metrics.onPlatform)},
            {QStringLiteral("modularity"), orNull(metrics.modularity)},
            {QStringLiteral("largest"), orNull(metrics.largest)},
            {QStringLiteral("moments"), metrics.covered() + metrics.open() + metrics.gaps()},
            {QStringLiteral("covered"), metrics.covered()},
            {QStringLiteral("open"), metrics.open()},
            {QStringLiteral("gaps"), metrics.gaps()},
            {QStringLiteral("contested"), metrics.contested},
            {QStringLiteral("met"), metrics.met},
            {QStringLiteral("promised"), metrics.promised},
            {QStringLiteral("unplaced"), metrics.unplaced},
            {QStringLiteral("missing"), metrics.missing},
            {QStringLiteral("unassigned"), metrics.unassigned},
            {QStringLiteral("productCount"), static_cast<int>(metrics.products.size())},
            {QStringLiteral("products"), products},
            {QStringLiteral("journeys"), journeys}};
}

/// Sentences, each for a figure that has its input; else what to enter.
QString text(const Portfolio &portfolio, CutId cut, const CutMetrics &metrics)
{
    const Vocabulary vocabulary(portfolio.info(), translatedLanguage());
    const QLocale locale = localeOf(translatedLanguage());
    const auto percent = [&](double value) { return locale.toString(value * 100, 'f', 0) + QStringLiteral(" %"); };
    QStringList lines{Cli::tr("Cut “%1”").arg(portfolio.find(cut)->name)};
    const int judged = metrics.covered() + metrics.gaps();
    lines += metrics.coverage() ? Cli::tr("%1 of %2 moments covered, %3 open, %4 contested")
                                      .arg(metrics.covered())
                                      .arg(judged)
                                      .arg(metrics.open())
                                      .arg(metrics.contested)
                                : Cli::tr("No moment says what it needs yet: enter journeys, moments and their needs.");
    if (metrics.handOversPerMonth())
        lines += Cli::tr("%1 hand-overs a month, %2 per journey, %3 of them between teams")
                     .arg(locale.toString(*metrics.handOversPerMonth(), 'f', 0),
                          locale.toString(*metrics.handOvers(), 'f', 1),
                          locale.toString(*metrics.teamHandOvers(), 'f', 1));
    lines += metrics.crossing
        ? vocabulary.say(Cli::tr("%1 of the dependencies leave their {product}, %2 lie on a platform"))
              .arg(percent(*metrics.crossing), percent(*metrics.onPlatform))
        : Cli::tr("No dependencies are known: import or draw them.");
    if (metrics.largest)
        lines += vocabulary.say(Cli::tr("%1 of the {services} are in the largest of %2 {products}, %3 are unassigned"))
                     .arg(percent(*metrics.largest))
                     .arg(metrics.products.size())
                     .arg(metrics.unassigned);
    return lines.join(u'\n');
}

class MetricsVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("metrics"); }
    QString usage() const override { return QStringLiteral("FILE [--cut NAME] [--json]"); }
    QString summary() const override { return Cli::tr("Judges a cut: journeys, hand-overs, dependencies, sizes."); }

    ArgumentRules rules() const override
    {
        return {1,
                1,
                {{QStringLiteral("cut"), QStringLiteral("NAME"), Cli::tr("the cut to judge; else the current one")},
                 {QStringLiteral("json"), {}, Cli::tr("one JSON object; null where a figure has no input")}}};
    }

    ExitCode run(const Arguments &arguments, Console &console) const override
    {
        const auto document = openDocument(arguments.word(0), console);
        if (!document)
            return ExitCode::BadInput;
        const Portfolio &portfolio = document->portfolio();
        const std::optional<CutId> cut = askedCut(portfolio, arguments, console);
        if (!cut)
            return ExitCode::BadInput;
        const CutMetrics metrics = metricsOf(CutModel(portfolio, *cut));
        if (arguments.has(QStringLiteral("json")))
            console.say(json(portfolio, *cut, metrics));
        else
            console.say(text(portfolio, *cut, metrics));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Verb> makeMetricsVerb() { return std::make_unique<MetricsVerb>(); }

} // namespace zuschnitt
