// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/diagramtexts.h"
#include "tests/model/exports/fullportfolio.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

QString dot() { return QString::fromUtf8(writeDot(fullPortfolio(), fullCut(), Vocabulary())); }
QString mermaid() { return QString::fromUtf8(writeMermaid(fullPortfolio(), fullCut(), Vocabulary())); }
QString markdown() { return QString::fromUtf8(writeMarkdown(fullPortfolio(), fullCut(), Vocabulary())); }

} // namespace

class TestDiagramTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boxesOpenAndClose();
    void everyServiceAndDependencyIsThere();
    void marksOfTheLanguageAreEscaped();
    void markdownReadsInOrder();
    void eachSaysWhatIsMissing();
};

void TestDiagramTexts::boxesOpenAndClose()
{
    QCOMPARE(dot().count(u"{\n"_s), dot().count(u"}\n"_s));
    QCOMPARE(dot().count(u"subgraph"_s), 6);
    QCOMPARE(mermaid().count(u"subgraph"_s), 6);
    QCOMPARE(mermaid().count(u" end\n"_s), 6);
}

void TestDiagramTexts::everyServiceAndDependencyIsThere()
{
    for (const QString &text : {dot(), mermaid()}) {
        for (const QString &name : {u"=Fax, old"_s, u"Mail"_s, u"Telex"_s, u"Waiting"_s})
            QVERIFY2(text.contains(name), qPrintable(name));
    }
    QCOMPARE(dot().count(u" -> "_s), 2);
    QCOMPARE(mermaid().count(u" --> "_s), 2);
}

void TestDiagramTexts::marksOfTheLanguageAreEscaped()
{
    QVERIFY(dot().contains(u"label=\"Smart \\\"Talk\\\"\""_s));
    QVERIFY(mermaid().contains(u"[\"Smart #34;Talk#34;\"]"_s));
    QVERIFY(mermaid().contains(u"[\"Büro #60;alt#62;\"]"_s));
    QVERIFY(markdown().contains(u"Group \\[1\\]"_s));
    QVERIFY(markdown().contains(u"\\#1 of the list"_s));
}

void TestDiagramTexts::markdownReadsInOrder()
{
    const QString text = markdown();
    qsizetype last = 0;
    for (const QString &part :
         {u"# Work & Place"_s, u"## Group"_s, u"### Smart"_s, u"One place for all talk"_s,
          u"| =Fax, old | supporting | 14 |"_s, u"## Other products"_s, u"### Base"_s, u"## Kept as it is"_s,
          u"## Retired"_s, u"- Telex: Nobody; really"_s, u"## Not yet placed"_s, u"## Journeys"_s, u"### Begin; anew"_s,
          u"| Start | Say \"hello\" |"_s}) {
        const qsizetype at = text.indexOf(part, last);
        QVERIFY2(at >= 0, qPrintable(part + u" in\n"_s + text));
        last = at;
    }
}

void TestDiagramTexts::eachSaysWhatIsMissing()
{
    QVERIFY(dot().section(u'\n', 1, 1).startsWith(u"// Without"_s));
    QVERIFY(mermaid().section(u'\n', 1, 1).startsWith(u"%% Without"_s));
    QVERIFY(markdown().startsWith(u"<!-- Without"_s));
}

ZUSCHNITT_TEST(TestDiagramTexts)

#include "tst_diagramtexts.moc"
