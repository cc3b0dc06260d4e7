// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/questionbutton.h"
#include "app/window/statusline.h"
#include "app/window/workplace.h"
#include "tests/app/window/realpointer.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/controls/field.h"
#include "views/inbox/inboxpanel.h"
#include "views/inbox/tray.h"
#include "views/inspector/inspectorpanel.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

/// What is decided about a service, or asked, from menus and from the status line.
class TestDecisions final : public QObject {
    Q_OBJECT

private:
    static const QString collaboration;
    RealPointer m_pointer;

    static QAction *action(WindowFixture &fixture, ActionId id) { return fixture.window().actions().action(id); }
    static const ServiceFate *fate(WindowFixture &fixture, const QString &service)
    {
        return fateIn(fixture.portfolio(), fixture.workspace().cut(), fixture.service(service).id);
    }
    static bool noteHasFocus(WindowFixture &fixture)
    {
        const Form *form = fixture.window().workplace().inspector().form();
        return form->note()->editor()->hasFocus();
    }
    static bool isTold(WindowFixture &fixture, const QString &sentence)
    {
        const auto labels = fixture.window().findChild<StatusLine *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == sentence; });
    }

private Q_SLOTS:
    void theMenuOfAChipRetiresAndAsksWhyInPlace()
    {
        WindowFixture fixture;
        const QPoint chip = fixture.chipPoint(u"Fax"_s, collaboration);
        m_pointer.click(chip);
        m_pointer.click(chip, RealPointer::Button::Right);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const ActionId id : {ActionId::KeepServices, ActionId::RetireServices, ActionId::OpenQuestion})
            QVERIFY(menu->actions().contains(action(fixture, id)));
        const QRect place = menu->actionGeometry(action(fixture, ActionId::RetireServices));
        m_pointer.click(menu->mapToGlobal(place.center()));
        QTRY_VERIFY(fate(fixture, u"Fax"_s));
        QVERIFY(fixture.window().workplace().inbox().retireTray()->reason()->editor()->hasFocus());
        m_pointer.type(u"unused"_s);
        m_pointer.key(u"Return"_s);
        QTRY_COMPARE(fate(fixture, u"Fax"_s)->reason, u"unused"_s);
        QCOMPARE(fate(fixture, u"Fax"_s)->fate, Fate::Retired);
    }

    void keepingShowsTheInboxToAskWhy()
    {
        WindowFixture fixture;
        Workplace &workplace = fixture.window().workplace();
        workplace.setColumnVisible(Workplace::Column::Inbox, false);
        fixture.workspace().selection().set(fixture.service(u"Fax"_s).id);
        action(fixture, ActionId::KeepServices)->trigger();
        QVERIFY(fate(fixture, u"Fax"_s));
        QCOMPARE(fate(fixture, u"Fax"_s)->fate, Fate::Kept);
        QVERIFY(workplace.inbox().keepTray()->reason()->isVisible());
        workplace.setColumnVisible(Workplace::Column::Inbox, true);
    }

    void aQuestionIsAskedFromTheMenuAndSettledThere()
    {
        WindowFixture fixture;
        Workplace &workplace = fixture.window().workplace();
        workplace.showRightPage(Workplace::RightPage::History);
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        m_pointer.click(fixture.chipPoint(u"Fax"_s, collaboration));
        QVERIFY(!action(fixture, ActionId::OpenQuestion)->isChecked());
        action(fixture, ActionId::OpenQuestion)->trigger();
        QVERIFY(fixture.portfolio().find(fax)->openQuestion);
        QVERIFY(action(fixture, ActionId::OpenQuestion)->isChecked());
        QVERIFY(noteHasFocus(fixture));
        action(fixture, ActionId::OpenQuestion)->trigger();
        QVERIFY(!fixture.portfolio().find(fax)->openQuestion);
    }

    void severalAreAskedAboutInOneStep()
    {
        WindowFixture fixture;
        const std::size_t before = fixture.workspace().document()->history().entries.size();
        fixture.workspace().selection().set(
            std::vector<Selectable>{fixture.service(u"Fax"_s).id, fixture.product(collaboration).id});
        action(fixture, ActionId::OpenQuestion)->trigger();
        QVERIFY(fixture.service(u"Fax"_s).openQuestion);
        QVERIFY(fixture.product(collaboration).openQuestion);
        QCOMPARE(fixture.workspace().document()->history().entries.size(), before + 1);
    }

    void theStatusLineListsTheQuestionsAndGoesToOne()
    {
        WindowFixture fixture;
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        QVERIFY(fixture.workspace().perform(edits::setField<&Service::note>(fax, u"Who pays?"_s)));
        QVERIFY(fixture.workspace().perform(edits::setField<&Service::openQuestion>(fax, true)));
        auto *questions = fixture.window().findChild<StatusLine *>()->questions();
        QTRY_VERIFY(questions->isEnabled());
        questions->setFocus(Qt::TabFocusReason);
        QStringList lines;
        QTimer::singleShot(500, this, [&] {
            for (QAction *line : questions->menu()->actions()) {
                lines.append(line->text());
                if (line->text() == u"Fax: Who pays?"_s)
                    questions->menu()->setActiveAction(line);
            }
            QTest::keyClick(questions->menu(), Qt::Key_Return);
        });
        QTest::keyClick(questions, Qt::Key_Return);
        QVERIFY2(lines.contains(u"Fax: Who pays?"_s), qPrintable(lines.join(u" | "_s)));
        QCOMPARE(lines.size(), openQuestionsOf(fixture.portfolio(), fixture.workspace().cut()).size());
        QCOMPARE(fixture.workspace().selection().items(),
                 std::vector<Selectable>{assignmentId(fixture.product(collaboration).id, fax)});
        QCOMPARE(fixture.window().workplace().rightPage(), Workplace::RightPage::Details);
    }

    void movingACardSaysWhatToSelect()
    {
        WindowFixture fixture;
        action(fixture, ActionId::LanguageEnglish)->trigger();
        const QRect title = fixture.map().rectOf(titleShape(fixture.product(collaboration).id));
        m_pointer.click(fixture.map().viewport()->mapToGlobal(title.center()));
        m_pointer.key(u"m"_s);
        const QString sentence
            = fixture.workspace().say(u"Select the {services} to move first: on the map or in the inbox."_s);
        QTRY_VERIFY(isTold(fixture, sentence));
    }
};

const QString TestDecisions::collaboration = QStringLiteral("Smart Collaboration");

ZUSCHNITT_TEST(TestDecisions)

#include "tst_decisions.moc"
