// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/grids/gridnameeditor.h"

#include "views/controls/look.h"

#include <QtGui/QKeyEvent>

namespace zuschnitt {

GridNameEditor::GridNameEditor(QWidget *parent) : QLineEdit(parent)
{
    setProperty("role", QStringLiteral("field"));
    setFont(diagramFont(FontRole::Body));
    hide();
}

void GridNameEditor::begin(GridNaming what, int row, const QString &text)
{
    m_naming = what;
    m_row = row;
    const QString hint = what == GridNaming::Moment ? tr("Name of the moment") : tr("Name of the capability");
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setText(text);
    show();
    raise();
    setFocus();
}

void GridNameEditor::end()
{
    parentWidget()->setFocus();
    hide();
}

void GridNameEditor::keyPressEvent(QKeyEvent *event)
{
    const QString name = text().simplified();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (name.isEmpty())
            end();
        else
            Q_EMIT named(name);
        break;
    case Qt::Key_Escape:
        end();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void GridNameEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        hide();
}

} // namespace zuschnitt
