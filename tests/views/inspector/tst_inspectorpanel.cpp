// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/inspector/shownpanel.h"
#include "views/controls/questiontoggle.h"
#include "views/controls/section.h"
#include "views/controls/textbutton.h"
#include "views/controls/typeahead.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::ShownPanel;
using zuschnitt::test::WorkspaceFixture;

class InspectorPanelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsOneEdit()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        ShownPanel shown(fixture);
        shown.select(fixture.service(u"Fax"_s).id);
        const std::size_t before = fixture.editCount();
        shown.write(u"Team"_s, u"Telephony"_s);
        QCOMPARE(fixture.service(u"Fax"_s).team, u"Telephony"_s);
        QCOMPARE(fixture.editCount(), before + 1);
    }

    void typingOnStaysOneEdit()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        ShownPanel shown(fixture);
        shown.select(fixture.service(u"Fax"_s).id);
        const std::size_t before = fixture.editCount();
        GrowingEdit *team = shown.field(u"Team"_s);
        team->setFocus();
        QTest::keyClicks(team, u"Tele"_s);
        QTRY_COMPARE(fixture.service(u"Fax"_s).team, u"Tele"_s);
        QTest::keyClicks(team, u"phony"_s);
        QTest::keyClick(team, Qt::Key_Return);
        QCOMPARE(fixture.service(u"Fax"_s).team, u"Telephony"_s);
        QCOMPARE(fixture.editCount(), before + 1);
        QVERIFY(fixture.document().undo().ok());
        QCOMPARE(shown.field(u"Team"_s)->toPlainText(), QString());
    }

    void whatIsNoNumberStaysEvenAfterLookingElsewhere()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        ShownPanel shown(fixture);
        shown.select(fixture.service(u"Fax"_s).id);
        shown.write(u"Users"_s, u"some"_s);
        QVERIFY(shown.labels().contains(u"“some” is not a number. Write it like 12,500.50."_s));
        shown.select(fixture.mail());
        shown.select(fixture.service(u"Fax"_s).id);
        QCOMPARE(shown.field(u"Users"_s)->toPlainText(), u"some"_s);
        shown.write(u"Users"_s, u"1,200"_s);
        QCOMPARE(fixture.service(u"Fax"_s).users, std::optional<qint64>(1200));
    }

    void aNewNameMakesANewCapability()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        ShownPanel shown(fixture);
        shown.select(fixture.service(u"Fax"_s).id);
        QLineEdit *line = shown.line(u"Add a capability"_s);
        line->setFocus();
        QTest::keyClicks(line, u"Send a page"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(fixture.portfolio().all<Capability>().size(), std::size_t(1));
        QVERIFY(shown.rows().contains(u"Send a page"_s));
        QCOMPARE(line->text(), QString());
    }

    void dependenciesAreAddedByNameAndRemoved()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"Gateway"_s});
        ShownPanel shown(fixture);
        shown.select(fixture.service(u"Fax"_s).id);
        QLineEdit *line = shown.panel.form()->findChildren<TypeAhead *>().at(1)->edit();
        line->setFocus();
        QTest::keyClicks(line, u"gateway"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(fixture.portfolio().all<Dependency>().size(), std::size_t(1));
        QVERIFY(fixture.portfolio().all<Dependency>().front()->to == fixture.service(u"Gateway"_s).id);
        for (ListRow *row : shown.panel.form()->findChildren<ListRow *>()) {
            if (row->isVisible() && row->entry().text == u"Gateway"_s)
                QTest::mouseClick(row->findChild<RemoveButton *>(), Qt::LeftButton);
        }
        QVERIFY(fixture.portfolio().all<Dependency>().empty());
    }

    void aProductSaysHowReadyItIs()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        ShownPanel shown(fixture);
        shown.select(fixture.mail());
        QVERIFY(shown.labels().contains(u"Readiness 0 of 10"_s));
        shown.write(u"Price"_s, u"4 EUR a month"_s);
        QVERIFY(shown.labels().contains(u"Readiness 1 of 10"_s));
        QCOMPARE(fixture.portfolio().find(fixture.mail())->price, u"4 EUR a month"_s);
    }

    void whatIsMissingLeadsToItsField()
    {
        WorkspaceFixture fixture({});
        ShownPanel shown(fixture);
        shown.select(fixture.mail());
        auto *missing = shown.panel.form()->findChild<QLabel *>(u"missing"_s);
        QVERIFY(missing->isVisible());
        QCOMPARE(missing->text().count(u"<a "_s), 10);
        shown.write(u"Customer need"_s, u"Write to others"_s);
        QCOMPARE(missing->text().count(u"<a "_s), 9);
        QVERIFY(!missing->text().contains(u"Customer\u00a0need"_s));
        QVERIFY(missing->text().contains(u"Core\u00a0benefit"_s)); // no name is broken over two lines
        const QString link = missing->text().section(u"href=\""_s, 1, 1).section(u'"', 0, 0);
        Q_EMIT missing->linkActivated(link);
        QVERIFY(shown.field(u"Core benefit"_s)->hasFocus());
    }

    void theAudienceIsProposedFromTheJourneysItLeads()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        const PersonaId persona = PersonaId::random();
        const JourneyId journey = JourneyId::random();
        fixture.must(edits::addPersona(persona, u"New colleague"_s));
        fixture.must(edits::addJourney(journey, u"Join"_s));
        fixture.must(edits::setField<&Journey::persona>(journey, std::optional(persona)));
        const MomentId moment = MomentId::random();
        fixture.must(edits::addMoment(moment, journey, u"Write"_s, {}));
        fixture.must(edits::useService(moment, fax));
        ShownPanel shown(fixture);
        shown.select(fixture.mail());
        const auto proposal = [&] { return shown.panel.form()->findChild<QAbstractButton *>(u"proposedAudience"_s); };
        QVERIFY(!proposal()->isVisible());
        fixture.must(edits::moveServices({{fax, {}}}, fixture.mail()));
        QVERIFY(proposal()->isVisible());
        QCOMPARE(proposal()->text(), u"Take over: New colleague"_s);
        QTest::mouseClick(proposal(), Qt::LeftButton);
        QCOMPARE(fixture.portfolio().find(fixture.mail())->audience, u"New colleague"_s);
        QVERIFY(!proposal()->isVisible());
        for (ListRow *row : shown.panel.form()->findChildren<ListRow *>()) {
            if (row->entry().text == u"Write"_s) {
                QCOMPARE(row->entry().detail, u"leads"_s);
                QTest::mouseClick(row, Qt::LeftButton);
                break;
            }
        }
        QVERIFY(fixture.workspace().selection().contains(moment));
    }

    void theShareOfAChipIsAPartInPercent()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        fixture.must(edits::moveServices({{fax, {}}}, fixture.mail()));
        fixture.must(edits::alsoAssign({fax}, fixture.phone(), {}));
        ShownPanel shown(fixture);
        shown.select(assignmentId(fixture.mail(), fax));
        QCOMPARE(shown.field(u"Share here, in %"_s)->toPlainText(), u"50"_s);
        shown.write(u"Share here, in %"_s, u"80"_s);
        const double here = fixture.portfolio().find(assignmentId(fixture.mail(), fax))->share;
        const double there = fixture.portfolio().find(assignmentId(fixture.phone(), fax))->share;
        QCOMPARE(here / (here + there), 0.8);
        shown.write(u"Share here, in %"_s, u"120"_s);
        QVERIFY(shown.labels().contains(u"The share must be more than 0 % and at most 100 %."_s));
    }

    void nothingSelectedSumsTheCutUp()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        fixture.must(edits::setFate(fixture.cut(), {fixture.service(u"SMS"_s).id}, Fate::Retired, {}));
        ShownPanel shown(fixture);
        QCOMPARE(shown.rows(), (QStringList{u"Mail"_s, u"Phone"_s}));
        QVERIFY(shown.sentences().contains(u"1 IT service is retired"_s));
        QVERIFY(!shown.sentences().join(u'\n').contains(u"kept as"_s));
    }

    void theCutIsJudgedAsSoonAsThereIsSomethingToJudge()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        const ServiceId sms = fixture.service(u"SMS"_s).id;
        const MomentId moment = MomentId::random();
        ShownPanel shown(fixture);
        const auto isSaid = [&](const QString &sentence) { return shown.sentences().contains(sentence); };
        QVERIFY(isSaid(u"No moments yet: enter a journey to see who leads it."_s));
        QVERIFY(
            isSaid(u"No dependencies yet: draw one from IT service to IT service to see which leave their product."_s));
        fixture.must(edits::addDependency(fax, sms));
        fixture.must(edits::moveServices({{fax, {}}}, fixture.mail()));
        const JourneyId journey = JourneyId::random();
        fixture.must(edits::addJourney(journey, u"Join"_s));
        fixture.must(edits::addMoment(moment, journey, u"Call"_s));
        QVERIFY(isSaid(u"1 moment, and it is open: enter what it needs."_s));
        fixture.must(edits::useService(moment, sms));
        QVERIFY(isSaid(u"0 of 1 moments covered"_s));
        QVERIFY(isSaid(u"1 of 1 dependencies leaves its product"_s));
        fixture.must(edits::moveServices({{sms, {}}}, fixture.mail()));
        QVERIFY(isSaid(u"1 of 1 moments covered"_s));
        QVERIFY(isSaid(u"0 of 1 dependencies leave their product"_s));
        shown.select(fixture.mail());
        QVERIFY(isSaid(u"Leads 1 moment"_s));
    }

    void aQuestionIsAskedNearTheTopAndItsTextFollowsAtOnce()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        ShownPanel shown(fixture);
        shown.select(fax);
        auto *toggle = shown.panel.form()->findChild<QuestionToggle *>();
        const auto top = [&](const QWidget *widget) { return widget->mapTo(shown.panel.form(), QPoint()).y(); };
        GrowingEdit *note = shown.field(u"Note"_s);
        QVERIFY(top(shown.field(u"Name"_s)) < top(toggle));
        QVERIFY(top(toggle) < top(note));
        QVERIFY(top(note) < 200);
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(note->hasFocus());
        QCOMPARE(note->placeholderText(), u"What is open?"_s);
        QTest::keyClicks(note, u"Who pays?"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QVERIFY(fixture.portfolio().find(fax)->openQuestion);
        QCOMPARE(fixture.portfolio().find(fax)->note, u"Who pays?"_s);
    }

    void namesOfOtherThingsFollowTheirRows()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        fixture.must(edits::moveServices({{fax, {}}}, fixture.mail()));
        ShownPanel shown(fixture);
        QVERIFY(shown.labels().contains(u"Cut “First”"_s));
        fixture.must(edits::setField<&Cut::name>(fixture.cut(), u"Second"_s));
        QVERIFY(shown.labels().contains(u"Cut “Second”"_s));
        shown.select(assignmentId(fixture.mail(), fax));
        fixture.must(edits::setField<&Product::name>(fixture.mail(), u"Post"_s));
        QCOMPARE(shown.panel.form()->findChild<SectionHeader *>()->text(), u"In “Post”"_s);
    }

    void severalOfferWhatCanBeDoneWithAll()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        ShownPanel shown(fixture);
        fixture.workspace().selection().set(
            std::vector<Selectable>{fixture.service(u"Fax"_s).id, fixture.service(u"SMS"_s).id});
        QVERIFY(shown.labels().contains(u"2 selected"_s));
        for (TextButton *button : shown.panel.form()->findChildren<TextButton *>()) {
            if (button->text() == u"Retire"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(fixture.portfolio().all<ServiceFate>().size(), std::size_t(2));
    }

    void aPromiseThatNothingDeliversSaysWhatToDo()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        const CapabilityId sending = CapabilityId::random();
        fixture.must(edits::addCapability(sending, u"Sending"_s));
        fixture.must(edits::promise(fixture.mail(), sending));
        ShownPanel shown(fixture);
        QSignalSpy grids(&shown.panel, &InspectorPanel::gridRequested);
        shown.select(promiseId(fixture.mail(), sending));
        QVERIFY(shown.labels().contains(u"No IT service provides it yet."_s));
        const auto gridButton = [&shown] {
            const auto buttons = shown.panel.form()->findChildren<TextButton *>();
            return *std::find_if(buttons.begin(), buttons.end(), [](const TextButton *button) {
                return button->text() == u"Fill it in in the grid"_s;
            });
        };
        QTest::mouseClick(gridButton(), Qt::LeftButton);
        QCOMPARE(grids.size(), 1);
        QCOMPARE(grids[0][0].value<CapabilityId>(), sending);
        const std::size_t before = fixture.editCount();
        shown.addTo(u"Add an IT service that provides it"_s, u"SMS"_s);
        QCOMPARE(fixture.editCount(), before + 1);
        QVERIFY(shown.rows().contains(u"SMS"_s));
        QVERIFY(!gridButton()->isVisible());
        QVERIFY(!shown.labels().contains(u"No IT service provides it yet."_s));
    }

    void everyFieldHasANameForThoseWhoCannotSeeIt()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        fixture.must(edits::moveServices({{fax, {}}}, fixture.mail()));
        ShownPanel shown(fixture);
        const std::vector<Selectable> items{fax, assignmentId(fixture.mail(), fax), fixture.mail(), fixture.cut()};
        for (const Selectable &item : items) {
            shown.select(item);
            for (const QWidget *widget : shown.panel.form()->findChildren<QWidget *>()) {
                if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
                    QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
            for (const QLabel *label : shown.panel.form()->findChildren<QLabel *>())
                if (label->objectName() != u"missing"_s) // made of links, and escapes what it says
                    QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
};

ZUSCHNITT_TEST(InspectorPanelTest)

#include "tst_inspectorpanel.moc"
