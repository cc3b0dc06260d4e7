// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/returnlist.h"
#include "tests/model/exports/fullportfolio.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

/// A row as one text, cells between bars.
QString lineOf(const std::vector<ExportCell> &row)
{
    QStringList cells;
    for (const ExportCell &cell : row) {
        const auto *text = std::get_if<QString>(&cell);
        const auto *number = std::get_if<double>(&cell);
        cells += text ? *text : number ? QString::number(*number) : QString();
    }
    return cells.join(u'|');
}

} // namespace

class TestReturnList final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatBecomesOfEachService();
    void withoutACutItIsEmpty();
};

void TestReturnList::itSaysWhatBecomesOfEachService()
{
    QStringList lines;
    for (const std::vector<ExportCell> &row : returnList(fullPortfolio(), fullCut(), Vocabulary()).rows)
        lines += lineOf(row);
    QCOMPARE(lines,
             (QStringList{u"CMDB|007|=Fax, old|split|Smart \"Talk\"|supporting|14.3|'=Ada|Karin Vogt|"_s,
                          u"CMDB|007|=Fax, old|split|Base|main|85.7|'=Ada||"_s,
                          u"CMDB|008|Telefax|split|Smart \"Talk\"|supporting|14.3|'=Ada|Karin Vogt|"
                          "Merged into “=Fax, old”."_s,
                          u"CMDB|008|Telefax|split|Base|main|85.7|'=Ada||Merged into “=Fax, old”."_s,
                          u"CMDB|9-1|Mail|product|Smart \"Talk\"|main|100||Karin Vogt|"_s,
                          u"CMDB|9-2|Mail|product|Base|main|100|||"_s, u"||Büro <alt>|kept||||||"_s,
                          u"||Telex|retired||||||Nobody; really"_s, u"||Waiting|unplaced||||||"_s}));
}

void TestReturnList::withoutACutItIsEmpty()
{
    const ExportTable table = returnList(fullPortfolio(), {}, Vocabulary());
    QVERIFY(table.rows.empty());
    QCOMPARE(table.headers.size(), 10);
}

ZUSCHNITT_TEST(TestReturnList)

#include "tst_returnlist.moc"
