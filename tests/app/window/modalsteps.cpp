// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/modalsteps.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressDialog>

#include <memory>

namespace zuschnitt::test {

namespace {

constexpr int lookEveryMilliseconds = 50;

struct Answering {
    std::vector<std::function<void(QWidget *)>> steps;
    std::size_t next = 0;
    QPointer<QWidget> answered;
};

/// Looks again before it answers: what an answer opens may wait for one itself.
void answerSoon(const std::shared_ptr<Answering> &answering)
{
    QTimer::singleShot(lookEveryMilliseconds, [answering] {
        if (answering->next == answering->steps.size())
            return;
        answerSoon(answering);
        QWidget *dialog = QApplication::activeModalWidget();
        // What shows progress goes by itself; keys go astray until the window manager gave the focus.
        if (!dialog || dialog == answering->answered || qobject_cast<QProgressDialog *>(dialog)
            || !dialog->isActiveWindow())
            return;
        answering->answered = dialog;
        answering->steps[answering->next++](dialog);
    });
}

} // namespace

void runModal(const std::function<void()> &open, std::vector<std::function<void(QWidget *)>> steps)
{
    const auto answering = std::make_shared<Answering>();
    answering->steps = std::move(steps);
    answerSoon(answering);
    open();
    QCOMPARE(answering->next, answering->steps.size());
}

void choosePlace(QWidget *fileDialog, const QString &path)
{
    auto *name = fileDialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
}

} // namespace zuschnitt::test
