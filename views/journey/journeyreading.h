// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/canvas/canvasaccessible.h"

namespace zuschnitt {

class JourneyOverview;
class JourneyView;

/// A blueprint for screen readers: the moments, each with how it feels, what happens, what it needs
/// and who has a part in it; then the lanes and who stands aside. Who leads is checked by a press.
class JourneyReading final : public ShapeReading {
public:
    explicit JourneyReading(JourneyView &view) : m_view(view) { }

    std::vector<ShapeId> childrenOf(const std::optional<ShapeId> &parent) const override;
    std::optional<ShapeId> parentOf(const ShapeId &shape) const override;
    ReadShape read(const ShapeId &shape) const override;
    void press(const ShapeId &shape) const override;

private:
    std::vector<ShapeId> partsOf(std::size_t column) const;

    JourneyView &m_view;
};

/// All journeys for screen readers: a list, worst first. A press opens one.
class JourneyCardsReading final : public ShapeReading {
public:
    explicit JourneyCardsReading(JourneyOverview &overview) : m_overview(overview) { }

    std::vector<ShapeId> childrenOf(const std::optional<ShapeId> &parent) const override;
    std::optional<ShapeId> parentOf(const ShapeId &) const override { return std::nullopt; }
    ReadShape read(const ShapeId &shape) const override;
    void press(const ShapeId &shape) const override;

private:
    JourneyOverview &m_overview;
};

} // namespace zuschnitt
