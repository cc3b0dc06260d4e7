// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void picturesComeOutInTheirFormat_data();
    void picturesComeOutInTheirFormat();
    void theSvgSaysEveryProductAndService();
    void optionsChangeThePicture_data();
    void optionsChangeThePicture();
    void anOwnFieldColoursTheMap();
    void aListComesBackUnchanged_data();
    void aListComesBackUnchanged();
    void aListForAGermanExcelIsACsv();
    void aListOfOddServicesComesBackUnchanged_data();
    void aListOfOddServicesComesBackUnchanged();
    void aListStartsNoFormula();
    void optionsOfPicturesAreRefusedForData_data();
    void optionsOfPicturesAreRefusedForData();
    void everyFormatForOtherProgramsComesOut_data();
    void everyFormatForOtherProgramsComesOut();
    void aWorkbookMakesTheSamePortfolio();
    void tablesAreChosenByName();
    void theLanguageOfATableIsChosen();
    void anUnknownCutOrFolderIsRefused();
    void theCatalogueComesOutAsPageOrPdf();
    void onlyTheInternalCatalogueSaysWhatIsBehindIt();
    void optionsThatDoNotGoWithTheCatalogueAreRefused_data();
    void optionsThatDoNotGoWithTheCatalogueAreRefused();
    void journeysComeOutOneOrAll();
    void optionsOfOtherViewsAreRefused();

private:
    Ran exportTo(const QString &target, const QStringList &options = {})
    {
        return m_commands.run(QStringList{u"export"_s, u"w.zuschnitt"_s, u"--to"_s, target} + options);
    }

    void makeOddServices()
    {
        const QString odd = QStringLiteral(ZUSCHNITT_SOURCE_DIR "/tests/data/odd-services.json");
        QCOMPARE(m_commands.run({u"import"_s, u"odd.zuschnitt"_s, odd}).exitCode, 0);
    }

    Commands m_commands;
};

void TestExport::initTestCase()
{
    QCOMPARE(
        m_commands.run({u"new"_s, u"w.zuschnitt"_s, u"--sample"_s, u"workplace"_s, u"--language"_s, u"de"_s}).exitCode,
        0);
}

void TestExport::picturesComeOutInTheirFormat_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
}

void TestExport::picturesComeOutInTheirFormat()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    const Ran ran = exportTo(u"first."_s + suffix);
    QCOMPARE(ran.errors, QString());
    QCOMPARE(ran.exitCode, 0);
    exportTo(u"second."_s + suffix);
    const QByteArray first = m_commands.content(u"first."_s + suffix);
    QVERIFY(first.startsWith(start));
    QCOMPARE(m_commands.content(u"second."_s + suffix), first);
}

void TestExport::theSvgSaysEveryProductAndService()
{
    exportTo(u"map.svg"_s);
    exportTo(u"all.json"_s);
    QXmlStreamReader reader(m_commands.content(u"map.svg"_s));
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text().toString();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    const QJsonObject data = QJsonDocument::fromJson(m_commands.content(u"all.json"_s)).object();
    const QJsonArray services = data.value(u"services"_s).toArray();
    QVERIFY(services.size() >= 45);
    for (const QJsonValue service : services) {
        const QString name = service.toObject().value(u"name"_s).toString();
        QVERIFY2(texts.contains(name), qPrintable(name));
    }
    QVERIFY(texts.contains(u"Smart Collaboration"_s));
}

void TestExport::optionsChangeThePicture_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"dark"_s};
    QTest::newRow("preset") << QStringList{u"--preset"_s, u"public"_s};
    QTest::newRow("legend") << QStringList{u"--no-legend"_s};
    QTest::newRow("remainder") << QStringList{u"--no-remainder"_s};
    QTest::newRow("title") << QStringList{u"--no-title"_s};
    QTest::newRow("colour") << QStringList{u"--colour"_s, u"group"_s};
    QTest::newRow("owner") << QStringList{u"--colour"_s, u"owner"_s};
    QTest::newRow("date") << QStringList{u"--date"_s, u"2026-03-01"_s};
    QTest::newRow("language") << QStringList{u"--language"_s, u"en"_s};
}

void TestExport::optionsChangeThePicture()
{
    QFETCH(QStringList, options);
    exportTo(u"plain.svg"_s);
    const Ran ran = exportTo(u"other.svg"_s, options);
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(m_commands.content(u"other.svg"_s) != m_commands.content(u"plain.svg"_s));
}

void TestExport::anOwnFieldColoursTheMap()
{
    QCOMPARE(exportTo(u"by.svg"_s, {u"--colour"_s, u"Site"_s}).exitCode, 3);
    QCOMPARE(m_commands.run({u"edit"_s, u"w.zuschnitt"_s, u"add-own-field"_s, u"Site"_s}).exitCode, 0);
    QCOMPARE(exportTo(u"by.svg"_s, {u"--colour"_s, u"Site"_s}).exitCode, 0);
    QVERIFY(m_commands.content(u"by.svg"_s).contains("„Site“"));
}

void TestExport::aListComesBackUnchanged_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv") << u"csv"_s << QStringList() << QByteArray("Name,Schlüssel in der Quelle,");
    QTest::newRow("tsv") << u"tsv"_s << QStringList() << QByteArray("Name\tSchlüssel in der Quelle\t");
    QTest::newRow("German Excel") << u"csv"_s << QStringList{u"--excel"_s, u"de"_s}
                                  << QByteArray("\xEF\xBB\xBF"
                                                "Name;Schlüssel in der Quelle;");
}

void TestExport::aListComesBackUnchanged()
{
    QFETCH(QString, suffix);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, start);
    const QString list = u"services."_s + suffix;
    const Ran ran = exportTo(list, options);
    QCOMPARE(ran.errors, QString());
    QVERIFY(m_commands.content(list).startsWith(start));
    exportTo(u"again."_s + suffix, options);
    QCOMPARE(m_commands.content(u"again."_s + suffix), m_commands.content(list));
    const Ran imported = m_commands.run({u"import"_s, u"w.zuschnitt"_s, list, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(imported.exitCode, 0);
    const QJsonObject report = imported.json();
    for (const QString &count : {u"created"_s, u"updated"_s, u"skipped"_s}) {
        for (const QJsonValue value : report.value(count).toObject())
            QCOMPARE(value.toInt(), 0);
    }
    QVERIFY(report.value(u"unchanged"_s).toObject().value(u"services"_s).toInt() >= 45);
}

void TestExport::aListForAGermanExcelIsACsv()
{
    QCOMPARE(exportTo(u"x.tsv"_s, {u"--excel"_s, u"de"_s}).exitCode, 2);
    QCOMPARE(exportTo(u"x.csv"_s, {u"--excel"_s, u"fr"_s}).exitCode, 2);
    QVERIFY(!m_commands.exists(u"x.csv"_s));
}

void TestExport::aListOfOddServicesComesBackUnchanged_data()
{
    QTest::addColumn<QStringList>("target");
    QTest::newRow("csv") << QStringList{u"odd.csv"_s};
    QTest::newRow("tsv") << QStringList{u"odd.tsv"_s};
    QTest::newRow("German Excel") << QStringList{u"odd.csv"_s, u"--excel"_s, u"de"_s};
}

void TestExport::aListOfOddServicesComesBackUnchanged()
{
    QFETCH(QStringList, target);
    makeOddServices();
    m_commands.run(QStringList{u"export"_s, u"odd.zuschnitt"_s, u"--to"_s} + target);
    const Ran imported = m_commands.run({u"import"_s, u"odd.zuschnitt"_s, target.first(), u"--json"_s});
    QCOMPARE(imported.errors, QString());
    QCOMPARE(imported.exitCode, 0);
    for (const QString &count : {u"created"_s, u"updated"_s, u"skipped"_s}) {
        for (const QJsonValue value : imported.json().value(count).toObject())
            QCOMPARE(value.toInt(), 0);
    }
    const QJsonObject unchanged = imported.json().value(u"unchanged"_s).toObject();
    QCOMPARE(unchanged.value(u"services"_s).toInt(), 4);
    QCOMPARE(unchanged.value(u"dependencies"_s).toInt(), 4);
    const QJsonObject after = m_commands.run({u"info"_s, u"odd.zuschnitt"_s, u"--json"_s}).json();
    QCOMPARE(after.value(u"dependencies"_s).toInt(), 4);
    QCOMPARE(after.value(u"capabilities"_s).toInt(), 2);
}

void TestExport::aListStartsNoFormula()
{
    makeOddServices();
    m_commands.run({u"export"_s, u"odd.zuschnitt"_s, u"--to"_s, u"odd.csv"_s});
    const QString list = QString::fromUtf8(m_commands.content(u"odd.csv"_s));
    for (const QString &cell : {u"\r\n'=SUM(A1:A9)*2,"_s, u",'-7,"_s, u",\"'+1, "_s, u",'@ada,"_s, u",''=team,"_s})
        QVERIFY2(list.contains(cell), qPrintable(cell + u" in\n"_s + list));
}

void TestExport::optionsOfPicturesAreRefusedForData_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("theme") << u"refused.csv"_s << QStringList{u"--theme"_s, u"dark"_s};
    QTest::newRow("page") << u"refused.tsv"_s << QStringList{u"--page"_s, u"A3"_s};
    QTest::newRow("preset") << u"refused.csv"_s << QStringList{u"--preset"_s, u"public"_s};
    QTest::newRow("preset of JSON") << u"refused.json"_s << QStringList{u"--preset"_s, u"public"_s};
    QTest::newRow("a flag") << u"refused.csv"_s << QStringList{u"--no-legend"_s};
}

void TestExport::optionsOfPicturesAreRefusedForData()
{
    QFETCH(QString, target);
    QFETCH(QStringList, options);
    const Ran ran = exportTo(target, options);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.errors.contains(options.first()), qPrintable(ran.errors));
    QVERIFY(!m_commands.exists(target));
}

void TestExport::everyFormatForOtherProgramsComesOut_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("xlsx") << u"a.xlsx"_s << QStringList() << QByteArray("PK\x03\x04");
    QTest::newRow("archimate") << u"a.archimate.xml"_s << QStringList()
                               << QByteArray("http://www.opengroup.org/xsd/archimate/3.0/");
    QTest::newRow("drawio") << u"a.drawio"_s << QStringList() << QByteArray("<mxfile");
    QTest::newRow("dot") << u"a.dot"_s << QStringList() << QByteArray("digraph \"");
    QTest::newRow("gv") << u"a.gv"_s << QStringList() << QByteArray("digraph \"");
    QTest::newRow("mermaid") << u"a.mmd"_s << QStringList() << QByteArray("flowchart LR");
    QTest::newRow("markdown") << u"a.md"_s << QStringList() << QByteArray("### Smart Collaboration");
    QTest::newRow("by --format") << u"a.txt"_s << QStringList{u"--format"_s, u"markdown"_s}
                                 << QByteArray("### Smart Collaboration");
    QTest::newRow("return list") << u"return.csv"_s << QStringList{u"--table"_s, u"return"_s}
                                 << QByteArray("Quelle,Schlüssel in der Quelle,Alter Name,Was daraus wird,");
}

void TestExport::everyFormatForOtherProgramsComesOut()
{
    QFETCH(QString, target);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, part);
    const Ran ran = exportTo(target, options);
    QCOMPARE(ran.errors, QString());
    QCOMPARE(ran.exitCode, 0);
    const QByteArray first = m_commands.content(target);
    QVERIFY(first.contains(part));
    exportTo(target, options);
    QCOMPARE(m_commands.content(target), first);
}

void TestExport::aWorkbookMakesTheSamePortfolio()
{
    exportTo(u"all.xlsx"_s);
    const Ran imported = m_commands.run({u"import"_s, u"again.zuschnitt"_s, u"all.xlsx"_s});
    QCOMPARE(imported.exitCode, 0);
    const QJsonObject before = m_commands.run({u"info"_s, u"w.zuschnitt"_s, u"--json"_s}).json();
    const QJsonObject after = m_commands.run({u"info"_s, u"again.zuschnitt"_s, u"--json"_s}).json();
    for (const QString &count : {u"services"_s, u"dependencies"_s, u"capabilities"_s, u"journeys"_s, u"moments"_s}) {
        QVERIFY(before.value(count).toInt() > 0);
        QCOMPARE(after.value(count), before.value(count));
    }
}

void TestExport::tablesAreChosenByName()
{
    QCOMPARE(exportTo(u"t.csv"_s, {u"--table"_s, u"products"_s}).exitCode, 0);
    QVERIFY(m_commands.content(u"t.csv"_s).contains("Smart Collaboration"));
    QCOMPARE(exportTo(u"one.xlsx"_s, {u"--table"_s, u"journeys"_s}).exitCode, 0);
    QVERIFY(m_commands.content(u"one.xlsx"_s).size() > 1000);
    const Ran unknown = exportTo(u"u.csv"_s, {u"--table"_s, u"chairs"_s});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.errors.contains(u"assignments"_s));
    QCOMPARE(exportTo(u"u.md"_s, {u"--table"_s, u"products"_s}).exitCode, 2);
    QCOMPARE(exportTo(u"u.svg"_s, {u"--table"_s, u"products"_s}).exitCode, 2);
    QCOMPARE(exportTo(u"u.csv"_s, {u"--table"_s, u"return"_s, u"--cut"_s, u"Nowhere"_s}).exitCode, 3);
    QVERIFY(!m_commands.exists(u"u.csv"_s));
}

void TestExport::theLanguageOfATableIsChosen()
{
    exportTo(u"en.csv"_s, {u"--language"_s, u"en"_s});
    QVERIFY(m_commands.content(u"en.csv"_s).startsWith("Name,Key in the source,"));
}

void TestExport::anUnknownCutOrFolderIsRefused()
{
    QCOMPARE(exportTo(u"x.svg"_s, {u"--cut"_s, u"Nowhere"_s}).exitCode, 3);
    QVERIFY(!m_commands.exists(u"x.svg"_s));
    const Ran ran = exportTo(u"no/such/folder/x.svg"_s);
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(!ran.errors.isEmpty());
}

void TestExport::theCatalogueComesOutAsPageOrPdf()
{
    const std::pair<QString, QByteArray> files[]
        = {{u"catalogue.html"_s, "<!DOCTYPE html>\n<html lang=\"de\""}, {u"catalogue.pdf"_s, "%PDF-"}};
    for (const auto &[file, start] : files) {
        const Ran ran = exportTo(file, {u"--view"_s, u"catalogue"_s});
        QCOMPARE(ran.errors, QString());
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(m_commands.content(file).startsWith(start));
    }
    QVERIFY(m_commands.content(u"catalogue.html"_s).contains("Was damit geht"));
    exportTo(u"english.html"_s, {u"--view"_s, u"catalogue"_s, u"--language"_s, u"en"_s});
    QVERIFY(m_commands.content(u"english.html"_s).contains("What you can do with it"));
}

void TestExport::onlyTheInternalCatalogueSaysWhatIsBehindIt()
{
    const auto page = [this](const QStringList &options) {
        exportTo(u"edition.html"_s, QStringList{u"--view"_s, u"catalogue"_s} + options);
        return QString::fromUtf8(m_commands.content(u"edition.html"_s));
    };
    const QString users = page({});
    const QString inside = page({u"--internal"_s});
    const QString outside = page({u"--preset"_s, u"public"_s});
    QVERIFY(inside.contains(u"OnPrem SharePoint"_s) && inside.contains(u"Stefan Pohl"_s));
    for (const QString &edition : {users, outside})
        QVERIFY(!edition.contains(u"OnPrem SharePoint"_s) && !edition.contains(u"Stefan Pohl"_s));
    QVERIFY(users.contains(u"Karin Vogt"_s) && users.contains(u"14 € je Monat"_s));
    QVERIFY(!outside.contains(u"Karin Vogt"_s) && !outside.contains(u"14 € je Monat"_s));
}

void TestExport::optionsThatDoNotGoWithTheCatalogueAreRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("suffix") << u"c.svg"_s << QStringList{u"--view"_s, u"catalogue"_s};
    QTest::newRow("theme") << u"c.html"_s << QStringList{u"--view"_s, u"catalogue"_s, u"--theme"_s, u"dark"_s};
    QTest::newRow("both editions") << u"c.html"_s
                                   << QStringList{u"--view"_s, u"catalogue"_s, u"--internal"_s, u"--preset"_s,
                                                  u"public"_s};
    QTest::newRow("map") << u"c.svg"_s << QStringList{u"--internal"_s};
    QTest::newRow("page without view") << u"c.html"_s << QStringList();
}

void TestExport::optionsThatDoNotGoWithTheCatalogueAreRefused()
{
    QFETCH(QString, target);
    QFETCH(QStringList, options);
    const Ran ran = exportTo(target, options);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.errors.isEmpty());
}

void TestExport::journeysComeOutOneOrAll()
{
    const Ran one = exportTo(u"one.svg"_s, {u"--view"_s, u"journey"_s, u"--journey"_s, u"neu anfangen"_s});
    QCOMPARE(one.errors, QString());
    QCOMPARE(one.exitCode, 0);
    QVERIFY(m_commands.content(u"one.svg"_s).contains("Neu anfangen"));
    QVERIFY(!m_commands.content(u"one.svg"_s).contains("Das Unternehmen verlassen"));
    QVERIFY(m_commands.content(u"one.svg"_s).contains("Momenten gedeckt"));
    QCOMPARE(exportTo(u"all.svg"_s, {u"--view"_s, u"journey"_s, u"--theme"_s, u"dark"_s}).exitCode, 0);
    exportTo(u"again.svg"_s, {u"--view"_s, u"journey"_s, u"--theme"_s, u"dark"_s});
    QVERIFY(m_commands.content(u"all.svg"_s).contains("Neu anfangen"));
    QVERIFY(m_commands.content(u"all.svg"_s).contains("Das Unternehmen verlassen"));
    QCOMPARE(m_commands.content(u"all.svg"_s), m_commands.content(u"again.svg"_s));
}

void TestExport::optionsOfOtherViewsAreRefused()
{
    QCOMPARE(exportTo(u"x.svg"_s, {u"--journey"_s, u"Neu anfangen"_s}).exitCode, 2);
    QCOMPARE(exportTo(u"x.svg"_s, {u"--view"_s, u"journey"_s, u"--no-legend"_s}).exitCode, 2);
    QCOMPARE(exportTo(u"x.svg"_s, {u"--view"_s, u"journey"_s, u"--journey"_s, u"nowhere"_s}).exitCode, 3);
}

ZUSCHNITT_TEST(TestExport)

#include "tst_export.moc"
