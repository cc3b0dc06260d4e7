// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/ownfields.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

class TestOwnFields final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreReadInGermanAndEnglish_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("2026-03-31") << u"2026-03-31"_s;
        QTest::newRow("2026-03-31T10:00:00Z") << u"2026-03-31"_s;
        QTest::newRow("2026-3-1 10:15") << u"2026-03-01"_s;
        QTest::newRow("31.03.2026") << u"2026-03-31"_s;
        QTest::newRow("1. 3. 26") << u"2026-03-01"_s;
        QTest::newRow("1.3.99") << u"1999-03-01"_s;
        QTest::newRow("31. März 2026") << u"2026-03-31"_s;
        QTest::newRow("31 Dez. 2026") << u"2026-12-31"_s;
        QTest::newRow("March 31st, 2026") << u"2026-03-31"_s;
        QTest::newRow("31 Oct 2026") << u"2026-10-31"_s;
        QTest::newRow("3/31/2026") << u"2026-03-31"_s;
        QTest::newRow("31/3/2026") << u"2026-03-31"_s;
        QTest::newRow("3/3/2026") << u"2026-03-03"_s;
        QTest::newRow("3/4/2026") << QString();
        QTest::newRow("31.2.2026") << QString();
        QTest::newRow("soon") << QString();
        QTest::newRow("31. Foo 2026") << QString();
    }

    void daysAreReadInGermanAndEnglish()
    {
        QFETCH(QString, day);
        QCOMPARE(dayOf(QString::fromUtf8(QTest::currentDataTag())), day);
    }

    void valuesAreKeptInOneForm_data()
    {
        QTest::addColumn<FieldKind>("kind");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept"); // "!" for none
        QTest::newRow("text") << FieldKind::Text << u" a\nb "_s << u"a\nb"_s;
        QTest::newRow("number") << FieldKind::Number << u"1.234,5"_s << u"1234.5"_s;
        QTest::newRow("no number") << FieldKind::Number << u"many"_s << u"!"_s;
        QTest::newRow("money") << FieldKind::Money << u"12 TEUR"_s << u"12000"_s;
        QTest::newRow("day") << FieldKind::Date << u"1.3.2026"_s << u"2026-03-01"_s;
        QTest::newRow("no day") << FieldKind::Date << u"soon"_s << u"!"_s;
        QTest::newRow("link") << FieldKind::Link << u"https://a.example/x"_s << u"https://a.example/x"_s;
        QTest::newRow("link without scheme") << FieldKind::Link << u"www.a.example"_s << u"https://www.a.example"_s;
        QTest::newRow("mail") << FieldKind::Link << u"ada@a.example"_s << u"mailto:ada@a.example"_s;
        QTest::newRow("script") << FieldKind::Link << u"javascript:alert(1)"_s << u"!"_s;
        QTest::newRow("file") << FieldKind::Link << u"file:///etc/passwd"_s << u"!"_s;
        QTest::newRow("nothing") << FieldKind::Link << u" "_s << QString();
    }

    void valuesAreKeptInOneForm()
    {
        QFETCH(FieldKind, kind);
        QFETCH(QString, written);
        QFETCH(QString, kept);
        const Result<QString> value = ownValueOf(kind, written, DecimalMark::Comma);
        QCOMPARE(value ? *value : u"!"_s, kept);
        if (value) {
            const Result<QString> again = ownValueOf(kind, *value, DecimalMark::Point);
            QVERIFY(again && *again == *value);
        }
    }

    void aChoiceIsOneOfThoseOffered()
    {
        OwnField field;
        field.name = u"Region"_s;
        field.kind = FieldKind::Choice;
        field.choices = choicesText({u" North "_s, u"South"_s, u"North"_s, QString()});
        QCOMPARE(choicesOf(field), QStringList({u"North"_s, u"South"_s}));
        QVERIFY(complaintAboutOwnValue(field, u"South"_s).isEmpty());
        QVERIFY(complaintAboutOwnValue(field, QString()).isEmpty());
        QCOMPARE(complaintAboutOwnValue(field, u"East"_s), u"“East” is none of the choices of “Region”."_s);
    }
};

ZUSCHNITT_TEST(TestOwnFields)

#include "tst_ownfields.moc"
