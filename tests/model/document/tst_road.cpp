// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dice.h"
#include "model/document/document.h"
#include "model/document/editbuilder.h"
#include "tests/support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

/// Puts and removes rows of every kind with values of every sort.
class RandomRows final {
public:
    explicit RandomRows(quint32 seed) : m_random(seed) { }

    EditFunction edit()
    {
        const quint32 seed = m_random.generate();
        return [seed](const Portfolio &portfolio) -> Result<Edit> {
            RandomRows random(seed);
            EditBuilder builder(portfolio);
            forEachRowType([&]<typename Row>() { random.change<Row>(builder); });
            return builder.edit(EditKind::SetField, {QString::number(seed)});
        };
    }

private:
    template <typename Row>
    void change(EditBuilder &builder)
    {
        if constexpr (!std::is_same_v<Row, PortfolioInfo>) {
            const quint32 choice = m_random.bounded(12u);
            const auto &rows = builder.portfolio().all<Row>();
            if (choice == 0 && !rows.empty())
                builder.remove(rows[m_random.bounded(static_cast<quint32>(rows.size()))]->id);
            if (choice < 1 || choice > 3)
                return;
            Row row;
            m_ok = true;
            forEachColumn<Row>([&](const auto &column) {
                if (static_cast<const void *>(&(row.*column.member)) != &row.id)
                    draw(row.*column.member, builder);
            });
            row.id = choice == 1 || rows.empty() ? Id<Row>::random()
                                                 : rows[m_random.bounded(static_cast<quint32>(rows.size()))]->id;
            if (m_ok)
                builder.put(row);
        }
    }

    void draw(QString &value, const EditBuilder &)
    {
        static const QStringList texts{{},     u"Störung"_s,        u"a 'quoted' \"name\""_s,
                                       u"😀"_s, QString(5000, u'x'), QString::fromUtf16(u"nul\0inside", 10)};
        value = texts[m_random.bounded(static_cast<int>(texts.size()))];
    }
    void draw(qint64 &value, const EditBuilder &) { value = static_cast<qint64>(m_random.generate64()); }
    void draw(double &value, const EditBuilder &)
    {
        static constexpr std::array numbers{0.0, -0.0, 1.0, -17.0, 0.1, 1e300, 5e-324};
        value = numbers[m_random.bounded(static_cast<quint32>(numbers.size()))];
    }
    void draw(bool &value, const EditBuilder &) { value = m_random.bounded(2) == 1; }
    void draw(ProductIdentity &value, const EditBuilder &) { value = ProductIdentity::random(); }
    template <typename Value>
    requires std::is_enum_v<Value>
    void draw(Value &value, const EditBuilder &) { value = static_cast<Value>(m_random.bounded(2)); }
    template <typename Row>
    void draw(Id<Row> &value, const EditBuilder &builder)
    {
        const auto &rows = builder.portfolio().all<Row>();
        if (!rows.empty())
            value = rows[m_random.bounded(static_cast<quint32>(rows.size()))]->id;
        m_ok = m_ok && builder.find(value);
    }
    template <typename Value>
    void draw(std::optional<Value> &value, const EditBuilder &builder)
    {
        value.reset();
        if (m_random.bounded(2) == 0)
            return;
        const bool ok = m_ok;
        draw(value.emplace(), builder);
        if (!m_ok)
            value.reset();
        m_ok = ok;
    }

    QRandomGenerator m_random;
    bool m_ok = true; ///< false once a row refers to something that is not there
};

/// A document that is driven about, and what it held at each point of its history.
class Traveller final {
public:
    explicit Traveller(const QString &file)
    {
        m_document = std::move(*Document::create(file, {}));
        expect();
    }

    Document &document() { return *m_document; }

    void reopen()
    {
        const QString file = m_document->fileName();
        m_document.reset();
        m_document = std::move(*Document::open(file));
        m_isIntact = m_isIntact && m_document->openingNotices().isEmpty();
        expect();
    }

    /// Compares with what was there when the head was the head before.
    void expect()
    {
        const auto [place, isNew] = m_seen.try_emplace(m_document->head(), m_document->portfolio());
        if (!isNew)
            m_isIntact = m_isIntact && place->second == m_document->portfolio();
    }

    bool isIntact() const { return m_isIntact; }

private:
    std::unique_ptr<Document> m_document;
    std::map<EditId, Portfolio> m_seen;
    bool m_isIntact = true;
};

} // namespace

class TestRoad final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPointOfTheHistoryHoldsWhatItHeldBefore_data();
    void everyPointOfTheHistoryHoldsWhatItHeldBefore();

private:
    static void wander(Traveller &journey, quint32 seed);
};

void TestRoad::everyPointOfTheHistoryHoldsWhatItHeldBefore_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRoad::wander(Traveller &journey, quint32 seed)
{
    QRandomGenerator random(seed);
    Dice dice(seed);
    RandomRows rows(seed);
    for (int round = 0; round < 120; ++round) {
        Document &document = journey.document();
        const auto &entries = document.history().entries;
        const quint32 choice = random.bounded(20u);
        if (choice < 9)
            (void)document.perform(dice.edit(document.portfolio()));
        else if (choice < 13)
            (void)document.perform(rows.edit());
        else if (choice == 13)
            (void)document.amend(document.head(), rows.edit());
        else if (choice < 17)
            (void)document.undo(Document::Beyond::Confirmed);
        else if (choice < 18)
            (void)document.redo();
        else if (choice < 19)
            (void)document.jumpTo(entries[random.bounded(static_cast<quint32>(entries.size()))].id);
        else
            journey.reopen();
        journey.expect();
        QVERIFY2(journey.isIntact(), qPrintable(u"round %1, choice %2"_s.arg(round).arg(choice)));
    }
}

void TestRoad::everyPointOfTheHistoryHoldsWhatItHeldBefore()
{
    QFETCH(const quint32, seed);
    QTemporaryDir folder;
    Traveller journey(folder.filePath(u"file.zuschnitt"_s));
    wander(journey, seed);
    while (journey.document().canRedo()) {
        QVERIFY(journey.document().redo());
        journey.expect();
    }
    int steps = 0;
    while (journey.document().canUndo()) {
        const Result<EditOutcome> undone = journey.document().undo(Document::Beyond::Confirmed);
        QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().message));
        journey.expect();
        ++steps;
    }
    QCOMPARE(journey.document().head(), journey.document().history().entries.front().id);
    journey.reopen();
    for (int redone = 0; redone < steps; ++redone) {
        QVERIFY(journey.document().redo());
        journey.expect();
    }
    QVERIFY(!journey.document().canRedo());
    QVERIFY(steps > 5);
    QVERIFY(journey.document().history().entries.size() > 20);
    const auto entries = journey.document().history().entries;
    for (const HistoryEntry &entry : entries) {
        QVERIFY(journey.document().jumpTo(entry.id));
        journey.expect();
    }
    QVERIFY(journey.isIntact());
}

ZUSCHNITT_TEST(TestRoad)

#include "tst_road.moc"
