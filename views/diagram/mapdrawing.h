// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/mapgeometry.h"
#include "model/portfolio/classification.h"
#include "views/diagram/drawing.h"
#include "views/diagram/theme.h"

#include <QtCore/QFlags>

#include <array>

namespace zuschnitt {

/// What cards tell beside their title and services.
enum class CardFact { CoreBenefit = 1, Count = 2, Owner = 4, Cost = 8, Users = 16, Marks = 32 };
Q_DECLARE_FLAGS(CardFacts, CardFact)
Q_DECLARE_OPERATORS_FOR_FLAGS(CardFacts)

inline constexpr CardFacts allCardFacts
    = CardFact::CoreBenefit | CardFact::Count | CardFact::Owner | CardFact::Cost | CardFact::Users | CardFact::Marks;
/// For pictures that leave the house: no names of people, no money, no internal notes.
inline constexpr CardFacts publicCardFacts = CardFact::CoreBenefit | CardFact::Count | CardFact::Users;

/// Larger letters would not fit the lines of a card.
inline constexpr double largestTextScale = 1.35;

struct MapDrawingOptions {
    Detail detail = Detail::Near;
    /// What the colour of a bar in each chip stands for; else that of a strip at each card for its product.
    std::optional<Classification> colourBy;
    CardFacts facts = allCardFacts;
    Vocabulary vocabulary = Vocabulary(Language::English);
    /// Texts of cards and chips so much larger than usual, in rooms of the usual size; at
    /// most `largestTextScale`.
    double textScale = 1;
    /// A text too long for its room becomes smaller, down to this part of `textScale`, before it is cut short.
    double leastTextScale = 0.85;
    /// Only so many lines, the heaviest; more are no picture any more.
    std::size_t linkLimit = 1500;
};

/// How a window draws a map that it shows at some zoom: the farther off, the less, in larger letters,
/// so that what is left can be read.
struct MapLevel {
    Detail detail = Detail::Near;
    double textScale = 1;

    friend auto operator<=>(const MapLevel &, const MapLevel &) = default;
};
/// The nearest first.
inline constexpr std::array<MapLevel, 4> mapLevels{
    {{Detail::Near, 1}, {Detail::Near, 1.18}, {Detail::Middle, largestTextScale}, {Detail::Far, 1}}};
/// The level for a zoom, 1 being 100 %.
MapLevel levelFor(double zoom);

/// The map of a cut: regions, lines, cards, chips, back to front.
Drawing drawMap(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry, const Theme &theme,
                const MapDrawingOptions &options);

} // namespace zuschnitt
