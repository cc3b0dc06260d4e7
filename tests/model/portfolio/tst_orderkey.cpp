// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/orderkey.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace zuschnitt;

class TestOrderKey final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyLiesBetweenItsNeighbours();
    void appendingManyKeepsKeysShort();
    void spreadKeysRise();
    void equalNeighboursEnd();
};

void TestOrderKey::aKeyLiesBetweenItsNeighbours()
{
    QRandomGenerator random(7);
    std::vector<QString> keys{orderKeyBetween({}, {})};
    for (int round = 0; round < 3000; ++round) {
        const std::size_t place = random.bounded(static_cast<quint32>(keys.size() + 1));
        const QString before = place == 0 ? QString() : keys[place - 1];
        const QString after = place == keys.size() ? QString() : keys[place];
        const QString key = orderKeyBetween(before, after);
        QVERIFY2(before < key, qPrintable(QStringLiteral("%1 < %2").arg(before, key)));
        QVERIFY2(after.isEmpty() || key < after, qPrintable(QStringLiteral("%1 < %2").arg(key, after)));
        QVERIFY(!key.endsWith(u'0'));
        keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(place), key);
    }
}

void TestOrderKey::appendingManyKeepsKeysShort()
{
    QString key;
    for (int round = 0; round < 3000; ++round)
        key = orderKeyBetween(key, {});
    QVERIFY2(key.size() < 110, qPrintable(key));
    QVERIFY(orderKeysBetween({}, {}, 3000).back().size() <= 4);
}

void TestOrderKey::spreadKeysRise()
{
    const std::vector<QString> keys = orderKeysBetween(QStringLiteral("A"), QStringLiteral("B"), 100);
    QCOMPARE(keys.size(), std::size_t(100));
    QString last = QStringLiteral("A");
    for (const QString &key : keys) {
        QVERIFY(last < key);
        last = key;
    }
    QVERIFY(last < QStringLiteral("B"));
}

void TestOrderKey::equalNeighboursEnd()
{
    QVERIFY(orderKeyBetween(QStringLiteral("M"), QStringLiteral("M")) > QStringLiteral("M"));
    QVERIFY(orderKeyBetween(QStringLiteral("M"), QStringLiteral("A")) > QStringLiteral("M"));
}

ZUSCHNITT_TEST(TestOrderKey)

#include "tst_orderkey.moc"
