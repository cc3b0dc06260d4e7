// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/noticearea.h"
#include "app/window/startpage.h"
#include "app/window/workplace.h"
#include "tests/app/window/modalsteps.h"
#include "tests/app/window/realpointer.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

#include <sqlite3.h>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

int runCommand(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(ZUSCHNITT_BINARY_DIR "/zuschnitt-cli"), arguments);
    process.waitForFinished();
    return process.exitCode();
}

void runSql(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK
        || sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
}

} // namespace

/// What the window says and does about files: shared, gone, unreadable, copied, remembered.
class TestFiles final : public QObject {
    Q_OBJECT

private:
    static const QString collaboration;
    RealPointer m_pointer;

    static QString firstSentence(MainWindow &window)
    {
        const QStringList sentences = window.notices().sentences();
        return sentences.isEmpty() ? QString() : sentences.first();
    }
    static bool takeFaxOut(WindowFixture &fixture)
    {
        return fixture.workspace().perform(
            edits::takeOut({{fixture.service(u"Fax"_s).id, fixture.product(collaboration).id}}));
    }
    /// Presses "Save a copy…", unchecks what is named, and gives the place.
    static void saveCopy(WindowFixture &fixture, const QString &target, const std::vector<int> &unchecked)
    {
        runModal([&] { fixture.window().actions().action(ActionId::SaveCopy)->trigger(); },
                 {[unchecked](QWidget *dialog) {
                      for (const int box : unchecked)
                          dialog->findChildren<QCheckBox *>().at(box)->click();
                      dialog->findChild<QPushButton *>()->click();
                  },
                  [target](QWidget *dialog) { choosePlace(dialog, target); }});
    }

private Q_SLOTS:
    void helpNeedsNoDisplay()
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(ZUSCHNITT_BINARY_DIR "/zuschnitt"), {u"--help"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().contains("FILE"));
    }

    void twoWindowsShowEachOthersEdits()
    {
        WindowFixture fixture;
        MainWindow other;
        other.show();
        other.openFile(fixture.file());
        QVERIFY(takeFaxOut(fixture));
        const AssignmentId chip = assignmentId(fixture.product(collaboration).id, fixture.service(u"Fax"_s).id);
        QTRY_VERIFY(!other.workspace().portfolio().find(chip));
        QVERIFY(other.workspace().perform(
            edits::moveServices({{fixture.service(u"Fax"_s).id, {}}}, fixture.product(collaboration).id)));
        QTRY_VERIFY(fixture.isIn(u"Fax"_s, collaboration));
        QVERIFY(!fixture.map().rectOf(chipShape(chip)).isNull());
        QVERIFY(fixture.window().notices().sentences().isEmpty());
    }

    void theCommandLineAndTheWindowShowEachOthersEdits()
    {
        WindowFixture fixture;
        QCOMPARE(runCommand({u"edit"_s, fixture.file(), u"take-out"_s, u"Fax"_s, collaboration}), 0);
        QTRY_VERIFY(!fixture.isIn(u"Fax"_s, collaboration));
        m_pointer.drag(fixture.inboxPoint(u"Fax"_s), fixture.cardPoint(collaboration));
        QTRY_VERIFY(fixture.isIn(u"Fax"_s, collaboration));
        QCOMPARE(runCommand({u"undo"_s, fixture.file()}), 0);
        QTRY_VERIFY(!fixture.isIn(u"Fax"_s, collaboration));
    }

    void aFileDeletedUnderneathIsTold()
    {
        WindowFixture fixture;
        QVERIFY(QFile::remove(fixture.file()));
        QTRY_COMPARE(fixture.window().notices().sentences().size(), 1);
        QVERIFY(!takeFaxOut(fixture));
        QVERIFY(fixture.isIn(u"Fax"_s, collaboration));
    }

    void aFileReplacedUnderneathIsTold()
    {
        WindowFixture fixture;
        const QString copy = fixture.file() + u".copy"_s;
        QVERIFY(QFile::copy(fixture.file(), copy));
        QVERIFY(QFile::remove(fixture.file()) && QFile::rename(copy, fixture.file()));
        const QByteArray before = contentOf(fixture.file());
        QTRY_COMPARE(fixture.window().notices().sentences().size(), 1);
        QVERIFY(!takeFaxOut(fixture));
        QCOMPARE(contentOf(fixture.file()), before);
    }

    void aReadOnlyFileIsShownAndEachEditSaysWhyNot()
    {
        WindowFixture fixture;
        fixture.window().close();
        QVERIFY(QFile::setPermissions(fixture.file(), QFile::ReadOwner));
        fixture.reopen();
        QCOMPARE(fixture.workspace().document()->isReadOnly(), true);
        m_pointer.drag(fixture.chipPoint(u"Fax"_s, collaboration), fixture.cardPoint(u"Arbeitsgerät"_s));
        QTRY_COMPARE(fixture.window().notices().sentences().size(), 1);
        QVERIFY(fixture.isIn(u"Fax"_s, collaboration));
        QVERIFY(fixture.map().isVisible());
    }

    void whatCannotBeOpenedGetsASentence_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("damaged") << u"damaged"_s;
        QTest::newRow("newer") << u"newer"_s;
        QTest::newRow("no portfolio") << u"other"_s;
        QTest::newRow("empty") << u"empty"_s;
        QTest::newRow("gone") << u"gone"_s;
    }

    void whatCannotBeOpenedGetsASentence()
    {
        QFETCH(const QString, kind);
        WindowFixture fixture;
        const QString path = fixture.file() + u"-bad.zuschnitt"_s;
        const QByteArray good = contentOf(fixture.file());
        if (kind == u"damaged"_s)
            writeFile(path, good.left(good.size() / 2));
        else if (kind == u"other"_s)
            writeFile(path, "no portfolio at all, only some bytes");
        else if (kind == u"empty"_s)
            writeFile(path, {});
        else if (kind == u"newer"_s)
            writeFile(path, good);
        if (kind == u"newer"_s)
            runSql(path, "PRAGMA user_version = 9999");
        fixture.window().openFile(path);
        QTRY_COMPARE(fixture.window().notices().sentences().size(), 1);
        QVERIFY(firstSentence(fixture.window()).endsWith(u'.'));
        QVERIFY2(firstSentence(fixture.window()).contains(QFileInfo(path).fileName()),
                 qPrintable(firstSentence(fixture.window())));
        QCOMPARE(fixture.workspace().document()->fileName(), fixture.file());
        QVERIFY(takeFaxOut(fixture));
    }

    void aCopyOpensWithWhatWasAskedFor_data()
    {
        QTest::addColumn<std::vector<int>>("unchecked");
        QTest::addColumn<bool>("history");
        QTest::addColumn<QString>("author");
        QTest::newRow("everything") << std::vector<int>{} << true << u"Ada Lovelace"_s;
        QTest::newRow("without history") << std::vector<int>{0} << false << u"Ada Lovelace"_s;
        QTest::newRow("without authors") << std::vector<int>{1} << true << QString();
    }

    void aCopyOpensWithWhatWasAskedFor()
    {
        QFETCH(const std::vector<int>, unchecked);
        QFETCH(const bool, history);
        QFETCH(const QString, author);
        WindowFixture fixture;
        QVERIFY(fixture.workspace().document()->setAuthor(u"Ada Lovelace"_s).ok());
        QVERIFY(takeFaxOut(fixture));
        const QString target = QFileInfo(fixture.file()).absolutePath() + u"/copy.zuschnitt"_s;
        saveCopy(fixture, target, unchecked);
        QTRY_VERIFY(firstSentence(fixture.window()).contains(u"copy.zuschnitt"_s));
        MainWindow second;
        second.openFile(target);
        QVERIFY(second.workspace().document());
        QVERIFY(second.workspace().portfolio() == fixture.portfolio());
        const History copied = second.workspace().document()->history();
        QCOMPARE(second.workspace().document()->head(), fixture.workspace().document()->head());
        QCOMPARE(second.workspace().document()->canUndo(), history);
        QCOMPARE(copied.entries.back().author, author);
        if (author.isEmpty())
            QVERIFY(!contentOf(target).contains("Ada Lovelace"));
        QCOMPARE(second.notices().sentences(), QStringList());
    }

    void aPictureIsOfferedBesideThePortfolioAndNamedByItsCut()
    {
        WindowFixture fixture;
        const CutId cut = fixture.workspace().cut();
        QVERIFY(fixture.workspace().perform(edits::setField<&Cut::name>(cut, u"Mail/Fax: \"now\"."_s)));
        QVERIFY(fixture.workspace().perform(
            edits::setField<&PortfolioInfo::title>(fixture.portfolio().info().id, u"Arbeitsplatz"_s)));
        QString folder;
        QString name;
        runModal([&] { fixture.window().actions().action(ActionId::ExportPicture)->trigger(); },
                 {[](QWidget *dialog) { static_cast<QDialog *>(dialog)->accept(); },
                  [&](QWidget *dialog) {
                      folder = static_cast<QFileDialog *>(dialog)->directory().absolutePath();
                      name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
                      static_cast<QDialog *>(dialog)->reject();
                  }});
        QCOMPARE(folder, QFileInfo(fixture.file()).absolutePath());
        QCOMPARE(name, u"Arbeitsplatz – Mail-Fax- -now-.svg"_s);
    }

    void theCatalogueIsWrittenInTheLanguageOfItsFile_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("German") << u"de"_s << QByteArray("<!DOCTYPE html>\n<html lang=\"de\"");
        QTest::newRow("English") << u"en"_s << QByteArray("<!DOCTYPE html>\n<html lang=\"en\"");
    }

    void theCatalogueIsWrittenInTheLanguageOfItsFile()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, start);
        WindowFixture fixture;
        QVERIFY(fixture.workspace().perform(
            edits::setField<&PortfolioInfo::language>(fixture.portfolio().info().id, language)));
        const QString target = QFileInfo(fixture.file()).absolutePath() + u"/catalogue.html"_s;
        runModal([&] { fixture.window().actions().action(ActionId::ExportCatalogue)->trigger(); },
                 {[](QWidget *dialog) { static_cast<QDialog *>(dialog)->accept(); },
                  [&](QWidget *dialog) { choosePlace(dialog, target); }});
        const QByteArray written = contentOf(target);
        QVERIFY(written.startsWith(start));
        QCOMPARE(written.contains("Im Katalog suchen"), language == u"de");
        QCOMPARE(fixture.window().notices().sentences().size(), 1);
    }

    void withoutAFolderForDocumentsDialogsBeginAtHome()
    {
        MainWindow window;
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        if (documents.exists())
            QSKIP("this computer has a folder for documents");
        QString folder;
        QString name;
        runModal([&] { window.actions().action(ActionId::NewPortfolio)->trigger(); }, {[&](QWidget *dialog) {
                     folder = static_cast<QFileDialog *>(dialog)->directory().absolutePath();
                     name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
                     static_cast<QDialog *>(dialog)->reject();
                 }});
        QCOMPARE(folder, QDir::homePath());
        QCOMPARE(name, u"Portfolio.zuschnitt"_s);
        QVERIFY(!documents.exists());
    }

    void aMissingSuffixIsAddedBeforeAskingWhetherToReplace()
    {
        WindowFixture fixture;
        const QString target = QFileInfo(fixture.file()).absolutePath() + u"/data.json"_s;
        writeFile(target, "precious");
        runModal([&] { fixture.window().actions().action(ActionId::ExportData)->trigger(); },
                 {[](QWidget *dialog) {
                      auto *subject = dialog->findChild<QComboBox *>(u"subject"_s);
                      subject->setCurrentIndex(subject->count() - 1);
                      static_cast<QDialog *>(dialog)->accept();
                  },
                  [&](QWidget *dialog) { choosePlace(dialog, target.chopped(5)); },
                  [](QWidget *question) {
                      auto *box = qobject_cast<QMessageBox *>(question);
                      QVERIFY(box);
                      box->button(QMessageBox::Yes)->click();
                  }});
        QTRY_VERIFY(contentOf(target).contains("\"zuschnitt\""));
    }

    void aCopyOverTheOpenFileIsRefused()
    {
        WindowFixture fixture;
        runModal([&] { fixture.window().actions().action(ActionId::SaveCopy)->trigger(); },
                 {[](QWidget *dialog) { dialog->findChild<QPushButton *>()->click(); },
                  [&](QWidget *dialog) { choosePlace(dialog, fixture.file()); },
                  [](QWidget *question) { question->findChild<QPushButton *>()->click(); }});
        QTRY_COMPARE(fixture.window().notices().sentences().size(), 1);
        QVERIFY(takeFaxOut(fixture));
    }

    void theWindowIsAsItWas()
    {
        WindowFixture fixture;
        fixture.window().setGeometry(200, 120, 1300, 760);
        auto *columns = fixture.window().workplace().findChild<QSplitter *>();
        columns->setSizes({300, 640, 360});
        QTest::qWait(100);
        const QRect geometry = fixture.window().geometry();
        const QList<int> sizes = columns->sizes();
        fixture.window().close();
        MainWindow again;
        again.show();
        again.openFile(fixture.file());
        QVERIFY(QTest::qWaitForWindowActive(&again));
        QTRY_COMPARE(again.geometry(), geometry);
        QTRY_COMPARE(again.workplace().findChild<QSplitter *>()->sizes(), sizes);
    }

    void theStartPageOffersWhatWasOpened()
    {
        WindowFixture fixture;
        m_pointer.key(u"ctrl+w"_s);
        QTRY_VERIFY(!fixture.workspace().document());
        auto *start = fixture.window().findChild<StartPage *>();
        QVERIFY(start->isVisible());
        QPushButton *recent = nullptr;
        for (QPushButton *button : start->findChildren<QPushButton *>()) {
            if (button->toolTip() == fixture.file())
                recent = button;
        }
        QVERIFY(recent);
        m_pointer.click(recent->mapToGlobal(recent->rect().center()));
        QTRY_VERIFY(fixture.workspace().document());
        QCOMPARE(fixture.workspace().document()->fileName(), fixture.file());
    }
};

const QString TestFiles::collaboration = QStringLiteral("Smart Collaboration");

ZUSCHNITT_TEST(TestFiles)

#include "tst_files.moc"
