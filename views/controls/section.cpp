// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/section.h"

#include "views/controls/look.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

SectionHeader::SectionHeader(QWidget *parent) : QAbstractButton(parent)
{
    setFont(diagramFont(FontRole::BodyStrong));
    setCheckable(true);
    setChecked(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionHeader::setFigure(const QString &figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    setAccessibleDescription(figure);
    update();
}

void SectionHeader::setOpensMenu()
{
    setCheckable(false);
    m_opensMenu = true;
}

QSize SectionHeader::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text() + m_figure) + 32, panelstyle::rowHeight};
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor muted = palette().color(panelcolour::muted);
    painter.setPen(palette().color(hasFocus() || underMouse() ? panelcolour::ink : panelcolour::muted));
    painter.setFont(font());
    const int figureWidth = fontMetrics().horizontalAdvance(m_figure);
    const int room = width() - figureWidth - 22;
    const QString title = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_figure);
    const double markLeft = fontMetrics().horizontalAdvance(title) + 4;
    const Fold fold = m_opensMenu || isChecked() ? Fold::Open : Fold::Closed;
    if (m_opensMenu || isCheckable())
        paintFoldMark(painter, QRectF(markLeft, 0, 12, height()), fold, muted);
}

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent), m_header(new SectionHeader(this)), m_content(new QWidget(this)),
      m_layout(new QVBoxLayout(m_content))
{
    setTitle(title);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(panelstyle::rowGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_header);
    layout->addWidget(m_content);
    connect(m_header, &SectionHeader::toggled, m_content, &QWidget::setVisible);
    connect(m_header, &SectionHeader::toggled, this, &Section::toggled);
}

void Section::setTitle(const QString &title)
{
    m_header->setText(title);
    m_header->setAccessibleName(title);
}

void Section::setOpen(bool open) { m_header->setChecked(open); }

void Section::add(QWidget *widget) { m_layout->addWidget(widget); }

void Section::addSpace()
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(4);
}

} // namespace zuschnitt
