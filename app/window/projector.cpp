// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/projector.h"

#include "app/window/centre.h"
#include "views/canvas/canvas.h"
#include "views/workspace/workspace.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>

#include <cmath>

namespace zuschnitt {

namespace {

constexpr int smallestText = 10;
constexpr int largestText = 60;
constexpr double largestFit = 3;
constexpr double largestFitOutside = 1;
/// Below this size text is not read from the last row.
constexpr double leastText = 18;
constexpr int restMilliseconds = 4000;

} // namespace

Projector::Projector(Workspace &workspace, Centre &centre, std::vector<Canvas *> canvases,
                     std::vector<QWidget *> around, QWidget &window)
    : QFrame(&window), m_workspace(workspace), m_centre(centre), m_canvases(std::move(canvases)), m_window(window),
      m_around(std::move(around)), m_title(new QLabel(this)), m_cut(new QLabel(this)), m_controls(new QWidget(this)),
      m_caption(new QLabel(m_controls)), m_size(new QSlider(Qt::Horizontal, m_controls)),
      m_pixels(new QLabel(m_controls)), m_leave(new QToolButton(m_controls))
{
    build();
    hide();
    retranslate();
    connect(m_size, &QSlider::valueChanged, this, [this](int pixels) {
        if (Canvas *seen = m_centre.canvas())
            seen->setTextSize(pixels);
        followZoom();
    });
    connect(m_leave, &QToolButton::clicked, this, &Projector::leave);
    connect(&centre, &Centre::viewChanged, this, &Projector::followZoom);
    connect(&workspace, &Workspace::wordsChanged, this, &Projector::retranslate);
    connect(&workspace, &Workspace::changed, this, &Projector::sayWhatIsSeen);
    connect(&workspace, &Workspace::documentReplaced, this, &Projector::leave);
    connect(&m_rest, &QTimer::timeout, this, &Projector::hideControls);
    window.installEventFilter(this);
    for (Canvas *canvas : m_canvases) {
        connect(canvas, &Canvas::zoomChanged, this, &Projector::followZoom);
        canvas->viewport()->installEventFilter(this);
    }
}

void Projector::build()
{
    setProperty("role", QStringLiteral("projector"));
    m_title->setProperty("role", QStringLiteral("projector-title"));
    setMouseTracking(true);
    setMinimumWidth(1); // the heading never makes the window wider
    for (QLabel *label : {m_title, m_cut}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_size->setRange(smallestText, largestText);
    m_size->setFixedWidth(320);
    m_pixels->setMinimumWidth(72);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    // The heading keeps its height without them, so that nothing jumps.
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_controls->setSizePolicy(policy);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(16);
    for (QWidget *part : std::initializer_list<QWidget *>{m_caption, m_size, m_pixels, m_leave})
        controls->addWidget(part);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 10, 16, 10);
    layout->setSpacing(20);
    layout->addWidget(m_title);
    layout->addWidget(m_cut);
    layout->addStretch();
    layout->addWidget(m_controls);
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
    for (Canvas *canvas : m_canvases) {
        canvas->setLargestFit(largestFit);
        canvas->setLeastTextSize(leastText);
    }
    followZoom();
    sayWhatIsSeen();
    show();
    showControls();
    m_centre.view()->setFocus();
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
    for (Canvas *canvas : m_canvases) {
        canvas->setLargestFit(largestFitOutside);
        canvas->setLeastTextSize(0);
    }
}

bool Projector::eventFilter(QObject *watched, QEvent *event)
{
    if (m_on && event->type() == QEvent::MouseMove)
        showControls();
    // What has no other use for Escape lets it come up to the window.
    if (m_on && watched == &m_window && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void Projector::mouseMoveEvent(QMouseEvent *event)
{
    showControls();
    QFrame::mouseMoveEvent(event);
}

void Projector::showControls()
{
    m_controls->show();
    m_rest.start();
}

void Projector::hideControls()
{
    if (m_controls->underMouse() || m_size->hasFocus())
        m_rest.start();
    else
        m_controls->hide();
}

void Projector::retranslate()
{
    m_caption->setText(tr("Text size"));
    m_size->setAccessibleName(tr("Size of the text"));
    m_leave->setText(tr("Leave (Esc)"));
    sayWhatIsSeen();
}

void Projector::sayWhatIsSeen()
{
    if (!m_workspace.document())
        return;
    const Cut *cut = m_workspace.portfolio().find(m_workspace.cut());
    m_title->setText(m_workspace.portfolio().info().title);
    m_cut->setText(cut ? cut->name : QString());
}

void Projector::followZoom()
{
    const Canvas *seen = m_centre.canvas();
    if (!seen)
        return;
    const int pixels = static_cast<int>(std::lround(seen->textSize()));
    const QSignalBlocker quiet(m_size);
    m_size->setValue(pixels);
    m_pixels->setText(tr("%1 px").arg(pixels));
}

} // namespace zuschnitt
