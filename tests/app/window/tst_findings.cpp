// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/filepropertiesdialog.h"
#include "app/window/statusline.h"
#include "app/window/workplace.h"
#include "tests/app/window/realpointer.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/controls/field.h"
#include "views/controls/growingedit.h"
#include "views/findings/findingsdelegate.h"
#include "views/findings/findingspanel.h"
#include "views/inspector/inspectorpanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

/// What the cut is asked about, beside the map.
class TestFindingsPage final : public QObject {
    Q_OBJECT

private:
    RealPointer m_pointer;

    static QToolButton *counter(WindowFixture &fixture)
    {
        return fixture.window().findChild<StatusLine *>()->findings();
    }
    static FindingsPanel &panel(WindowFixture &fixture) { return fixture.window().workplace().findings(); }
    static QModelIndex lineWith(WindowFixture &fixture, const QString &part)
    {
        const FindingsModel &model = panel(fixture).model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data().toString().contains(part))
                return model.index(row);
        }
        return {};
    }
    void open(WindowFixture &fixture)
    {
        QTRY_VERIFY(!counter(fixture)->text().isEmpty());
        m_pointer.click(counter(fixture)->mapToGlobal(counter(fixture)->rect().center()));
        QTRY_VERIFY(panel(fixture).isVisible());
    }
    void press(WindowFixture &fixture, const QModelIndex &index, const QString &words)
    {
        QListView *view = panel(fixture).view();
        view->scrollTo(index, QAbstractItemView::PositionAtCenter);
        const QRect button = panel(fixture).delegate().rectOf(index, words);
        QVERIFY2(!button.isEmpty(), qPrintable(words));
        m_pointer.click(view->viewport()->mapToGlobal(button.center()));
    }

private Q_SLOTS:
    void theLineAtTheBottomCountsThemAndOpensThePage()
    {
        WindowFixture fixture;
        QTRY_COMPARE(counter(fixture)->text(),
                     u"%1 hints"_s.arg(countsOf(fixture.workspace().findings(), Unfinished::Quiet).hints));
        open(fixture);
        QCOMPARE(fixture.window().workplace().rightPage(), Workplace::RightPage::Findings);
        QVERIFY(fixture.window().actions().action(ActionId::ShowFindings)->isChecked());
        m_pointer.key(u"F7"_s);
        QTRY_COMPARE(fixture.window().workplace().rightPage(), Workplace::RightPage::Details);
    }

    void theCountFollowsAnEdit()
    {
        WindowFixture fixture;
        QTRY_VERIFY(!counter(fixture)->text().isEmpty());
        const QString before = counter(fixture)->text();
        const ProductId product = fixture.portfolio().where<&Product::cut>(fixture.workspace().cut()).front()->id;
        const MomentId moment = fixture.portfolio().all<Moment>().front()->id;
        fixture.workspace().perform(edits::decideLead(fixture.workspace().cut(), moment, product));
        fixture.workspace().perform(
            edits::setField<&PortfolioInfo::mostServices>(fixture.portfolio().info().id, std::optional<qint64>(1)));
        const FindingCounts counts = countsOf(fixture.workspace().findings(), Unfinished::Quiet);
        QVERIFY(counts.hints > 0);
        QTRY_COMPARE(counter(fixture)->text().startsWith(u"1 error"_s), counts.errors == 1);
    }

    void whatIsHeldBackCountsWhenItIsShown()
    {
        WindowFixture fixture;
        open(fixture);
        const FindingCounts all = countsOf(fixture.workspace().findings(), Unfinished::Told);
        const FindingCounts quiet = countsOf(fixture.workspace().findings(), Unfinished::Quiet);
        QVERIFY(all.warnings > quiet.warnings);
        const auto hasTab = [&fixture](int count) {
            const auto tabs = fixture.window().workplace().findChildren<QToolButton *>();
            return std::any_of(tabs.begin(), tabs.end(),
                               [count](const QToolButton *tab) { return tab->text() == u"Findings %1"_s.arg(count); });
        };
        QVERIFY(hasTab(quiet.warnings + quiet.hints));
        press(fixture, panel(fixture).model().index(0), u"Show them too"_s);
        QTRY_COMPARE(counter(fixture)->text(), u"%1 warnings"_s.arg(all.warnings));
        QVERIFY(hasTab(all.warnings + all.hints));
        press(fixture, panel(fixture).model().index(0), u"Hide them"_s);
        QTRY_COMPARE(counter(fixture)->text(), u"%1 hints"_s.arg(quiet.hints));
    }

    void aFindingAboutAProductIsShownOnTheMap()
    {
        WindowFixture fixture;
        fixture.workspace().perform(
            edits::setField<&PortfolioInfo::mostServices>(fixture.portfolio().info().id, std::optional<qint64>(1)));
        open(fixture);
        QTRY_VERIFY(lineWith(fixture, u"more than 1."_s).isValid());
        const QModelIndex line = lineWith(fixture, u"more than 1."_s);
        const FindingSubject subject = panel(fixture).model().finding(line.row()).subject;
        QListView *view = panel(fixture).view();
        view->scrollTo(line, QAbstractItemView::PositionAtCenter);
        m_pointer.click(view->viewport()->mapToGlobal(view->visualRect(line).topLeft() + QPoint(60, 14)));
        QTRY_COMPARE(fixture.workspace().selection().items(), (std::vector<Selectable>{std::get<ProductId>(subject)}));
        QCOMPARE(fixture.window().workplace().rightPage(), Workplace::RightPage::Findings);
    }

    void whatAProductLacksIsAskedForInTheDetails()
    {
        WindowFixture fixture;
        const Product product = *fixture.portfolio().where<&Product::cut>(fixture.workspace().cut()).front();
        fixture.workspace().perform(edits::setField<&Product::owner>(product.id, QString()));
        open(fixture);
        press(fixture, panel(fixture).model().index(0), u"Show them too"_s);
        const QString sentence = u"“%1” has no"_s.arg(product.name);
        QTRY_VERIFY(lineWith(fixture, sentence).isValid());
        press(fixture, lineWith(fixture, sentence), u"Name the owner"_s);
        QTRY_COMPARE(fixture.window().workplace().rightPage(), Workplace::RightPage::Details);
        const Form *form = fixture.window().workplace().inspector().form();
        QTRY_VERIFY(form->findChild<Field *>(u"product.owner"_s)->editor()->hasFocus());
    }

    void theFileDecidesWhatIsTooLargeAndWhichWordsAreTools()
    {
        WindowFixture fixture;
        FilePropertiesDialog dialog(fixture.workspace(), &fixture.window());
        const auto boxes = dialog.findChildren<QSpinBox *>();
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(boxes[0]->value(), 15);
        const auto lists = dialog.findChildren<QPlainTextEdit *>();
        QCOMPARE(lists.size(), 2);
        QVERIFY(lists[0]->toPlainText().contains(u"citrix"_s));
        QVERIFY(lists[1]->toPlainText().contains(u"*datenbank"_s));
        boxes[0]->setValue(20);
        lists[1]->setPlainText(u"kiosk"_s);
        dialog.accept();
        QCOMPARE(fixture.portfolio().info().mostServices, std::optional<qint64>(20));
        QVERIFY(fixture.portfolio().info().toolWords.endsWith(u"\n\nkiosk"_s));
        FilePropertiesDialog again(fixture.workspace(), &fixture.window());
        for (QPushButton *button : again.findChildren<QPushButton *>()) {
            if (button->text() == u"As usual again"_s)
                button->click();
        }
        again.accept();
        QCOMPARE(fixture.portfolio().info().mostServices, std::optional<qint64>());
        QCOMPARE(fixture.portfolio().info().toolWords, QString());
    }
};

ZUSCHNITT_TEST(TestFindingsPage)

#include "tst_findings.moc"
