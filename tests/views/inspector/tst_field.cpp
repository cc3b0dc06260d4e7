// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/controls/field.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace zuschnitt;

namespace {

/// A field beside something else that can have the focus.
struct Form final : QWidget {
    Field *field;
    QLineEdit *other;
    QStringList written; ///< with "+" in front of what joins the edit before
    bool refuses = false;

    explicit Form(Lines lines) : field(new Field(lines, this)), other(new QLineEdit(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(field);
        layout->addWidget(other);
        field->setCaption(u"Name"_s);
        field->setWrite([this](const QString &text, Field::Step step) -> Result<void> {
            if (refuses)
                return Error{u"That cannot be."_s};
            written.append(step == Field::Step::Further ? u'+' + text : text);
            return {};
        });
        resize(300, 200);
        show();
        if (!QTest::qWaitForWindowActive(this))
            qWarning("the window does not become active");
        field->setFocus();
    }
    /// A field writes when it is left, also by its end: what it writes into goes after it.
    ~Form() override { delete field; }
};

} // namespace

class FieldTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterWritesOnce()
    {
        Form form(Lines::One);
        QTest::keyClicks(form.field->editor(), u"Fax"_s);
        QVERIFY(form.written.isEmpty());
        QTest::keyClick(form.field->editor(), Qt::Key_Return);
        form.other->setFocus();
        QCOMPARE(form.written, QStringList{u"Fax"_s});
    }

    void leavingWrites()
    {
        Form form(Lines::Several);
        QTest::keyClicks(form.field->editor(), u"Fax"_s);
        QTest::keyClick(form.field->editor(), Qt::Key_Tab);
        QVERIFY(form.other->hasFocus());
        QCOMPARE(form.written, QStringList{u"Fax"_s});
    }

    void restingWritesAndTypingOnJoinsTheEdit()
    {
        Form form(Lines::One);
        QTest::keyClicks(form.field->editor(), u"Fa"_s);
        QTRY_COMPARE(form.written, QStringList{u"Fa"_s});
        QTest::keyClicks(form.field->editor(), u"x"_s);
        QTest::keyClick(form.field->editor(), Qt::Key_Return);
        QCOMPARE(form.written, (QStringList{u"Fa"_s, u"+Fax"_s}));
    }

    void whatIsRefusedStaysAndCanBeTriedAgain()
    {
        Form form(Lines::One);
        form.refuses = true;
        QTest::keyClicks(form.field->editor(), u"Fax"_s);
        QTest::keyClick(form.field->editor(), Qt::Key_Return);
        form.field->setValue(u"something else meanwhile"_s);
        QVERIFY(form.field->isRefused());
        QCOMPARE(form.field->text(), u"Fax"_s);
        form.refuses = false;
        form.field->flush();
        QVERIFY(!form.field->isRefused());
        QCOMPARE(form.written, QStringList{u"Fax"_s});
    }

    void showsAnotherValueUnlessSomethingIsTyped()
    {
        Form form(Lines::One);
        form.field->setValue(u"One"_s);
        QCOMPARE(form.field->text(), u"One"_s);
        QTest::keyClicks(form.field->editor(), u"x"_s);
        form.field->setValue(u"Two"_s);
        QCOMPARE(form.field->text(), u"xOne"_s);
    }

    void enterWritesSeveralLinesAndShiftBeginsAnother()
    {
        Form form(Lines::Several);
        QTest::keyClicks(form.field->editor(), u"one"_s);
        QTest::keyClick(form.field->editor(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(form.field->editor(), u"two"_s);
        QVERIFY(form.written.isEmpty());
        QTest::keyClick(form.field->editor(), Qt::Key_Return);
        QCOMPARE(form.written, QStringList{u"one\ntwo"_s});
        QVERIFY(form.field->editor()->toolTip().contains(u"Shift+Enter"_s));
    }

    void severalLinesGrow()
    {
        Form form(Lines::Several);
        const int before = form.field->editor()->height();
        QTest::keyClicks(form.field->editor(), u"one"_s);
        QTest::keyClick(form.field->editor(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(form.field->editor(), u"two"_s);
        QTest::keyClick(form.field->editor(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(form.field->editor(), u"three"_s);
        QVERIFY(form.field->editor()->height() > 2 * before);
    }
};

ZUSCHNITT_TEST(FieldTest)

#include "tst_field.moc"
