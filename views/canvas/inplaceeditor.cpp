// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/inplaceeditor.h"

#include "views/canvas/canvas.h"
#include "views/diagram/diagramfont.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr int leastHeight = 26;
constexpr int leastWidth = 160;

} // namespace

InPlaceEditor::InPlaceEditor(Canvas &canvas, const Theme &theme, FontRole font, Place place, const QString &name,
                             Commit commit)
    : QLineEdit(name, canvas.viewport()), m_canvas(canvas), m_place(std::move(place)), m_before(name),
      m_commit(std::move(commit))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_NoMousePropagation);
    const double scale = std::clamp(canvas.zoom(), 0.9, 2.0);
    setFont(diagramFont(font, scale));
    setStyleSheet(QStringLiteral("QLineEdit { color: %1; background: %2; border: 1px solid %3; border-radius: 4px;"
                                 " padding: 0 4px; selection-background-color: %3; selection-color: %2; }")
                      .arg(theme.ink.name(), theme.card.name(), theme.accent.name()));
    selectAll();
    connect(&canvas, &Canvas::viewChanged, this, &InPlaceEditor::follow);
    follow();
    show();
    setFocus();
}

void InPlaceEditor::follow()
{
    QRect rect = m_place().adjusted(-5, -3, 5, 3);
    rect.setWidth(std::max(rect.width(), leastWidth));
    if (rect.height() < leastHeight)
        rect.adjust(0, -(leastHeight - rect.height()) / 2, 0, (leastHeight - rect.height()) / 2);
    setGeometry(rect);
}

void InPlaceEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter();
    else
        QLineEdit::keyPressEvent(event);
    event->accept();
}

void InPlaceEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

void InPlaceEditor::enter()
{
    if (finish())
        Q_EMIT entered();
}

bool InPlaceEditor::finish()
{
    if (m_done)
        return false;
    const QString name = text().trimmed();
    const bool isNew = !name.isEmpty() && name != m_before;
    m_done = true;
    m_done = !isNew || m_commit(name);
    if (m_done)
        leave();
    return m_done && isNew;
}

void InPlaceEditor::leave()
{
    m_done = true;
    const bool hadFocus = hasFocus();
    close();
    if (hadFocus)
        m_canvas.setFocus();
}

} // namespace zuschnitt
