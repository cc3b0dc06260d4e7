// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/sourceformat.h"
#include "tests/model/formats/workbookparts.h"
#include "tests/support/mutator.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

Result<SourceContent> readBytes(const QByteArray &bytes, const SourceChoices &choices = {})
{
    const std::vector<TableSource> files{{u"list.xlsx"_s, bytes, {}}};
    return readSource(files, choices);
}

SourceContent readGood(const QByteArray &bytes, const SourceChoices &choices = {})
{
    Result<SourceContent> content = readBytes(bytes, choices);
    if (!content)
        qFatal("%s", qPrintable(content.error().message));
    return std::move(content).value();
}

QString refusalOf(const QByteArray &bytes)
{
    const Result<SourceContent> content = readBytes(bytes);
    return content ? QString() : content.error().message;
}

QByteArray realFile(const QString &path)
{
    QFile file(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/tests/data/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

/// The texts of a row.
QStringList cellsOf(const TableRow &row)
{
    QStringList texts;
    for (const TableCell &cell : row.cells)
        texts += cell.text;
    return texts;
}

QStringList titlesOf(const SourceContent &content)
{
    QStringList titles;
    for (const ImportList &list : content.lists)
        titles += list.title;
    return titles;
}

/// A sheet with a header and one row, whose second cell is `cell` (a <c> for B2).
WorkbookParts withCell(const QByteArray &cell)
{
    WorkbookParts parts;
    parts.sheetData = textRow(1, {"Name", "Owner", "Note"})
        + "<row r='2'><c r='A2' t='inlineStr'><is><t>Fax</t></is></c>" + cell + "</row>";
    return parts;
}

QString valueOf(const WorkbookParts &parts)
{
    return readGood(workbookOf(parts)).lists.front().table->rows.front().text(1);
}

} // namespace

class TestXlsx final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsOfEveryKindAreText_data();
    void cellsOfEveryKindAreText();
    void daysCountFromTheYearThatTheWorkbookSays();
    void errorsAndFormulasWithoutValuesAreTold();
    void linesAreThoseOfTheSheetAndEmptyRowsAreSkipped();
    void emptyColumnsAreLeftOut();
    void mergedCellsStandInEachRow();
    void aCellAtTheFarEndAllocatesNothing();
    void theHeaderIsFoundBelowATitle();
    void aRowOfDataIsNoHeader();
    void technicalAndShownHeadersAreOneHeader();
    void severalPossibleHeadersAreAskedAbout();
    void sheetsBecomeLists();
    void hiddenSheetsAreToldAndTakenWhenChosen();
    void otherWorkbooksAreRefusedWithWhatToDo_data();
    void otherWorkbooksAreRefusedWithWhatToDo();
    void refusalsNameSheetAndCell_data();
    void refusalsNameSheetAndCell();
    void realWorkbooks_data();
    void realWorkbooks();
    void aWorkbookWithHeadersAloneIsRefused();
    void damagedWorkbooksNeverCrash();
};

void TestXlsx::cellsOfEveryKindAreText_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("shared") << QByteArray("<c r='B2' t='s'><v>0</v></c>") << u"Ada"_s;
    QTest::newRow("shared with runs") << QByteArray("<c r='B2' t='s'><v>1</v></c>") << u"Ada Berg"_s;
    QTest::newRow("inline with runs") << QByteArray(
        "<c r='B2' t='inlineStr'><is><r><t>A</t></r><r><t>b</t></r></is></c>")
                                      << u"Ab"_s;
    QTest::newRow("formula text") << QByteArray("<c r='B2' t='str'><f>A1&amp;\"x\"</f><v>Bo</v></c>") << u"Bo"_s;
    QTest::newRow("true") << QByteArray("<c r='B2' t='b'><v>1</v></c>") << u"TRUE"_s;
    QTest::newRow("false") << QByteArray("<c r='B2' t='b'><v>0</v></c>") << u"FALSE"_s;
    QTest::newRow("integer") << QByteArray("<c r='B2'><v>12000</v></c>") << u"12000"_s;
    QTest::newRow("long number") << QByteArray("<c r='B2'><v>123456789012</v></c>") << u"123456789012"_s;
    QTest::newRow("fraction as stored") << QByteArray("<c r='B2'><v>0.29999999999999999</v></c>") << u"0.3"_s;
    QTest::newRow("exponent") << QByteArray("<c r='B2'><v>1.5E-7</v></c>") << u"0.00000015"_s;
    QTest::newRow("day") << QByteArray("<c r='B2' s='1'><v>45123</v></c>") << u"2023-07-16"_s;
    QTest::newRow("own format") << QByteArray("<c r='B2' s='2'><v>45123.5</v></c>") << u"2023-07-16 12:00"_s;
    QTest::newRow("time") << QByteArray("<c r='B2' s='2'><v>0.75</v></c>") << u"18:00"_s;
    QTest::newRow("before March 1900") << QByteArray("<c r='B2' s='1'><v>59</v></c>") << u"1900-02-28"_s;
    QTest::newRow("from March 1900") << QByteArray("<c r='B2' s='1'><v>61</v></c>") << u"1900-03-01"_s;
    QTest::newRow("no day") << QByteArray("<c r='B2' s='3'><v>45123</v></c>") << u"45123"_s;
    QTest::newRow("colours and units are no day") << QByteArray("<c r='B2' s='4'><v>12</v></c>") << u"12"_s;
    QTest::newRow("ISO day") << QByteArray("<c r='B2' t='d'><v>2026-12-31T00:00:00</v></c>") << u"2026-12-31"_s;
    QTest::newRow("beyond the calendar") << QByteArray("<c r='B2' s='1'><v>99999999</v></c>") << u"99999999"_s;
    QTest::newRow("escaped") << QByteArray("<c r='B2' t='inlineStr'><is><t>a_x000A_b_x</t></is></c>") << u"a\nb_x"_s;
}

void TestXlsx::cellsOfEveryKindAreText()
{
    QFETCH(QByteArray, cell);
    WorkbookParts parts = withCell(cell);
    parts.sharedTexts
        = "<si><t>Ada</t></si><si><r><t xml:space='preserve'>Ada </t></r><r><rPr><b/></rPr><t>Berg</t></r>"
          "<rPh sb='0' eb='1'><t>ada</t></rPh></si>";
    parts.formats = "<numFmt numFmtId='164' formatCode='[$-407]dd\\.mm\\.yyyy hh:mm;@'/>"
                    "<numFmt numFmtId='165' formatCode='[Red]#,##0 \"days\"'/>";
    parts.styles = "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='3'/><xf numFmtId='165'/>";
    QTEST(valueOf(parts), "text");
}

void TestXlsx::daysCountFromTheYearThatTheWorkbookSays()
{
    WorkbookParts parts = withCell("<c r='B2' s='0'><v>43661</v></c>");
    parts.styles = "<xf numFmtId='14'/>";
    QCOMPARE(valueOf(parts), u"2019-07-15"_s);
    parts.workbookProperties = "date1904='1'";
    QCOMPARE(valueOf(parts), u"2023-07-16"_s);
}

void TestXlsx::errorsAndFormulasWithoutValuesAreTold()
{
    const ImportList list
        = readGood(workbookOf(withCell("<c r='B2' t='e'><v>#REF!</v></c><c r='C2'><f>1+1</f></c>"))).lists.front();
    QCOMPARE(list.table->rows.front().text(1), QString());
    QCOMPARE(list.table->problems.size(), std::size_t(2));
    QVERIFY(list.table->problems[0].message.contains(u"B2 (#REF!)"_s));
    QVERIFY(list.table->problems[1].message.contains(u"C2"_s));
    QCOMPARE(list.table->problems[1].line, 2);
}

void TestXlsx::linesAreThoseOfTheSheetAndEmptyRowsAreSkipped()
{
    WorkbookParts parts;
    parts.sheetData = textRow(3, {"Name", "Owner"}) + textRow(5, {"Fax", "Ada"}) + "<row r='6'><c r='A6' s='0'/></row>"
        + textRow(9, {"SMS", "Bo"});
    const ImportList list = readGood(workbookOf(parts)).lists.front();
    QCOMPARE(list.table->rows.size(), std::size_t(2));
    QCOMPARE(list.table->rows[0].line, 5);
    QCOMPARE(list.table->rows[1].line, 9);
    QCOMPARE(list.table->rows[1].cells[1].line, 9);
}

void TestXlsx::emptyColumnsAreLeftOut()
{
    WorkbookParts parts;
    parts.sheetData
        = textRow(1, {"", "Name", "", "Owner"}) + textRow(2, {"", "Fax", "", "Ada"}) + textRow(3, {"", "SMS", "", ""});
    const ImportList list = readGood(workbookOf(parts)).lists.front();
    QCOMPARE(list.table->columns, (QStringList{u"Name"_s, u"Owner"_s}));
    QCOMPARE(cellsOf(list.table->rows[1]), (QStringList{u"SMS"_s, QString()}));
}

void TestXlsx::mergedCellsStandInEachRow()
{
    WorkbookParts parts;
    parts.sheetData = textRow(1, {"Group", "Name"}) + textRow(2, {"Telephony", "Fax"}) + textRow(3, {"", "SMS"})
        + textRow(4, {"", "Mail"});
    parts.afterData = "<mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='XFD1:XFD1048576'/></mergeCells>";
    const ImportList list = readGood(workbookOf(parts)).lists.front();
    QCOMPARE(cellsOf(list.table->rows[1]), (QStringList{u"Telephony"_s, u"SMS"_s}));
    QCOMPARE(cellsOf(list.table->rows[2]), (QStringList{QString(), u"Mail"_s}));
}

void TestXlsx::aCellAtTheFarEndAllocatesNothing()
{
    WorkbookParts parts = withCell("<c r='B2' t='inlineStr'><is><t>Ada</t></is></c>");
    parts.sheetData += "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>";
    const ImportList list = readGood(workbookOf(parts)).lists.front();
    QCOMPARE(list.table->rows.size(), std::size_t(2));
    QCOMPARE(list.table->rows.back().line, 1'048'576);
    QCOMPARE(list.table->rows.back().cells.size(), std::size_t(4));
}

void TestXlsx::theHeaderIsFoundBelowATitle()
{
    WorkbookParts parts;
    parts.sheetData = textRow(1, {"Our services, as of July"}) + textRow(3, {"Name", "Owner", "Annual cost"})
        + textRow(4, {"Fax", "Ada", "12"});
    const SourceContent content = readGood(workbookOf(parts));
    QCOMPARE(content.lists.front().mapping, (ColumnMapping{Meaning::Name, Meaning::Owner, Meaning::AnnualCost}));
    QCOMPARE(content.lists.front().table->rows.size(), std::size_t(1));
    QCOMPARE(content.questions.size(), std::size_t(1));
}

void TestXlsx::aRowOfDataIsNoHeader()
{
    WorkbookParts parts;
    parts.sheetData = textRow(1, {"Question", "Answer", "Points"}) + textRow(2, {"Application", "Criticality", "2"});
    const SourceContent content = readGood(workbookOf(parts));
    QCOMPARE(content.lists.front().table->columns.front(), u"Question"_s);
    QCOMPARE(titlesOf(readGood(realFile(u"waltz/bank-portfolio-v1.xlsx"_s))).contains(u"app-assessments"_s), false);
}

void TestXlsx::technicalAndShownHeadersAreOneHeader()
{
    WorkbookParts parts;
    parts.sheetData = textRow(1, {"id", "name", "description", "lifecycle"})
        + textRow(2, {"ID", "Name", "Description", "Lifecycle"}) + textRow(3, {"7", "Fax", "Old", "active"});
    const ImportList list = readGood(workbookOf(parts)).lists.front();
    QCOMPARE(list.table->rows.size(), std::size_t(1));
    QCOMPARE(list.table->rows.front().text(1), u"Fax"_s);
}

void TestXlsx::severalPossibleHeadersAreAskedAbout()
{
    WorkbookParts parts;
    parts.sheetData = textRow(1, {"Name", "Owner"}) + textRow(2, {"Fax", "Ada"})
        + textRow(4, {"Name", "Owner", "Annual cost"}) + textRow(5, {"SMS", "Bo", "3"});
    const SourceContent content = readGood(workbookOf(parts));
    QCOMPARE(content.questions.size(), std::size_t(2));
    QCOMPARE(content.questions[1].id, u"header:List"_s);
    QCOMPARE(content.questions[1].chosen(), QStringList{u"4"_s});
    QCOMPARE(content.lists.front().table->rows.front().text(0), u"SMS"_s);
    const SourceContent other = readGood(workbookOf(parts), {{}, {{u"header:List"_s, {u"1"_s}}}});
    QCOMPARE(other.lists.front().table->rows.front().text(0), u"Fax"_s);
}

void TestXlsx::sheetsBecomeLists()
{
    WorkbookParts parts;
    parts.sheetData = textRow(1, {"Name", "Owner"}) + textRow(2, {"Fax", "Ada"});
    parts.moreSheets = {{"name='Reisen'", textRow(1, {"Journey", "Moment"}) + textRow(2, {"Write", "Begin"})},
                        {"name='Figures'", textRow(1, {"12", "13"}) + textRow(2, {"14", "15"})}};
    const SourceContent content = readGood(workbookOf(parts));
    QCOMPARE(titlesOf(content), (QStringList{u"List"_s, u"Reisen"_s}));
    QCOMPARE(content.lists[1].kind, ListKind::Journeys);
    QCOMPARE(content.questions.front().id, u"sheets"_s);
    QCOMPARE(content.remarks.size(), 1);
    QVERIFY(content.remarks.front().contains(u"Figures"_s));
    QCOMPARE(titlesOf(readGood(workbookOf(parts), {{}, {{u"sheets"_s, {u"Figures"_s}}}})), QStringList{u"Figures"_s});
    QVERIFY(!readBytes(workbookOf(parts), {{}, {{u"sheets"_s, {}}}}).ok());
}

void TestXlsx::hiddenSheetsAreToldAndTakenWhenChosen()
{
    WorkbookParts parts;
    parts.sheetData = textRow(1, {"Name", "Owner"}) + textRow(2, {"Fax", "Ada"});
    parts.moreSheets = {{"name='Old' state='veryHidden'", textRow(1, {"Name", "Owner"}) + textRow(2, {"Telex", "Bo"})}};
    const SourceContent content = readGood(workbookOf(parts));
    QCOMPARE(titlesOf(content), QStringList{u"List"_s});
    QVERIFY(content.remarks.front().contains(u"hidden"_s));
    QCOMPARE(titlesOf(readGood(workbookOf(parts), {{}, {{u"sheets"_s, {u"Old"_s}}}})), QStringList{u"Old"_s});
}

void TestXlsx::otherWorkbooksAreRefusedWithWhatToDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
    QTest::newRow("ods") << "PK\x03\x04" + QByteArray(26, ' ')
            + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    QTest::newRow("xlsb") << zipOf({{"xl/workbook.bin", "\x01"}});
}

void TestXlsx::otherWorkbooksAreRefusedWithWhatToDo()
{
    QFETCH(QByteArray, bytes);
    QVERIFY2(refusalOf(bytes).contains(u"ave it as .xlsx"_s), qPrintable(refusalOf(bytes)));
}

void TestXlsx::refusalsNameSheetAndCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("place");
    QTest::newRow("no such text") << QByteArray("<c r='B2' t='s'><v>7</v></c>") << u"B2"_s;
    QTest::newRow("outside") << QByteArray("<c r='XFE2'><v>7</v></c>") << u"A2"_s;
    QTest::newRow("backwards") << QByteArray("<c r='C2'><v>7</v></c><c r='B2'><v>7</v></c>") << u"C2"_s;
    QTest::newRow("in another row") << QByteArray("<c r='B3'><v>7</v></c>") << u"A2"_s;
    QTest::newRow("row again") << QByteArray("</row><row r='2'>") << u"A2"_s;
    QTest::newRow("no XML") << QByteArray("<c r='B2'><v>7</w></c>") << u"B2"_s;
}

void TestXlsx::refusalsNameSheetAndCell()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, place);
    const QString refusal = refusalOf(workbookOf(withCell(cell)));
    QVERIFY2(refusal.contains(u"List"_s) && refusal.contains(place), qPrintable(refusal));
}

void TestXlsx::realWorkbooks_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("firstName");
    QTest::newRow("bank") << u"waltz/bank-portfolio-v1.xlsx"_s << u"apps"_s << 45 << QString();
    QTest::newRow("software") << u"esdc-canada/DSBCurrentAndEmergingTechnologies_20191231.xlsx"_s
                              << u"products_by_category_and_std"_s << 1257 << QString();
    QTest::newRow("software with notes") << u"esdc-canada/DSBCurrentAndEmergingTechnologies_20191231.xlsx"_s
                                         << u"Sheet1"_s << 37 << QString();
}

void TestXlsx::realWorkbooks()
{
    QFETCH(QString, file);
    QFETCH(QString, sheet);
    QFETCH(int, rows);
    const SourceContent content = readGood(realFile(file), {{}, {{u"sheets"_s, {sheet}}}});
    QCOMPARE(content.lists.size(), std::size_t(1));
    QCOMPARE(int(content.lists.front().table->rows.size()), rows);
    QVERIFY(content.lists.front().table->problems.empty());
}

void TestXlsx::aWorkbookWithHeadersAloneIsRefused()
{
    const QString refusal = refusalOf(realFile(u"waltz/anonymous_data_v1.0.xlsx"_s));
    QVERIFY2(refusal.contains(u"Business Support"_s), qPrintable(refusal));
}

void TestXlsx::damagedWorkbooksNeverCrash()
{
    WorkbookParts parts = withCell("<c r='B2' t='s'><v>0</v></c><c r='C2' s='1'><v>45123.25</v></c>");
    parts.sharedTexts = "<si><t>Ada</t></si><si><r><t>Ada </t></r><r><t>Berg</t></r></si>";
    parts.styles = "<xf numFmtId='0'/><xf numFmtId='14'/>";
    parts.afterData = "<mergeCells><mergeCell ref='A2:A9'/></mergeCells>";
    parts.sheetData += textRow(3, {"", "Bo", "x"});
    parts.moreSheets = {{"name='B'", textRow(1, {"Journey", "Moment"}) + textRow(2, {"Write", "Begin"})}};
    const std::vector<std::pair<QByteArray, QByteArray>> good = partsOf(parts);
    int read = 0;
    for (quint32 seed = 1; seed <= 1500; ++seed) {
        Mutator mutator(seed);
        std::vector<std::pair<QByteArray, QByteArray>> files = good;
        auto &[name, content] = files[mutator.below(std::ssize(files))];
        content = mutator.damage(content);
        QByteArray bytes = zipOf(files);
        if (seed % 3 == 0)
            bytes = mutator.damage(bytes);
        const Result<SourceContent> result = readBytes(bytes);
        read += result.ok();
        QVERIFY(result.ok() ? !result->lists.empty() : !result.error().message.isEmpty());
    }
    QVERIFY2(read > 20 && read < 1400, qPrintable(QString::number(read)));
}

ZUSCHNITT_TEST(TestXlsx)

#include "tst_xlsx.moc"
