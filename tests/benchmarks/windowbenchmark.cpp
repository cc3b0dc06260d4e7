// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/windowbenchmark.h"

#include "model/document/document.h"
#include "views/map/mapview.h"
#include "views/workspace/workspace.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace zuschnitt::benchmark {

namespace {

constexpr int frames = 300;
constexpr int drops = 30;

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 400)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void paintNow(QWidget &widget) { widget.repaint(); }

void sendMouse(QWidget &widget, QEvent::Type type, QPointF position, Qt::MouseButtons buttons)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, position, widget.mapToGlobal(position), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void sendWheel(QWidget &widget, QPoint pixels, Qt::KeyboardModifiers modifiers)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), pixels, pixels, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&widget, &event);
}

class MapWindow final {
public:
    explicit MapWindow(const QString &file)
    {
        m_opening = timeOf([&] {
            Result<std::unique_ptr<Document>> document = Document::open(file);
            if (!document)
                qFatal("%s", qPrintable(document.error().message));
            m_workspace.setDocument(std::move(*document));
            m_map = std::make_unique<MapView>(m_workspace);
            m_map->resize(1920, 1080);
            m_map->show();
            QApplication::processEvents();
            paintNow(viewport());
        });
    }

    double opening() const { return m_opening; }

    /// From the wheel's event to the end of painting.
    Times pan() const
    {
        m_map->zoomTo100();
        settle();
        return wheelFrames([](int frame) { return QPoint(frame % 40 < 20 ? -37 : 29, frame % 30 < 15 ? -53 : 47); },
                           Qt::NoModifier);
    }

    Times zoom() const
    {
        m_map->fit();
        settle();
        return wheelFrames([](int frame) { return QPoint(0, frame % 60 < 30 ? 30 : -30); }, Qt::ControlModifier);
    }

    /// From the release of the button to the end of painting, the durable commit included.
    Times drop() const
    {
        Times times;
        m_map->zoomTo100();
        settle();
        for (int round = 0; round < drops; ++round) {
            if (const auto time = dropOnce())
                times.add(*time);
            settle();
        }
        return times;
    }

private:
    QWidget &viewport() const { return *m_map->viewport(); }

    template <typename Step>
    Times wheelFrames(Step &&step, Qt::KeyboardModifiers modifiers) const
    {
        Times times;
        for (int frame = 0; frame < frames; ++frame) {
            times.add(timeOf([&] {
                sendWheel(viewport(), step(frame), modifiers);
                paintNow(viewport());
            }));
            QApplication::processEvents();
        }
        return times;
    }

    /// Drags the first chip of the first card to the second card, or nothing if there is none.
    std::optional<double> dropOnce() const
    {
        const auto &cards = m_map->geometry().cards;
        const auto full
            = std::find_if(cards.begin(), cards.end(), [](const CardPlace &card) { return !card.chips.empty(); });
        if (full == cards.end() || full + 1 == cards.end())
            return {};
        m_map->reveal(full->rect.united((full + 1)->rect));
        const QPointF from = m_map->toWidget(full->chips.front().rect).center();
        const QPointF to = m_map->toWidget((full + 1)->title).center();
        sendMouse(viewport(), QEvent::MouseButtonPress, from, Qt::LeftButton);
        for (int step = 1; step <= 10; ++step) {
            sendMouse(viewport(), QEvent::MouseMove, from + (to - from) * step / 10, Qt::LeftButton);
            QApplication::processEvents();
        }
        return timeOf([&] {
            sendMouse(viewport(), QEvent::MouseButtonRelease, to, Qt::NoButton);
            paintNow(viewport());
        });
    }

    Workspace m_workspace;
    std::unique_ptr<MapView> m_map;
    double m_opening = 0;
};

} // namespace

Figures measureWindow(const QString &file)
{
    const MapWindow window(file);
    const Times panning = window.pan();
    const Times zooming = window.zoom();
    const Times dropping = window.drop();
    return {{u"open to first painted frame"_s, window.opening(), u"ms"_s},
            {u"panning at 100 %, frame, median"_s, panning.median(), u"ms"_s},
            {u"panning at 100 %, frame, p99"_s, panning.p99(), u"ms"_s},
            {u"zooming, frame, median"_s, zooming.median(), u"ms"_s},
            {u"zooming, frame, p99"_s, zooming.p99(), u"ms"_s},
            {u"drop to painted frame, median"_s, dropping.median(), u"ms"_s},
            {u"drop to painted frame, p99"_s, dropping.p99(), u"ms"_s},
            {u"memory in use with the map open"_s, residentMemory(), u"MiB"_s}};
}

} // namespace zuschnitt::benchmark
