// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/workspacefixture.h"
#include "views/controls/textbutton.h"
#include "views/diagram/figures.h"
#include "views/duplicates/duplicatespanel.h"
#include "views/duplicates/paircard.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::WorkspaceFixture;

class DuplicatesPanelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAlikeIsListedWithWhatIsKnown()
    {
        Shown shown;
        shown.fixture.must(edits::setField<&Service::owner>(shown.id(u"Printing service"_s), u"Ada"_s));
        shown.fixture.must(edits::setField<&Service::sourceKey>(shown.id(u"Printing service"_s), u"4711"_s));
        QTRY_VERIFY(shown.labels().contains(u"Ada · Telephony"_s));
        QCOMPARE(shown.panel.cards().size(), std::size_t(1));
        const QStringList labels = shown.labels();
        QVERIFY(labels.contains(u"Likely duplicates: 1"_s));
        QVERIFY(labels.contains(u"names %1 alike · both: Telephony"_s.arg(shareText(1, Language::English))));
        QVERIFY(labels.contains(u"4711"_s));
        QCOMPARE(labels.count(u"not yet placed"_s), 2);
    }

    void theOneChosenStaysByOneEditAndThePairLeaves()
    {
        Shown shown;
        const ServiceId first = shown.id(u"Printing service"_s);
        const ServiceId second = shown.id(u"printing svc"_s);
        PairCard *card = shown.panel.cards().at(0);
        QCOMPARE(card->kept(), first);
        QTest::mouseClick(card->choice(second), Qt::LeftButton);
        QCOMPARE(card->kept(), second);
        const std::size_t before = shown.fixture.editCount();
        QTest::mouseClick(card->mergeButton(), Qt::LeftButton);
        QCOMPARE(shown.fixture.editCount(), before + 1);
        QVERIFY(!shown.fixture.portfolio().find(first));
        QVERIFY(shown.fixture.portfolio().find(second));
        QVERIFY(shown.panel.cards().empty());
        QTRY_VERIFY(shown.panel.sentence().startsWith(u"No two IT services have names that are alike."_s));
        QVERIFY(shown.fixture.document().undo().ok());
        QTRY_COMPARE(shown.panel.cards().size(), std::size_t(1));
    }

    void whatVanishedIsNotProposedToStay()
    {
        Shown shown;
        shown.fixture.must(edits::setField<&Service::vanished>(shown.id(u"Printing service"_s), u"2026-11-27"_s));
        QTRY_COMPARE(shown.panel.cards().at(0)->kept(), shown.id(u"printing svc"_s));
    }

    void aChoiceOutlivesAnEditElsewhere()
    {
        Shown shown;
        const ServiceId second = shown.id(u"printing svc"_s);
        shown.panel.cards().at(0)->choice(second)->click();
        shown.fixture.must(edits::setField<&Service::owner>(second, u"Ada"_s));
        QTRY_VERIFY(shown.labels().contains(u"Ada · Telephony"_s));
        QCOMPARE(shown.panel.cards().at(0)->kept(), second);
    }

    void namesThatComeLaterAreComparedToo()
    {
        Shown shown;
        QTRY_COMPARE(shown.panel.cards().size(), std::size_t(1));
        shown.fixture.must(edits::setField<&Service::name>(shown.id(u"Chat"_s), u"Faxes"_s));
        shown.fixture.must(edits::addServices({{u"FAX"_s, {}, {}}}));
        QTRY_VERIFY(shown.panel.cards().size() > 1);
        shown.fixture.must(edits::deleteServices({shown.id(u"FAX"_s), shown.id(u"Faxes"_s)}));
        QTRY_COMPARE(shown.panel.cards().size(), std::size_t(1));
    }

    void anyTwoCanBeProposed()
    {
        Shown shown;
        shown.panel.propose(shown.id(u"Fax"_s), shown.id(u"Chat"_s));
        QCOMPARE(shown.panel.cards().size(), std::size_t(2));
        QCOMPARE(shown.panel.cards().at(0)->first(), shown.id(u"Fax"_s));
        QSignalSpy seen(&shown.panel, &DuplicatesPanel::showChosen);
        for (TextButton *button : shown.panel.cards().at(0)->findChildren<TextButton *>()) {
            if (button->text() == u"Show both"_s)
                button->click();
        }
        QCOMPARE(seen.size(), 1);
    }

private:
    struct Shown {
        WorkspaceFixture fixture{{u"Printing service"_s, u"printing svc"_s, u"Fax"_s, u"Chat"_s}};
        DuplicatesPanel panel{fixture.workspace()};

        Shown()
        {
            panel.resize(300, 700);
            panel.show();
            if (!QTest::qWaitForWindowExposed(&panel))
                qWarning("the panel is not shown");
        }
        ServiceId id(const QString &name) const { return fixture.service(name).id; }
        QStringList labels() const
        {
            QStringList texts;
            for (const QLabel *label : panel.findChildren<QLabel *>()) {
                if (label->isVisible())
                    texts.append(label->text());
            }
            return texts;
        }
    };
};

ZUSCHNITT_TEST(DuplicatesPanelTest)

#include "tst_duplicatespanel.moc"
