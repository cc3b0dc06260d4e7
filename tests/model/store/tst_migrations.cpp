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

QString backupName() { return u"file.zuschnitt.v%1-backup"_s.arg(knownMigrations().back().version); }

Migrations withColumn(HistoryFloor floor)
{
    return withStep("ALTER TABLE service ADD COLUMN colour TEXT NOT NULL DEFAULT ''", floor);
}

} // namespace

class TestMigrations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noVersionEverChanges_data();
    void noVersionEverChanges();
    void aFileOfVersion1KeepsItsContentAndItsHistory();
    void anOlderFileIsConvertedAfterABackup();
    void editsFromBeforeAConversionCanStillBeTakenBack();
    void editsBelowTheFloorCannotBeTakenBack();
    void aStepThatFailsLeavesTheFileAsItWas();
    void aReadOnlyOlderFileIsRefused();
};

void TestMigrations::noVersionEverChanges_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
    QTest::newRow("3") << 3;
}

void TestMigrations::noVersionEverChanges()
{
    QFETCH(int, version);
    QFile dump(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/tests/model/store/version%1.sql").arg(version));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    QByteArray statements;
    for (const SchemaEntry &entry : expectedSchema(knownMigrations(), version)) {
        if (!entry.sql.empty())
            statements += QByteArray::fromStdString(entry.sql) + ";\n";
    }
    QCOMPARE(QString::fromUtf8(statements), QString::fromUtf8(dump.readAll()));
}

// The file was written by the program when 1 was the newest version: a service, a cut, a product, an
// assignment, and the title changed before and after.
void TestMigrations::aFileOfVersion1KeepsItsContentAndItsHistory()
{
    QFile packed(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/tests/model/store/version1.zuschnitt.z"));
    QVERIFY(packed.open(QIODevice::ReadOnly));
    const PortfolioFile file;
    file.write(qUncompress(packed.readAll()));
    const auto store = Store::open(file.path());
    QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().message));
    auto loaded = (*store)->load();
    QVERIFY(loaded.ok() && loaded->isIntact);
    QCOMPARE(loaded->portfolio.info().title, u"After"_s);
    QCOMPARE(loaded->portfolio.all<Assignment>().size(), std::size_t(1));
    QCOMPARE(loaded->portfolio.info().mostServices, std::nullopt);
    Portfolio portfolio = loaded->portfolio;
    const std::vector<StoredEdit> &edits = loaded->history.edits;
    for (auto edit = edits.rbegin(); edit->parent; ++edit) {
        const Result<Written> undone
            = (*store)->replay(portfolio, {{edit->id, ReplayStep::Direction::Back}}, *edit->parent, edits.back().id);
        QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().message));
        portfolio = (*store)->load()->portfolio;
    }
    QVERIFY(portfolio.all<Service>().empty());
    QVERIFY(portfolio.info().title != u"Before"_s);
    QVERIFY((*store)->load()->isIntact);
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
        QVERIFY((*store)->notices().join(u' ').contains(backupName()));
        const auto loaded = (*store)->load();
        QVERIFY(loaded->portfolio == content);
        QVERIFY(loaded->isIntact);
    }
    QCOMPARE(file.names(), (QStringList{u"file.zuschnitt"_s, backupName()}));
    QVERIFY(file.refusal().contains(u"newer version"_s));
    QVERIFY((*Store::open(file.path(), migrations))->notices().isEmpty());
    QVERIFY((*Store::open(file.path(backupName())))->load()->portfolio == content);
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
    QCOMPARE(loaded->history.state.floor, knownMigrations().back().version + 1);
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
