// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/serviceplan.h"
#include "model/exchange/tableformat.h"
#include "model/exports/exporttables.h"
#include "model/exports/tablecsv.h"
#include "tests/support/testmain.h"

#include <QtCore/QLocale>
#include <QtCore/QScopeGuard>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

namespace {

Service service(const QString &position, const QString &name)
{
    Service row;
    row.id = ServiceId::random();
    row.position = position;
    row.name = name;
    return row;
}

Dependency dependency(const Service &from, const Service &to, const QString &kind = {})
{
    Dependency row;
    row.id = dependencyId(from.id, to.id, kind);
    row.kind = kind;
    row.from = from.id;
    row.to = to.id;
    return row;
}

Portfolio sample()
{
    Service sum = service(u"A"_s, u"=SUM(A1)"_s);
    sum.description = u"+1, \"quoted\";\nnext"_s;
    sum.owner = u"'=x"_s;
    sum.annualCost = 1234.5;
    sum.users = 12000;
    Service mail = service(u"B"_s, u"Mail, old"_s);
    mail.note = u"-\t@home"_s;
    mail.sourceKey = u"007"_s;
    mail.annualCost = 0.25;
    Service office = service(u"C"_s, u"Büro; \"alt\" | neu"_s);
    office.owner = u"Ada  Berg"_s;
    office.description = u"=\"0123\""_s;
    Capability write;
    write.id = CapabilityId::random();
    write.name = u"Write, send"_s;
    Capability read;
    read.id = CapabilityId::random();
    read.name = u"Read"_s;
    Portfolio portfolio;
    portfolio.load(std::vector{sum, mail, office});
    portfolio.load(std::vector{write, read});
    portfolio.load(std::vector{dependency(sum, mail), dependency(office, sum), dependency(office, mail),
                               dependency(mail, office), dependency(office, mail, u"data"_s)});
    portfolio.load(std::vector{Provision{provisionId(sum.id, write.id), sum.id, write.id},
                               Provision{provisionId(mail.id, write.id), mail.id, write.id},
                               Provision{provisionId(mail.id, read.id), mail.id, read.id}});
    return portfolio;
}

QByteArray servicesCsv(const Portfolio &portfolio, CsvPreset preset)
{
    return writeCsv(exportTable(TableKind::Services, portfolio, {}, Vocabulary()), preset);
}

} // namespace

class TestTableCsv final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importingAnExportChangesNothing_data();
    void importingAnExportChangesNothing();
    void threeDecimalsAreNoThousandsOnAnyDesktop();
    void theStandardIsPlain();
    void aGermanExcelUnderstandsItsOwn();
    void noCellStartsAFormula();
};

void TestTableCsv::importingAnExportChangesNothing_data()
{
    QTest::addColumn<CsvPreset>("preset");
    QTest::newRow("standard") << CsvPreset::Standard;
    QTest::newRow("tabs") << CsvPreset::Tabs;
    QTest::newRow("German Excel") << CsvPreset::ExcelGerman;
}

void TestTableCsv::importingAnExportChangesNothing()
{
    QFETCH(CsvPreset, preset);
    const Portfolio portfolio = sample();
    const Result<ImportTable> table = readTable({u"export.csv"_s, servicesCsv(portfolio, preset), {}});
    QVERIFY(table.ok());
    const ServicePlan plan = planServices(*table, recogniseColumns(*table), portfolio);
    QVERIFY2(plan.problems.empty(), plan.problems.empty() ? "" : qPrintable(plan.problems.front().message));
    for (const PlannedService &row : plan.rows) {
        QStringList changes;
        for (const FieldChange &change : row.changes)
            changes += u"%1 → %2"_s.arg(change.before, change.after);
        QCOMPARE(changes, QStringList());
    }
    QCOMPARE(plan.count(RowState::Same), std::size_t(3));
    QCOMPARE(plan.dependencies.size(), std::size_t(4));
    for (const PlannedDependency &dependency : plan.dependencies)
        QCOMPARE(dependency.change, LinkChange::Keep);
    QCOMPARE(plan.provisions.size(), std::size_t(3));
    QVERIFY(plan.newCapabilities.empty());
}

void TestTableCsv::threeDecimalsAreNoThousandsOnAnyDesktop()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    Service fax = service(u"A"_s, u"Fax"_s);
    fax.annualCost = 1.125;
    Portfolio portfolio;
    portfolio.load(std::vector{fax});
    const Result<ImportTable> table = readTable({u"export.tsv"_s, servicesCsv(portfolio, CsvPreset::Tabs), {}});
    QCOMPARE(planServices(*table, recogniseColumns(*table), portfolio).count(RowState::Same), std::size_t(1));
}

void TestTableCsv::theStandardIsPlain()
{
    const QByteArray csv = servicesCsv(sample(), CsvPreset::Standard);
    QVERIFY(csv.startsWith("Name,Key in the source,Description,Owner,Team,Former group,Lifecycle,"));
    QVERIFY(csv.contains("\r\n\"Mail, old\",007,,,,,,0.25,"));
}

void TestTableCsv::aGermanExcelUnderstandsItsOwn()
{
    const QByteArray csv = servicesCsv(sample(), CsvPreset::ExcelGerman);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "Name;Key in the source;"));
    QVERIFY(csv.contains(";0,25;"));
}

void TestTableCsv::noCellStartsAFormula()
{
    const QString csv = QString::fromUtf8(servicesCsv(sample(), CsvPreset::Standard));
    for (const QString &start : {u",="_s, u",\"="_s, u",\"+"_s, u",@"_s, u",\"\t"_s, u",-"_s, u"\n="_s})
        QVERIFY2(!csv.contains(start), qPrintable(start));
}

ZUSCHNITT_TEST(TestTableCsv)

#include "tst_tablecsv.moc"
