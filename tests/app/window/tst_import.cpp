// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/importdialog.h"
#include "app/window/importpreview.h"
#include "app/window/jsonimportdialog.h"
#include "app/window/meaningheader.h"
#include "app/window/saveplace.h"
#include "app/window/sourcequestions.h"
#include "model/exchange/importprofile.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

/// Does something with the dialog that the next action opens.
template <typename Dialog>
void onceOpen(QObject *context, std::function<void(Dialog &)> act)
{
    QTimer::singleShot(300, context, [context, act] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
            act(*dialog);
        else
            onceOpen(context, act);
    });
}

QStringList states(const ImportPreview &preview)
{
    QStringList all;
    for (int row = 0; row < preview.rowCount(); ++row)
        all += preview.index(row, 0).data().toString();
    return all;
}

/// The dialog of a source, read at once.
ImportDialog dialogOf(WindowFixture &fixture, const QString &name, const QByteArray &bytes)
{
    const auto files = std::make_shared<const std::vector<TableSource>>(std::vector<TableSource>{{name, bytes, {}}});
    return {fixture.workspace(), files, *readSource(*files), &fixture.window()};
}

void choose(QComboBox &box, Meaning meaning)
{
    const int index = box.findData(static_cast<int>(meaning));
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

} // namespace

/// Lists on their way into the window and out of it.
class TestImport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowSaysWhatItWouldDo()
    {
        WindowFixture fixture;
        fixture.window().actions().action(ActionId::LanguageEnglish)->trigger();
        const QByteArray list = "Name;Owner\nFax;Somebody else\nTelex;Ada\nTelex;Bo\n";
        ImportDialog dialog = dialogOf(fixture, u"list.csv"_s, list);
        QCOMPARE(states(dialog.preview()),
                 QStringList({u"changed"_s, u"new"_s, u"refused: “Telex” is in line 3 already."_s}));
    }

    void aListOfJourneysShowsItsMomentsAndWhatIsMadeWithThem()
    {
        WindowFixture fixture;
        fixture.window().actions().action(ActionId::LanguageEnglish)->trigger();
        const std::size_t before = fixture.portfolio().all<Moment>().size();
        QByteArray list = "Journey;Persona;Moment;Needs;Uses\nMoving;Ada;Pack;Have boxes;Fax\n;;Unpack;;Telex\n";
        ImportDialog dialog = dialogOf(fixture, u"journeys.csv"_s, list);
        dialog.show();
        QCOMPARE(dialog.preview().kind(), ListKind::Journeys);
        QCOMPARE(states(dialog.preview()), QStringList({u"new"_s, u"new"_s}));
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts += label->text();
        QVERIFY(texts.join(u'\n').contains(u"Also new: capabilities (1): “Have boxes”"_s));
        QVERIFY(dialog.preview().index(1, 5).data(Qt::ToolTipRole).toString().contains(u"“Telex”"_s));
        QCOMPARE(fixture.portfolio().all<Moment>().size(), before);

        onceOpen<ImportDialog>(this, [](ImportDialog &open) {
            auto *preview = const_cast<ImportPreview *>(&open.preview());
            preview->setData(preview->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
            open.accept();
        });
        QGuiApplication::clipboard()->setText(QString::fromUtf8(list.replace(';', '\t')));
        fixture.window().actions().action(ActionId::Paste)->trigger();
        QCOMPARE(fixture.portfolio().all<Moment>().size(), before + 1);
        QGuiApplication::clipboard()->clear();
    }

    void aPortfolioAsJsonIsShownThingByThingBeforeItIsTaken()
    {
        WindowFixture fixture;
        fixture.window().actions().action(ActionId::LanguageEnglish)->trigger();
        const Service fax = *fixture.portfolio().all<Service>().front();
        const QByteArray json = "{\"zuschnitt\":1,\"services\":[{\"id\":\"" + fax.id.toText().toLatin1()
            + "\",\"name\":\"Telefax\"},{\"id\":\"n\",\"name\":\"Telex\"}],"
              "\"dependencies\":[{\"from\":\"n\",\"to\":\""
            + fax.id.toText().toLatin1() + "\"}]}";
        const std::size_t services = fixture.portfolio().all<Service>().size();
        const std::size_t dependencies = fixture.portfolio().all<Dependency>().size();
        JsonImportDialog dialog(fixture.workspace(), *NeutralJson::parse(json), u"more.json"_s, &fixture.window());
        dialog.show();
        auto &tree = *dialog.findChild<QTreeWidget *>();
        QCOMPARE(tree.topLevelItemCount(), 2);
        QTreeWidgetItem *changed = tree.topLevelItem(0)->child(0);
        QTreeWidgetItem *added = tree.topLevelItem(0)->child(1);
        const QTreeWidgetItem *joined = tree.topLevelItem(1)->child(0);
        QCOMPARE(changed->text(1), u"changed"_s);
        QCOMPARE(changed->text(2), u"name: “%1” → “Telefax”"_s.arg(fax.name));
        QCOMPARE(joined->text(0), u"Telex → Telefax"_s);
        QCOMPARE(joined->text(1), u"new"_s);
        QCOMPARE(fixture.portfolio().all<Service>().size(), services);

        added->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE(joined->text(1), u"left out"_s);
        QVERIFY(fixture.workspace().perform(dialog.edit()));
        QCOMPARE(fixture.portfolio().find(fax.id)->name, u"Telefax"_s);
        QCOMPARE(fixture.portfolio().all<Service>().size(), services);
        QCOMPARE(fixture.portfolio().all<Dependency>().size(), dependencies);
    }

    void ticksInALongListAreShownAtOnceAndPlannedAtAPause()
    {
        WindowFixture fixture;
        fixture.window().actions().action(ActionId::LanguageEnglish)->trigger();
        QByteArray list = "Name;Depends on\n";
        for (int row = 0; row < 3000; ++row)
            list += "Thing " + QByteArray::number(row) + ";\n";
        ImportDialog dialog = dialogOf(fixture, u"list.csv"_s, list);
        ImportPreview &preview = dialog.preview();
        int planned = 0;
        connect(&preview, &ImportPreview::planned, this, [&planned] { ++planned; });
        for (int row = 0; row < 5; ++row)
            preview.setData(preview.index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(planned, 0);
        QCOMPARE(preview.index(4, 0).data().toString(), u"left out"_s);
        QCOMPARE(preview.index(4, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QTRY_COMPARE(planned, 1);
        QCOMPARE(preview.changingRows(), 2995);
        preview.setData(preview.index(5, 0), Qt::Unchecked, Qt::CheckStateRole);
        dialog.accept();
        QCOMPARE(planned, 2);
        QCOMPARE(preview.changingRows(), 2994);
    }

    void whatTheRowsAreTakenForCanBeChosen()
    {
        WindowFixture fixture(WindowFixture::Content::Nothing);
        ImportDialog dialog = dialogOf(fixture, u"list.csv"_s, "Name;Where\nStart;Pack\nStart;Go\n");
        dialog.show();
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findText(u"A list of journeys"_s) >= 0 || box->findText(u"Liste von User Journeys"_s) >= 0) {
                box->setCurrentIndex(1);
                Q_EMIT box->activated(1);
                break;
            }
        }
        QCOMPARE(dialog.preview().kind(), ListKind::Journeys);
        auto *header = dialog.findChild<MeaningHeader *>();
        choose(*header->meaningOf(0), Meaning::Journey);
        choose(*header->meaningOf(1), Meaning::Moment);
        QCOMPARE(dialog.preview().plan().count(RowState::New), std::size_t(2));
    }

    void theMeaningOfAColumnIsChosenInItsHeading()
    {
        WindowFixture fixture(WindowFixture::Content::Nothing);
        ImportDialog dialog = dialogOf(fixture, u"list.csv"_s, "Name;Where\nFax;Mail\nSMS;Mail\n");
        dialog.show();
        QVERIFY(!dialog.findChild<QCheckBox *>(u"asIs"_s)->isVisible());
        choose(*dialog.findChild<MeaningHeader *>()->meaningOf(1), Meaning::FormerGroup);
        QCOMPARE(dialog.preview().mapping()[1], Meaning::FormerGroup);
        QVERIFY(dialog.findChild<QCheckBox *>(u"asIs"_s)->isVisible());
        dialog.findChild<QCheckBox *>(u"asIs"_s)->setChecked(true);
        QCOMPARE(dialog.asIsCut(), std::optional(edits::AsIsBy::FormerGroup));
    }

    void aDrawingBringsSeveralListsThatCanBeLeftOut()
    {
        WindowFixture fixture(WindowFixture::Content::Nothing);
        const QByteArray drawing
            = "<mxfile><diagram id='p' name='Target'><mxGraphModel><root><mxCell id='0'/><mxCell id='1' parent='0'/>\n"
              "<mxCell id='c' value='Collaboration' style='swimlane;' vertex='1' parent='1'><mxGeometry width='300' "
              "height='200' as='geometry'/></mxCell>\n"
              "<mxCell id='a' value='Fax' vertex='1' parent='c'><mxGeometry x='10' y='40' width='80' height='30' "
              "as='geometry'/></mxCell>\n"
              "<mxCell id='b' value='SMS' vertex='1' parent='c'><mxGeometry x='10' y='90' width='80' height='30' "
              "as='geometry'/></mxCell>\n"
              "<mxCell id='e' edge='1' source='a' target='b' parent='1'><mxGeometry relative='1' "
              "as='geometry'/></mxCell>\n"
              "</root></mxGraphModel></diagram></mxfile>\n";
        ImportDialog dialog = dialogOf(fixture, u"target.drawio"_s, drawing);
        dialog.show();
        ImportPreview &preview = dialog.preview();
        QVERIFY(preview.listCount() > 1);
        QVERIFY(!dialog.findChildren<SourceQuestions *>().isEmpty());
        const int all = preview.changingRows();
        auto *lists = dialog.findChild<QListWidget *>();
        QCOMPARE(lists->count(), static_cast<int>(preview.listCount()));
        lists->item(lists->count() - 1)->setCheckState(Qt::Unchecked);
        QVERIFY(preview.changingRows() < all);
        QCOMPARE(preview.toImport().size(), preview.listCount() - 1);
        lists->item(lists->count() - 1)->setCheckState(Qt::Checked);
        QCOMPARE(preview.changingRows(), all);

        const Result<Edit> edit = dialog.edit()(fixture.portfolio());
        QVERIFY2(edit.ok(), edit ? "" : qPrintable(edit.error().message));
        Portfolio after = fixture.portfolio();
        after.apply(edit->changes);
        QCOMPARE(after.all<Service>().size(), std::size_t(2));
        QCOMPARE(after.all<Dependency>().size(), std::size_t(1));
        QCOMPARE(after.all<Assignment>().size(), std::size_t(2));
    }

    void anAnswerReadsTheSourceAgainAside()
    {
        WindowFixture fixture(WindowFixture::Content::Nothing);
        const QByteArray model
            = "<?xml version='1.0'?>\n"
              "<model xmlns='http://www.opengroup.org/xsd/archimate/3.0/' "
              "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' identifier='id-m'>\n"
              "<name xml:lang='en'>M</name><elements>\n"
              "<element identifier='id-1' xsi:type='BusinessService'><name xml:lang='en'>Fax</name></element>\n"
              "<element identifier='id-2' xsi:type='ApplicationComponent'><name "
              "xml:lang='en'>Exchange</name></element>\n"
              "</elements></model>\n";
        ImportDialog dialog = dialogOf(fixture, u"m.xml"_s, model);
        dialog.show();
        QCOMPARE(dialog.preview().rowCount(), 1);
        QCheckBox *components = nullptr;
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"Component"_s))
                components = box;
        }
        QVERIFY(components);
        components->click();
        QTRY_COMPARE(dialog.preview().rowCount(), 2);

        SourceProfile profile;
        profile.name = u"Only components"_s;
        profile.answers = {{u"services"_s, {u"ApplicationComponent"_s}}};
        QVERIFY(fixture.workspace().perform(
            edits::saveImportProfile(ImportProfileId::random(), profile.name, toJson(profile))));
        ImportDialog again = dialogOf(fixture, u"m.xml"_s, model);
        for (QComboBox *box : again.findChildren<QComboBox *>()) {
            if (const int index = box->findText(profile.name); index >= 0) {
                box->setCurrentIndex(index);
                Q_EMIT box->activated(index);
            }
        }
        QTRY_COMPARE(again.preview().index(0, 2).data().toString(), u"Exchange"_s);
        QCOMPARE(again.preview().rowCount(), 1);
    }

    void whatBothSidesChangedIsAskedAndTakenByAClick()
    {
        WindowFixture fixture(WindowFixture::Content::Nothing);
        fixture.window().actions().action(ActionId::LanguageEnglish)->trigger();
        const QByteArray first = "Name;Owner\nFax;Ada\n";
        QVERIFY(fixture.workspace().perform(dialogOf(fixture, u"list.csv"_s, first).edit()));
        const ServiceId fax = fixture.portfolio().all<Service>().front()->id;
        QVERIFY(fixture.workspace().perform(edits::setField<&Service::owner>(fax, u"Eve"_s)));

        ImportDialog dialog = dialogOf(fixture, u"list.csv"_s, "Name;Owner\nFax;Bo\n");
        ImportPreview &preview = dialog.preview();
        QCOMPARE(states(preview), QStringList{u"changed on both sides"_s});
        const QModelIndex owner = preview.index(0, 2);
        QVERIFY(preview.asks(owner));
        QCOMPARE(owner.data().toString(), u"Eve (source: Bo)"_s);
        QCOMPARE(preview.changingRows(), 0);
        preview.switchSide(owner);
        QCOMPARE(owner.data().toString(), u"Bo (here: Eve)"_s);
        QVERIFY(fixture.workspace().perform(dialog.edit()));
        QCOMPARE(fixture.portfolio().find(fax)->owner, u"Bo"_s);
    }

    void aNewRowThatResemblesAServiceCanBeThatService()
    {
        WindowFixture fixture(WindowFixture::Content::Nothing);
        QVERIFY(fixture.workspace().perform(edits::addServices({{u"Mail Security Gateway"_s, {}, {}}})));
        ImportDialog dialog = dialogOf(fixture, u"cmdb.csv"_s, "ID;Name\n7;Gateway Mail-Security\n");
        ImportPreview &preview = dialog.preview();
        const std::vector<LikelyService> likely = preview.candidates(0);
        QCOMPARE(likely.size(), std::size_t(1));
        preview.setSameAs(0, likely.front().service);
        QVERIFY(fixture.workspace().perform(dialog.edit()));
        QCOMPARE(fixture.portfolio().all<Service>().size(), std::size_t(1));
    }

    void aColumnBecomesAFieldAndTheUnderstandingAProfile()
    {
        WindowFixture fixture(WindowFixture::Content::Nothing);
        const QByteArray list = "Name;Standort\nFax;Köln\nSMS;Bonn\nMail;Köln\n";
        ImportDialog dialog = dialogOf(fixture, u"list.csv"_s, list);
        dialog.show();
        dialog.preview().setMeaning(1, {u"Standort"_s, FieldKind::Text});
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->isVisible() && box->text().contains(u"profil"_s, Qt::CaseInsensitive))
                box->setChecked(true);
        }
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->isEnabled() && edit->accessibleName().contains(u"profil"_s, Qt::CaseInsensitive))
                edit->setText(u"Standorte"_s);
        }
        QVERIFY(fixture.workspace().perform(dialog.edit()));
        QCOMPARE(fixture.portfolio().all<OwnField>().size(), std::size_t(1));
        QCOMPARE(fixture.portfolio().all<OwnValue>().size(), std::size_t(3));
        QCOMPARE(fixture.portfolio().all<ImportProfile>().size(), std::size_t(1));
        ImportDialog again = dialogOf(fixture, u"list.csv"_s, list);
        QCOMPARE(again.preview().count(RowState::Same), std::size_t(3));
        QCOMPARE(again.preview().mapping()[1], Meaning::OwnField);
    }

    void aTableOnTheClipboardNeedsNoText()
    {
        WindowFixture fixture;
        const std::size_t before = fixture.portfolio().all<Service>().size();
        auto *data = new QMimeData;
        data->setHtml(u"<table><tr><td>Name<td>Gruppe<tr><td>Telex<td rowspan=2>Alt<tr><td>Btx</table>"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        onceOpen<ImportDialog>(this, [](ImportDialog &dialog) { dialog.accept(); });
        fixture.window().actions().action(ActionId::Paste)->trigger();
        QCOMPARE(fixture.portfolio().all<Service>().size(), before + 2);
        QCOMPARE(fixture.service(u"Btx"_s).formerGroup, u"Alt"_s);
        QGuiApplication::clipboard()->clear();
    }

    void whatIsBeforeTheSuffixOfAListIsNoPartOfItsTitle_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("title");
        QTest::newRow("language") << u"services.en.csv"_s << u"services"_s;
        QTest::newRow("region") << u"/lists/services.de-AT.csv"_s << u"services"_s;
        QTest::newRow("encoding") << u"services.utf-8.csv"_s << u"services"_s;
        QTest::newRow("both") << u"services.de.latin1.txt"_s << u"services"_s;
        QTest::newRow("version") << u"services 1.2.csv"_s << u"services 1.2"_s;
        QTest::newRow("a name") << u"Portfolio.IT.csv"_s << u"Portfolio.IT"_s;
        QTest::newRow("nothing else") << u".en.csv"_s << u".en"_s;
    }

    void whatIsBeforeTheSuffixOfAListIsNoPartOfItsTitle()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, title);
        QCOMPARE(titleOfList(file), title);
    }
};

ZUSCHNITT_TEST(TestImport)

#include "tst_import.moc"
