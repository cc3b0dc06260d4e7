// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/sentencebutton.h"

#include "views/controls/look.h"

#include <QtGui/QPainter>

namespace zuschnitt {

namespace {

constexpr int textLeft = 16;
constexpr int padding = 3;
constexpr int furthest = 10'000;

} // namespace

SentenceButton::SentenceButton(QWidget *parent) : QAbstractButton(parent)
{
    setFont(diagramFont(FontRole::Body));
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize SentenceButton::sizeHint() const { return {120, heightForWidth(width())}; }

int SentenceButton::heightForWidth(int width) const
{
    return fontMetrics().boundingRect(0, 0, width - textLeft, furthest, Qt::TextWordWrap, text()).height()
        + 2 * padding;
}

void SentenceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool pointed = isCheckable() && (hasFocus() || underMouse());
    if (pointed)
        paintFrame(painter, QRectF(rect()), palette().color(panelcolour::highlight),
                   hasFocus() ? palette().color(panelcolour::accent) : QColor(), Qt::DotLine);
    if (isCheckable())
        paintFoldMark(painter, QRectF(1, padding, 12, fontMetrics().height()), isChecked() ? Fold::Open : Fold::Closed,
                      palette().color(panelcolour::muted));
    painter.setPen(palette().color(isCheckable() ? panelcolour::ink : panelcolour::muted));
    painter.drawText(rect().adjusted(isCheckable() ? textLeft : 0, padding, 0, 0), Qt::TextWordWrap, text());
}

} // namespace zuschnitt
