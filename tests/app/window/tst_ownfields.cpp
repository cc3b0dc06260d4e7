// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fieldspage.h"
#include "app/window/filepropertiesdialog.h"
#include "app/window/workplace.h"
#include "model/document/edits.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/duplicates/duplicatespanel.h"
#include "views/duplicates/paircard.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

/// The fields of a file in its properties, and two services made one from the menu.
class TestOwnFields final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreAddedChangedOrderedAndRemovedInTheProperties()
    {
        WindowFixture fixture;
        const OwnFieldId first = add(fixture, u"First"_s);
        const OwnFieldId second = add(fixture, u"Second"_s);
        const OwnFieldId third = add(fixture, u"Third"_s);
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        QVERIFY(fixture.workspace().perform(edits::setOwnValue(first, fax, u"x"_s)));
        QVERIFY(fixture.workspace().perform(edits::setOwnValue(third, fax, u"open"_s)));
        FilePropertiesDialog dialog(fixture.workspace(), &fixture.window());
        auto *page = dialog.findChild<FieldsPage *>();
        QTableWidget *table = page->table();
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, FieldsPage::Used)->text(), u"1"_s);
        table->setCurrentCell(0, FieldsPage::Name);
        page->removeButton()->click();
        QCOMPARE(page->sentence(), u"“First” and what 1 IT service says in it go."_s);
        table->item(0, FieldsPage::Name)->setText(u"2nd"_s);
        static_cast<QComboBox *>(table->cellWidget(1, FieldsPage::Kind))
            ->setCurrentIndex(static_cast<int>(FieldKind::Choice));
        table->setCurrentCell(1, FieldsPage::Name);
        page->upButton()->click();
        page->addButton()->click();
        table->item(2, FieldsPage::Name)->setText(u"New"_s);
        QCOMPARE(fixture.portfolio().all<OwnField>().size(), std::size_t(3)); // nothing happened yet
        dialog.accept();
        QVERIFY(dialog.result() == QDialog::Accepted);
        QVERIFY(!fixture.portfolio().find(first));
        QCOMPARE(names(fixture), (QStringList{u"Third"_s, u"2nd"_s, u"New"_s}));
        QCOMPARE(fixture.portfolio().find(third)->choices, u"open"_s);
        QCOMPARE(fixture.portfolio().find(second)->name, u"2nd"_s);
    }

    void aFieldColoursTheMap()
    {
        WindowFixture fixture;
        const OwnFieldId site = add(fixture, u"Site"_s);
        QVERIFY(fixture.workspace().perform(edits::setOwnValue(site, fixture.service(u"Fax"_s).id, u"Bonn"_s)));
        const Classification bySite{Classification::Fact::OwnField, site};
        QMenu &menu = *fixture.window().actions().menu(MenuId::Colour);
        const auto offered = [&menu](const QString &text) -> QAction * {
            Q_EMIT menu.aboutToShow();
            for (QAction *action : menu.actions()) {
                if (action->text() == text)
                    return action;
            }
            return nullptr;
        };
        QVERIFY(offered(u"Colour by “Site”"_s));
        offered(u"Colour by “Site”"_s)->trigger();
        QCOMPARE(fixture.map().colourBy(), std::optional(bySite));
        QVERIFY(offered(u"Colour by “Site”"_s)->isChecked());
        QVERIFY(!offered(u"Colour by product"_s)->isChecked());
        fixture.window().actions().action(ActionId::ColourByGroup)->trigger();
        QCOMPARE(fixture.map().colourBy(), std::optional(Classification()));
        offered(u"Colour by “Site”"_s)->trigger();
        QVERIFY(!fixture.window().actions().action(ActionId::ColourByGroup)->isChecked());
        QVERIFY(fixture.workspace().perform(edits::removeOwnField(site)));
        QCOMPARE(fixture.map().colourBy(), std::nullopt);
    }

    void whatIsRefusedStaysInTheDialog()
    {
        WindowFixture fixture;
        add(fixture, u"First"_s);
        add(fixture, u"Second"_s);
        FilePropertiesDialog dialog(fixture.workspace(), &fixture.window());
        auto *page = dialog.findChild<FieldsPage *>();
        page->table()->item(1, FieldsPage::Name)->setText(u"First"_s);
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(names(fixture), (QStringList{u"First"_s, u"Second"_s}));
        page->table()->item(1, FieldsPage::Name)->setText(u"Other"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(names(fixture), (QStringList{u"First"_s, u"Other"_s}));
    }

    void twoSelectedServicesAreMergedFromTheMenu()
    {
        WindowFixture fixture;
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        const ServiceId other = fixture.unassigned().id;
        QAction *merge = fixture.window().actions().action(ActionId::MergeServices);
        fixture.workspace().selection().set(fax);
        QVERIFY(!merge->isEnabled());
        fixture.workspace().selection().set(std::vector<Selectable>{fax, other});
        QVERIFY(merge->isEnabled());
        merge->trigger();
        const Workplace &workplace = fixture.window().workplace();
        QCOMPARE(workplace.rightPage(), Workplace::RightPage::Duplicates);
        PairCard *card = workplace.duplicates().cards().at(0);
        QCOMPARE(card->first(), fax);
        QCOMPARE(card->second(), other);
        Q_EMIT workplace.duplicates().closed();
        QCOMPARE(workplace.rightPage(), Workplace::RightPage::Details);
    }

private:
    static OwnFieldId add(WindowFixture &fixture, const QString &name)
    {
        const OwnFieldId id = OwnFieldId::random();
        if (!fixture.workspace().perform(edits::addOwnField(id, name, FieldKind::Text)))
            qFatal("the field was refused");
        return id;
    }
    static QStringList names(WindowFixture &fixture)
    {
        QStringList names;
        for (const OwnField *field : fixture.portfolio().all<OwnField>())
            names += field->name;
        return names;
    }
};

ZUSCHNITT_TEST(TestOwnFields)

#include "tst_ownfields.moc"
