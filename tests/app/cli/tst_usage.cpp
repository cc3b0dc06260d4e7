// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "tests/support/testmain.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestUsage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVerbOfTheHelpHasAHelp();
    void wrongUsageEndsWithTwoAndASentence_data();
    void wrongUsageEndsWithTwoAndASentence();
    void theLanguageIsTheOneAskedForEvenWhereItsLocaleIsMissing();
    void noWidgetsAreLinked();
};

void TestUsage::everyVerbOfTheHelpHasAHelp()
{
    const Commands commands;
    const Ran help = commands.run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(help.errors, QString());
    for (const QString &verb :
         {u"new"_s, u"info"_s, u"import"_s, u"export"_s, u"edit"_s, u"history"_s, u"undo"_s, u"redo"_s}) {
        QVERIFY2(help.output.contains(u"\n  "_s + verb + u' '), qPrintable(verb));
        const Ran own = commands.run({verb, u"--help"_s});
        QCOMPARE(own.exitCode, 0);
        QVERIFY2(own.output.startsWith(u"zuschnitt-cli %1 FILE"_s.arg(verb)), qPrintable(own.output));
    }
}

void TestUsage::theLanguageIsTheOneAskedForEvenWhereItsLocaleIsMissing()
{
    const Commands commands;
    for (const QString &locale : {u"de_DE.UTF-8"_s, u"de_DE"_s, u"de_AT.UTF-8"_s}) {
        const Ran ran = commands.run({u"new"_s}, locale);
        QVERIFY2(ran.errors.startsWith(u"Hier fehlt etwas."_s), qPrintable(ran.errors));
        QVERIFY2(ran.errors.contains(u"„zuschnitt-cli new --help“"_s), qPrintable(ran.errors));
    }
    QVERIFY(commands.run({u"new"_s}, u"en_GB.UTF-8"_s).errors.startsWith(u"Something is missing"_s));
}

void TestUsage::wrongUsageEndsWithTwoAndASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QStringList() << u"Say what to do."_s;
    QTest::newRow("verb") << QStringList{u"cook"_s} << u"There is no verb “cook”."_s;
    QTest::newRow("option") << QStringList{u"info"_s, u"f"_s, u"--loud"_s} << u"There is no option --loud here."_s;
    QTest::newRow("missing") << QStringList{u"info"_s} << u"Something is missing here."_s;
    QTest::newRow("too many") << QStringList{u"info"_s, u"a"_s, u"b"_s} << u"“b” is one word too many."_s;
    QTest::newRow("no value") << QStringList{u"export"_s, u"f"_s, u"--to"_s} << u"The option --to needs a value."_s;
    QTest::newRow("flag") << QStringList{u"info"_s, u"f"_s, u"--json=1"_s} << u"The option --json takes no value."_s;
    QTest::newRow("edit") << QStringList{u"edit"_s, u"f"_s, u"cook"_s} << u"There is no edit “cook”"_s;
    QTest::newRow("option of another edit")
        << QStringList{u"edit"_s, u"f"_s, u"add-cut"_s, u"C"_s, u"--share"_s, u"1"_s}
        << u"There is no option --share here."_s;
    QTest::newRow("suffix") << QStringList{u"export"_s, u"f"_s, u"--to"_s, u"x.doc"_s}
                            << u"Say where to with --to OUT"_s;
    QTest::newRow("theme") << QStringList{u"export"_s, u"f"_s, u"--to"_s, u"x.svg"_s, u"--theme"_s, u"pink"_s}
                           << u"--theme is one of light, dark, print, not “pink”."_s;
    QTest::newRow("language") << QStringList{u"new"_s, u"f"_s, u"--language"_s, u"fr"_s}
                              << u"The language must be de or en, not “fr”."_s;
    QTest::newRow("sample") << QStringList{u"new"_s, u"f"_s, u"--sample"_s, u"x"_s} << u"There is no sample “x”"_s;
}

void TestUsage::wrongUsageEndsWithTwoAndASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Commands commands;
    const Ran ran = commands.run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.output, QString());
    QVERIFY2(ran.errors.startsWith(sentence), qPrintable(ran.errors));
    QVERIFY(!commands.exists(u"f"_s));
}

void TestUsage::noWidgetsAreLinked()
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {QStringLiteral(ZUSCHNITT_BINARY_DIR "/zuschnitt-cli")});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY(!libraries.contains("Widgets"));
}

ZUSCHNITT_TEST(TestUsage)

#include "tst_usage.moc"
