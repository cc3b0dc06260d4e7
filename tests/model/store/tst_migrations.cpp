// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portfoliofile.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/Database.h>

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

Migrations withStep(const char *sql, HistoryFloor floor)
{
    Migrations migrations = knownMigrations();
    const int version = migrations.back().version + 1;
    migrations.push_back({version, [sql](SQLite::Database &database) { database.exec(sql); }, floor});
    return migrations;
}

Migrations withColumn(HistoryFloor floor)
{
    return withStep("ALTER TABLE service ADD COLUMN colour TEXT NOT NULL DEFAULT ''", floor);
}

} // namespace

class TestMigrations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void version1NeverChanges();
    void anOlderFileIsConvertedAfterABackup();
    void editsFromBeforeAConversionCanStillBeTakenBack();
    void editsBelowTheFloorCannotBeTakenBack();
    void aStepThatFailsLeavesTheFileAsItWas();
    void aReadOnlyOlderFileIsRefused();
};

void TestMigrations::version1NeverChanges()
{
    QFile dump(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/tests/model/store/version1.sql"));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    QByteArray statements;
    for (const SchemaEntry &entry : expectedSchema(knownMigrations(), 1)) {
        if (!entry.sql.empty())
            statements += QByteArray::fromStdString(entry.sql) + ";\n";
    }
    QCOMPARE(QString::fromUtf8(statements), QString::fromUtf8(dump.readAll()));
}

void TestMigrations::anOlderFileIsConvertedAfterABackup()
{
    const PortfolioFile file;
    const QByteArray before = file.bytes();
    const Portfolio content = (*Store::open(file.path()))->load()->portfolio;
    const Migrations migrations = withColumn(HistoryFloor::Stays);
    {
        const auto store = Store::open(file.path(), migrations);
        QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().message));
        QVERIFY((*store)->notices().join(u' ').contains(u"file.zuschnitt.v1-backup"_s));
        const auto loaded = (*store)->load();
        QVERIFY(loaded->portfolio == content);
        QVERIFY(loaded->isIntact);
    }
    QCOMPARE(file.names(), (QStringList{u"file.zuschnitt"_s, u"file.zuschnitt.v1-backup"_s}));
    QVERIFY(file.refusal().contains(u"newer version"_s));
    QVERIFY((*Store::open(file.path(), migrations))->notices().isEmpty());
    QVERIFY((*Store::open(file.path(u"file.zuschnitt.v1-backup"_s)))->load()->portfolio == content);
}

void TestMigrations::editsFromBeforeAConversionCanStillBeTakenBack()
{
    const PortfolioFile file;
    const auto first = (*Store::open(file.path()))->load();
    {
        const auto store = Store::open(file.path());
        QVERIFY((*store)->load().ok());
        QVERIFY(addService(**store, first->portfolio, u"SMS"_s));
    }
    const auto store = Store::open(file.path(), withColumn(HistoryFloor::Stays));
    const auto loaded = (*store)->load();
    const StoredEdit &last = loaded->history.edits.back();
    const Result<Written> undone
        = (*store)->replay(loaded->portfolio, {{last.id, ReplayStep::Direction::Back}}, *last.parent, last.id);
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().message));
    QVERIFY((*store)->load()->portfolio == first->portfolio);
}

void TestMigrations::editsBelowTheFloorCannotBeTakenBack()
{
    const PortfolioFile file;
    const auto store = Store::open(file.path(), withColumn(HistoryFloor::Raised));
    const auto loaded = (*store)->load();
    QCOMPARE(loaded->history.state.floor, 2);
    const StoredEdit &last = loaded->history.edits.back();
    QVERIFY(!(*store)->replay(loaded->portfolio, {{last.id, ReplayStep::Direction::Back}}, {}, last.id));
    QVERIFY((*store)->load()->portfolio == loaded->portfolio);
}

void TestMigrations::aStepThatFailsLeavesTheFileAsItWas()
{
    const PortfolioFile file;
    const auto content = (*Store::open(file.path()))->load();
    const auto store = Store::open(file.path(), withStep("DELETE FROM product", HistoryFloor::Stays));
    QVERIFY(!store);
    QCOMPARE(file.refusal(), QString());
    QVERIFY((*Store::open(file.path()))->load()->portfolio == content->portfolio);
}

void TestMigrations::aReadOnlyOlderFileIsRefused()
{
    const PortfolioFile file;
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner));
    const auto store = Store::open(file.path(), withColumn(HistoryFloor::Stays));
    QVERIFY(!store);
    QVERIFY2(store.error().message.contains(u"read-only"_s), qPrintable(store.error().message));
    QCOMPARE(file.names(), QStringList{u"file.zuschnitt"_s});
}

ZUSCHNITT_TEST(TestMigrations)

#include "tst_migrations.moc"
