// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/serviceplan.h"
#include "model/exchange/neutraljson.h"
#include "model/exchange/tableformat.h"
#include "tests/support/mutator.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

namespace {

/// A form as somebody may choose it, right or wrong.
TableForm anyForm(Mutator &mutator)
{
    constexpr TextEncoding encodings[] = {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
                                          TextEncoding::Utf16BigEndian, TextEncoding::Windows1252};
    constexpr QChar separators[] = {u';', u',', u'\t', u'|', u'"', u'\n', u'\0'};
    TableForm form;
    if (mutator.below(4) > 0)
        form.encoding = encodings[mutator.below(std::size(encodings))];
    if (mutator.below(4) > 0)
        form.separator = separators[mutator.below(std::size(separators))];
    if (mutator.below(2) > 0)
        form.header = mutator.below(2) > 0 ? HeaderRow::Present : HeaderRow::Absent;
    if (mutator.below(2) > 0)
        form.decimalMark = mutator.below(2) > 0 ? DecimalMark::Point : DecimalMark::Comma;
    return form;
}

/// What is wrong with the outcome of a list; empty if it is a plan or a sentence, as it should be.
QString complaintAbout(const TableSource &source, const Portfolio &portfolio, const TableForm &form = {})
{
    const Result<ImportTable> table = readTable(source, form);
    if (!table)
        return table.error().message.isEmpty() ? u"a refusal without a sentence"_s : QString();
    const ColumnMapping mapping = recogniseColumns(*table);
    if (mapping.size() != static_cast<std::size_t>(table->columns.size()))
        return u"not a meaning for each column"_s;
    const ServicePlan plan = planServices(*table, mapping, portfolio);
    if (plan.rows.empty() && plan.problems.empty())
        return u"neither a row nor a problem"_s;
    for (const PlannedService &row : plan.rows) {
        if (row.row >= table->rows.size())
            return u"a row that is not in the table"_s;
        if (row.state == RowState::Refused ? row.reason.isEmpty() : row.after.name.isEmpty())
            return u"a row without a name or a reason"_s;
    }
    for (const ImportProblem &problem : plan.problems) {
        if (problem.message.isEmpty() || problem.line < 1)
            return u"a problem without a sentence or a line"_s;
    }
    for (const PlannedDependency &dependency : plan.dependencies) {
        if (dependency.row >= plan.rows.size() || dependency.from.isNull() || dependency.to.isNull())
            return u"a dependency without an end"_s;
    }
    return {};
}

/// What is read from a neutral JSON keeps all rules: written and read again there is nothing to tell.
QString complaintAboutJson(const QByteArray &bytes)
{
    const Result<JsonContent> content = readJson(bytes);
    if (!content)
        return content.error().message.isEmpty() ? u"a refusal without a sentence"_s : QString();
    for (const ImportProblem &problem : content->problems) {
        if (problem.message.isEmpty())
            return u"a problem without a sentence"_s;
    }
    const QByteArray written = writeJson(content->rows.toPortfolio());
    const Result<JsonContent> again = readJson(written);
    if (!again)
        return u"cannot be read again: "_s + again.error().message;
    if (!again->problems.empty())
        return u"not clean: "_s + again->problems.front().message;
    return writeJson(again->rows.toPortfolio()) == written ? QString() : u"not the same when written again"_s;
}

} // namespace

/// Readers meet what people have: files cut off, glued together, saved in the wrong form.
class TestMutations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDamagedListBecomesAPlanOrASentence_data();
    void aDamagedListBecomesAPlanOrASentence();
    void aListInAnyFormBecomesAPlanOrASentence_data();
    void aListInAnyFormBecomesAPlanOrASentence();
    void aDamagedClipboardBecomesAPlanOrASentence();
    void aDamagedJsonBecomesAPortfolioOrASentence_data();
    void aDamagedJsonBecomesAPortfolioOrASentence();
};

void TestMutations::aDamagedListBecomesAPlanOrASentence_data()
{
    QTest::addColumn<QString>("file");
    const QString folder = u"tests/data/lists/"_s;
    for (const QString &file :
         {u"canada/sid_registry-part.csv"_s, u"gitlab/service-catalog.csv"_s, u"govuk/repos.csv"_s,
          u"sill/sill-2020-excel-cp1252.csv"_s, u"sill/sill-2020-utf16le.txt"_s, u"helsinki/palveluportfolio.tsv"_s,
          u"tackle/template_application_import.csv"_s})
        QTest::newRow(qPrintable(file)) << folder + file;
}

void TestMutations::aDamagedListBecomesAPlanOrASentence()
{
    QFETCH(QString, file);
    // The beginning is where a form is recognised; a long rest only takes time.
    const QByteArray list = contentOf(file).left(12000);
    const Result<ImportTable> whole = readTable({u"list.csv"_s, list, {}});
    Portfolio portfolio;
    std::vector<Service> services;
    for (const PlannedService &row : planServices(*whole, recogniseColumns(*whole), portfolio).rows)
        services.push_back(row.after);
    std::erase_if(services, [](const Service &service) { return service.id.isNull(); });
    portfolio.load(std::move(services));
    for (int seed = 0; seed < mutationRounds(60); ++seed) {
        const QByteArray damaged = Mutator(static_cast<quint32>(seed)).damage(list);
        const QString complaint = complaintAbout({u"list.csv"_s, damaged, {}}, portfolio);
        QVERIFY2(complaint.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(complaint)));
    }
}

void TestMutations::aListInAnyFormBecomesAPlanOrASentence_data() { aDamagedListBecomesAPlanOrASentence_data(); }

void TestMutations::aListInAnyFormBecomesAPlanOrASentence()
{
    QFETCH(QString, file);
    const QByteArray list = contentOf(file).left(3000);
    for (int seed = 0; seed < mutationRounds(100); ++seed) {
        Mutator mutator(static_cast<quint32>(seed));
        const TableForm form = anyForm(mutator);
        const QString complaint = complaintAbout({u"list.csv"_s, mutator.damage(list), {}}, {}, form);
        QVERIFY2(complaint.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(complaint)));
    }
}

void TestMutations::aDamagedClipboardBecomesAPlanOrASentence()
{
    const QByteArray html = "<html><head><style>td{x}</style></head><body><!--StartFragment--><table><tr><td>Name</td>"
                            "<td colspan=2>Owner</td><td>Depends on</td></tr><tr><td>Fax &amp; more</td><td>Ada<br>Bo"
                            "</td><td rowspan=\"2\">x</td><td>SMS</td></tr><tr><td>SMS</td><td>&#220;&nbsp;y</td></tr>"
                            "</table><!--EndFragment--></body></html>";
    for (int seed = 0; seed < mutationRounds(2000); ++seed) {
        const QByteArray damaged = Mutator(static_cast<quint32>(seed)).damage(html);
        const QString complaint = complaintAbout({{}, "Fax\tAda\n", QString::fromUtf8(damaged)}, {});
        QVERIFY2(complaint.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(complaint)));
        const QString fileComplaint = complaintAbout({u"page.html"_s, damaged, {}}, {});
        QVERIFY2(fileComplaint.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(fileComplaint)));
    }
}

void TestMutations::aDamagedJsonBecomesAPortfolioOrASentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("the sample") << contentOf(u"resources/samples/workplace.en.json"_s);
    QTest::newRow("odd services") << contentOf(u"tests/data/odd-services.json"_s);
    QTest::newRow("by hand") << QByteArray(R"({"zuschnitt":1,"services":[{"id":"a","name":"A"},{"name":"B"}],
"dependencies":[{"from":"a","to":"B","weight":2}],"capabilities":[{"id":"c","name":"C","parent":"d"},{"id":"d","name":"D"}],
"provides":[{"service":"a","capability":"c"}],"phases":[{"id":"p","name":"P"}],"personas":[{"id":"q","name":"Q"}],
"journeys":[{"name":"J","persona":"q","frequency":3,"moments":[{"id":"m","name":"M","phase":"p","feeling":-1,"needs":["c"],"uses":["a"]}]}],
"cuts":[{"id":"x","name":"X","groups":[{"id":"g","name":"G"}],"products":[{"id":"s","name":"S","group":"g","capabilities":["c"],
"offers":[{"name":"O"}],"services":[{"service":"a","share":0.5,"capabilities":["c"]}]}],"leads":[{"moment":"m","product":"s"}],
"fates":[{"service":"B","fate":"kept"}]}]})");
}

void TestMutations::aDamagedJsonBecomesAPortfolioOrASentence()
{
    QFETCH(QByteArray, json);
    const int usual = json.size() > 10000 ? 100 : 3000;
    for (int seed = 0; seed < mutationRounds(usual); ++seed) {
        const QString complaint = complaintAboutJson(Mutator(static_cast<quint32>(seed)).damage(json));
        QVERIFY2(complaint.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(complaint)));
    }
}

ZUSCHNITT_TEST(TestMutations)

#include "tst_mutations.moc"
