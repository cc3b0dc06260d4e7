// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/digest.h"
#include "portfoliofile.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestDigest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHashIsTheOneOfItsDefinition_data();
    void theHashIsTheOneOfItsDefinition();
    void theSumIsModulo128Bits();
    void rowsThatDifferHashDifferently();
    void aFlippedByteNeverChangesTheContentUnnoticed();
};

void TestDigest::theHashIsTheOneOfItsDefinition_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("nothing") << QByteArray() << QByteArray("00000000000000000000000000000000");
    QTest::newRow("less than a block") << QByteArray("hello") << QByteArray("cbd8a7b341bd9b025b1e906a48ae1d19");
    QTest::newRow("more than two blocks")
        << QByteArray("The quick brown fox jumps over the lazy dog") << QByteArray("e34bbc7bbc071b6c7a433ca9c49a9347");
}

void TestDigest::theHashIsTheOneOfItsDefinition()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, hash);
    QCOMPARE(hash128(text.constData(), static_cast<std::size_t>(text.size())).toBytes().toHex(), hash);
}

void TestDigest::theSumIsModulo128Bits()
{
    const Digest most{~quint64(0), ~quint64(0)};
    const Digest one{0, 1};
    QCOMPARE((most + one).toBytes(), Digest().toBytes());
    QCOMPARE((Digest() - one).toBytes(), most.toBytes());
    QCOMPARE((Digest{0, ~quint64(0)} + one).toBytes(), (Digest{1, 0}.toBytes()));
}

void TestDigest::rowsThatDifferHashDifferently()
{
    RowHasher hash;
    Service first;
    Service second;
    first.name = u"ab"_s;
    second.name = u"a"_s;
    second.description = u"b"_s;
    QVERIFY(hash(first) != hash(second));
    second = first;
    second.annualCost = 0.0;
    QVERIFY(hash(first) != hash(second));
    first.annualCost = -0.0;
    QVERIFY(hash(first) == hash(second));
}

void TestDigest::aFlippedByteNeverChangesTheContentUnnoticed()
{
    const PortfolioFile file;
    const QByteArray whole = file.bytes();
    const Portfolio original = (*Store::open(file.path()))->load()->portfolio;
    int refused = 0;
    int told = 0;
    QRandomGenerator random(1);
    for (int i = 0; i < 600; ++i) {
        QByteArray flipped = whole;
        qsizetype place = 0;
        do // most of a new file is empty
            place = random.bounded(static_cast<int>(whole.size()));
        while (whole[place] == '\0');
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << random.bounded(8)));
        file.write(flipped);
        const auto store = Store::open(file.path());
        const auto loaded = store ? (*store)->load() : Result<Store::Loaded>(store.error());
        if (!loaded)
            ++refused;
        else if (!loaded->isIntact)
            ++told;
        else
            QVERIFY2(loaded->portfolio == original, qPrintable(u"byte %1"_s.arg(place)));
    }
    QVERIFY(refused > 0);
    QVERIFY(told > 0);
}

ZUSCHNITT_TEST(TestDigest)

#include "tst_digest.moc"
