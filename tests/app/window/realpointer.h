// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QPoint>
#include <QtCore/QStringList>

#include <vector>

class QWidget;

namespace zuschnitt::test {

/// Moves the pointer of the display itself (xdotool), as a hand does: the only way to see drag and
/// drop between widgets, which QTest cannot make. Each call returns when the gesture is over and
/// the window has answered.
class RealPointer final {
public:
    enum class Button { Left = 1, Middle = 2, Right = 3 };

    /// Presses at `from`, moves in small steps to `to` and releases there; global points.
    void drag(QPoint from, QPoint to, Button button = Button::Left);
    /// The same with a key (an X name such as "ctrl") held from the middle on until the release.
    void dragWithKey(QPoint from, QPoint to, const QString &key);
    /// The same with the key held from before the press, as for panning with Space.
    void dragUnderKey(QPoint from, QPoint to, const QString &key);
    /// Presses Escape before the release.
    void dragAndCancel(QPoint from, QPoint to);
    /// A drag step by step, to look around meanwhile: press(), carry() as often as wanted, letGo().
    struct Pressed {
        QPoint at;
    };
    Pressed press(QPoint from);
    void carry(QPoint to, Pressed &pressed);
    void letGo(const Pressed &pressed);
    void click(QPoint point, Button button = Button::Left);
    /// With a key held from before the press until after the release.
    void clickWithKey(QPoint point, const QString &key);
    void doubleClick(QPoint point);
    /// Turns the wheel away from the hand (zooming in, with "ctrl" held) or towards it.
    enum class Turn { Away = 4, Towards = 5 };
    void turnWheel(QPoint point, Turn turn, const QString &key = {});
    void moveTo(QPoint point);
    void key(const QString &name);
    void type(const QString &text);

private:
    void run(const QStringList &arguments);
};

} // namespace zuschnitt::test
