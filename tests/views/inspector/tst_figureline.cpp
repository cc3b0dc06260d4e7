// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownpanel.h"
#include "tests/support/testmain.h"
#include "views/controls/section.h"
#include "views/controls/textbutton.h"
#include "views/inspector/figureline.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::ShownPanel;
using zuschnitt::test::WorkspaceFixture;

class FigureLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickListsWhatMakesTheFigure()
    {
        Crossing crossing;
        ShownPanel shown(crossing.fixture);
        SentenceButton *button = shown.sentence(u"2 of 3 dependencies leave their product, 80 % of their weight"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(rowsOf(button), (QStringList{u"Fax → SMS 3"_s, u"Fax → Mail server"_s}));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!listOf(button)->isVisible());
    }

    void anEntryIsSelectedOnItsOwnAndAllTogether()
    {
        Crossing crossing;
        ShownPanel shown(crossing.fixture);
        const QString sentence = u"2 of 3 dependencies leave their product, 80 % of their weight"_s;
        QTest::mouseClick(shown.sentence(sentence), Qt::LeftButton);
        QTest::mouseClick(listOf(shown.sentence(sentence))->findChildren<ListRow *>().first(), Qt::LeftButton);
        const DependencyId first = dependencyId(crossing.fax, crossing.sms, {});
        QCOMPARE(crossing.fixture.workspace().selection().items(), (std::vector<Selectable>{first}));
        crossing.fixture.workspace().selection().clear();
        // It is still unfolded when one comes back.
        SentenceButton *again = shown.sentence(sentence);
        QVERIFY(again->isChecked());
        QTest::mouseClick(again->parentWidget()->findChild<TextButton *>(), Qt::LeftButton);
        QCOMPARE(crossing.fixture.workspace().selection().items().size(), 2u);
    }

    void theKeyboardUnfoldsIt()
    {
        Crossing crossing;
        ShownPanel shown(crossing.fixture);
        SentenceButton *button = shown.sentence(u"3 of 3 IT services are in products"_s);
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(rowsOf(button), (QStringList{u"Fax"_s, u"SMS"_s, u"Mail server"_s}));
    }

    void aLongListEndsInHowManyMoreThereAre()
    {
        QStringList names;
        for (int index = 0; index < 60; ++index)
            names.append(u"Service %1"_s.arg(index));
        WorkspaceFixture fixture(names);
        ShownPanel shown(fixture);
        SentenceButton *button = shown.sentence(u"60 IT services have no place yet"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(listOf(button)->findChildren<ListRow *>().size() < 20);
        QCOMPARE(listOf(button)->entries().size(), 60u);
        QVERIFY(listOf(button)->findChild<TextButton *>());
    }

    void aFigureWithoutInputIsNoButton()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        ShownPanel shown(fixture);
        const SentenceButton *button = shown.sentence(u"No moments yet: enter a journey to see who leads it."_s);
        QVERIFY(button);
        QVERIFY(!button->isCheckable());
        QCOMPARE(button->focusPolicy(), Qt::NoFocus);
    }

    void servicesAreSelectedWhereTheFigureIsOf()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        fixture.must(edits::setField<&Service::users>(fax, std::optional<qint64>(12000)));
        fixture.must(edits::moveServices({{fax, {}}}, fixture.mail()));
        fixture.must(edits::alsoAssign({fax}, fixture.phone(), {}));
        ShownPanel shown(fixture);
        shown.select(fixture.phone());
        SentenceButton *button = shown.sentence(u"Up to 12,000 users"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(listOf(button)->findChildren<ListRow *>().first(), Qt::LeftButton);
        QCOMPARE(fixture.workspace().selection().items(),
                 (std::vector<Selectable>{assignmentId(fixture.phone(), fax)}));
    }

    void whatExpertsAskForIsFoldedAway()
    {
        Crossing crossing;
        ShownPanel shown(crossing.fixture);
        for (Section *section : shown.panel.form()->findChildren<Section *>()) {
            if (section->header()->text() == u"For experts"_s) {
                QVERIFY(!section->isOpen());
                section->setOpen(true);
                QVERIFY(shown.sentences().join(u'\n').contains(u"Modularity -0."_s)
                        || shown.sentences().join(u'\n').contains(u"Modularity 0."_s));
                return;
            }
        }
        QFAIL("no section for experts");
    }

private:
    /// Fax leans on SMS with weight 3 and on a mail server with 1, both elsewhere; SMS on itself no more.
    struct Crossing {
        WorkspaceFixture fixture{{u"Fax"_s, u"SMS"_s, u"Mail server"_s}};
        ServiceId fax = fixture.service(u"Fax"_s).id;
        ServiceId sms = fixture.service(u"SMS"_s).id;
        ServiceId server = fixture.service(u"Mail server"_s).id;

        Crossing()
        {
            fixture.must(edits::moveServices({{fax, {}}}, fixture.mail()));
            fixture.must(edits::moveServices({{sms, {}}, {server, {}}}, fixture.phone()));
            fixture.must(edits::addDependency(fax, sms, {}, 3));
            fixture.must(edits::addDependency(fax, server));
            fixture.must(edits::addDependency(server, sms));
        }
    };

    static RowList *listOf(const SentenceButton *button) { return button->parentWidget()->findChild<RowList *>(); }

    static QStringList rowsOf(const SentenceButton *button)
    {
        QStringList rows;
        for (const ListEntry &entry : listOf(button)->entries())
            rows.append(entry.detail.isEmpty() ? entry.text : entry.text + u' ' + entry.detail);
        return rows;
    }
};

ZUSCHNITT_TEST(FigureLineTest)

#include "tst_figureline.moc"
