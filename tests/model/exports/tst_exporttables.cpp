// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/importplan.h"
#include "model/exchange/ownfieldplan.h"
#include "model/exports/tablecsv.h"
#include "model/exports/tablewriting.h"
#include "model/exports/tablexlsx.h"
#include "model/formats/sourceformat.h"
#include "tests/model/exports/fullportfolio.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

/// The tables that the import takes over, and what it takes them for.
const std::pair<TableKind, ListKind> lists[]{
    {TableKind::Services, ListKind::Services},         {TableKind::Capabilities, ListKind::Capabilities},
    {TableKind::Dependencies, ListKind::Dependencies}, {TableKind::Products, ListKind::Products},
    {TableKind::Assignments, ListKind::Assignments},   {TableKind::Journeys, ListKind::Journeys}};

QString wordOf(RowState state)
{
    const QStringList words{u"new"_s, u"changed"_s, u"same"_s, u"refused"_s};
    return words.at(static_cast<int>(state));
}

/// What an import would do other than leave everything as it is.
QStringList changesOf(const ImportPlan &plan)
{
    QStringList told;
    for (std::size_t index = 0; index < plan.size(); ++index) {
        const PlannedRow &row = plan.row(index);
        if (row.state == RowState::Same)
            continue;
        told += u"row %1 is %2: %3"_s.arg(index).arg(wordOf(row.state), row.reason);
        for (const FieldChange &change : row.changes)
            told += u"  %1 → %2"_s.arg(change.before, change.after);
    }
    for (const ImportProblem &problem : plan.problems())
        told += problem.message;
    return told;
}

} // namespace

class TestExportTables final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyHeaderIsRecognised_data();
    void everyHeaderIsRecognised();
    void everythingComesBackUnchanged_data();
    void everythingComesBackUnchanged();
    void servicesBringTheirOwnFields();
    void servicesOfOneNameGoByTheirKeys();
    void aWorkbookHasAllTablesButEmptyOnes();
    void findingsAreToldInSentences();
};

void TestExportTables::everyHeaderIsRecognised_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("product");
    for (const Language language : {Language::English, Language::German}) {
        const char *code = language == Language::German ? "de" : "en";
        QTest::addRow("%s, usual words", code) << language << QString();
        QTest::addRow("%s, own words", code) << language << u"Wortschöpfung"_s;
    }
}

void TestExportTables::everyHeaderIsRecognised()
{
    QFETCH(Language, language);
    QFETCH(QString, product);
    const Speaking speaking(language);
    Portfolio portfolio = fullPortfolio();
    PortfolioInfo info = portfolio.info();
    info.productWord = product;
    info.productWordPlural = product;
    const Vocabulary vocabulary(info, language);
    QStringList unknown;
    for (const auto &[kind, list] : lists) {
        const ExportTable table = exportTable(kind, portfolio, fullCut(), vocabulary);
        ImportTable read;
        read.columns = table.headers;
        read.form.header = HeaderRow::Present;
        const ColumnMapping mapping = recogniseColumns(read, list);
        const std::vector<Meaning> meanings = exportedMeanings(list);
        for (std::size_t column = 0; column < meanings.size(); ++column) {
            if (!(mapping[column] == meanings[column]))
                unknown += textOf(kind) + u": "_s + table.headers.at(static_cast<qsizetype>(column));
        }
    }
    QCOMPARE(unknown.join(u'\n'), QString());
}

void TestExportTables::everythingComesBackUnchanged_data()
{
    QTest::addColumn<TableKind>("kind");
    QTest::addColumn<ListKind>("list");
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("form"); // a CsvPreset, or 3 for a workbook
    for (const auto &[kind, list] : lists) {
        for (const Language language : {Language::English, Language::German}) {
            for (int form = 0; form <= 3; ++form)
                QTest::addRow("%s %s %d", qPrintable(textOf(kind)), language == Language::German ? "de" : "en", form)
                    << kind << list << language << form;
        }
    }
}

void TestExportTables::everythingComesBackUnchanged()
{
    QFETCH(TableKind, kind);
    QFETCH(ListKind, list);
    QFETCH(Language, language);
    QFETCH(int, form);
    const Speaking speaking(language);
    const Portfolio portfolio = fullPortfolio();
    const ExportTable table = exportTable(kind, portfolio, fullCut(), Vocabulary(portfolio.info(), language));
    QVERIFY(!table.rows.empty());
    const Result<QByteArray> bytes
        = form == 3 ? writeXlsx({table}, u"Test"_s) : writeCsv(table, static_cast<CsvPreset>(form));
    QVERIFY(bytes.ok());
    const std::vector<TableSource> files{{u"table"_s, *bytes, {}}};
    const Result<SourceContent> content = readSource(files);
    QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().message));
    ImportList read = content->lists.front();
    QCOMPARE(read.kind, list);
    QCOMPARE(read.table->rows.size(), table.rows.size());
    if (kind == TableKind::Services)
        recogniseOwnFields(*read.table, portfolio, read.mapping);
    ImportChoices choices;
    choices.source = u"CMDB"_s;
    const ImportPlan plan = planImport(read, portfolio, choices);
    QCOMPARE(changesOf(plan).join(u'\n'), QString());
}

void TestExportTables::servicesBringTheirOwnFields()
{
    const ExportTable table = exportTable(TableKind::Services, fullPortfolio(), fullCut(), Vocabulary());
    QCOMPARE(table.headers.mid(table.headers.size() - 2), (QStringList{u"Contract"_s, u"Seats"_s}));
    QCOMPARE(table.rows.front().back(), ExportCell(42.0));
    QCOMPARE(table.rows[1].back(), ExportCell());
}

void TestExportTables::servicesOfOneNameGoByTheirKeys()
{
    const ExportTable table = exportTable(TableKind::Dependencies, fullPortfolio(), fullCut(), Vocabulary());
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[0][0], ExportCell(u"=Fax, old"_s));
    QCOMPARE(table.rows[0][1], ExportCell(u"9-1"_s));
    QCOMPARE(table.rows[0][3], ExportCell(2.5));
    QCOMPARE(table.rows[1][0], ExportCell(u"9-2"_s));
}

void TestExportTables::aWorkbookHasAllTablesButEmptyOnes()
{
    QStringList names;
    for (const ExportTable &table : exportTables(fullPortfolio(), fullCut(), Vocabulary())) {
        names += table.name;
        for (const std::vector<ExportCell> &row : table.rows)
            QCOMPARE(std::ssize(row), table.headers.size());
    }
    QCOMPARE(names,
             (QStringList{u"IT services"_s, u"Capabilities"_s, u"Dependencies"_s, u"Products"_s, u"Assignments"_s,
                          u"Journeys"_s, u"Findings"_s, u"Return list"_s}));
    QCOMPARE(exportTables(emptyPortfolio(), {}, Vocabulary()).size(), std::size_t(1));
}

void TestExportTables::findingsAreToldInSentences()
{
    const ExportTable table = exportTable(TableKind::Findings, fullPortfolio(), fullCut(), Vocabulary());
    QVERIFY(!table.rows.empty());
    for (const std::vector<ExportCell> &row : table.rows) {
        QVERIFY(!std::get<QString>(row[3]).isEmpty());
        QVERIFY(std::get<QString>(row[4]).endsWith(u'.') || std::get<QString>(row[4]).endsWith(u'?'));
    }
}

ZUSCHNITT_TEST(TestExportTables)

#include "tst_exporttables.moc"
