// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/growingedit.h"

#include <QtCore/QMimeData>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>

namespace zuschnitt {

GrowingEdit::GrowingEdit(Lines lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::adjustHeight);
    adjustHeight();
}

QSize GrowingEdit::sizeHint() const { return {120, contentHeight()}; }

QSize GrowingEdit::minimumSizeHint() const { return {40, contentHeight()}; }

int GrowingEdit::contentHeight() const
{
    int lineCount = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lineCount += std::max(1, block.layout()->lineCount());
    return static_cast<int>(std::ceil(std::max(1, lineCount) * fontMetrics().lineSpacing())) + 2;
}

void GrowingEdit::adjustHeight()
{
    const int height = contentHeight();
    if (height != this->height() || minimumHeight() != height) {
        setFixedHeight(height);
        updateGeometry();
    }
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adjustHeight();
}

void GrowingEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // there is nothing to scroll here; the panel scrolls
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool breaksLine = m_lines == Lines::Several && event->modifiers() & Qt::ShiftModifier;
    if (!enter)
        QPlainTextEdit::keyPressEvent(event);
    else if (breaksLine)
        insertPlainText(QStringLiteral("\n"));
    else
        Q_EMIT accepted();
}

void GrowingEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
    Q_EMIT entered();
}

void GrowingEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    insertPlainText(m_lines == Lines::One ? text.simplified() : text);
}

} // namespace zuschnitt
