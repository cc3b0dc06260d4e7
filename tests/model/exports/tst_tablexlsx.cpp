// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/tablexlsx.h"
#include "model/formats/sourceformat.h"
#include "model/formats/zipcontent.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

namespace {

QByteArray partOf(const QByteArray &workbook, const QString &name)
{
    const Result<ZipContent> content = ZipContent::read(workbook, [](const QString &) { return true; });
    if (!content || !content->find(name))
        qFatal("no %s", qPrintable(name));
    return *content->find(name);
}

ExportTable tableNamed(const QString &name)
{
    return {name, {u"Name"_s, u"Owner"_s}, {{ExportCell(u"Fax"_s), ExportCell(u"Ada"_s)}}};
}

} // namespace

class TestTableXlsx final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreTextsAndNumbersAreNumbers();
    void oddTextsComeBack_data();
    void oddTextsComeBack();
    void theHeaderStaysAndFilters();
    void theSameTablesGiveTheSameBytes();
    void namesOfSheetsFollowTheRules();
};

void TestTableXlsx::textsAreTextsAndNumbersAreNumbers()
{
    ExportTable table = tableNamed(u"T"_s);
    table.rows = {{ExportCell(u"=1+1"_s), ExportCell(u"007"_s)}, {ExportCell(1234.125), ExportCell()}};
    const QByteArray sheet = partOf(*writeXlsx({table}, {}), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(sheet.contains("<v>1234.125</v>"));
    QCOMPARE(sheet.count("t=\"s\""), 4);
}

void TestTableXlsx::oddTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"=SUM(A1)"_s, u"'=SUM(A1)"_s, u"''x"_s, u"=\"0123\""_s, u"a\nb"_s, u"_x000A_"_s, u"<b>&amp;"_s, u"007"_s,
          u"0.30000000000000004"_s, u"1,5"_s, u"😀 Ü"_s, u"+1"_s, u"@a"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestTableXlsx::oddTextsComeBack()
{
    QFETCH(QString, text);
    ExportTable table = tableNamed(u"T"_s);
    table.rows.front().back() = ExportCell(text);
    const std::vector<TableSource> files{{u"t.xlsx"_s, *writeXlsx({table}, {}), {}}};
    const Result<SourceContent> content = readSource(files);
    QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().message));
    QCOMPARE(content->lists.front().table->rows.front().text(1), text);
}

void TestTableXlsx::theHeaderStaysAndFilters()
{
    const QByteArray sheet = partOf(*writeXlsx({tableNamed(u"T"_s)}, {}), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:B2\"/>"));
}

void TestTableXlsx::theSameTablesGiveTheSameBytes()
{
    const QByteArray workbook = *writeXlsx({tableNamed(u"T"_s)}, u"Title"_s);
    QCOMPARE(*writeXlsx({tableNamed(u"T"_s)}, u"Title"_s), workbook);
    // No clock is in it: neither in its properties nor in its archive, which begins with the first file's time.
    QCOMPARE(partOf(workbook, u"docProps/core.xml"_s).count("2000-01-01T00:00:00Z"), 2);
    QCOMPARE(workbook.mid(10, 4), QByteArray("\x00\x00\x21\x00", 4));
}

void TestTableXlsx::namesOfSheetsFollowTheRules()
{
    const QString longName = u"A name that is longer than any sheet"_s;
    const QByteArray workbook = *writeXlsx({tableNamed(u"a/b: [c]"_s), tableNamed(longName + u" 1"_s),
                                            tableNamed(longName + u" 2"_s), tableNamed(u"'"_s), tableNamed(QString())},
                                           {});
    const std::vector<TableSource> files{{u"t.xlsx"_s, workbook, {}}};
    const Result<SourceContent> content = readSource(files);
    QVERIFY(content.ok());
    QStringList names;
    for (const ImportList &list : content->lists)
        names += list.title;
    QCOMPARE(names,
             (QStringList{u"a-b- -c-"_s, u"A name that is longer than any "_s, u"A name that is longer than an 2"_s,
                          u"-"_s, u"- 2"_s}));
}

ZUSCHNITT_TEST(TestTableXlsx)

#include "tst_tablexlsx.moc"
