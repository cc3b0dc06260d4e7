// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/canvas/canvas.h"
#include "views/map/alsoherestrip.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

class TestAlsoHere final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnAnswerTheShareIsEven();
    void digitsChoose();
    void aTypedShareCounts();
    void aFailureKeepsTheStrip();
};

namespace {

struct StripFixture {
    StripFixture()
    {
        canvas.resize(800, 600);
        canvas.show();
        const AlsoHereQuestion question{u"Fax also in Workplace"_s, {{capability, u"Sending"_s}}};
        strip = new AlsoHereStrip(canvas, Theme::of(ThemeName::Light), question, [this](const edits::AlsoHere &how) {
            answer = how;
            return takes;
        });
        strip->popUp(QPoint(10, 10));
    }

    Canvas canvas;
    CapabilityId capability = CapabilityId::random();
    AlsoHereStrip *strip = nullptr;
    std::optional<edits::AlsoHere> answer;
    bool takes = true;
};

} // namespace

void TestAlsoHere::withoutAnAnswerTheShareIsEven()
{
    StripFixture fixture;
    QTest::keyClick(fixture.strip, Qt::Key_Return);
    QVERIFY(fixture.answer && !fixture.answer->part && fixture.answer->capabilities.empty());
    QVERIFY(fixture.strip->isHidden());
}

void TestAlsoHere::digitsChoose()
{
    StripFixture fixture;
    QTest::keyClicks(fixture.strip, u"256"_s);
    QTest::keyClick(fixture.strip, Qt::Key_Enter);
    QCOMPARE(fixture.answer->part, std::optional(0.4));
    QCOMPARE(fixture.answer->role, Role::Supporting);
    QCOMPARE(fixture.answer->capabilities, std::vector{fixture.capability});
}

void TestAlsoHere::aTypedShareCounts()
{
    StripFixture fixture;
    auto *share = fixture.strip->findChild<QLineEdit *>();
    QTest::keyClicks(share, u"12,5 %"_s);
    QTest::keyClick(share, Qt::Key_Return);
    QCOMPARE(fixture.answer->part, std::optional(0.125));
}

void TestAlsoHere::aFailureKeepsTheStrip()
{
    StripFixture fixture;
    fixture.takes = false;
    QTest::keyClick(fixture.strip, Qt::Key_2);
    QTest::keyClick(fixture.strip, Qt::Key_Return);
    QVERIFY(!fixture.strip->isHidden());
    QCOMPARE(fixture.strip->answer().part, std::optional(0.4));
}

ZUSCHNITT_TEST(TestAlsoHere)

#include "tst_alsohere.moc"
