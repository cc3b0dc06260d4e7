// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/layerrules.h"
#include "tests/architecture/sourcetree.h"
#include "tests/support/testmain.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt::test;

class TestLayers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSourcesKeepTheirLayers();
    void everyForbiddenIncludeOfTheFixtureIsFound();
    void theCommandLineLinksNoWidgets();
};

void TestLayers::theSourcesKeepTheirLayers()
{
    const SourceTree tree(QStringLiteral(ZUSCHNITT_SOURCE_DIR));
    QVERIFY(tree.files().contains(u"model/portfolio/portfolio.h"_s));
    QVERIFY(tree.folderOrder(u"model"_s).size() > 1);
    const QStringList found = breaches(tree);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestLayers::everyForbiddenIncludeOfTheFixtureIsFound()
{
    const SourceTree tree(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/tests/architecture/fixture"));
    const QStringList expected{
        u"app/cli/main.cpp reaches <QtWidgets/QWidget> through views/map/mapview.h"_s,
        u"model/document/document.cpp reaches <sqlite3.h> through model/store/store.h"_s,
        u"model/portfolio/portfolio.h reaches <QtWidgets/QWidget> through model/portfolio/rows.h"_s,
        u"model/portfolio/portfolio.h may not include model/document/document.h"_s,
        u"model/portfolio/portfolio.h may not include views/map/mapview.h"_s,
        u"model/portfolio/rows.h reaches <QtWidgets/QWidget>"_s,
        u"model/portfolio/rows.h includes <QString> without naming its module"_s,
        u"views/diagram/drawing.h reaches <QtWidgets/QWidget>"_s,
        u"views/diagram/drawing.h may not include views/map/mapview.h"_s,
        u"views/map/mapview.h may not include model/store/store.h"_s,
        u"views/map/mapview.h reaches <sqlite3.h> through model/store/store.h"_s,
        u"views/map/mapview.h speaks SQL: const char *sql = \"SELECT name FROM service\";"_s,
    };
    const QStringList found = breaches(tree);
    for (const QString &sentence : expected)
        QVERIFY2(found.contains(sentence), qPrintable(sentence + u"\nis not among\n"_s + found.join(u'\n')));
    for (const QString &sentence : found)
        QVERIFY2(!sentence.startsWith(u"model/store/"_s), qPrintable(sentence));
}

void TestLayers::theCommandLineLinksNoWidgets()
{
#ifdef ZUSCHNITT_CLI
    QProcess ldd;
    ldd.start(u"ldd"_s, {QStringLiteral(ZUSCHNITT_CLI)});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6Core"), ldd.readAllStandardError().constData());
    QVERIFY2(!libraries.contains("Qt6Widgets"), libraries.constData());
#else
    QSKIP("this build has no command line");
#endif
}

ZUSCHNITT_TEST(TestLayers)

#include "tst_layers.moc"
