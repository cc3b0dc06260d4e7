// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portfoliofile.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/Database.h>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestOpening final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lookingChangesNoByteAndNoTime();
    void nothingIsLeftBesideTheFile();
    void whatIsNoPortfolioIsRefusedInASentence_data();
    void whatIsNoPortfolioIsRefusedInASentence();
    void aChangedSchemaIsRefused_data();
    void aChangedSchemaIsRefused();
    void contentThatBreaksTheRulesIsRefused_data();
    void contentThatBreaksTheRulesIsRefused();
    void aReadOnlyFileIsShownButNotWritten();
    void aChangeThatNeverEndedIsTakenBackAndSaid();
    void aFileInWalModeIsToldAndConvertedByTheFirstEdit();
    void whatStandsInAWriteAheadLogIsShown();
    void aFileReplacedOrDeletedUnderneathIsTold();
    void anExistingFileIsNeverOverwritten();
};

void TestOpening::lookingChangesNoByteAndNoTime()
{
    const PortfolioFile file;
    const QByteArray before = file.bytes();
    QFile handle(file.path());
    QVERIFY(handle.open(QIODevice::ReadWrite));
    const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(1000000000);
    QVERIFY(handle.setFileTime(longAgo, QFileDevice::FileModificationTime));
    handle.close();
    QCOMPARE(file.refusal(), QString());
    QVERIFY(file.bytes() == before);
    QCOMPARE(QFileInfo(file.path()).lastModified(), longAgo);
    QCOMPARE(file.names(), QStringList{u"file.zuschnitt"_s});
}

void TestOpening::nothingIsLeftBesideTheFile()
{
    const PortfolioFile file;
    {
        const auto store = Store::open(file.path());
        const auto loaded = (*store)->load();
        QVERIFY(addService(**store, loaded->portfolio, u"SMS"_s));
    }
    QCOMPARE(file.names(), QStringList{u"file.zuschnitt"_s});
}

void TestOpening::whatIsNoPortfolioIsRefusedInASentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const QByteArray whole = PortfolioFile().bytes();
    const auto with = [&](qsizetype offset, const QByteArray &bytes) {
        return QByteArray(whole).replace(offset, bytes.size(), bytes);
    };
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("text") << QByteArray("name;owner\nFax;Ada\n") << u"not a portfolio"_s;
    QTest::newRow("only a beginning") << whole.left(60) << u"is damaged"_s;
    QTest::newRow("only the first page") << whole.left(4096) << u"is damaged"_s;
    QTest::newRow("cut in half") << whole.left(whole.size() / 2) << u"is damaged"_s;
    QTest::newRow("another program's database") << with(68, QByteArray(4, '\0')) << u"of another program"_s;
    QTest::newRow("newer") << with(60, QByteArray("\0\0\0\7", 4)) << u"newer version"_s;
    QTest::newRow("no version") << with(60, QByteArray(4, '\0')) << u"tables of a portfolio"_s;
    QTest::newRow("negative version") << with(60, QByteArray(4, '\xFF')) << u"tables of a portfolio"_s;
    QTest::newRow("noise after the header")
        << whole.left(100) + QByteArray(whole.size() - 100, '\x5A') << u"is damaged"_s;
    QTest::newRow("noise after the schema")
        << whole.left(16384) + QByteArray(whole.size() - 16384, '\x5A') << u"is damaged"_s;
}

void TestOpening::whatIsNoPortfolioIsRefusedInASentence()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);
    const PortfolioFile file;
    file.write(content);
    const QString refusal = file.refusal();
    QVERIFY2(refusal.contains(sentence), qPrintable(refusal));
    QVERIFY2(refusal.contains(file.path()), qPrintable(refusal));
    QVERIFY(refusal.endsWith(u'.'));
    QVERIFY(file.bytes() == content);
}

void TestOpening::aChangedSchemaIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("view")
        << u"CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"_s;
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON service BEGIN DELETE FROM product; END"_s;
    QTest::newRow("virtual table") << u"CREATE VIRTUAL TABLE f USING fts5(x)"_s;
    QTest::newRow("further table") << u"CREATE TABLE extra (id INTEGER PRIMARY KEY)"_s;
    QTest::newRow("missing table") << u"DROP TABLE fate"_s;
    QTest::newRow("missing index") << u"DROP INDEX assignment_service_index"_s;
    QTest::newRow("second key") << u"CREATE UNIQUE INDEX u ON service (name)"_s;
    QTest::newRow("further column") << u"ALTER TABLE service ADD COLUMN extra TEXT"_s;
    QTest::newRow("renamed column") << u"ALTER TABLE service RENAME COLUMN name TO title"_s;
}

void TestOpening::aChangedSchemaIsRefused()
{
    QFETCH(const QString, sql);
    const PortfolioFile file;
    file.tamper(sql.toStdString());
    const QString refusal = file.refusal();
    QVERIFY2(refusal.contains(u"tables of a portfolio"_s), qPrintable(refusal));
}

void TestOpening::contentThatBreaksTheRulesIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("reference to nothing") << u"DELETE FROM product"_s;
    QTest::newRow("word that is no role") << u"UPDATE assignment SET role = 'boss'"_s;
    QTest::newRow("id of 3 bytes") << u"UPDATE product SET identity = x'010203'"_s;
    QTest::newRow("no row about the file") << u"DELETE FROM portfolio"_s;
    QTest::newRow("nothing about where it stands") << u"DELETE FROM state"_s;
}

void TestOpening::contentThatBreaksTheRulesIsRefused()
{
    QFETCH(const QString, sql);
    const PortfolioFile file;
    file.tamper(sql.toStdString());
    const QString refusal = file.refusal();
    QVERIFY2(refusal.contains(u"is damaged"_s), qPrintable(refusal));
}

void TestOpening::aReadOnlyFileIsShownButNotWritten()
{
    const PortfolioFile file;
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner));
    const QByteArray before = file.bytes();
    const auto store = Store::open(file.path());
    QVERIFY(store.ok());
    QVERIFY((*store)->isReadOnly());
    const auto loaded = (*store)->load();
    QVERIFY(loaded.ok());
    const Result<Written> written = (*store)->write(loaded->portfolio, [] { return Result<Draft>(Draft()); });
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(u"read-only"_s));
    QVERIFY(file.bytes() == before);
}

void TestOpening::aChangeThatNeverEndedIsTakenBackAndSaid()
{
    const PortfolioFile file;
    const PortfolioFile crashed;
    {
        // A cache of one page makes SQLite write into the file before the commit.
        SQLite::Database database(file.path().toStdString(), SQLite::OPEN_READWRITE);
        database.exec(
            "PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE service SET name = 'Half'; "
            "CREATE TABLE filler AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 500) "
            "SELECT randomblob(500) FROM c");
        QFile::remove(crashed.path());
        QVERIFY(QFile::copy(file.path(), crashed.path()));
        QVERIFY(QFile::copy(file.path() + u"-journal"_s, crashed.path() + u"-journal"_s));
    }
    QVERIFY(crashed.bytes() != file.bytes());
    const auto store = Store::open(crashed.path());
    QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().message));
    QVERIFY((*store)->notices().join(u' ').contains(u"taken back"_s));
    QVERIFY((*store)->load()->portfolio == (*Store::open(file.path()))->load()->portfolio);
    QCOMPARE(crashed.names(), QStringList{u"file.zuschnitt"_s});
}

void TestOpening::aFileInWalModeIsToldAndConvertedByTheFirstEdit()
{
    const PortfolioFile file;
    file.tamper("PRAGMA journal_mode = WAL");
    const QByteArray before = file.bytes();
    {
        const auto store = Store::open(file.path());
        QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().message));
        QVERIFY((*store)->notices().join(u' ').contains(u"one file"_s));
        auto loaded = (*store)->load();
        QVERIFY(file.bytes() == before);
        QCOMPARE(file.names(), QStringList{u"file.zuschnitt"_s});
        // What was read without locks may be old, so it is read again before the first write.
        QVERIFY(!addService(**store, loaded->portfolio, u"SMS"_s));
        loaded = (*store)->load();
        QVERIFY(addService(**store, loaded->portfolio, u"SMS"_s));
    }
    QCOMPARE(int(file.bytes().at(18)), 1);
    QCOMPARE(file.names(), QStringList{u"file.zuschnitt"_s});
    QCOMPARE(file.refusal(), QString());
}

void TestOpening::whatStandsInAWriteAheadLogIsShown()
{
    const PortfolioFile file;
    const PortfolioFile copy;
    {
        SQLite::Database database(file.path().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA journal_mode = WAL; UPDATE portfolio SET title = 'From the log'");
        copy.write(file.bytes());
        QVERIFY(QFile::copy(file.path() + u"-wal"_s, copy.path() + u"-wal"_s));
    }
    const QByteArray before = copy.bytes();
    {
        const auto store = Store::open(copy.path());
        QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().message));
        const auto loaded = (*store)->load();
        QCOMPARE(loaded->portfolio.info().title, u"From the log"_s);
        QVERIFY(!loaded->isIntact);
    }
    QVERIFY(copy.bytes() == before);
    {
        const auto store = Store::open(copy.path());
        const auto loaded = (*store)->load();
        QVERIFY(addService(**store, loaded->portfolio, u"SMS"_s));
    }
    QCOMPARE(copy.names(), QStringList{u"file.zuschnitt"_s});
    const auto converted = Store::open(copy.path());
    QCOMPARE((*converted)->load()->portfolio.info().title, u"From the log"_s);
}

void TestOpening::aFileReplacedOrDeletedUnderneathIsTold()
{
    const PortfolioFile file;
    const PortfolioFile other;
    const auto store = Store::open(file.path());
    const auto loaded = (*store)->load();
    QVERIFY(QFile::rename(file.path(), file.path(u"elsewhere"_s)));
    QVERIFY((*store)->isBehind().error().message.contains(u"deleted or moved"_s));
    QVERIFY(QFile::copy(other.path(), file.path()));
    QVERIFY((*store)->isBehind().error().message.contains(u"replaced"_s));
    QVERIFY(!addService(**store, loaded->portfolio, u"SMS"_s));
    QVERIFY(file.bytes() == other.bytes());
    QVERIFY((*store)->saveCopy(file.path(u"rescued"_s), {}));
    QVERIFY((*Store::open(file.path(u"rescued"_s)))->load()->portfolio == loaded->portfolio);
}

void TestOpening::anExistingFileIsNeverOverwritten()
{
    const PortfolioFile file;
    const QByteArray before = file.bytes();
    QVERIFY(!Store::create(file.path(), file.rows.draft()));
    QVERIFY(file.bytes() == before);
    Draft dangling = file.rows.draft();
    dangling.changes.pop_back();
    QVERIFY(!Store::create(file.path(u"new"_s), dangling));
    QCOMPARE(file.names(), QStringList{u"file.zuschnitt"_s});
}

ZUSCHNITT_TEST(TestOpening)

#include "tst_opening.moc"
