// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/serving.h"
#include "views/controls/badgelines.h"
#include "views/diagram/drawing.h"
#include "views/map/momenttile.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QLabel;
class QHBoxLayout;
class QScrollArea;

namespace zuschnitt {

class ChoiceButton;
class DragBadge;
class MapView;
class Workspace;

/// The journey that was chosen, moment by moment, above the map: who leads each, what is a gap or
/// contested, where it is handed over. What is hovered here lights up on the map, and the other way
/// round; while something is dragged it shows the journey as the drop would leave it.
class JourneyRibbon final : public QWidget {
    Q_OBJECT

public:
    JourneyRibbon(Workspace &workspace, MapView &map, QWidget *parent = nullptr);

    ChoiceButton *chooser() const { return m_chooser; }
    /// In the order of the journey.
    const std::vector<MomentTile *> &tiles() const { return m_tiles; }
    /// Null for a moment that is not shown.
    MomentTile *tile(MomentId moment) const;
    /// How the journey stands, or would stand after the drop: "7 of 8 moments …".
    QString sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void readAll();
    void readPortfolio();
    void updateChooser();
    void updateTiles();
    void updateLooks();
    void updateScale();
    void updateTheme();
    void showSentence();
    void choose(int index);
    void addTile(const Moment &moment);

    MomentLook lookOf(const Moment &moment, const MomentMetrics &now, const MomentMetrics &shown) const;
    MomentLook::Light lightOf(MomentId moment) const;
    QString wordsFor(const MomentMetrics &moment) const;
    QString spokenOf(const MomentLook &look, const MomentMetrics &metrics) const;
    QString needsOf(const Moment &moment, const MomentMetrics &metrics) const;
    std::vector<std::pair<QColor, double>> serversOf(const MomentMetrics &moment) const;
    QColor colourOf(const Server &server) const;
    QString nameOf(const Server &server) const;

    void point(MomentId moment, bool here);
    void takeHover(const std::optional<ShapeId> &shape);
    void dragOver(MomentTile &tile, QDropEvent &event);
    void drop(MomentTile &tile, QDropEvent &event);
    void endDrag();

    Workspace &m_workspace;
    MapView &m_map;
    ChoiceButton *const m_chooser;
    QLabel *const m_title; ///< instead of the chooser on a projector
    QLabel *const m_told;
    QScrollArea *const m_scroll;
    QWidget *m_strip = nullptr;
    QHBoxLayout *m_row = nullptr;
    std::vector<MomentTile *> m_tiles;
    std::vector<MomentServing> m_serving; ///< of the moments, in order
    std::unordered_map<ProductId, std::size_t> m_colours;
    std::optional<ShapeId> m_hovered; ///< on the map
    QString m_sentence;
    QPointer<DragBadge> m_badge; ///< while something is dragged over a moment
    std::vector<BadgeLine> m_outlook; ///< of that drag
    MomentId m_outlookOf;
};

} // namespace zuschnitt
