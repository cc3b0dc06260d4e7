// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/findings/findinglines.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;

class TestFindingLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingsStandUnderTheirRules()
    {
        QCOMPARE(written({made(FindingRule::ProductNoOwner, 2), made(FindingRule::ProductLarge, 1)}),
                 u"[product-no-owner 2] . . [product-large 1] ."_s);
    }

    void aFoldedRuleHidesItsFindings()
    {
        FindingFolds folds;
        folds.folded.insert(FindingRule::ProductNoOwner);
        QCOMPARE(written({made(FindingRule::ProductNoOwner, 2)}, folds), u"(product-no-owner 2)"_s);
    }

    void aLongRuleIsCutShortUntilItIsAskedFor()
    {
        FindingFolds folds;
        const std::vector<Finding> many = made(FindingRule::ProductNoOwner, 60);
        const std::vector<FindingLine> lines = linesOf(many, folds);
        QCOMPARE(lines.size(), 22u);
        QCOMPARE(lines.back().kind, FindingLine::Kind::More);
        QCOMPARE(lines.back().count, 40);
        folds.complete.insert(FindingRule::ProductNoOwner);
        QCOMPARE(linesOf(many, folds).size(), 61u);
    }

    void unfinishedWorkWaitsUntilTheInboxIsEmpty()
    {
        // A service without a place is unfinished work, too.
        const std::vector<std::vector<Finding>> findings{made(FindingRule::ServiceUnplaced, 2),
                                                         made(FindingRule::ProductNoOwner, 1),
                                                         made(FindingRule::ProductLarge, 1)};
        QCOMPARE(written(findings), u"{3 wait} [product-large 1] ."_s);
        FindingFolds folds;
        folds.unfinished = true;
        QCOMPARE(written(findings, folds),
                 u"{3 shown} [service-unplaced 2] . . [product-no-owner 1] . [product-large 1] ."_s);
        QCOMPARE(written({findings[1], findings[2]}), u"[product-no-owner 1] . [product-large 1] ."_s);
    }

    void whatIsAcceptedStandsAtTheEnd()
    {
        std::vector<Finding> owners = made(FindingRule::ProductNoOwner, 2);
        owners[0].accepted = u"Later"_s;
        FindingFolds folds;
        QCOMPARE(written({owners}, folds), u"[product-no-owner 1] . (accepted 1)"_s);
        folds.accepted = true;
        QCOMPARE(written({owners}, folds), u"[product-no-owner 1] . [accepted 1] ."_s);
    }

private:
    static std::vector<Finding> made(FindingRule rule, int count)
    {
        std::vector<Finding> findings;
        for (int index = 0; index < count; ++index)
            findings.push_back({rule, ProductId::random(), {}, 0, {}, {}});
        return findings;
    }

    static QString written(const FindingLine &line)
    {
        const QString heading = line.open ? u"[%1 %2]"_s : u"(%1 %2)"_s;
        switch (line.kind) {
        case FindingLine::Kind::Rule:
            return heading.arg(textOf(line.rule)).arg(line.count);
        case FindingLine::Kind::Accepted:
            return heading.arg(u"accepted"_s).arg(line.count);
        case FindingLine::Kind::Finding:
            return u"."_s;
        case FindingLine::Kind::More:
            return u"+%1"_s.arg(line.count);
        case FindingLine::Kind::Unfinished:
            return u"{%1 %2}"_s.arg(line.count).arg(line.open ? u"shown"_s : u"wait"_s);
        }
        return {};
    }

    static QString written(const std::vector<std::vector<Finding>> &groups, const FindingFolds &folds = {})
    {
        std::vector<Finding> findings;
        for (const std::vector<Finding> &group : groups)
            findings.insert(findings.end(), group.begin(), group.end());
        QStringList words;
        for (const FindingLine &line : linesOf(findings, folds))
            words.append(written(line));
        return words.join(u' ');
    }
};

ZUSCHNITT_TEST(TestFindingLines)

#include "tst_findinglines.moc"
