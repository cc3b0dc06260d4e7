// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dice.h"
#include "editing.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <set>

using namespace zuschnitt;
using namespace zuschnitt::test;

namespace {

template <typename Rows>
bool twoInOnePlace(const Rows &rows)
{
    QString last;
    for (const auto *row : rows) {
        if (row->position <= last)
            return true;
        last = row->position;
    }
    return false;
}

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
        if (twoInOnePlace(portfolio.where<&Assignment::product>(product->id)))
            return QStringLiteral("two chips in one place");
        if (twoInOnePlace(portfolio.where<&Offer::product>(product->id)))
            return QStringLiteral("two offers in one place");
        if (twoInOnePlace(portfolio.where<&BacklogItem::product>(product->id)))
            return QStringLiteral("two items of a backlog in one place");
    }
    for (const Dependency *row : portfolio.all<Dependency>()) {
        if (row->id != dependencyId(row->from, row->to, row->kind))
            return QStringLiteral("a dependency under a wrong id");
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
