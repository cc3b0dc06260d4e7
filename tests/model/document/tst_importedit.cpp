// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/importedit.h"
#include "tests/model/document/importing.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using zuschnitt::test::listOf;
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

} // namespace

class TestImportEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewFileTakesTheContentOver();
    void importingTheSameAgainChangesNothing();
    void importingIntoContentAddsAndUpdatesById();
    void replacingLeavesNothingElse();
    void theReportCountsByKind();
    void journeysComeInByOneEditInTheOrderOfTheList();
};

void TestImportEdit::aNewFileTakesTheContentOver()
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

void TestImportEdit::importingTheSameAgainChangesNothing()
{
    Portfolio portfolio = newPortfolio();
    performed(portfolio, edits::importJson(sample(), {}));
    const Edit edit = performed(portfolio, edits::importJson(parsed(writeJson(portfolio)), {}));
    QVERIFY(edit.changes.empty());
}

void TestImportEdit::importingIntoContentAddsAndUpdatesById()
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

void TestImportEdit::replacingLeavesNothingElse()
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

void TestImportEdit::theReportCountsByKind()
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

void TestImportEdit::journeysComeInByOneEditInTheOrderOfTheList()
{
    Portfolio portfolio = newPortfolio();
    const auto import = [&portfolio](const QByteArray &bytes) {
        const ListImport lists{u"journeys.csv"_s, {{listOf(u"journeys.csv"_s, bytes), {}}}, {}, {}};
        const ImportReport report = reportOf(planLists(lists.lists, portfolio));
        const Edit edit = performed(portfolio, edits::importLists(lists));
        return std::pair(report, edit);
    };
    const auto moments = [&portfolio] {
        QStringList names;
        for (const Journey *journey : portfolio.all<Journey>()) {
            for (const Moment *moment : portfolio.where<&Moment::journey>(journey->id))
                names += moment->name;
        }
        return names.join(u' ');
    };
    const auto [report, edit] = import("Journey;Persona;Phase;Moment;Needs;Uses\nStart;Ada;Book;b;Eat, sleep;Telex\n"
                                       "Start;;;d;Eat;\nEnd;;;x;;\n");
    QCOMPARE(edit.name.kind, EditKind::ImportJourneys);
    QCOMPARE(edit.name.arguments, QStringList({u"journeys.csv"_s, u"2"_s, u"3"_s}));
    QCOMPARE(moments(), u"b d x"_s);
    QCOMPARE(report.counts.at(u"moments"_s), (ImportCounts{3, 0, 0, 0}));
    QCOMPARE(report.counts.at(u"journeys"_s), (ImportCounts{2, 0, 0, 0}));
    QCOMPARE(report.counts.at(u"personas"_s), (ImportCounts{1, 0, 0, 0}));
    QCOMPARE(report.counts.at(u"capabilities"_s), (ImportCounts{2, 0, 0, 0}));
    QCOMPARE(report.counts.at(u"needs"_s), (ImportCounts{3, 0, 0, 0}));
    QCOMPARE(report.counts.at(u"uses"_s), (ImportCounts{0, 0, 0, 1}));
    QVERIFY(!report.counts.contains(u"phases"_s));
    QCOMPARE(portfolio.all<MomentNeed>().size(), std::size_t(3));

    const auto [second, again] = import("Journey;Moment;Pain;Needs\nStart;a;;\nStart;b;Slow;Eat\nStart;c;;\nEnd;x;;\n");
    QCOMPARE(moments(), u"a b c d x"_s);
    QCOMPARE(second.counts.at(u"moments"_s), (ImportCounts{2, 1, 1, 0}));
    QCOMPARE(second.counts.at(u"needs"_s), (ImportCounts{0, 0, 1, 0}));
    QCOMPARE(portfolio.all<MomentNeed>().size(), std::size_t(3));
}

ZUSCHNITT_TEST(TestImportEdit)

#include "tst_importedit.moc"
