// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;

namespace {

/// Draws edits of every kind that moves services about, sensible and not.
class Dice final {
public:
    explicit Dice(quint32 seed) : m_random(seed) { }

    EditFunction edit(const Portfolio &portfolio)
    {
        switch (m_random.bounded(13)) {
        case 0:
            return edits::addServices({{name(), name(), {}}}, maybe(any<Product>(portfolio)));
        case 1:
            return edits::addProduct(ProductId::random(), any<Cut>(portfolio),
                                     {name(), {}, {}, movings(portfolio), {}});
        case 2:
            return edits::dissolveProducts({any<Product>(portfolio)});
        case 3:
            return edits::setFate(any<Cut>(portfolio), {any<Service>(portfolio)},
                                  m_random.bounded(2) ? Fate::Kept : Fate::Retired, name());
        case 4:
            return edits::takeOut(movings(portfolio));
        case 5:
            return edits::returnToInbox(any<Cut>(portfolio), {any<Service>(portfolio)});
        case 6:
            return edits::deleteServices({any<Service>(portfolio)});
        case 7:
            return portfolio.all<Cut>().size() < 4 ? edits::duplicateCut(any<Cut>(portfolio), CutId::random(), name())
                                                   : edits::removeCut(any<Cut>(portfolio));
        case 8:
            return edits::reorderProduct(any<Product>(portfolio), maybe(any<Product>(portfolio)));
        case 9:
        case 10:
            return edits::alsoAssign({any<Service>(portfolio), any<Service>(portfolio)}, any<Product>(portfolio),
                                     {maybe(m_random.generateDouble()), Role::Supporting, {}},
                                     maybe(any<Service>(portfolio)));
        default:
            return edits::moveServices(movings(portfolio), any<Product>(portfolio), maybe(any<Service>(portfolio)));
        }
    }

private:
    QString name() { return QString::number(m_random.bounded(1000)); }

    template <typename Value>
    std::optional<Value> maybe(Value value)
    {
        return m_random.bounded(2) ? std::optional(value) : std::nullopt;
    }

    template <typename Row>
    Id<Row> any(const Portfolio &portfolio)
    {
        const auto &rows = portfolio.all<Row>();
        if (rows.empty() || m_random.bounded(50) == 0)
            return Id<Row>::random();
        return rows[m_random.bounded(static_cast<quint32>(rows.size()))]->id;
    }

    std::vector<edits::Moving> movings(const Portfolio &portfolio)
    {
        std::vector<edits::Moving> services;
        for (quint32 count = m_random.bounded(4u); count > 0; --count) {
            const auto &assignments = portfolio.all<Assignment>();
            if (!assignments.empty() && m_random.bounded(2)) {
                const Assignment *row = assignments[m_random.bounded(static_cast<quint32>(assignments.size()))];
                services.push_back({row->service, row->product});
            } else {
                services.push_back({any<Service>(portfolio), {}});
            }
        }
        return services;
    }

    QRandomGenerator m_random;
};

/// What is wrong with the portfolio; empty if nothing is.
QString brokenRule(const Portfolio &portfolio)
{
    std::set<std::pair<ProductId, ServiceId>> pairs;
    for (const Assignment *row : portfolio.all<Assignment>()) {
        const Product *product = portfolio.find(row->product);
        if (!product || !portfolio.find(row->service))
            return QStringLiteral("an assignment without its ends");
        if (row->id != assignmentId(row->product, row->service) || !pairs.insert({row->product, row->service}).second)
            return QStringLiteral("an assignment twice");
        if (!(row->share > 0))
            return QStringLiteral("a share that is not above 0");
        if (fateIn(portfolio, product->cut, row->service))
            return QStringLiteral("a service both assigned and kept or retired");
    }
    for (const Product *product : portfolio.all<Product>()) {
        QString last;
        for (const Assignment *row : portfolio.where<&Assignment::product>(product->id)) {
            if (row->position <= last)
                return QStringLiteral("two chips in one place");
            last = row->position;
        }
    }
    for (const Cut *cut : portfolio.all<Cut>()) {
        for (const Service *service : portfolio.all<Service>()) {
            double total = 0;
            const auto assignments = assignmentsIn(portfolio, cut->id, service->id);
            for (const Assignment *row : assignments)
                total += row->share;
            if (!assignments.empty() && std::abs(total - 1) > 1e-6)
                return QStringLiteral("shares that add up to %1").arg(total);
        }
    }
    return portfolio.currentCut() ? QString() : QStringLiteral("no cut");
}

} // namespace

class TestRandomEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSequenceOfEditsBreaksARule_data();
    void noSequenceOfEditsBreaksARule();
};

void TestRandomEdits::noSequenceOfEditsBreaksARule_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomEdits::noSequenceOfEditsBreaksARule()
{
    QFETCH(quint32, seed);
    Dice dice(seed);
    Editing editing;
    int done = 0;
    for (int round = 0; round < 400; ++round) {
        const EditFunction function = dice.edit(editing.portfolio());
        const Portfolio before = editing.portfolio();
        const QString refusal = editing.perform(function);
        if (!refusal.isEmpty())
            continue;
        ++done;
        const QString broken = brokenRule(editing.portfolio());
        QVERIFY2(broken.isEmpty(),
                 qPrintable(QStringLiteral("%1 after %2, round %3")
                                .arg(broken, QString::fromLatin1(textOf(editing.last().name.kind)))
                                .arg(round)));
        Portfolio undone = editing.portfolio();
        undone.apply([&] {
            RowChanges inverse;
            for (const RowChange &change : editing.last().changes) {
                std::visit(
                    [&](const auto &row) {
                        inverse.push_back(std::decay_t<decltype(row)>{row.after, row.before});
                    },
                    change);
            }
            return inverse;
        }());
        QVERIFY(undone == before);
    }
    QVERIFY2(done > 100, qPrintable(QString::number(done)));
}

ZUSCHNITT_TEST(TestRandomEdits)

#include "tst_randomedits.moc"
