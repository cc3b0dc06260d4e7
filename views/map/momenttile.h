// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"

#include <QtGui/QColor>
#include <QtWidgets/QAbstractButton>

namespace zuschnitt {

/// What a moment of the ribbon shows.
struct MomentLook {
    enum class HandOver { None, Between, BetweenTeams };
    /// A moment that is hovered, or that what is hovered serves, stands out; the others step back.
    enum class Light { Usual, Lit, Faded };

    QString phase;
    QString name;
    QString words; ///< who leads it, or "Gap", "contested 50 : 50", "open"
    MomentState state = MomentState::Open;
    bool contested = false;
    std::vector<std::pair<QColor, double>> servers; ///< the strip above: who has which part of the votes
    HandOver handOver = HandOver::None; ///< from the moment before
    std::optional<qint64> feeling;
    bool changes = false; ///< the drag under way would make it another
    Light light = Light::Usual;
    bool selected = false;

    friend bool operator==(const MomentLook &, const MomentLook &) = default;
};

/// One moment of the ribbon: a click selects it, services and capabilities that are dropped on it
/// become its needs.
class MomentTile final : public QAbstractButton {
    Q_OBJECT

public:
    MomentTile(MomentId moment, QWidget *parent);

    MomentId moment() const { return m_moment; }
    const MomentLook &look() const { return m_look; }
    void setLook(MomentLook look);
    /// Larger for a projector; 1 usually.
    void setScale(double scale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The pointer or the focus came or went.
    void pointed(bool here);
    /// Asks how the drag would be answered; accept() it if something would be done.
    void draggedOver(QDropEvent *event);
    void dragLeft();
    void droppedOn(QDropEvent *event);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void paintFrameOf(QPainter &painter, const QRectF &rect) const;
    void paintStrip(QPainter &painter, const QRectF &rect) const;
    void paintTexts(QPainter &painter, const QRectF &room) const;
    void paintHandOver(QPainter &painter, double middle) const;
    QColor colourOfWords() const;

    const MomentId m_moment;
    MomentLook m_look;
    double m_scale = 1;
    bool m_targeted = false; ///< something is dragged over it
};

} // namespace zuschnitt
