// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/cellvalues.h"
#include "tests/model/formats/reading.h"
#include "tests/support/mutator.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <set>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

/// All that may be a service, so that the numbers do not hang on what is proposed.
const Answers wide{
    {u"services"_s,
     {u"BusinessService"_s, u"ApplicationService"_s, u"TechnologyService"_s, u"ApplicationComponent"_s}}};

qsizetype differentIn(const SourceContent &content, ListKind kind, const std::vector<Meaning> &meanings)
{
    const QStringList rows = told(content, kind, meanings);
    return static_cast<qsizetype>(std::set<QString>(rows.begin(), rows.end()).size());
}

/// The count of an answer; -1 if it is not offered.
qsizetype countOf(const SourceContent &content, const QString &question, const QString &answer)
{
    for (const QString &one : offered(content, question)) {
        if (one.section(u' ', 0, -2) == answer)
            return one.section(u' ', -1).remove(u'*').toLongLong();
    }
    return -1;
}

} // namespace

/// Numbers that were counted in real files by other means (tests/data/*/SOURCE.md says where they come from).
class TestRealSources final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsGiveTheirNumbers_data();
    void modelsGiveTheirNumbers();
    void oneModelInTwoFormatsIsTheSame();
    void drawingsGiveTheirNumbers_data();
    void drawingsGiveTheirNumbers();
    void cataloguesGiveTheirNumbers();
};

void TestRealSources::modelsGiveTheirNumbers_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const char *file, const char *numbers) {
        QTest::newRow(file) << QStringList{QString::fromLatin1(file)} << QString::fromLatin1(numbers);
    };
    // Services, names of services, pairs of dependencies, services grouped by relations, capabilities.
    row("GroundUpDB.archimate", "36 35 40 -1 0");
    row("GroundUpDB.xml", "36 35 40 -1 0");
    row("OpenConext_Invite.archimate", "15 15 8 -1 0");
    row("epp-price.archimate", "6 6 0 -1 0");
    row("xerofone.archimate", "28 23 15 -1 0");
    row("tecnology.archimate", "28 28 5 9 0");
    row("jdedwardscp.xml", "4 4 0 -1 0");
    row("aoeff_3_0_sparx.xml", "14 13 2 -1 1");
    row("LogMonitoring.archimate", "0 0 0 -1 0");
    row("ReachingHome.archimate", "9 9 0 -1 18");
    QTest::newRow("nbility") << QStringList{u"nbility-elements.csv"_s, u"nbility-relations.csv"_s,
                                            u"nbility-properties.csv"_s}
                             << u"0 0 0 -1 215"_s;
}

void TestRealSources::modelsGiveTheirNumbers()
{
    QFETCH(QStringList, files);
    std::vector<TableSource> sources;
    for (const QString &file : files)
        sources.push_back({file, contentOf(u"tests/data/archimate/"_s + file), {}});
    const SourceContent content = read(sources, wide);
    const QString numbers = u"%1 %2 %3 %4 %5"_s.arg(rowsOf(content, ListKind::Services))
                                .arg(differentIn(content, ListKind::Services, {Meaning::Name}))
                                .arg(differentIn(content, ListKind::Dependencies, {Meaning::From, Meaning::To}))
                                .arg(countOf(content, u"groups"_s, u"relations"_s))
                                .arg(rowsOf(content, ListKind::Capabilities));
    QTEST(numbers, "numbers");
}

void TestRealSources::oneModelInTwoFormatsIsTheSame()
{
    const SourceContent native = readData(u"archimate/GroundUpDB.archimate"_s);
    const SourceContent exchanged = readData(u"archimate/GroundUpDB.xml"_s);
    for (const auto &[kind, meanings] :
         {std::pair{ListKind::Services, std::vector{Meaning::Name, Meaning::Description, Meaning::FormerGroup}},
          std::pair{ListKind::Capabilities, std::vector{Meaning::Name}}}) {
        QStringList left = told(native, kind, meanings);
        QStringList right = told(exchanged, kind, meanings);
        left.sort();
        right.sort();
        QCOMPARE(left, right);
    }
    QCOMPARE(rowsOf(native, ListKind::Dependencies), rowsOf(exchanged, ListKind::Dependencies));
}

void TestRealSources::drawingsGiveTheirNumbers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("numbers");
    // Pages, services, dependencies.
    QTest::newRow("packed") << u"archimate_1.xml"_s << u"1 7 6"_s;
    QTest::newRow("two pages") << u"data-flow.drawio"_s << u"2 21 36"_s;
    QTest::newRow("containers") << u"ibm_microservices.xml"_s << u"1 24 7"_s;
    QTest::newRow("no arrows") << u"salesforce-capabilities-diagram.drawio"_s << u"1 28 0"_s;
}

void TestRealSources::drawingsGiveTheirNumbers()
{
    QFETCH(QString, file);
    const SourceContent content = readData(u"drawio/"_s + file);
    const QString numbers = u"%1 %2 %3"_s.arg(std::max<qsizetype>(offered(content, u"pages"_s).size(), 1))
                                .arg(rowsOf(content, ListKind::Services))
                                .arg(rowsOf(content, ListKind::Dependencies));
    QTEST(numbers, "numbers");
}

void TestRealSources::cataloguesGiveTheirNumbers()
{
    const SourceContent backstage = readData(u"backstage/charts.yaml"_s);
    QCOMPARE(countOf(backstage, u"kinds"_s, u"Component"_s)
                 + backstage.remarks.filter(u"repeat the name"_s).join(u' ').section(u": "_s, -1).chopped(1).toInt(),
             75);
    const SourceContent gitlab = readData(u"yaml/service-catalog.yml"_s);
    QCOMPARE(rowsOf(gitlab, ListKind::Services), 55);
    qsizetype dependencies = 0;
    for (const QString &cell : told(gitlab, ListKind::Services, {Meaning::DependsOn}))
        dependencies += cell.isEmpty() ? 0 : cell.split(u'+').size();
    QCOMPARE(dependencies, 38); // of 51 entries, 13 name nothing
    QCOMPARE(offered(gitlab, u"list"_s), (QStringList{u"tiers 5"_s, u"services 55*"_s}));
    const SourceContent govuk = readData(u"yaml/repos.yml"_s);
    QCOMPARE(rowsOf(govuk, ListKind::Services), 136);
    QCOMPARE(differentIn(govuk, ListKind::Services, {Meaning::FormerGroup}), 14);
}

ZUSCHNITT_TEST(TestRealSources)

#include "tst_realsources.moc"
