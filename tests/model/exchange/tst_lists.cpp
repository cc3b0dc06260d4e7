// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/cellvalues.h"
#include "model/exchange/columnmeaning.h"
#include "model/exchange/tableformat.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

namespace {

ImportTable tableOf(const QByteArray &bytes, const TableForm &form = {})
{
    const Result<ImportTable> table = readTable({u"list.csv"_s, bytes, {}}, form);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

ImportTable pasted(const QByteArray &text, const QString &html = {})
{
    const Result<ImportTable> table = readTable({{}, text, html});
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

/// "Name|Owner / Fax|Ada / SMS|Bo"
QString asText(const ImportTable &table)
{
    QStringList lines{table.columns.join(u'|')};
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row.cells)
            cells += QString(cell.text).replace(u'\n', u'~');
        lines += cells.join(u'|');
    }
    return lines.join(u" / "_s);
}

QString meanings(const ColumnMapping &mapping)
{
    QStringList words;
    for (const ColumnMeaning &meaning : mapping)
        words += QLatin1StringView(textOf(meaning.meaning));
    return words.join(u' ');
}

} // namespace

class TestLists final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEncodingIsRecognised_data();
    void theEncodingIsRecognised();
    void aChosenEncodingWins();
    void theSeparatorIsRecognised_data();
    void theSeparatorIsRecognised();
    void quotesHoldSeparatorsAndNewlines();
    void everyCellKnowsItsLine();
    void aQuoteThatIsNeverClosedIsToldAndLosesNothing();
    void aLoneCarriageReturnBelongsToTheCellWhereLinesEndInNewlines();
    void linesMayEndInCarriageReturns();
    void commentsAndEmptyRowsAreSkippedButNamesWithAHashStay();
    void aHeaderIsToldFromData_data();
    void aHeaderIsToldFromData();
    void aSecondHeaderOfLabelsIsSkipped();
    void protectionAgainstFormulasIsTakenOff_data();
    void protectionAgainstFormulasIsTakenOff();
    void plainLinesAreATableOfNames();
    void theClipboardsHtmlTableIsRead();
    void mergedCellsSpeakForEachOfTheirRows();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void numbersAreReadInBothForms_data();
    void numbersAreReadInBothForms();
    void theDecimalMarkFollowsTheAmounts_data();
    void theDecimalMarkFollowsTheAmounts();
    void listsInACellAreSplit_data();
    void listsInACellAreSplit();
    void columnsAreRecognised_data();
    void columnsAreRecognised();
    void aMeaningIsGivenToOneColumn();
    void columnsWithoutHeaderAreRecognisedByTheirContents();
};

void TestLists::theEncodingIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    const QString text = u"Name;Ort\nTür 5 €;Köln\n"_s;
    QByteArray wide;
    QByteArray wideBig;
    for (const QChar character : text) {
        wide += char(character.unicode() & 0xFF);
        wide += char(character.unicode() >> 8);
        wideBig += char(character.unicode() >> 8);
        wideBig += char(character.unicode() & 0xFF);
    }
    QTest::newRow("UTF-8") << text.toUtf8() << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << TextEncoding::Utf8;
    QTest::newRow("UTF-16 with mark") << "\xFF\xFE" + wide << TextEncoding::Utf16LittleEndian;
    QTest::newRow("UTF-16") << wide << TextEncoding::Utf16LittleEndian;
    QTest::newRow("UTF-16 big endian") << wideBig << TextEncoding::Utf16BigEndian;
    QTest::newRow("Windows-1252") << QByteArray("Name;Ort\nT\xfcr 5 \x80;K\xf6ln\n") << TextEncoding::Windows1252;
}

void TestLists::theEncodingIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    const ImportTable table = tableOf(bytes);
    QCOMPARE(*table.form.encoding, encoding);
    QCOMPARE(asText(table), u"Name|Ort / Tür 5 €|Köln"_s);
}

void TestLists::aChosenEncodingWins()
{
    TableForm form;
    form.encoding = TextEncoding::Windows1252;
    QCOMPARE(asText(tableOf(u"Name;Ort\nTür;X\n"_s.toUtf8(), form)), u"Name|Ort / TÃ¼r|X"_s);
}

void TestLists::theSeparatorIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("semicolon with commas inside")
        << QByteArray("Name;Uses\nFax;a, b\nSMS;c, d, e\n") << u"Name|Uses / Fax|a, b / SMS|c, d, e"_s;
    QTest::newRow("comma with semicolons inside")
        << QByteArray("Name,Uses\nFax,a; b\nSMS,c; d; e\n") << u"Name|Uses / Fax|a; b / SMS|c; d; e"_s;
    QTest::newRow("tab") << QByteArray("Name\tUses\nFax\ta, b; c\n") << u"Name|Uses / Fax|a, b; c"_s;
    QTest::newRow("bar") << QByteArray("Name|Team\nFax|Alpha\n") << u"Name|Team / Fax|Alpha"_s;
    QTest::newRow("declared") << QByteArray("sep=|\r\nName|Team\r\nFax|A,B\r\n") << u"Name|Team / Fax|A,B"_s;
}

void TestLists::theSeparatorIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(asText(tableOf(bytes)), text);
}

void TestLists::quotesHoldSeparatorsAndNewlines()
{
    const ImportTable table = tableOf("Name;Description\r\n\"Fax;\"\"old\"\"\";\"one\r\ntwo\"\r\nSMS;5\" screen\r\n");
    QCOMPARE(asText(table), u"Name|Description / Fax;\"old\"|one~two / SMS|5\" screen"_s);
    QVERIFY(table.problems.empty());
}

void TestLists::everyCellKnowsItsLine()
{
    const ImportTable table = tableOf("Name;Description;Team\n\nFax;\"one\ntwo\";A\nSMS;x;y\n");
    QCOMPARE(table.rows[0].line, 3);
    QCOMPARE(table.rows[0].cells[1].line, 3);
    QCOMPARE(table.rows[0].cells[2].line, 4);
    QCOMPARE(table.rows[1].line, 5);
}

void TestLists::aQuoteThatIsNeverClosedIsToldAndLosesNothing()
{
    const ImportTable table = tableOf("Name;Team\nFax;A\n\"SMS;B\nMail;C\n");
    QCOMPARE(asText(table), u"Name|Team / Fax|A / \"SMS|B / Mail|C"_s);
    QCOMPARE(table.problems.size(), std::size_t(1));
    QCOMPARE(table.problems.front().line, 3);
    QCOMPARE(table.problems.front().column, 1);
    QCOMPARE(table.problems.front().file, u"list.csv"_s);
}

void TestLists::aLoneCarriageReturnBelongsToTheCellWhereLinesEndInNewlines()
{
    QCOMPARE(asText(tableOf("Name\tTeam\nFax\rold\tA\nSMS\tB\n")), u"Name|Team / Fax~old|A / SMS|B"_s);
}

void TestLists::linesMayEndInCarriageReturns()
{
    QCOMPARE(asText(tableOf("Name;Team\rFax;A\rSMS;B\r")), u"Name|Team / Fax|A / SMS|B"_s);
}

void TestLists::commentsAndEmptyRowsAreSkippedButNamesWithAHashStay()
{
    QCOMPARE(asText(tableOf("# of the list\n\nName;Team\n;\nFax;#one\n# nothing\n#team;two\n")),
             u"Name|Team / Fax|#one / #team|two"_s);
    QCOMPARE(asText(pasted("#one\n#two\n")), u"Column 1 / #one / #two"_s);
}

void TestLists::aHeaderIsToldFromData_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("known words") << QByteArray("Dienst;Verantwortlich\nFax;Ada\n") << true;
    QTest::newRow("numbers in the first row") << QByteArray("Fax;200\nSMS;300\n") << false;
    QTest::newRow("unknown words") << QByteArray("Serviço;Dono\nFax;Ada\n") << true;
    QTest::newRow("one known word") << QByteArray("Service\nFax\n") << true;
    QTest::newRow("one unknown word") << QByteArray("Mail\nFax\n") << false;
}

void TestLists::aHeaderIsToldFromData()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasHeader);
    QCOMPARE(*tableOf(bytes).form.header == HeaderRow::Present, hasHeader);
}

void TestLists::aSecondHeaderOfLabelsIsSkipped()
{
    QCOMPARE(tableOf("id,name,description,businessCriticality\nID,Name,Description,Business criticality\n1,Fax,x,y\n")
                 .rows.size(),
             std::size_t(1));
}

void TestLists::protectionAgainstFormulasIsTakenOff_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("apostrophe") << u"'=SUM(A1)"_s << u"=SUM(A1)"_s;
    QTest::newRow("space") << u" +49 30"_s << u"+49 30"_s;
    QTest::newRow("formula of a text") << u"=\"0123\""_s << u"0123"_s;
    QTest::newRow("a name with an apostrophe") << u"'s Hertogenbosch"_s << u"'s Hertogenbosch"_s;
    QTest::newRow("no-break space") << u"\u00a0Fax\u00a0"_s << u"Fax"_s;
    QTest::newRow("control characters") << u"F\u0001ax\u0000"_s << u"Fax"_s;
}

void TestLists::protectionAgainstFormulasIsTakenOff()
{
    QFETCH(QString, raw);
    QFETCH(QString, cleaned);
    QCOMPARE(cleanedCell(raw), cleaned);
}

void TestLists::plainLinesAreATableOfNames()
{
    const ImportTable table = pasted("Fax\nOnPrem Mail, old\r\nSMS\n");
    QCOMPARE(table.rows.size(), std::size_t(3));
    QCOMPARE(meanings(recogniseColumns(table)), u"name"_s);
    QCOMPARE(table.rows[1].text(0), u"OnPrem Mail, old"_s);
}

void TestLists::theClipboardsHtmlTableIsRead()
{
    const ImportTable table
        = pasted("ignored", uR"(<html><head><style>td{color:red}</style></head><body><!-- <td>no</td> -->
        <table><colgroup><col></colgroup><tr><th>Name</th><th>Team</th><th>Uses</th></tr>
        <tr><td class="x">Fax &amp; <b>Co</b></td><td>A<br>B</td><td>&#228;&nbsp;</td></tr>
        <tr><td colspan=2>SMS</td><td>Mail</tr></table><table><tr><td>other</td></tr></table>)"_s);
    QCOMPARE(asText(table), u"Name|Team|Uses / Fax & Co|A~B|ä / SMS||Mail"_s);
    QCOMPARE(asText(pasted("Name\tTeam\nFax\tA\n", u"<p>no table</p>"_s)), u"Name|Team / Fax|A"_s);
}

void TestLists::mergedCellsSpeakForEachOfTheirRows()
{
    const ImportTable table = pasted("ignored",
                                     u"<table><tr><td>Group<td>Name<td>Owner"
                                     "<tr><td rowspan=2>Mail<td>Fax<td rowspan='2'>Ada<tr><td>SMS"
                                     "<tr><td colspan=\"2\">Rest<td>Bo</table>"_s);
    QStringList rows;
    for (const TableRow &row : table.rows)
        rows += u"%1: %2/%3/%4"_s.arg(row.line).arg(row.text(0), row.text(1), row.text(2));
    QCOMPARE(rows, QStringList({u"2: Mail/Fax/Ada"_s, u"3: Mail/SMS/Ada"_s, u"4: Rest//Bo"_s}));
}

void TestLists::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << QByteArray() << u"nothing"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and more", 14) << u"workbook"_s;
    QTest::newRow("no text") << QByteArray("SQLite format 3\0\x10\0\x01\x01", 20) << u"not text"_s;
    QTest::newRow("a header alone") << QByteArray("Name;Team\n") << u"no rows"_s;
}

void TestLists::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const Result<ImportTable> table = readTable({u"list.csv"_s, bytes, {}});
    QVERIFY(!table.ok());
    QVERIFY2(table.error().message.contains(part), qPrintable(table.error().message));
}

void TestLists::numbersAreReadInBothForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<std::optional<double>>("number");
    const auto row = [](const char *name, const QString &text, DecimalMark mark, std::optional<double> number) {
        QTest::newRow(name) << text << mark << number;
    };
    row("German", u"1.234,56 €"_s, DecimalMark::Comma, 1234.56);
    row("German in an English list", u"1.234,56"_s, DecimalMark::Point, 1234.56);
    row("English", u"$1,234.56"_s, DecimalMark::Point, 1234.56);
    row("grouped, German", u"12.000"_s, DecimalMark::Comma, 12000);
    row("ambiguous, English", u"12.000"_s, DecimalMark::Point, 12);
    row("grouped, English", u"12,000"_s, DecimalMark::Point, 12000);
    row("ambiguous, German", u"12,000"_s, DecimalMark::Comma, 12);
    row("two groups", u"1.234.567"_s, DecimalMark::Point, 1234567);
    row("spaces", u"1 234 567,8"_s, DecimalMark::Comma, 1234567.8);
    row("Swiss", u"CHF 12’000.-"_s, DecimalMark::Point, 12000);
    row("zero point", u"0.125"_s, DecimalMark::Comma, 0.125);
    row("thousands", u"12 TEUR"_s, DecimalMark::Comma, 12000);
    row("millions", u"1,5 Mio. €"_s, DecimalMark::Comma, 1500000);
    row("about, a year", u"ca. 500 EUR p.a."_s, DecimalMark::Comma, 500);
    row("negative", u"-3,5"_s, DecimalMark::Comma, -3.5);
    row("words", u"viel"_s, DecimalMark::Comma, std::nullopt);
    row("a range", u"10-20"_s, DecimalMark::Comma, std::nullopt);
    row("a date", u"01.06.2021"_s, DecimalMark::Comma, std::nullopt);
    row("a version", u"1.2.3"_s, DecimalMark::Point, std::nullopt);
    row("nothing", QString(), DecimalMark::Point, std::nullopt);
}

void TestLists::numbersAreReadInBothForms()
{
    QFETCH(QString, text);
    QFETCH(DecimalMark, mark);
    QFETCH(std::optional<double>, number);
    QCOMPARE(parseNumber(text, mark), number);
}

void TestLists::theDecimalMarkFollowsTheAmounts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DecimalMark>("mark");
    QTest::newRow("commas") << QByteArray("Name,Cost,Version\nFax,\"12,5\",1.0\n") << DecimalMark::Comma;
    QTest::newRow("points") << QByteArray("Name;Kosten\nFax;12.50\n") << DecimalMark::Point;
    QTest::newRow("whole, semicolon") << QByteArray("Name;Kosten\nFax;12.000\n") << DecimalMark::Comma;
    QTest::newRow("whole, comma") << QByteArray("Name,Cost\nFax,12000\n") << DecimalMark::Point;
}

void TestLists::theDecimalMarkFollowsTheAmounts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(DecimalMark, mark);
    QCOMPARE(*tableOf(bytes).form.decimalMark, mark);
}

void TestLists::listsInACellAreSplit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("semicolons") << u"Mail; Fax ;SMS"_s << QStringList{u"Mail"_s, u"Fax"_s, u"SMS"_s};
    QTest::newRow("commas") << u"Mail, Fax"_s << QStringList{u"Mail"_s, u"Fax"_s};
    QTest::newRow("commas within semicolons") << u"Mail, old; Fax"_s << QStringList{u"Mail, old"_s, u"Fax"_s};
    QTest::newRow("lines") << u"Mail\nFax"_s << QStringList{u"Mail"_s, u"Fax"_s};
    QTest::newRow("bars and repetition") << u"Mail|mail|Fax"_s << QStringList{u"Mail"_s, u"Fax"_s};
    QTest::newRow("quoted") << u"\"Mail; \"\"old\"\" | new\"; Fax"_s << QStringList{u"Mail; \"old\" | new"_s, u"Fax"_s};
    QTest::newRow("a quote within a name")
        << u"19\" monitor; 24\" monitor"_s << QStringList{u"19\" monitor"_s, u"24\" monitor"_s};
    QTest::newRow("a quote never closed") << u"\"Mail; Fax"_s << QStringList{u"\"Mail"_s, u"Fax"_s};
    QTest::newRow("nothing") << u"None"_s << QStringList();
}

void TestLists::listsInACellAreSplit()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QCOMPARE(splitList(text), names);
}

void TestLists::columnsAreRecognised_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &header, const QString &expected) {
        QTest::newRow(name) << header << expected;
    };
    row("German", u"Name;Beschreibung;Verantwortlich;Team;Gruppe;Jahreskosten;Nutzer;Abhängig von;Fähigkeiten"_s,
        u"name description owner team group annualCost users dependsOn capabilities"_s);
    row("English", u"Service;Description;Service owner;Team;Group;Annual cost (EUR);Number of users;Depends on;Note"_s,
        u"name description owner team group annualCost users dependsOn note"_s);
    row("French", u"ID;nom;fonction;statut;parent;secteur;groupe"_s,
        u"sourceKey name description lifecycle ignore group ignore"_s);
    row("Finnish", u"Palvelukokonaisuus;Palvelu;Käyttäjäryhmät;Palvelukuvaus;Palvelutuotannon omistaja"_s,
        u"group name ignore description owner"_s);
    row("ServiceNow",
        u"sys_id;name;number;short_description;busines_criticality;operational_status;owned_by;support_group;category"_s,
        u"sourceKey name ignore description criticality lifecycle owner team group"_s);
    row("iTop", u"id;name;Anbieter->Name;Service-Familie->Name;description;status"_s,
        u"sourceKey name owner group description lifecycle"_s);
    row("LeanIX", u"id;type;name;displayName;description;businessCriticality;relToRequires"_s,
        u"sourceKey group name ignore description criticality dependsOn"_s);
    row("i-doit", u"Objekttyp;ObjektName;Anwendungen - Spezifikation"_s, u"type name description"_s);
    row("Archi", u"ID;Type;Name;Documentation;Specialization"_s, u"sourceKey type name description ignore"_s);
    row("Archi's relations", u"ID;Type;Name;Documentation;Source;Target"_s,
        u"ignore ignore ignore ignore ignore ignore"_s);
    row("GOV.UK", u"repo_name;type;team;description"_s, u"name group team description"_s);
    row("with words behind", u"Dienst;Jahreskosten 2026;Verantwortlicher IT;Kosten-Art"_s,
        u"name annualCost owner ignore"_s);
}

void TestLists::columnsAreRecognised()
{
    QFETCH(QString, header);
    QFETCH(QString, expected);
    ImportTable table;
    table.columns = header.split(u';');
    table.form.header = HeaderRow::Present;
    QCOMPARE(meanings(recogniseColumns(table)), expected);
}

void TestLists::aMeaningIsGivenToOneColumn()
{
    ColumnMapping mapping{Meaning::Name, Meaning::Ignore, Meaning::DependsOn};
    setMeaning(mapping, 1, Meaning::Name);
    QCOMPARE(meanings(mapping), u"ignore name dependsOn"_s);
    setMeaning(mapping, 0, Meaning::DependsOn);
    QCOMPARE(meanings(mapping), u"dependsOn name dependsOn"_s);
}

void TestLists::columnsWithoutHeaderAreRecognisedByTheirContents()
{
    QCOMPARE(meanings(recogniseColumns(tableOf("4711;Fax;12\n4712;SMS;13\n"))), u"sourceKey name ignore"_s);
}

ZUSCHNITT_TEST(TestLists)

#include "tst_lists.moc"
