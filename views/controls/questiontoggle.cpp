// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/questiontoggle.h"

#include "views/controls/look.h"

#include <QtGui/QPainter>

namespace zuschnitt {

QuestionToggle::QuestionToggle(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFont(diagramFont(FontRole::Body));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    updateWords();
}

QSize QuestionToggle::sizeHint() const { return {30 + fontMetrics().horizontalAdvance(text()), panelstyle::rowHeight}; }

void QuestionToggle::checkStateSet() { updateWords(); }

void QuestionToggle::nextCheckState()
{
    QAbstractButton::nextCheckState();
    updateWords();
}

void QuestionToggle::updateWords()
{
    setText(isChecked() ? tr("Open question") : tr("Mark as an open question"));
    setAccessibleName(tr("Open question"));
    updateGeometry();
}

void QuestionToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor warning = palette().color(panelcolour::warning);
    const QColor muted = palette().color(panelcolour::muted);
    const QRectF ring(1, (height() - 18) / 2.0, 18, 18);
    painter.setPen(QPen(isChecked() ? warning : muted, 1.3, isChecked() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(isChecked() ? QBrush(warning) : QBrush(Qt::NoBrush));
    painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(diagramFont(FontRole::BodyStrong));
    painter.setPen(isChecked() ? palette().color(panelcolour::card) : muted);
    painter.drawText(ring, Qt::AlignCenter, QStringLiteral("?"));
    QFont words = font();
    words.setUnderline(hasFocus());
    painter.setFont(words);
    painter.setPen(isChecked() ? warning : muted);
    painter.drawText(rect().adjusted(26, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace zuschnitt
