// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/actionset.h"
#include "app/window/languages.h"
#include "app/window/mainwindow.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

#include <set>

using namespace zuschnitt;

/// The table of actions, and that each row is whole.
class TestActions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIdHasExactlyOneRow()
    {
        std::set<ActionId> ids;
        for (const ActionRow &row : actionTable())
            QVERIFY2(ids.insert(row.id).second, row.text);
        QCOMPARE(static_cast<int>(ids.size()), static_cast<int>(ActionId::About) + 1);
    }

    void noShortcutIsGivenTwice()
    {
        std::map<QString, QByteArray> taken;
        for (const ActionRow &row : actionTable()) {
            for (const QString &keys : QString::fromLatin1(row.shortcuts).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                const QString sequence = QKeySequence(keys, QKeySequence::PortableText).toString();
                QVERIFY2(!sequence.isEmpty(), qPrintable(keys));
                QVERIFY2(
                    !taken.contains(sequence),
                    qPrintable(QStringLiteral("%1: %2 and %3")
                                   .arg(sequence, QString::fromUtf8(taken[sequence]), QString::fromUtf8(row.text))));
                taken[sequence] = row.text;
            }
        }
    }

    void eachActionHasTextInBothLanguages()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/translations/zuschnitt_de.qm")));
        for (const ActionRow &row : actionTable()) {
            QVERIFY(*row.text);
            QVERIFY2(!german.translate("Actions", row.text).isEmpty(), row.text);
        }
    }

    void eachNamedIconExists()
    {
        for (const ActionRow &row : actionTable()) {
            if (*row.icon)
                QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(row.icon))), row.icon);
        }
    }

    void eachActionIsHandled()
    {
        MainWindow window;
        for (const ActionRow &row : actionTable())
            QVERIFY2(window.actions().isHandled(row.id), row.text);
    }

    void withoutAFileOnlyWhatMakesSenseIsEnabled()
    {
        MainWindow window;
        QVERIFY(window.actions().action(ActionId::OpenSample)->isEnabled());
        QVERIFY(window.actions().action(ActionId::ImportList)->isEnabled());
        for (const ActionId id : {ActionId::Undo, ActionId::ExportPicture, ActionId::FitAll, ActionId::DuplicateCut})
            QVERIFY(!window.actions().action(id)->isEnabled());
    }
};

ZUSCHNITT_TEST(TestActions)

#include "tst_actions.moc"
