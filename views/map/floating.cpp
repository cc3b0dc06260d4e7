// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/floating.h"

#include "views/canvas/canvas.h"
#include "views/diagram/diagramfont.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr int edge = 8;

QString styleOf(const Theme &theme)
{
    return QStringLiteral("zuschnitt--Floating { background: %1; border: 1px solid %2; border-radius: 8px; }"
                          "zuschnitt--Floating QLabel { color: %3; background: transparent; border: none; }"
                          "zuschnitt--Floating QLabel[muted=\"true\"] { color: %4; font-size: 12px; }"
                          "zuschnitt--Floating QLabel[strong=\"true\"] { font-weight: 600; }"
                          "zuschnitt--Floating QLineEdit { color: %3; background: %5; border: 1px solid %6;"
                          " border-radius: 6px; padding: 4px 6px; selection-background-color: %2;"
                          " selection-color: %1; }"
                          "zuschnitt--Floating QLineEdit:focus { border-color: %2; }"
                          "zuschnitt--Floating QPushButton { color: %3; background: %5; border: 1px solid %6;"
                          " border-radius: 6px; padding: 4px 10px; }"
                          "zuschnitt--Floating QPushButton:checked { color: %2; background: %7; border-color: %2; }"
                          "zuschnitt--Floating QPushButton:focus { border-color: %2; }"
                          "zuschnitt--Floating QListWidget { color: %3; background: transparent; border: none;"
                          " outline: none; }"
                          "zuschnitt--Floating QListWidget::item { padding: 5px 6px; border-radius: 6px; }"
                          "zuschnitt--Floating QListWidget::item:selected { color: %3; background: %7; }")
        .arg(theme.card.name(), theme.accent.name(), theme.ink.name(), theme.mutedInk.name(), theme.chip.name(),
             theme.line.name(), theme.highlight.name());
}

} // namespace

Floating::Floating(Canvas &canvas, const Theme &theme) : QFrame(canvas.viewport()), m_canvas(canvas)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_NoMousePropagation);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    setFont(diagramFont(FontRole::Body, 1.0));
    setStyleSheet(styleOf(theme));
    canvas.viewport()->installEventFilter(this);
}

void Floating::popUp(QPoint corner)
{
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(edge, edge, -edge, -edge);
    move(std::max(room.left(), std::min(corner.x(), room.right() - width())),
         std::max(room.top(), std::min(corner.y(), room.bottom() - height())));
    show();
    raise();
}

void Floating::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        m_canvas.setFocus();
    }
    // Nothing typed here is meant for the map below.
    event->accept();
}

bool Floating::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::MouseButtonPress)
        close();
    return QFrame::eventFilter(watched, event);
}

} // namespace zuschnitt
