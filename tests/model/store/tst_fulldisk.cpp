// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portfoliofile.h"
#include "powercut.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestFullDisk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditThatFindsNoRoomIsRefusedWhole();
};

void TestFullDisk::anEditThatFindsNoRoomIsRefusedWhole()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file.zuschnitt"_s);
    Disk disk;
    const auto store = Store::create(file, SmallPortfolio().draft());
    QVERIFY(store.ok());
    int refused = 0;
    // The disk is full at the first write of the edit, at the second one, and so on.
    for (int room = 0; refused == room; ++room) {
        const Portfolio before = (*store)->load()->portfolio;
        disk.setRoom(room);
        const bool written = addService(**store, before, u"Chat %1"_s.arg(room));
        disk.setRoom({});
        const auto after = (*store)->load();
        QVERIFY(after.ok() && after->isIntact);
        QCOMPARE(after->portfolio == before, !written);
        refused += written ? 0 : 1;
    }
    QVERIFY(refused > 3);
    const auto again = Store::open(file);
    QVERIFY(again.ok());
    QVERIFY((*again)->load()->isIntact);
}

ZUSCHNITT_TEST(TestFullDisk)
#include "tst_fulldisk.moc"
