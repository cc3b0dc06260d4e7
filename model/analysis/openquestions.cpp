// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/openquestions.h"

namespace zuschnitt {

namespace {

/// The cut a row belongs to; nothing for what all cuts share.
template <typename Row>
std::optional<CutId> cutOfRow(const Portfolio &portfolio, const Row &row)
{
    if constexpr (std::is_same_v<Row, Cut>)
        return row.id;
    else if constexpr (requires { row.cut; })
        return row.cut;
    else if constexpr (std::is_same_v<Row, Assignment>)
        return cutOf(portfolio, row.product);
    else
        return std::nullopt;
}

} // namespace

std::vector<OpenQuestion> openQuestionsOf(const Portfolio &portfolio, CutId cut)
{
    std::vector<OpenQuestion> questions;
    forEachRowType([&]<typename Row>() {
        if constexpr (requires(Row row) { row.openQuestion; }) {
            for (const Row *row : portfolio.all<Row>()) {
                if (row->openQuestion && cutOfRow(portfolio, *row).value_or(cut) == cut)
                    questions.push_back({row->id, row->note});
            }
        }
    });
    return questions;
}

} // namespace zuschnitt
