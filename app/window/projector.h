// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace zuschnitt {

class Canvas;
class Centre;
class Workspace;

/// The mode for a room: only the view in the middle, over the whole screen, and above it this widget,
/// which says in large letters what is seen. Its slider for the size of the text goes while the pointer
/// rests.
class Projector final : public QFrame {
    Q_OBJECT

public:
    /// `canvases` are all that may be seen in the middle; `around` is hidden while the mode is on.
    Projector(Workspace &workspace, Centre &centre, std::vector<Canvas *> canvases, std::vector<QWidget *> around,
              QWidget &window);

    bool isOn() const { return m_on; }
    void enter();
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void build();
    void retranslate();
    void sayWhatIsSeen();
    void followZoom();
    void showControls();
    void hideControls();

    const Workspace &m_workspace;
    Centre &m_centre;
    const std::vector<Canvas *> m_canvases;
    QWidget &m_window;
    const std::vector<QWidget *> m_around;
    std::vector<QWidget *> m_hidden; ///< shown again when the mode ends
    QLabel *m_title;
    QLabel *m_cut;
    QWidget *m_controls;
    QLabel *m_caption;
    QSlider *m_size;
    QLabel *m_pixels;
    QToolButton *m_leave;
    QTimer m_rest; ///< runs out when the pointer has not moved for a while
    Qt::WindowStates m_before;
    bool m_on = false;
};

} // namespace zuschnitt
