// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/realpointer.h"

#include <QtCore/QProcess>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

namespace zuschnitt::test {

namespace {

constexpr int steps = 12;

QStringList movedTo(QPoint point)
{
    const qreal ratio = qGuiApp->devicePixelRatio();
    const QPoint device = (QPointF(point) * ratio).toPoint();
    return {QStringLiteral("mousemove"), QString::number(device.x()), QString::number(device.y()),
            QStringLiteral("sleep"), QStringLiteral("0.02")};
}

QStringList way(QPoint from, QPoint to)
{
    QStringList arguments;
    for (int step = 1; step <= steps; ++step)
        arguments += movedTo(from + (to - from) * step / steps);
    return arguments + movedTo(to + QPoint(1, 0)) + movedTo(to);
}

QStringList keyIs(const char *verb, const QString &key)
{
    return {QString::fromLatin1(verb), key, QStringLiteral("sleep"), QStringLiteral("0.04")};
}

QStringList button(const char *verb, RealPointer::Button which)
{
    return {QString::fromLatin1(verb), QString::number(static_cast<int>(which)), QStringLiteral("sleep"),
            QStringLiteral("0.08")};
}

} // namespace

void RealPointer::drag(QPoint from, QPoint to, Button which)
{
    run(movedTo(from) + button("mousedown", which) + way(from, to) + button("mouseup", which));
}

void RealPointer::dragWithKey(QPoint from, QPoint to, const QString &key)
{
    const QPoint middle = (from + to) / 2;
    run(movedTo(from) + button("mousedown", Button::Left) + way(from, middle) + keyIs("keydown", key) + way(middle, to)
        + button("mouseup", Button::Left) + keyIs("keyup", key));
}

void RealPointer::dragUnderKey(QPoint from, QPoint to, const QString &key)
{
    run(movedTo(from) + keyIs("keydown", key) + button("mousedown", Button::Left) + way(from, to)
        + button("mouseup", Button::Left) + keyIs("keyup", key));
}

void RealPointer::dragAndCancel(QPoint from, QPoint to)
{
    run(movedTo(from) + button("mousedown", Button::Left) + way(from, to)
        + QStringList{QStringLiteral("key"), QStringLiteral("Escape"), QStringLiteral("sleep"), QStringLiteral("0.1")}
        + button("mouseup", Button::Left));
}

RealPointer::Pressed RealPointer::press(QPoint from)
{
    run(movedTo(from) + button("mousedown", Button::Left));
    return {from};
}

void RealPointer::carry(QPoint to, Pressed &pressed)
{
    run(way(pressed.at, to));
    pressed.at = to;
}

void RealPointer::letGo(const Pressed &pressed) { run(movedTo(pressed.at) + button("mouseup", Button::Left)); }

void RealPointer::click(QPoint point, Button which)
{
    run(movedTo(point) + button("mousedown", which) + button("mouseup", which));
}

void RealPointer::clickWithKey(QPoint point, const QString &key)
{
    run(movedTo(point) + keyIs("keydown", key) + button("mousedown", Button::Left) + button("mouseup", Button::Left)
        + keyIs("keyup", key));
}

void RealPointer::doubleClick(QPoint point)
{
    run(movedTo(point)
        + QStringList{QStringLiteral("click"), QStringLiteral("--repeat"), QStringLiteral("2"),
                      QStringLiteral("--delay"), QStringLiteral("60"), QStringLiteral("1")});
}

void RealPointer::turnWheel(QPoint point, Turn turn, const QString &key)
{
    const QStringList click{QStringLiteral("click"), QString::number(static_cast<int>(turn))};
    run(movedTo(point) + (key.isEmpty() ? click : keyIs("keydown", key) + click + keyIs("keyup", key)));
}

void RealPointer::moveTo(QPoint point) { run(movedTo(point)); }

void RealPointer::key(const QString &name) { run({QStringLiteral("key"), name}); }

void RealPointer::type(const QString &text)
{
    run({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("10"), text});
}

void RealPointer::run(const QStringList &arguments)
{
    QProcess tool;
    tool.start(QStringLiteral("xdotool"), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(tool.state() == QProcess::NotRunning, 20000);
    QVERIFY2(tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0,
             tool.readAllStandardError().constData());
    QTest::qWait(80);
}

} // namespace zuschnitt::test
