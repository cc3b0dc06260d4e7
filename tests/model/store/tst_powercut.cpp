// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portfoliofile.h"
#include "powercut.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int edits = 6;
constexpr int cutsPerMoment = 3;

/// How many edits a file holds; -1 if it cannot be read.
using Counting = std::function<int(const QString &file)>;

struct Losses {
    int cuts = 0;
    int lost = 0; ///< a confirmed edit was gone
    int unreadable = 0;
};

Losses cutEverywhere(const std::vector<DiskMoment> &moments, const QString &file, const Counting &count)
{
    Losses losses;
    QRandomGenerator random(7);
    for (const DiskMoment &moment : moments) {
        if (moment.confirmed == 0)
            continue; // the file is still being made
        for (int i = 0; i < cutsPerMoment; ++i) {
            const QTemporaryDir folder;
            restore(moment, folder.path(), random);
            const int found = count(folder.filePath(file));
            ++losses.cuts;
            losses.lost += found >= 0 && found < moment.confirmed - 1 ? 1 : 0;
            losses.unreadable += found < 0 ? 1 : 0;
        }
    }
    return losses;
}

} // namespace

class TestPowerCut final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noConfirmedEditIsLost();
    void theTestNoticesASettingThatLosesEdits();
};

void TestPowerCut::noConfirmedEditIsLost()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file.zuschnitt"_s);
    Disk disk;
    {
        const auto store = Store::create(file, SmallPortfolio().draft());
        QVERIFY(store.ok());
        disk.confirm();
        Portfolio portfolio = (*store)->load()->portfolio;
        for (int i = 0; i < edits; ++i) {
            QVERIFY(addService(**store, portfolio, QString::number(i)));
            disk.confirm();
            portfolio = (*store)->load()->portfolio;
        }
    }
    const Losses losses = cutEverywhere(disk.unplugged(), u"file.zuschnitt"_s, [](const QString &path) {
        const auto store = Store::open(path);
        const auto loaded = store ? (*store)->load() : Result<Store::Loaded>(store.error());
        const bool ok = loaded && loaded->isIntact;
        return ok ? static_cast<int>(loaded->portfolio.all<Service>().size()) - 2 : -1;
    });
    QVERIFY(losses.cuts > 100);
    QCOMPARE(losses.unreadable, 0);
    QCOMPARE(losses.lost, 0);
}

void TestPowerCut::theTestNoticesASettingThatLosesEdits()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"control"_s);
    Disk disk;
    {
        SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE t (x); "
                      "PRAGMA wal_checkpoint(TRUNCATE)");
        disk.confirm();
        for (int i = 0; i < edits; ++i) {
            database.exec("INSERT INTO t VALUES (1)");
            disk.confirm();
        }
    }
    const Losses losses = cutEverywhere(disk.unplugged(), u"control"_s, [](const QString &path) {
        try {
            SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
            return database.execAndGet("SELECT count(*) FROM t").getInt();
        } catch (const SQLite::Exception &) {
            return -1;
        }
    });
    QVERIFY(losses.lost > 0);
}

ZUSCHNITT_TEST(TestPowerCut)

#include "tst_powercut.moc"
