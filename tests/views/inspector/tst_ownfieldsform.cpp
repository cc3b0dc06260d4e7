// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/inspector/shownpanel.h"
#include "views/controls/choice.h"
#include "views/controls/section.h"
#include "views/controls/textbutton.h"

#include <QtCore/QTimer>
#include <QtGui/QDesktopServices>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::ShownPanel;
using zuschnitt::test::WorkspaceFixture;

class OwnFieldsFormTest final : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void takeLink(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void aValueIsOneEditAndItsErrorStandsInPlace()
    {
        Shown shown;
        const OwnFieldId ends = shown.addField(u"Ends"_s, FieldKind::Date);
        const std::size_t before = shown.fixture.editCount();
        shown.write(u"Ends"_s, u"3/4/2026"_s);
        QVERIFY(shown.labels().contains(u"“3/4/2026” is no day, or could be two."_s));
        QCOMPARE(shown.fixture.editCount(), before);
        shown.write(u"Ends"_s, u"31.12.2026"_s);
        QCOMPARE(shown.value(ends), u"2026-12-31"_s);
        QCOMPARE(shown.fixture.editCount(), before + 1);
        QCOMPARE(shown.field(u"Ends"_s)->toPlainText(), u"31 Dec 2026"_s);
        QVERIFY(shown.fixture.document().undo().ok());
        QCOMPARE(shown.field(u"Ends"_s)->toPlainText(), QString());
    }

    void moneyStandsInTheFormOfTheLanguage()
    {
        Shown shown;
        const OwnFieldId contract = shown.addField(u"Contract"_s, FieldKind::Money);
        shown.write(u"Contract, in EUR"_s, u"1,234.5"_s);
        QCOMPARE(shown.value(contract), u"1234.5"_s);
        QCOMPARE(shown.field(u"Contract, in EUR"_s)->toPlainText(), u"1,234.5"_s);
    }

    void aChoiceIsChosenFromAMenu()
    {
        Shown shown;
        const OwnFieldId secret = shown.addField(u"Secret"_s, FieldKind::Choice, {u"no"_s, u"yes"_s});
        auto *choice = shown.panel.form()->findChild<ChoiceField *>(u"own_value."_s + secret.toText());
        QVERIFY(choice);
        QCOMPARE(choice->button()->text(), u"Nothing chosen"_s);
        Q_EMIT choice->button()->chosen(2);
        QCOMPARE(shown.value(secret), u"yes"_s);
        QCOMPARE(choice->button()->text(), u"yes"_s);
        Q_EMIT choice->button()->chosen(0);
        QCOMPARE(shown.value(secret), QString());
    }

    void aLinkIsOpened()
    {
        Shown shown;
        shown.addField(u"Page"_s, FieldKind::Link);
        auto *open = shown.button(u"Open the link"_s);
        QVERIFY(open->isHidden());
        shown.write(u"Page"_s, u"www.example.org/fax"_s);
        QVERIFY(open->isVisible());
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeLink");
        open->click();
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened, QUrl(u"https://www.example.org/fax"_s));
    }

    void aFieldIsAddedInPlace()
    {
        Shown shown;
        QTest::mouseClick(shown.button(u"Add a field…"_s), Qt::LeftButton);
        QLineEdit *name = shown.line(u"Name of the field"_s);
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Data class"_s);
        const auto kinds = shown.panel.form()->findChildren<ChoiceField *>();
        const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                       [](const ChoiceField *choice) { return choice->button()->text() == u"Text"_s; });
        QVERIFY(kind != kinds.end());
        Q_EMIT(*kind)->button()->chosen(static_cast<int>(FieldKind::Choice));
        QLineEdit *choices = shown.line(u"Its choices, parted by commas"_s);
        QVERIFY(choices->isVisible());
        choices->setFocus();
        QTest::keyClicks(choices, u"open, secret"_s);
        QTest::keyClick(choices, Qt::Key_Return);
        QCOMPARE(shown.fixture.portfolio().all<OwnField>().size(), std::size_t(1));
        QCOMPARE(shown.fixture.portfolio().all<OwnField>()[0]->choices, u"open\nsecret"_s);
        QVERIFY(!name->isVisible());
        QTest::mouseClick(shown.button(u"Add a field…"_s), Qt::LeftButton);
        QTest::keyClicks(name, u"Data class"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(shown.fixture.portfolio().all<OwnField>().size(), std::size_t(1));
        QVERIFY(name->isVisible()); // with the reason below
    }

    void itSaysWhereAServiceCameFromAndThatItsSourceLostIt()
    {
        Shown shown;
        const ServiceId fax = shown.fax;
        QVERIFY(!shown.labels().contains(u"No longer in “CMDB” since 27 Nov 2026."_s));
        shown.fixture.must(edits::setField<&Service::source>(fax, u"CMDB"_s));
        shown.fixture.must(edits::setField<&Service::arrived>(fax, u"2026-11-02"_s));
        shown.fixture.must(edits::setField<&Service::vanished>(fax, u"2026-11-27"_s));
        const Service &other = shown.fixture.service(u"Telefax"_s);
        shown.fixture.must(edits::setField<&Service::source>(other.id, u"Wiki"_s));
        shown.fixture.must(edits::setField<&Service::sourceKey>(other.id, u"W7"_s));
        shown.fixture.must(edits::setField<&Service::vanished>(other.id, u"2026-11-27"_s));
        shown.fixture.must(edits::mergeServices(fax, other.id));
        for (Section *section : shown.panel.form()->findChildren<Section *>())
            section->setOpen(true);
        QVERIFY(shown.labels().contains(u"No longer in “CMDB” since 27 Nov 2026."_s));
        QVERIFY(shown.labels().contains(u"Came with the import of 2 Nov 2026."_s));
        QCOMPARE(shown.row(u"Telefax"_s)->entry().detail, u"Wiki W7"_s);
    }

private:
    struct Owned {
        WorkspaceFixture fixture{{u"Fax"_s, u"Telefax"_s}};
    };
    struct Shown : Owned, ShownPanel {
        using Owned::fixture;
        const ServiceId fax = Owned::fixture.service(u"Fax"_s).id;

        Shown() : ShownPanel(Owned::fixture) { select(fax); }
        OwnFieldId addField(const QString &name, FieldKind kind, const QStringList &choices = {})
        {
            const OwnFieldId id = OwnFieldId::random();
            Owned::fixture.must(edits::addOwnField(id, name, kind, choices));
            return id;
        }
        QString value(OwnFieldId id) const
        {
            const OwnValue *value = Owned::fixture.portfolio().find(ownValueId(id, fax));
            return value ? value->value : QString();
        }
        TextButton *button(const QString &text) const
        {
            for (TextButton *button : panel.form()->findChildren<TextButton *>()) {
                if (button->text() == text)
                    return button;
            }
            qFatal("no such button: %s", qPrintable(text));
        }
    };

    QUrl m_opened;
};

ZUSCHNITT_TEST(OwnFieldsFormTest)

#include "tst_ownfieldsform.moc"
