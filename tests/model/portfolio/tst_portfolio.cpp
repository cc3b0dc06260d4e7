// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/portfolio.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;

namespace {

Service service(const QString &name, const QString &position)
{
    Service row;
    row.id = ServiceId::random();
    row.name = name;
    row.position = position;
    return row;
}

} // namespace

class TestPortfolio final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeInTheOrderOfTheirPosition();
    void referencesFollowChanges();
    void linkRowsOfTheSameEndsAreTheSameRow();
    void everyColumnNameIsUsedOncePerTable();
};

void TestPortfolio::rowsComeInTheOrderOfTheirPosition()
{
    const Service fax = service(QStringLiteral("Fax"), QStringLiteral("B"));
    Service mail = service(QStringLiteral("Mail"), QStringLiteral("A"));
    Portfolio portfolio;
    portfolio.apply({Change<Service>{{}, fax}, Change<Service>{{}, mail}});
    QCOMPARE(portfolio.all<Service>().front()->name, QStringLiteral("Mail"));

    const Service before = mail;
    mail.position = QStringLiteral("C");
    portfolio.apply({Change<Service>{before, mail}});
    QCOMPARE(portfolio.all<Service>().front()->name, QStringLiteral("Fax"));
    QCOMPARE(portfolio.all<Service>().size(), std::size_t(2));
}

void TestPortfolio::referencesFollowChanges()
{
    const ProductId first = ProductId::random();
    const ProductId second = ProductId::random();
    Assignment assignment;
    assignment.service = ServiceId::random();
    assignment.product = first;
    assignment.id = assignmentId(first, assignment.service);
    Portfolio portfolio;
    portfolio.apply({Change<Assignment>{{}, assignment}});
    QCOMPARE(portfolio.where<&Assignment::product>(first).size(), std::size_t(1));

    Assignment moved = assignment;
    moved.product = second;
    portfolio.apply({Change<Assignment>{assignment, moved}});
    QVERIFY(portfolio.where<&Assignment::product>(first).empty());
    QCOMPARE(portfolio.where<&Assignment::product>(second).size(), std::size_t(1));
    QCOMPARE(portfolio.where<&Assignment::service>(assignment.service).size(), std::size_t(1));

    portfolio.apply({Change<Assignment>{moved, {}}});
    QVERIFY(portfolio.where<&Assignment::service>(assignment.service).empty());
    QVERIFY(portfolio == Portfolio());
}

void TestPortfolio::linkRowsOfTheSameEndsAreTheSameRow()
{
    const ServiceId a = ServiceId::random();
    const ServiceId b = ServiceId::random();
    QCOMPARE(dependencyId(a, b, {}).toText(), dependencyId(a, b, {}).toText());
    QVERIFY(dependencyId(a, b, {}) != dependencyId(b, a, {}));
    QVERIFY(dependencyId(a, b, {}) != dependencyId(a, b, QStringLiteral("calls")));
}

void TestPortfolio::everyColumnNameIsUsedOncePerTable()
{
    forEachRowType([]<typename Row>() {
        QStringList names;
        forEachColumn<Row>([&](const auto &column) { names.append(QLatin1StringView(column.name)); });
        const QStringList unique(QSet<QString>(names.begin(), names.end()).values());
        QCOMPARE(unique.size(), names.size());
        QCOMPARE(names.first(), QStringLiteral("id"));
    });
}

ZUSCHNITT_TEST(TestPortfolio)

#include "tst_portfolio.moc"
