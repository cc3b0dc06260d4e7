// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/jsonimport.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

namespace {

/// What a new file holds.
Portfolio newPortfolio()
{
    PortfolioInfo info;
    info.id = PortfolioId::random();
    info.title = u"New"_s;
    info.language = u"de"_s;
    Phase phase;
    phase.id = PhaseId::random();
    phase.name = u"Book"_s;
    Portfolio portfolio;
    portfolio.load(std::vector{info});
    portfolio.load(std::vector{phase});
    return portfolio;
}

NeutralJson parsed(const QByteArray &json)
{
    const Result<NeutralJson> result = NeutralJson::parse(json);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

Edit performed(Portfolio &portfolio, const EditFunction &function)
{
    const Result<Edit> edit = function(portfolio);
    if (!edit)
        qFatal("%s", qPrintable(edit.error().message));
    portfolio.apply(edit->changes);
    return *edit;
}

NeutralJson sample()
{
    QFile file(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/resources/samples/workplace.de.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample is missing.");
    return parsed(file.readAll());
}

const QByteArray here
    = "{\"zuschnitt\":1,\"services\":[{\"id\":\"a\",\"name\":\"Fax\"},{\"id\":\"m\",\"name\":\"Mail\"}]}";

/// Fax renamed; a service, a dependency and a cut more.
const QByteArray there
    = "{\"zuschnitt\":1,\"services\":[{\"id\":\"a\",\"name\":\"Telefax\"},{\"id\":\"m\",\"name\":\"Mail\"},"
      "{\"id\":\"s\",\"name\":\"SMS\"}],\"dependencies\":[{\"from\":\"s\",\"to\":\"m\"}],"
      "\"cuts\":[{\"id\":\"c\",\"name\":\"Cut\",\"groups\":[{\"id\":\"g\",\"name\":\"Workplace\"}],"
      "\"products\":[{\"id\":\"p\",\"name\":\"Talking\",\"group\":\"g\",\"services\":[{\"service\":\"s\"}]}]}]}";

const PlannedThing *thingNamed(const JsonPlan &plan, const QString &title)
{
    for (const PlannedThing &thing : plan.things) {
        if (thing.title == title)
            return &thing;
    }
    qFatal("There is no thing “%s” in the plan.", qPrintable(title));
}

} // namespace

class TestJsonImport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewFileTakesTheContentOver();
    void importingTheSameAgainChangesNothing();
    void importingIntoContentAddsAndUpdatesById();
    void replacingLeavesNothingElse();
    void theReportCountsByKind();
    void thePlanNamesEachThingAndWhatDiffers();
    void whatIsLeftOutIsNotMadeNorWhatNeedsIt();
    void whatIsLeftOutStaysAsItIs();
    void thePlanIsWhatTheEditDoes();
};

void TestJsonImport::aNewFileTakesTheContentOver()
{
    Portfolio portfolio = newPortfolio();
    const PortfolioId id = portfolio.info().id;
    const Edit edit = performed(portfolio, edits::importJson(sample(), u"sample.json"_s));
    QCOMPARE(edit.name.kind, EditKind::Import);
    QCOMPARE(edit.name.arguments.first(), u"sample.json"_s);
    QCOMPARE(portfolio.info().id, id);
    const QByteArray exported = writeJson(portfolio);

    Portfolio second = newPortfolio();
    performed(second, edits::importJson(parsed(exported), {}));
    QCOMPARE(writeJson(second), exported);
}

void TestJsonImport::importingTheSameAgainChangesNothing()
{
    Portfolio portfolio = newPortfolio();
    performed(portfolio, edits::importJson(sample(), {}));
    const Edit edit = performed(portfolio, edits::importJson(parsed(writeJson(portfolio)), {}));
    QVERIFY(edit.changes.empty());
}

void TestJsonImport::importingIntoContentAddsAndUpdatesById()
{
    Portfolio portfolio = newPortfolio();
    performed(portfolio,
              edits::importJson(parsed(R"({"zuschnitt":1,"services":[{"id":"a","name":"Fax","owner":"Ada"}]})"), {}));
    const Edit edit = performed(portfolio,
                                edits::importJson(parsed(R"({"zuschnitt":1,"services":[
        {"id":"a","name":"Telefax"},{"id":"b","name":"SMS"}]})"),
                                                  u"more.json"_s));
    QCOMPARE(edit.name.arguments, QStringList({u"more.json"_s, u"1"_s, u"1"_s}));
    QCOMPARE(portfolio.all<Service>().front()->name, u"Telefax"_s);
    QCOMPARE(portfolio.all<Service>().front()->owner, u"Ada"_s);
    QCOMPARE(portfolio.all<Service>().back()->name, u"SMS"_s);
    QCOMPARE(portfolio.all<Phase>().size(), std::size_t(1));
}

void TestJsonImport::replacingLeavesNothingElse()
{
    Portfolio portfolio = newPortfolio();
    performed(portfolio, edits::importJson(sample(), {}));
    const QByteArray json = R"({"zuschnitt":1,"title":"T","phases":[{"id":"p","name":"Use"}],
        "services":[{"id":"a","name":"Fax"}]})";
    performed(portfolio, edits::replaceContent(parsed(json), {}));
    QCOMPARE(portfolio.all<Service>().size(), std::size_t(1));
    QCOMPARE(portfolio.all<Phase>().size(), std::size_t(1));
    QCOMPARE(portfolio.all<Cut>().size(), std::size_t(0));
    QCOMPARE(portfolio.all<Moment>().size(), std::size_t(0));
    QCOMPARE(portfolio.info().title, u"T"_s);
}

void TestJsonImport::theReportCountsByKind()
{
    Portfolio portfolio = newPortfolio();
    performed(portfolio,
              edits::importJson(parsed(R"({"zuschnitt":1,"services":[{"id":"a","name":"Fax"},{"id":"b"}]})"), {}));
    const ImportReport report = reportOf(parsed(R"({"zuschnitt":1,"services":[{"id":"a","name":"Telefax"},{"id":"b"},
        {"id":"c"},{"id":"c"}],"dependencies":[{"from":"a","to":"x"},{"from":"a","to":"c"}]})"),
                                         portfolio, u"more.json"_s);
    QCOMPARE(report.counts.at(u"services"_s), (ImportCounts{1, 1, 1, 1}));
    QCOMPARE(report.counts.at(u"dependencies"_s), (ImportCounts{1, 0, 0, 1}));
    QCOMPARE(report.problems.size(), std::size_t(2));
    QCOMPARE(report.problems.front().file, u"more.json"_s);
    QCOMPARE(report.problems.front().line, 2);
}

void TestJsonImport::thePlanNamesEachThingAndWhatDiffers()
{
    Portfolio portfolio = newPortfolio();
    performed(portfolio, edits::importJson(parsed(here), {}));
    const JsonPlan plan = planJson(parsed(there), portfolio);
    const PlannedThing &fax = *thingNamed(plan, u"Telefax"_s);
    QCOMPARE(fax.state, RowState::Changed);
    QCOMPARE(fax.changes.size(), std::size_t(1));
    QCOMPARE(fax.changes[0].key, u"name"_s);
    QCOMPARE(fax.changes[0].before, u"Fax"_s);
    QCOMPARE(fax.changes[0].after, u"Telefax"_s);
    QCOMPARE(thingNamed(plan, u"Mail"_s)->state, RowState::Same);
    QCOMPARE(thingNamed(plan, u"SMS"_s)->state, RowState::New);
    QCOMPARE(thingNamed(plan, u"SMS → Mail"_s)->state, RowState::New);
    QCOMPARE(thingNamed(plan, u"Cut › Talking"_s)->state, RowState::New);
    QCOMPARE(thingNamed(plan, u"Cut › Talking › SMS"_s)->state, RowState::New);
}

void TestJsonImport::whatIsLeftOutIsNotMadeNorWhatNeedsIt()
{
    Portfolio portfolio = newPortfolio();
    performed(portfolio, edits::importJson(parsed(here), {}));
    const std::set<Uuid> leftOut{thingNamed(planJson(parsed(there), portfolio), u"SMS"_s)->id};
    const JsonPlan plan = planJson(parsed(there), portfolio, leftOut);
    QVERIFY(thingNamed(plan, u"SMS → Mail"_s)->leftOut);
    QVERIFY(thingNamed(plan, u"Cut › Talking › SMS"_s)->leftOut);
    QVERIFY(!thingNamed(plan, u"Cut › Talking"_s)->leftOut);
    performed(portfolio, edits::importJson(parsed(there), {}, leftOut));
    QCOMPARE(portfolio.all<Service>().size(), std::size_t(2));
    QVERIFY(portfolio.all<Dependency>().empty());
    QVERIFY(portfolio.all<Assignment>().empty());
    QCOMPARE(portfolio.all<Product>().size(), std::size_t(1));
}

/// A product can be without its group, an assignment cannot be without its product.
void TestJsonImport::whatIsLeftOutStaysAsItIs()
{
    Portfolio portfolio = newPortfolio();
    performed(portfolio, edits::importJson(parsed(here), {}));
    const JsonPlan all = planJson(parsed(there), portfolio);
    const std::set<Uuid> leftOut{thingNamed(all, u"Telefax"_s)->id, thingNamed(all, u"Cut › Workplace"_s)->id};
    performed(portfolio, edits::importJson(parsed(there), {}, leftOut));
    QCOMPARE(portfolio.all<Service>().front()->name, u"Fax"_s);
    QVERIFY(portfolio.all<ProductGroup>().empty());
    QCOMPARE(portfolio.all<Product>().front()->group, std::nullopt);
    QCOMPARE(portfolio.all<Assignment>().size(), std::size_t(1));
}

void TestJsonImport::thePlanIsWhatTheEditDoes()
{
    Portfolio portfolio = newPortfolio();
    performed(portfolio, edits::importJson(sample(), {}));
    const std::size_t things = planJson(sample(), portfolio).count(RowState::Same);
    QVERIFY(things > 400);
    Portfolio other = newPortfolio();
    performed(other, edits::importJson(parsed(here), {}));
    const JsonPlan plan = planJson(sample(), other);
    const Edit edit = performed(other, edits::importJson(sample(), {}));
    QCOMPARE(plan.count(RowState::New) + plan.count(RowState::Changed), edit.changes.size());
    QCOMPARE(planJson(sample(), other).count(RowState::Same), plan.things.size());
}

ZUSCHNITT_TEST(TestJsonImport)

#include "tst_jsonimport.moc"
