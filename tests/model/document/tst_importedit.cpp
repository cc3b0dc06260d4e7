// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/document/importing.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using zuschnitt::test::listOf;
using namespace Qt::StringLiterals;

namespace {

/// What a new file holds.
Portfolio newPortfolio()
{
    PortfolioInfo info;
    info.id = PortfolioId::random();
    info.title = u"New"_s;
    info.language = u"de"_s;
    Phase phase;
    phase.id = PhaseId::random();
    phase.name = u"Book"_s;
    Portfolio portfolio;
    portfolio.load(std::vector{info});
    portfolio.load(std::vector{phase});
    return portfolio;
}

Edit performed(Portfolio &portfolio, const EditFunction &function)
{
    const Result<Edit> edit = function(portfolio);
    if (!edit)
        qFatal("%s", qPrintable(edit.error().message));
    portfolio.apply(edit->changes);
    return *edit;
}

} // namespace

class TestImportEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void journeysComeInByOneEditInTheOrderOfTheList();
};

void TestImportEdit::journeysComeInByOneEditInTheOrderOfTheList()
{
    Portfolio portfolio = newPortfolio();
    const auto import = [&portfolio](const QByteArray &bytes) {
        const ListImport lists{u"journeys.csv"_s, {{listOf(u"journeys.csv"_s, bytes), {}}}, {}, {}};
        const ImportReport report = reportOf(planLists(lists.lists, portfolio));
        const Edit edit = performed(portfolio, edits::importLists(lists));
        return std::pair(report, edit);
    };
    const auto moments = [&portfolio] {
        QStringList names;
        for (const Journey *journey : portfolio.all<Journey>()) {
            for (const Moment *moment : portfolio.where<&Moment::journey>(journey->id))
                names += moment->name;
        }
        return names.join(u' ');
    };
    const auto [report, edit] = import("Journey;Persona;Phase;Moment;Needs;Uses\nStart;Ada;Book;b;Eat, sleep;Telex\n"
                                       "Start;;;d;Eat;\nEnd;;;x;;\n");
    QCOMPARE(edit.name.kind, EditKind::ImportJourneys);
    QCOMPARE(edit.name.arguments, QStringList({u"journeys.csv"_s, u"2"_s, u"3"_s}));
    QCOMPARE(moments(), u"b d x"_s);
    QCOMPARE(report.counts.at(u"moments"_s), (ImportCounts{3, 0, 0, 0}));
    QCOMPARE(report.counts.at(u"journeys"_s), (ImportCounts{2, 0, 0, 0}));
    QCOMPARE(report.counts.at(u"personas"_s), (ImportCounts{1, 0, 0, 0}));
    QCOMPARE(report.counts.at(u"capabilities"_s), (ImportCounts{2, 0, 0, 0}));
    QCOMPARE(report.counts.at(u"needs"_s), (ImportCounts{3, 0, 0, 0}));
    QCOMPARE(report.counts.at(u"uses"_s), (ImportCounts{0, 0, 0, 1}));
    QVERIFY(!report.counts.contains(u"phases"_s));
    QCOMPARE(portfolio.all<MomentNeed>().size(), std::size_t(3));

    const auto [second, again] = import("Journey;Moment;Pain;Needs\nStart;a;;\nStart;b;Slow;Eat\nStart;c;;\nEnd;x;;\n");
    QCOMPARE(moments(), u"a b c d x"_s);
    QCOMPARE(second.counts.at(u"moments"_s), (ImportCounts{2, 1, 1, 0}));
    QCOMPARE(second.counts.at(u"needs"_s), (ImportCounts{0, 0, 1, 0}));
    QCOMPARE(portfolio.all<MomentNeed>().size(), std::size_t(3));
}

ZUSCHNITT_TEST(TestImportEdit)

#include "tst_importedit.moc"
