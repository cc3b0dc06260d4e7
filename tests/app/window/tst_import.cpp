// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/importdialog.h"
#include "app/window/importpreview.h"
#include "app/window/meaningheader.h"
#include "app/window/saveplace.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

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
        ImportDialog dialog(fixture.workspace(), {u"list.csv"_s, list, {}}, &fixture.window());
        QVERIFY(dialog.read().ok());
        QCOMPARE(states(dialog.preview()),
                 QStringList({u"changed"_s, u"new"_s, u"refused: “Telex” is in line 3 already."_s}));
    }

    void aListOfJourneysShowsItsMomentsAndWhatIsMadeWithThem()
    {
        WindowFixture fixture;
        fixture.window().actions().action(ActionId::LanguageEnglish)->trigger();
        const std::size_t before = fixture.portfolio().all<Moment>().size();
        QByteArray list = "Journey;Persona;Moment;Needs;Uses\nMoving;Ada;Pack;Have boxes;Fax\n;;Unpack;;Telex\n";
        ImportDialog dialog(fixture.workspace(), {u"journeys.csv"_s, list, {}}, &fixture.window());
        QVERIFY(dialog.read().ok());
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

    void whatTheRowsAreTakenForCanBeChosen()
    {
        WindowFixture fixture(WindowFixture::Content::Nothing);
        ImportDialog dialog(fixture.workspace(), {u"list.csv"_s, "Name;Where\nStart;Pack\nStart;Go\n", {}},
                            &fixture.window());
        QVERIFY(dialog.read().ok());
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
        ImportDialog dialog(fixture.workspace(), {u"list.csv"_s, "Name;Where\nFax;Mail\nSMS;Mail\n", {}},
                            &fixture.window());
        QVERIFY(dialog.read().ok());
        dialog.show();
        QVERIFY(!dialog.findChild<QCheckBox *>()->isVisible());
        choose(*dialog.findChild<MeaningHeader *>()->meaningOf(1), Meaning::FormerGroup);
        QCOMPARE(dialog.preview().mapping()[1], Meaning::FormerGroup);
        QVERIFY(dialog.findChild<QCheckBox *>()->isVisible());
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(dialog.asIsCut(), std::optional(edits::AsIsBy::FormerGroup));
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

    void theKindThatWasChosenDecides()
    {
        WindowFixture fixture;
        QTemporaryDir folder;
        onceOpen<QFileDialog>(this, [&folder](QFileDialog &dialog) {
            auto *kind = dialog.findChild<QComboBox *>(u"fileTypeCombo"_s);
            kind->setCurrentIndex(2);
            Q_EMIT kind->textActivated(kind->currentText());
            Q_EMIT kind->activated(2);
            dialog.findChild<QLineEdit *>()->setText(folder.filePath(u"services"_s));
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        fixture.window().actions().action(ActionId::ExportList)->trigger();
        QFile file(folder.filePath(u"services.tsv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().contains("\tName\t"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"services.tsv"_s});
    }

    void servicesAreWrittenAsAList()
    {
        WindowFixture fixture;
        QTemporaryDir folder;
        const QString target = folder.filePath(u"services.csv"_s);
        onceOpen<QFileDialog>(this, [target](QFileDialog &dialog) {
            dialog.selectNameFilter(dialog.nameFilters().at(1));
            dialog.findChild<QLineEdit *>()->setText(target);
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        fixture.window().actions().action(ActionId::ExportList)->trigger();
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.startsWith("\xEF\xBB\xBF"
                                   "Externe Kennung;Name;"));
        QVERIFY(written.contains(";O365;"));
    }
};

ZUSCHNITT_TEST(TestImport)

#include "tst_import.moc"
