// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/mapgeometry.h"

// How large a card is and where things lie in it. A card is as tall as its contents need; one
// empty row stays where there is nothing yet, so that there is something to drop onto.

namespace zuschnitt {

/// What decides the size of a card.
struct CardContents {
    int chips = 0;
    int promises = 0; ///< not carried yet; they stand behind the chips
    int benefitLines = 0; ///< of the core benefit: 0 to 2
    bool footer = false;
    bool folded = false;
};

CardContents cardContents(const Portfolio &portfolio, const Product &product);

/// Rows of chips that the contents need, at least one.
int chipRows(const CardContents &contents);
/// The height of a card that shows `rows` rows of chips.
double cardHeight(const CardContents &contents, int rows);

/// Fills the rectangles inside `card.rect`; what does not fit into `rows` rows is counted in `more`.
void placeContents(CardPlace &card, const CardContents &contents, int rows,
                   const std::vector<const Assignment *> &assignments, const std::vector<const Promise *> &promises);

} // namespace zuschnitt
