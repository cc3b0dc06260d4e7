// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/dataexportdialog.h"
#include "app/window/datawriting.h"
#include "app/window/noticearea.h"
#include "tests/app/window/modalsteps.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

void choose(QWidget *dialog, const QString &box, int index)
{
    dialog->findChild<QComboBox *>(box)->setCurrentIndex(index);
}

/// Goes through the dialog: what is chosen by index of the box, then the place. Returns the suggested name.
QString exportTo(WindowFixture &fixture, const QString &place, const std::vector<std::pair<QString, int>> &choices)
{
    QString suggested;
    runModal([&] { fixture.window().actions().action(ActionId::ExportData)->trigger(); },
             {[&](QWidget *dialog) {
                  for (const auto &[box, index] : choices)
                      choose(dialog, box, index);
                  static_cast<QDialog *>(dialog)->accept();
              },
              [&](QWidget *dialog) {
                  suggested = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
                  choosePlace(dialog, place);
              }});
    return suggested;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What leaves for other programs by the File menu.
class TestExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableIsWrittenInItsForm_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("begin"); // of the file, with the first two headers
        QTest::newRow("CSV") << 0 << u"csv"_s << u"%1,%2,"_s;
        QTest::newRow("CSV for Excel") << 1 << u"csv"_s << u"\uFEFF%1;%2;"_s;
        QTest::newRow("TSV") << 2 << u"tsv"_s << u"%1\t%2\t"_s;
        QTest::newRow("workbook") << 3 << u"xlsx"_s << u"PK"_s;
    }

    void aTableIsWrittenInItsForm()
    {
        QFETCH(const int, form);
        QFETCH(const QString, suffix);
        QFETCH(QString, begin);
        WindowFixture fixture;
        QTemporaryDir folder;
        const Workspace &workspace = fixture.workspace();
        const QStringList headers
            = exportTable(TableKind::Services, workspace.portfolio(), workspace.cut(), workspace.vocabulary()).headers;
        if (begin.contains(u'%'))
            begin = begin.arg(headers[0], headers[1]);
        const QString name
            = exportTo(fixture, folder.filePath(u"out"_s), {{u"subject"_s, 1}, {u"table"_s, 0}, {u"form"_s, form}});
        QVERIFY2(name.endsWith(u'.' + suffix), qPrintable(name));
        QTRY_COMPARE(fixture.window().notices().sentences().size(), 1);
        QVERIFY(fixture.window().notices().sentences().front().contains(u"out."_s + suffix));
        QVERIFY(contentOf(folder.filePath(u"out."_s + suffix)).startsWith(begin.toUtf8()));
    }

    void everythingThatCanBeChosenIsWritten()
    {
        WindowFixture fixture;
        DataExportDialog dialog(fixture.workspace(), nullptr);
        const auto *subject = dialog.findChild<QComboBox *>(u"subject"_s);
        for (int index = 0; index < subject->count(); ++index) {
            choose(&dialog, u"subject"_s, index);
            const DataExport what = dialog.what();
            QCOMPARE(what.cut, fixture.workspace().cut());
            QVERIFY2(writeData(fixture.portfolio(), what).ok(), qPrintable(subject->currentText()));
        }
    }

    void theDialogSaysWhatComesBack()
    {
        WindowFixture fixture;
        DataExportDialog dialog(fixture.workspace(), nullptr);
        QStringList sentences;
        for (int index = 0; index < dialog.findChild<QComboBox *>(u"subject"_s)->count(); ++index) {
            choose(&dialog, u"subject"_s, index);
            sentences += dialog.findChild<QLabel *>(u"content"_s)->text();
            QVERIFY(!sentences.last().isEmpty());
            QVERIFY(!sentences.last().contains(u'{'));
        }
        // Both diagrams lose the same.
        QCOMPARE(sentences.removeDuplicates(), 1);
    }

    void whatIsChosenDecidesWhatElseMatters()
    {
        WindowFixture fixture;
        DataExportDialog dialog(fixture.workspace(), nullptr);
        const auto matters = [&] {
            QString names;
            for (const QString &box : {u"table"_s, u"form"_s, u"cut"_s})
                names += dialog.findChild<QComboBox *>(box)->isVisibleTo(&dialog) ? box + u' ' : QString();
            return names.trimmed();
        };
        const QStringList expected{u"cut"_s, u"table form"_s, u"form cut"_s, u"cut"_s, u"cut"_s,
                                   u"cut"_s, u"cut"_s,        u"cut"_s,      QString()};
        for (int index = 0; index < expected.size(); ++index) {
            choose(&dialog, u"subject"_s, index);
            QCOMPARE(matters(), expected[index]);
        }
    }

    void theWrittenFileIsThatOfTheMomentOfAsking()
    {
        WindowFixture fixture;
        QTemporaryDir folder;
        const QString target = folder.filePath(u"out.json"_s);
        exportTo(fixture, target, {{u"subject"_s, 8}});
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        QVERIFY(fixture.workspace().perform(edits::setField<&Service::name>(fax, u"Telefax"_s)));
        QTRY_VERIFY(contentOf(target).contains("\"Fax\""));
        QVERIFY(!contentOf(target).contains("Telefax"));
    }

    void aCancelledWritingLeavesTheFileAsItWas()
    {
        WindowFixture fixture;
        QTemporaryDir folder;
        const QString target = folder.filePath(u"out.json"_s);
        DataWriting writing(fixture.portfolio(), {DataFormat::Json, {}, {}, Vocabulary()}, target, nullptr);
        bool isDone = false;
        connect(&writing, &DataWriting::done, this, [&](const Result<void> &written) { isDone = written.ok(); });
        writing.cancel();
        writing.start();
        QTRY_VERIFY(isDone);
        QVERIFY(!QFile::exists(target));
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        WindowFixture fixture;
        QTemporaryDir folder;
        DataWriting writing(fixture.portfolio(), {DataFormat::Json, {}, {}, Vocabulary()},
                            folder.filePath(u"gone/out.json"_s), nullptr);
        QString sentence;
        connect(&writing, &DataWriting::done, this,
                [&](const Result<void> &written) { sentence = written ? QString() : written.error().message; });
        writing.start();
        QTRY_VERIFY(sentence.contains(u"out.json"_s));
    }
};

ZUSCHNITT_TEST(TestExport)

#include "tst_export.moc"
