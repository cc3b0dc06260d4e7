// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/serving.h"
#include "views/diagram/drawing.h"
#include "views/map/momenttile.h"
#include "views/workspace/dropoutlook.h"

#include <QtWidgets/QWidget>

class QLabel;
class QHBoxLayout;
class QScrollArea;

namespace zuschnitt {

class JourneyChooser;
class MapView;
class Workspace;

/// The journey that was chosen, moment by moment, above the map: who leads each, what is a gap or
/// contested, where it is handed over. What is hovered here lights up on the map, and the other way
/// round; while something is dragged it shows the journey as the drop would leave it. Without a
/// journey it takes no room; only on a projector, which has no other chooser, it stays once it was seen.
class JourneyRibbon final : public QWidget {
    Q_OBJECT

public:
    JourneyRibbon(Workspace &workspace, MapView &map, QWidget *parent = nullptr);

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
    void updateTiles();
    void updateLooks();
    void updateScale();
    void followSelection();
    void updateTheme();
    void showSentence();
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

    Workspace &m_workspace;
    MapView &m_map;
    JourneyChooser *const m_chooser;
    QWidget *const m_choice; ///< the chooser's room, on a projector
    bool m_stays = false; ///< on a projector, without a journey too
    QLabel *const m_told;
    QScrollArea *const m_scroll;
    QWidget *m_strip = nullptr;
    QHBoxLayout *m_row = nullptr;
    std::vector<MomentTile *> m_tiles;
    std::vector<MomentServing> m_serving; ///< of the moments, in order
    std::unordered_map<ProductId, std::size_t> m_colours;
    std::optional<ShapeId> m_hovered; ///< on the map
    QString m_sentence;
    DropOutlook m_outlook; ///< of what is dragged over a moment
};

} // namespace zuschnitt
