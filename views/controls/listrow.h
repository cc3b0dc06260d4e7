// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/id.h"
#include "views/controls/look.h"

#include <QtGui/QColor>
#include <QtWidgets/QAbstractButton>

#include <optional>

namespace zuschnitt {

/// One line of a RowList.
struct ListEntry {
    enum class Tick { None, Off, On };

    Uuid id;
    QString text;
    QString detail; ///< muted, at the right
    QColor bar; ///< invalid: none
    Tick tick = Tick::None; ///< On and Off show a box to tick
    bool removable = false;
    std::optional<Fold> fold = {}; ///< set: a mark says whether its details are open
    bool draggable = false; ///< to somewhere else

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

enum class RowOrder { Fixed, ByHand };

/// The widget of one line: a click or Enter opens it (or ticks it), × or Delete removes it. One
/// that is ordered by hand can be dragged up and down, or moved with Alt and the arrow keys.
class ListRow final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ListRow(ListEntry entry, RowOrder order, QWidget *parent = nullptr);

    const ListEntry &entry() const { return m_entry; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void removed();
    /// The pointer holds it at this height of the list; left: the row was let go, or not.
    void dragged(int y);
    void dropped();
    void dragCancelled();
    void stepped(int places);
    /// It is on its way to somewhere else.
    void draggedOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintTick(QPainter &painter) const;
    bool handleOrderKey(const QKeyEvent &event);
    void stopDragging();

    const ListEntry m_entry;
    const RowOrder m_order;
    QPoint m_pressed;
    bool m_dragging = false;
    QAbstractButton *m_remove = nullptr;
};

} // namespace zuschnitt
