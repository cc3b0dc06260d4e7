// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "model/analysis/cutfigures.h"

namespace zuschnitt {

namespace {

template <typename Row>
int countOf(const Portfolio &portfolio)
{
    return static_cast<int>(portfolio.all<Row>().size());
}

int assignmentsOf(const CutFigures &figures)
{
    int count = 0;
    for (const ProductFigures &product : figures.products)
        count += product.services;
    return count;
}

class InfoVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("info"); }
    QString usage() const override { return QStringLiteral("FILE [--json]"); }
    QString summary() const override { return Cli::tr("Says what a portfolio holds."); }

    ArgumentRules rules() const override
    {
        return {1,
                1,
                {{QStringLiteral("json"),
                  {},
                  Cli::tr("one JSON object; products and assignments are those of the current cut")}}};
    }

    ExitCode run(const Arguments &arguments, Console &console) const override
    {
        const auto document = openDocument(arguments.word(0), console);
        if (!document)
            return ExitCode::BadInput;
        if (arguments.has(QStringLiteral("json")))
            console.say(json(*document));
        else
            console.say(text(document->portfolio()));
        return ExitCode::Done;
    }

private:
    static QJsonObject json(const Document &document)
    {
        const Portfolio &portfolio = document.portfolio();
        const Cut *cut = portfolio.currentCut();
        const CutFigures figures = figuresOf(portfolio, cut ? cut->id : CutId());
        return {{QStringLiteral("title"), portfolio.info().title},
                {QStringLiteral("language"), portfolio.info().language},
                {QStringLiteral("schemaVersion"), document.schemaVersion()},
                {QStringLiteral("cut"), cut ? QJsonValue(cut->name) : QJsonValue()},
                {QStringLiteral("services"), countOf<Service>(portfolio)},
                {QStringLiteral("dependencies"), countOf<Dependency>(portfolio)},
                {QStringLiteral("capabilities"), countOf<Capability>(portfolio)},
                {QStringLiteral("personas"), countOf<Persona>(portfolio)},
                {QStringLiteral("journeys"), countOf<Journey>(portfolio)},
                {QStringLiteral("moments"), countOf<Moment>(portfolio)},
                {QStringLiteral("cuts"), countOf<Cut>(portfolio)},
                {QStringLiteral("products"), static_cast<int>(figures.products.size())},
                {QStringLiteral("assignments"), assignmentsOf(figures)}};
    }

    static QString text(const Portfolio &portfolio)
    {
        const Vocabulary vocabulary(portfolio.info(), translatedLanguage());
        const Cut *cut = portfolio.currentCut();
        const CutFigures figures = figuresOf(portfolio, cut ? cut->id : CutId());
        QString lines = portfolio.info().title + u'\n';
        lines += vocabulary.say(Cli::tr("%1 {services}, %2 dependencies, %3 capabilities"))
                     .arg(countOf<Service>(portfolio))
                     .arg(countOf<Dependency>(portfolio))
                     .arg(countOf<Capability>(portfolio));
        lines += u'\n'
            + Cli::tr("%1 personas, %2 journeys, %3 moments")
                  .arg(countOf<Persona>(portfolio))
                  .arg(countOf<Journey>(portfolio))
                  .arg(countOf<Moment>(portfolio));
        if (!cut)
            return lines + u'\n' + Cli::tr("no cut yet");
        lines += u'\n' + Cli::tr("Cut “%1”, one of %2:").arg(cut->name).arg(countOf<Cut>(portfolio)) + u' ';
        return lines
            + vocabulary.say(Cli::tr("%1 {products}, %2 {services} assigned, %3 unassigned, %4 kept, %5 retired"))
                  .arg(figures.products.size())
                  .arg(figures.assigned)
                  .arg(figures.unassigned)
                  .arg(figures.kept)
                  .arg(figures.retired);
    }
};

} // namespace

std::unique_ptr<Verb> makeInfoVerb() { return std::make_unique<InfoVerb>(); }

} // namespace zuschnitt
