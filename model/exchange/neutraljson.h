// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/jsontree.h"
#include "model/exchange/portfoliorows.h"

#include <map>
#include <memory>

// The neutral JSON: everything a file says except its history and its own id, one object per
// thing, nested as people think of it (moments in journeys, products in cuts). The order of an array
// is the order of its things; order keys are made anew, so exporting what was imported gives the
// same bytes. Keys come from the columns of the schema (jsonshape.h): a new column has one at once.

namespace zuschnitt {

/// What a JSON file says: complete rows, and what could not be understood.
struct JsonContent {
    PortfolioRows rows; ///< the portfolio's own row is there exactly once
    ImportProblems problems;
    std::map<QString, int> leftOut; ///< rows not taken over, by the name of their table
    bool hasPhases = false; ///< false: the file says nothing about phases, not even that there are none
};

/// A neutral JSON file that was read but not yet compared with a portfolio.
class NeutralJson final {
public:
    /// Fails when the bytes are no JSON, no neutral JSON, or written by a newer version.
    static Result<NeutralJson> parse(const QByteArray &bytes);

    /// The rows it makes over `base`. A row that `base` has (the same id) keeps its place and every
    /// value that the file has no key for; new ones come after their siblings. Ids may be any
    /// strings: a UUID stays, others become the UUID named by kind and text. Without an id the
    /// name (or title) stands for it.
    JsonContent over(const Portfolio &base) const;

private:
    std::shared_ptr<const JsonNode> m_root;
};

/// What the file says by itself, for a fresh portfolio.
Result<JsonContent> readJson(const QByteArray &bytes);

QByteArray writeJson(const Portfolio &portfolio);

} // namespace zuschnitt
