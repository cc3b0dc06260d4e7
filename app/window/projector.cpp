// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/projector.h"

#include "views/map/mapview.h"
#include "views/workspace/workspace.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>

#include <cmath>

namespace zuschnitt {

namespace {

constexpr int smallestText = 6;
constexpr int largestText = 48;
constexpr double largestFit = 3;
constexpr double largestFitOutside = 1;
constexpr int edge = 16;
/// Below this size the text of a chip is not read from the last row.
constexpr double leastChipText = 18;

} // namespace

Projector::Projector(Workspace &workspace, MapView &map, std::vector<QWidget *> around, QWidget &window)
    : QFrame(&window), m_map(map), m_window(window), m_around(std::move(around)), m_caption(new QLabel(this)),
      m_size(new QSlider(Qt::Horizontal, this)), m_pixels(new QLabel(this)), m_leave(new QToolButton(this))
{
    setProperty("role", QStringLiteral("floating"));
    setFrameShape(QFrame::StyledPanel);
    m_size->setRange(smallestText, largestText);
    m_size->setFixedWidth(180);
    m_pixels->setFixedWidth(40);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_caption, m_size, m_pixels, m_leave})
        layout->addWidget(part);
    hide();
    retranslate();
    connect(m_size, &QSlider::valueChanged, &m_map, &MapView::setTextSize);
    connect(m_leave, &QToolButton::clicked, this, &Projector::leave);
    connect(&map, &Canvas::zoomChanged, this, &Projector::followZoom);
    connect(&workspace, &Workspace::wordsChanged, this, &Projector::retranslate);
    connect(&workspace, &Workspace::documentReplaced, this, &Projector::leave);
    window.installEventFilter(this);
}

void Projector::enter()
{
    if (m_on)
        return;
    m_on = true;
    m_hidden = m_around;
    std::erase_if(m_hidden, [](const QWidget *widget) { return widget->isHidden(); });
    for (QWidget *widget : m_hidden)
        widget->hide();
    m_before = m_window.windowState();
    m_window.setWindowState(m_before | Qt::WindowFullScreen);
    m_map.setLargestFit(largestFit);
    m_map.setLeastTextSize(leastChipText);
    followZoom();
    show();
    raise();
    place();
    m_map.setFocus();
}

void Projector::leave()
{
    if (!m_on)
        return;
    m_on = false;
    hide();
    for (QWidget *widget : m_hidden)
        widget->show();
    m_window.setWindowState(m_before);
    m_map.setLargestFit(largestFitOutside);
    m_map.setLeastTextSize(0);
}

bool Projector::eventFilter(QObject *watched, QEvent *event)
{
    if (m_on && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Projector::retranslate()
{
    m_caption->setText(tr("Text"));
    m_size->setAccessibleName(tr("Size of the text"));
    m_leave->setText(tr("Leave (F11)"));
    adjustSize();
}

void Projector::place()
{
    adjustSize();
    move(m_window.width() - width() - edge, m_window.height() - height() - edge);
}

void Projector::followZoom()
{
    const int pixels = static_cast<int>(std::lround(m_map.textSize()));
    const QSignalBlocker quiet(m_size);
    m_size->setValue(pixels);
    m_pixels->setText(tr("%1 px").arg(pixels));
}

} // namespace zuschnitt
